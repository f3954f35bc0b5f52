import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useParams } from 'react-router';
import type { ProblemError } from '../../api/problem';
import { deviceOf } from '../../offline/device';
import type { KeptDevice, KeptPacket, KeptPhoto, NewOperation, Operation, Packet } from '../../offline/offline.types';
import { operationsOfAccount, recordOperations, unsentOfOthers } from '../../offline/operation-store';
import { packetsOf } from '../../offline/packets';
import { photosOfAccount } from '../../offline/photo-store';
import { shownRound } from '../../offline/round-progress';
import type { ShownRound, ShownStop } from '../../offline/round-progress';
import { offlineChanged, offlineKey, sync } from '../../offline/sync';
import { useSignedIn } from '../../session/me';

/** All that lies on this device for one account. */
export interface Kept {
  readonly device: KeptDevice | null;
  /** The earliest day first; without what ended and is uploaded. */
  readonly rounds: readonly (ShownRound & { readonly kept: KeptPacket })[];
  /** In the order of recording, the latest round first. */
  readonly operations: readonly Operation[];
  /** Taken on this device, uploaded or not. */
  readonly photos: readonly KeptPhoto[];
  readonly unsentOfOthers: number;
}

async function readKept(accountId: string): Promise<Kept> {
  const [device, packets, operations, photos, others] = await Promise.all([
    deviceOf(accountId),
    packetsOf(accountId),
    operationsOfAccount(accountId),
    photosOfAccount(accountId),
    unsentOfOthers(accountId),
  ]);
  const rounds = latestOfRounds(packets).map((kept) => ({
    kept,
    ...shownRound(
      kept.packet,
      operations.filter(({ packetId }) => packetId === kept.id),
    ),
  }));
  return {
    device,
    rounds: rounds.sort((one, other) => one.packet.day.localeCompare(other.packet.day)),
    operations,
    photos,
    unsentOfOthers: others,
  };
}

/** A device that was registered anew holds a second packet of a round. */
function latestOfRounds(packets: readonly KeptPacket[]): KeptPacket[] {
  const byAge = [...packets].sort((one, other) => one.fetchedAt.localeCompare(other.fetchedAt));
  return [...new Map(byAge.map((kept) => [kept.roundId, kept])).values()];
}

/** Read from this device alone, with network or without: what is shown is the same. */
export function useKept(): UseQueryResult<Kept, ProblemError> {
  const { id } = useSignedIn();
  return useQuery<Kept, ProblemError>({
    queryKey: [...offlineKey, id],
    queryFn: () => readKept(id),
    networkMode: 'always',
    staleTime: Infinity,
  });
}

export interface AtStop {
  readonly round: ShownRound;
  readonly at: ShownStop;
}

/** The stop of the address; undefined when this device holds no such one. */
export function useStopOf(kept: Kept): AtStop | undefined {
  const { roundId, enterpriseId } = useParams();
  const round = kept.rounds.find(({ kept: { roundId: id } }) => id === roundId);
  const at = round?.stops.find(({ stop }) => stop.enterpriseId === enterpriseId);
  return round === undefined || at === undefined ? undefined : { round, at };
}

export const stopPath = ({ roundId }: Packet, enterpriseId: string, page = ''): string =>
  `/m/driver/rounds/${roundId}/stops/${enterpriseId}${page === '' ? '' : `/${page}`}`;

/** Writes down what was done; it goes to the server by itself, now or later. */
export function useRecord(packet: Packet | undefined): (wanted: readonly NewOperation[]) => Promise<void> {
  const { id } = useSignedIn();
  return useCallback(
    async (wanted) => {
      if (packet === undefined) return;
      await recordOperations(packet, id, wanted);
      offlineChanged();
      void sync(id);
    },
    [packet, id],
  );
}
