import { useState } from 'react';
import { answer, api, newKey, sending } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import type { Send } from '../../../api/use-write';
import { orderAfter } from './moves';
import type { Move } from './moves';

type Round = Schemas['RoundView'];
type Summary = Schemas['RoundSummaryView'];

/** A booking on the round or in the pool, as the planner shows it. */
export interface Item {
  readonly bookingId: string;
  readonly enterpriseName: string;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly grams: number;
}

/** The round's order and the pool beside it; a move is seen at once and kept by the server. */
export function usePlanning(round: Round) {
  const pool = useApi('/api/v1/rounds/pool', { query: { day: round.day }, keep: true });
  const write = useWrite<Move, Summary>((move, send) => keep(round, move, send));
  const waiting = (pool.data ?? []).flatMap(({ bookings }) => bookings.map(toItem));
  const stops = round.stops.map(toStopItem);
  const known = new Map([...waiting, ...stops].map((item) => [item.bookingId, item]));
  // Between two readings a booking may have left the pool and not have reached the round: it is shown as last seen.
  const [items] = useState(() => new Map<string, Item>());
  for (const [id, item] of known) items.set(id, item);
  const order = orderAfter(
    stops.map(({ bookingId }) => bookingId),
    write.isPending ? write.variables : undefined,
  );
  const listed = new Set(order);
  return {
    order,
    items,
    waiting: [...known.keys()].filter((id) => !listed.has(id)),
    move: (move: Move | undefined) => {
      if (move !== undefined && !write.isPending) write.mutate(move);
    },
    error: write.error,
  };
}

const toItem = ({ totalGrams: grams, ...booking }: Schemas['RoundPoolBookingView']): Item => ({ ...booking, grams });
const toStopItem = ({ estimatedGrams: grams, ...stop }: Schemas['RoundStopView']): Item => ({ ...stop, grams });

async function keep({ id, version, stops }: Round, move: Move, send: Send): Promise<Summary> {
  const path = { id };
  switch (move.kind) {
    case 'remove':
      return answer(
        api.DELETE('/api/v1/rounds/{id}/stops/{bookingId}', {
          params: { path: { id, bookingId: move.bookingId } },
          ...send(),
        }),
      );
    case 'order':
      return answer(
        api.PUT('/api/v1/rounds/{id}/stops', {
          params: { path },
          body: { bookingIds: [...move.bookingIds] },
          ...send(version),
        }),
      );
    case 'add': {
      const body = { bookingIds: [move.bookingId] };
      const added = await answer(api.POST('/api/v1/rounds/{id}/stops', { params: { path }, body, ...send() }));
      if (move.at >= stops.length) return added;
      // It is put at the end; its place is a second write, of what holds now.
      const order = orderAfter(
        stops.map(({ bookingId }) => bookingId),
        move,
      );
      return answer(
        api.PUT('/api/v1/rounds/{id}/stops', {
          params: { path },
          body: { bookingIds: [...order] },
          ...sending(newKey(), added.version),
        }),
      );
    }
  }
}
