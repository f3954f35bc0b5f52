import { cursorTexts } from '../platform/database/cursor.js';
import type { Tx } from '../platform/database/database.service.js';
import { shanghaiText } from '../platform/database/shanghai-text.js';
import type { EntryFilter, ListedEntry } from './entry-list.types.js';

const columns: Readonly<Record<keyof ListedEntry, string>> = {
  madeAt: shanghaiText('t.made_at'),
  kind: 't.kind',
  account: 'a.kind',
  year: 'a.year',
  // Accounts of a waste have its code at the end of their scope.
  wasteCode: `substring(a.scope from '(?:^|/)([0-9]{3}-[0-9]{3}-[0-9]{2})$')`,
  scope: 'a.scope',
  enterpriseId: 'a.enterprise_id',
  postedGrams: 'e.posted_grams',
  pendingGrams: 'e.pending_grams',
  subject: 't.subject_type',
  subjectId: 't.subject_id',
  reason: 't.reason',
  transferId: 't.id',
};

/** Transfers lie in the order of their instants: only those of the time are read, and of them their entries. */
const entries = 'FROM ledger_transfer t JOIN ledger_entry e ON e.transfer_id = t.id';
const ofTheTime = 'WHERE t.facility_id = $1 AND t.made_at >= $2 AND t.made_at < $3';

const from = `${entries} JOIN ledger_account a ON a.id = e.account_id ${ofTheTime}
ORDER BY t.made_at, t.id, a.lock_rank, a.key`;

const parametersOf = ({ facilityId, from: start, before }: EntryFilter): unknown[] => [facilityId, start, before];

export async function countEntries(tx: Tx, filter: EntryFilter): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*) AS count ${entries} ${ofTheTime}`,
    parametersOf(filter),
  );
  return row!.count;
}

/** The oldest transfer first, its accounts in the order of their locks; of each entry the fields named, as texts. */
export const entryBatches = (
  tx: Tx,
  filter: EntryFilter,
  names: readonly (keyof ListedEntry)[],
): AsyncGenerator<string[][]> => cursorTexts(tx, { columns, from }, names, parametersOf(filter));
