import type { Tx } from '../../platform/database/database.service.js';
import { newId } from '../../shared/uuid.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import type { Difference, Period } from './compare.rules.js';
import { GatewayDifference } from './difference.entity.js';
import { differenceLifecycle } from './difference.lifecycle.js';
import type { DifferenceStep } from './difference.lifecycle.js';
import type { GatewayReconciliation } from './reconciliation.entity.js';

/** Of one period: whoever has more has another problem than its differences. */
export const mostOpenDifferences = 2_000;
const insertedAtOnce = 500;

export const openDifferences = (tx: Tx, facilityId: string, { from, to }: Period): Promise<GatewayDifference[]> =>
  tx.manager
    .createQueryBuilder(GatewayDifference, 'd')
    .setLock('pessimistic_write')
    .where("d.facility_id = :facilityId AND d.state = 'open' AND d.day BETWEEN :from AND :to", { facilityId, from, to })
    .orderBy('d.id')
    .limit(mostOpenDifferences + 1)
    .getMany();

/** The last word on each of these that a person has spoken. */
const explainedSql = `
SELECT DISTINCT ON (kind, reference) kind, reference, ours, theirs FROM gateway_difference
WHERE facility_id = $1 AND reference = ANY($2::text[]) AND state = 'explained' ORDER BY kind, reference, opened_at DESC`;

type Explained = Pick<Difference, 'kind' | 'reference' | 'ours' | 'theirs'>;

const nameOf = ({ kind, reference }: Pick<Difference, 'kind' | 'reference'>): string => `${kind} ${reference}`;

/** Opens what is new, goes on with what is known, and closes what is no longer found. */
export async function updateDifferences(
  tx: WriteTx,
  run: GatewayReconciliation,
  found: readonly Difference[],
  open: readonly GatewayDifference[],
): Promise<{ readonly opened: number; readonly gone: number }> {
  const openByName = new Map(open.map((row) => [nameOf(row), row]));
  const foundNames = new Set(found.map(nameOf));
  const explained = await explainedOf(tx, run, found);
  const fresh = found.filter((one) => !openByName.has(nameOf(one)) && !isExplained(one, explained.get(nameOf(one))));
  await insert(tx, run, fresh);
  await seenAgain(tx, run, found, openByName);
  const gone = open.filter((row) => !foundNames.has(nameOf(row)));
  for (const row of gone) await takeDifference(tx, row, 'vanish', { lastRunId: run.id });
  return { opened: fresh.length, gone: gone.length };
}

async function explainedOf(
  tx: Tx,
  { facilityId }: GatewayReconciliation,
  found: readonly Difference[],
): Promise<ReadonlyMap<string, Explained>> {
  const references = found.map(({ reference }) => reference);
  const rows = await tx.query<Explained>(explainedSql, [facilityId, references]);
  return new Map(rows.map((row) => [nameOf(row), row]));
}

const isExplained = ({ ours, theirs }: Difference, known: Explained | undefined): boolean =>
  known !== undefined && known.ours === ours && known.theirs === theirs;

async function insert(tx: WriteTx, run: GatewayReconciliation, fresh: readonly Difference[]): Promise<void> {
  const rows = fresh.map((one) =>
    tx.manager.create(GatewayDifference, {
      ...one,
      id: newId(),
      facilityId: run.facilityId,
      divisionCode: one.divisionCode ?? run.divisionCode,
      state: differenceLifecycle.initial,
      reason: null,
      firstRunId: run.id,
      lastRunId: run.id,
      openedAt: tx.now,
      closedAt: null,
    }),
  );
  for (let at = 0; at < rows.length; at += insertedAtOnce)
    await tx.manager.insert(GatewayDifference, rows.slice(at, at + insertedAtOnce));
  for (const row of rows) audit(tx, row, 'gateway.difference-found', null);
}

// One statement whatever their number: up to `mostOpenDifferences` are seen again each day.
const seenAgainSql = `
UPDATE gateway_difference d SET last_run_id = $1, ours = f.ours, theirs = f.theirs
FROM jsonb_to_recordset($2::jsonb) AS f(id uuid, ours text, theirs text) WHERE d.id = f.id`;

async function seenAgain(
  tx: WriteTx,
  run: GatewayReconciliation,
  found: readonly Difference[],
  openByName: ReadonlyMap<string, GatewayDifference>,
): Promise<void> {
  const seen = new Map<string, Pick<GatewayDifference, 'id' | 'ours' | 'theirs'>>();
  for (const one of found) {
    const id = openByName.get(nameOf(one))?.id;
    if (id !== undefined) seen.set(id, { id, ours: one.ours, theirs: one.theirs });
  }
  if (seen.size > 0) await tx.query(seenAgainSql, [run.id, JSON.stringify([...seen.values()])]);
}

/** Takes a step that closes it. */
export async function takeDifference(
  tx: WriteTx,
  row: GatewayDifference,
  step: DifferenceStep,
  changes: Partial<Pick<GatewayDifference, 'reason' | 'lastRunId'>>,
): Promise<void> {
  const from = row.state;
  row.state = differenceLifecycle.take(step, from, tx.actor, {});
  Object.assign(row, changes, { closedAt: tx.now });
  const { state, closedAt } = row;
  const saved = { ...changes, state, closedAt };
  await tx.manager.update(GatewayDifference, { id: row.id }, saved);
  audit(tx, row, `gateway.difference-${step}`, from);
}

function audit(tx: WriteTx, row: GatewayDifference, action: string, from: string | null): void {
  const { id, kind, reference, state: to, ours, theirs } = row;
  const data = { kind, reference, ours, theirs };
  tx.audit({ subject: 'gatewayDifference', subjectId: id, action, from, to, tenant: tenantOf(row), data });
}
