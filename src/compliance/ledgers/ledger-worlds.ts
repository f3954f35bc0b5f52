import { Injectable } from '@nestjs/common';
import { LabelledContainers } from '../../containers/labelled-containers.service.js';
import { Manifests } from '../../manifests/manifests.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { grouped } from '../../shared/grouped.js';
import { Transfers } from '../../transfers/transfers.service.js';
import type { TransferReceiver } from '../../transfers/transfers.service.js';
import { standingEntries } from './follower.queries.js';
import type { StandingEntry } from './follower.queries.js';
import type { Book, ContainerFact, LedgerWorld } from './ledger.types.js';

/** What a batch of facts rests on, read in a handful of statements whatever their number. */
@Injectable()
export class LedgerWorlds {
  constructor(
    private readonly containers: LabelledContainers,
    private readonly manifests: Manifests,
    private readonly transfers: Transfers,
  ) {}

  async around(
    tx: Tx,
    facts: readonly ContainerFact[],
  ): Promise<{ world: LedgerWorld; receivers: ReadonlyMap<string, TransferReceiver> }> {
    const own = unique(facts.map(({ containerId }) => containerId));
    const split = await this.containers.splitOff(tx, own);
    const ids = unique([...own, ...split.map(({ fromId }) => fromId)]);
    const operations = unique(facts.map(({ operationId }) => operationId));
    const [containers, standing] = await Promise.all([
      this.containers.labelled(tx, ids),
      standingEntries(tx, ids, operations),
    ]);
    const lines = [...containers.values()].map(({ manifestLineId }) => manifestLineId);
    const shipments = facts.map(({ transferId, containerId }) => transferId ?? containers.get(containerId)!.transferId);
    const [statedMethods, receivers] = await Promise.all([
      this.manifests.methodsOf(tx, unique(lines)),
      this.transfers.receivers(tx, unique(shipments)),
    ]);
    const transferMethods = new Map([...receivers].map(([id, { methods }]) => [id, methods]));
    const splitOff = grouped(split, ({ toId }) => toId);
    const world = { containers, splitOff, statedMethods, transferMethods, ...booksOf(standing, new Set(ids)) };
    return { world, receivers };
  }
}

const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

function booksOf(standing: readonly StandingEntry[], ids: ReadonlySet<string>) {
  const books = new Map<string, Book>();
  const pouredOut = new Map<string, number[]>();
  for (const { containerId, operationId, isOfFacility, ...entry } of standing) {
    const { id, table } = entry;
    if (operationId !== null && table === 'B.3')
      pouredOut.set(operationId, [...(pouredOut.get(operationId) ?? []), id]);
    if (!ids.has(containerId)) continue;
    const book = books.get(containerId) ?? [];
    book.push({ ...entry, unit: isOfFacility ? 'facility' : 'enterprise' });
    books.set(containerId, book);
  }
  return { books, pouredOut };
}
