import { containerInvariants } from './container-invariants.sql.js';
import { partnerInvariants, partnerLifecycles } from './partner-invariants.sql.js';
import { statutoryInvariants } from './statutory-invariants.sql.js';
import { settlementInvariants } from './settlement.sql.js';
import { transferInvariants, transferLifecycles } from './transfer-invariants.sql.js';
import { declarationInvariants } from './declaration-invariants.sql.js';
import { gatewayInvariants } from './gateway-invariants.sql.js';
import { ledgerReferences } from './ledger-references.data.js';

/**
 * The promises of the product as queries that answer the rows breaking them; no row, no violation. They recompute from
 * the entries and events themselves and run as the owner of the database, outside row-level security.
 */
export interface Invariant {
  readonly id: string;
  readonly promise: string;
  readonly sql: string;
}

/** Tables whose `state` moves by a lifecycle, with the subject name that their audit events carry. */
const lifecycleTables = {
  account: 'account',
  storage_zone: 'zone',
  approval: 'approval',
  approval_condition: 'approvalCondition',
  environmental_report: 'environmentalReport',
  emission_outlet: 'emission-outlet',
  emission_alarm: 'emission-alarm',
  camera: 'camera',
  camera_alarm: 'camera-alarm',
  enterprise: 'enterprise',
  service_agreement: 'agreement',
  ...partnerLifecycles,
  booking: 'booking',
  round: 'round',
  manifest: 'manifest',
  gateway_message: 'gatewayMessage',
  gateway_breaker: 'gatewayBreaker',
  gateway_difference: 'gatewayDifference',
  weighing: 'weighing',
  discrepancy: 'discrepancy',
  container: 'container',
  stock_take: 'stockTake',
  ...transferLifecycles,
  handheld_operation: 'handheldOperation',
  statement: 'statement',
  report_export: 'reportExport',
  declaration: 'declaration',
  management_plan: 'plan',
  duty: 'duty',
  channel: 'channel',
  channel_delivery: 'channelDelivery',
} as const;

const stateTrails = Object.entries(lifecycleTables)
  .map(([table, subject]) => `SELECT id, state, '${subject}' AS subject FROM ${table}`)
  .join(' UNION ALL ');

/** The mass of containers as the ledger's accounts would have it: which states make up which kind of account, and its scope. */
const shelves = Object.entries({
  vehicle: ['waste_code', "state = 'loaded'"],
  receiving: ['waste_code', "state = 'received'"],
  stored: ["zone_id || '/' || waste_code", "state IN ('stored', 'picked')"],
  zone: ['zone_id::text', "state IN ('received', 'stored', 'picked')"],
  missing: ['waste_code', "state = 'missing'"],
  outbound: ['waste_code', "state = 'shipped'"],
  treated: ['waste_code', "state = 'treated'"],
})
  .map(
    ([kind, [scope, where]]) =>
      `SELECT '${kind}' AS kind, facility_id, NULL::uuid AS enterprise_id, ${scope} AS scope, grams FROM container WHERE ${where}`,
  )
  .concat(
    `SELECT 'returned', facility_id, enterprise_id, waste_code, grams FROM container WHERE state IN ('refused', 'returned')`,
    `SELECT 'generated', facility_id, enterprise_id, waste_code, handed_over_grams FROM container WHERE handed_over_grams > 0`,
  )
  .join(' UNION ALL ');

