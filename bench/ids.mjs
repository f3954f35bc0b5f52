// Ids that a number says: so SQL, pgbench and JavaScript name the same rows without asking for them.
// They rise within a kind, as the application's own (UUIDv7) do: indexes grow at their end, not everywhere.

/** Rows set out before anything is measured. */
export const kinds = { site: 1, firm: 2, agreement: 3, oil: 4, lab: 5, account: 6, session: 7 };

/** First kind of the rows that one copy of a delivery consists of. */
export const firstDeliveryKind = 32;
/** First kind of the rows that a replayed statement makes. */
export const firstFreshKind = 96;

const hex = (value, digits) => value.toString(16).padStart(digits, '0');

export const idOf = (kind, number) => `${prefixOf(kind)}-0000-7000-8000-${String(number).padStart(12, '0')}`;
const prefixOf = (kind) => `0b${hex(kind, 2)}0000`;

/** SQL that makes `idOf(kind, number)`; `number` is an expression of an integer. */
export const idSql = (kind, number) => `'${prefixOf(kind)}-0000-7000-8000-' || lpad((${number})::text, 12, '0')`;

/** An id that one client makes in one run: apart from those of all other clients and runs. */
export const freshId = (kind, { run, client, sequence }) =>
  `0b${hex(kind, 2)}${hex(run, 4)}-0000-7000-8${String(client).padStart(3, '0')}-${String(sequence).padStart(12, '0')}`;

/** The same in pgbench: `client_id` and `sequence` are its variables. */
export const freshIdPgbench = (kind, run) =>
  `'0b${hex(kind, 2)}${hex(run, 4)}-0000-7000-8' || lpad(:client_id::text, 3, '0') || '-' || lpad(:sequence::text, 12, '0')`;