export const invariants: readonly Invariant[] = [
  {
    id: 'I1',
    promise: 'mass is conserved: the mass entries of every transfer sum to zero',
    sql: `SELECT e.transfer_id AS at, sum(e.posted_grams) AS found
      FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id AND a.limit_grams IS NULL
      GROUP BY e.transfer_id HAVING sum(e.posted_grams) <> 0`,
  },
  {
    id: 'I1',
    promise:
      'what the books have on vehicles, in bay and zones, shipped, missing, returned and handed over is in containers, to the gram',
    sql: `WITH books AS (
        SELECT CASE a.kind WHEN 'outboundDifference' THEN 'treated' ELSE a.kind END AS kind, a.facility_id, a.enterprise_id,
          CASE a.kind WHEN 'vehicle' THEN split_part(a.scope, '/', 2) ELSE a.scope END AS scope,
          CASE a.kind WHEN 'generated' THEN -a.posted_grams ELSE a.posted_grams END AS grams
        FROM ledger_account a
        WHERE a.kind IN ('generated', 'vehicle', 'receiving', 'stored', 'missing', 'returned', 'outbound', 'treated', 'outboundDifference', 'zone')
      ), shelves AS (${shelves})
      SELECT kind AS at, facility_id, enterprise_id, scope, sum(books) AS books, sum(shelf) AS shelf FROM (
        SELECT kind, facility_id, enterprise_id, scope, grams AS books, 0 AS shelf FROM books
        UNION ALL SELECT kind, facility_id, enterprise_id, scope, 0, grams FROM shelves) both_sides
      GROUP BY kind, facility_id, enterprise_id, scope HAVING sum(books) <> sum(shelf)`,
  },
  {
    id: 'I2',
    promise: 'at every commit, held and posted mass stay within the limit and above zero',
    sql: `SELECT * FROM (
        SELECT a.key AS at, e.version, e.limit_at_entry_grams AS limit_grams, a.may_be_negative,
          sum(e.pending_grams) OVER replay AS pending, sum(e.posted_grams) OVER replay AS posted
        FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
        WINDOW replay AS (PARTITION BY e.account_id ORDER BY e.version)) r
      WHERE pending < 0 OR (posted < 0 AND NOT may_be_negative) OR pending + posted > limit_grams`,
  },
  ...partnerInvariants,
  ...transferInvariants,
  {
    id: 'I3',
    promise: 'a balance is the sum of its entries, and entry versions count 1 to n without a gap',
    sql: `SELECT a.key AS at, a.version, count(e.version) AS entries
      FROM ledger_account a LEFT JOIN ledger_entry e ON e.account_id = a.id
      GROUP BY a.id
      HAVING a.pending_grams <> coalesce(sum(e.pending_grams), 0) OR a.posted_grams <> coalesce(sum(e.posted_grams), 0)
        OR a.version <> count(e.version) OR a.version <> coalesce(max(e.version), 0)`,
  },
  {
    id: 'I3',
    promise: 'what rows of the ledger name exists, though no foreign key says so',
    sql: ledgerReferences
      .map(
        ([table, column, referred]) => `SELECT '${table}.${column}' AS at, x.${column}::text AS missing FROM ${table} x
          WHERE x.${column} IS NOT NULL AND NOT EXISTS (SELECT FROM ${referred} r WHERE r.id = x.${column})`,
      )
      .join(' UNION ALL '),
  },
  {
    id: 'I4',
    promise: 'every acknowledged write left its audit event',
    sql: `SELECT r.account_id AS at, r.key FROM request_key r
      WHERE NOT EXISTS (SELECT FROM audit_event e WHERE e.occurred_at = r.created_at AND e.actor_id = r.account_id)`,
  },
  {
    id: 'I4',
    promise: 'the audit trail names every photo of a manifest by its hash',
    sql: `SELECT p.id AS at, p.sha256 FROM manifest_photo p
      WHERE NOT EXISTS (SELECT FROM audit_event e WHERE e.subject_type = 'manifest' AND e.subject_id = p.manifest_id
        AND e.action = 'manifest.photo' AND e.data->>'sha256' = p.sha256)`,
  },
  {
    id: 'I5',
    promise: 'manifest serials of a facility and year count 1 to the last without duplicate or gap',
    sql: `SELECT s.facility_id AS at, s.year, s.last, count(m.serial) AS manifests
      FROM manifest_serial s LEFT JOIN manifest m ON m.facility_id = s.facility_id AND m.year = s.year
      GROUP BY s.facility_id, s.year, s.last
      HAVING count(m.serial) <> s.last OR coalesce(max(m.serial), 0) <> s.last OR count(DISTINCT m.serial) <> s.last`,
  },
  {
    id: 'I6',
    promise: 'a reservation is resolved at most once, and none is open a minute after its expiry',
    sql: `SELECT r.id AS at, r.state, r.expires_at FROM ledger_reservation r
      WHERE (r.state = 'pending' AND r.expires_at < app_now() - interval '60 seconds')
        OR (SELECT count(*) FROM ledger_transfer t WHERE t.reservation_id = r.id AND t.kind IN ('post', 'void'))
          <> CASE r.state WHEN 'pending' THEN 0 ELSE 1 END`,
  },
  {
    id: 'I6',
    promise: 'an open reservation holds on its accounts exactly what its lines say',
    sql: `SELECT a.key AS at, a.pending_grams, coalesce(sum(l.grams), 0) AS held
      FROM ledger_account a
      LEFT JOIN (ledger_reservation_line l JOIN ledger_reservation r ON r.id = l.reservation_id AND r.state = 'pending') ON l.account_id = a.id
      GROUP BY a.id HAVING a.pending_grams <> coalesce(sum(l.grams), 0)`,
  },
  {
    id: 'I7',
    promise: 'the events of a subject chain from state to state without a gap and end at the state it has',
    sql: `WITH subject AS (${stateTrails}), trail AS (
        SELECT s.id, s.subject, s.state, e.from_state, e.to_state,
          lag(e.to_state) OVER steps AS before, lead(e.id) OVER steps AS next
        FROM subject s LEFT JOIN audit_event e ON e.subject_id = s.id AND e.subject_type = s.subject AND e.to_state IS NOT NULL
        WINDOW steps AS (PARTITION BY s.id ORDER BY e.id))
      SELECT id AS at, subject, state, from_state, to_state FROM trail
      WHERE to_state IS NULL OR from_state IS DISTINCT FROM before OR (next IS NULL AND to_state <> state)`,
  },
  {
    id: 'I7',
    promise: 'no table has a state that these checks do not follow',
    sql: `SELECT table_name AS at FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'state'
        AND table_name NOT IN ('ledger_reservation', ${Object.keys(lifecycleTables)
          .map((table) => `'${table}'`)
          .join(', ')})`,
  },
  {
    id: 'I7',
    promise: 'every event is numbered or waiting to be, never both, and numbers count from 0 without a gap',
    sql: `SELECT e.id::text AS at FROM audit_event e
        LEFT JOIN audit_leaf l ON l.event_id = e.id LEFT JOIN audit_pending p ON p.event_id = e.id
        WHERE (l.seq IS NULL) = (p.event_id IS NULL)
      UNION ALL
      SELECT 'leaves ' || count(*) FROM audit_leaf HAVING count(*) <> coalesce(max(seq) + 1, 0)`,
  },
  {
    id: 'I8',
    promise: 'committed intent was handed to the queue within a minute',
    sql: `SELECT id AS at, topic FROM outbox WHERE relayed_at IS NULL AND created_at < app_now() - interval '60 seconds'`,
  },
  {
    id: 'I9',
    promise: 'every table of the application is under forced row-level security',
    sql: `SELECT c.relname AS at FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
        AND c.relname NOT IN ('schema_migration')`,
  },
  {
    id: 'I10',
    promise: 'what the manifests say was accepted is what the ledger posted to the permit, year by year',
    sql: `WITH posted AS (
        SELECT facility_id, year, sum(posted_grams) AS grams FROM ledger_account WHERE kind = 'permitQuota' GROUP BY 1, 2
      ), accepted AS (
        SELECT m.facility_id, extract(year FROM m.received_at AT TIME ZONE 'Asia/Shanghai')::int AS year, sum(l.accepted_grams) AS grams
        FROM manifest m JOIN manifest_line l ON l.manifest_id = m.id
        WHERE m.kind = 'inbound' AND l.accepted_grams > 0 GROUP BY 1, 2
      )
      SELECT coalesce(p.facility_id, a.facility_id) AS at, coalesce(p.year, a.year) AS year, p.grams AS posted, a.grams AS accepted
      FROM posted p FULL JOIN accepted a USING (facility_id, year) WHERE coalesce(p.grams, 0) <> coalesce(a.grams, 0)`,
  },
  ...containerInvariants,
  ...gatewayInvariants,
  ...settlementInvariants,
  ...statutoryInvariants,
  ...declarationInvariants,
];
