import type { Actor } from '../../../src/shared/roles.js';
import { hasRole } from '../../../src/shared/roles.js';

/** Which rows of a table an actor may read and which it may change, as SQL conditions; `false` for none. */
export interface TableRule {
  readonly read: (actor: Actor) => string;
  readonly write: (actor: Actor) => string;
  /** Everybody may add a row, since whose row it is follows from its columns and reading is ruled. */
  readonly append?: true;
}

const none = () => 'false';
const all = () => 'true';
const any = (...conditions: string[]): string => conditions.map((condition) => `(${condition})`).join(' OR ');

const owns = ({ enterpriseId, facilityId }: Actor): string =>
  any(
    enterpriseId === null ? 'false' : `enterprise_id = '${enterpriseId}'`,
    facilityId === null ? 'false' : `facility_id = '${facilityId}'`,
  );
const ofFacility = ({ facilityId }: Actor): string => (facilityId === null ? 'false' : `facility_id = '${facilityId}'`);
const ofAccount = ({ accountId }: Actor): string => `account_id = '${accountId}'`;
const oversees = ({ divisionCode }: Actor): string =>
  divisionCode === null
    ? 'false'
    : `division_code ^@ '${divisionCode}' OR facility_id IN (SELECT id FROM facility WHERE division_code ^@ '${divisionCode}')`;
const ifRole =
  (role: 'administrator' | 'auditor') =>
  (actor: Actor): string =>
    hasRole(actor, role) ? 'true' : 'false';

/** Of one enterprise or facility, seen by the regulators of its division. */
const tenantOwned: TableRule = { read: (actor) => any(owns(actor), oversees(actor)), write: owns };
/** Read by everybody signed in: information that the law publishes, or that holds for all. */
const factOfFacility: TableRule = { read: all, write: ofFacility };
const factForAll: TableRule = { read: all, write: ifRole('administrator') };
/** Seen as a tenant's own, and written by the product alone. */
const recorded: TableRule = { read: tenantOwned.read, write: none };
/** The product's own book-keeping: no person reads or writes it. */
const internal: TableRule = { read: none, write: none };
const serial: TableRule = { read: ofFacility, write: ofFacility };
/** Administrators end the sessions and keys of others. */
const credential: TableRule = {
  read: (actor) => any(ofAccount(actor), ifRole('administrator')(actor)),
  write: (actor) => any(ofAccount(actor), ifRole('administrator')(actor)),
};

/** The tables that are not simply owned by a tenant. */
const special: Readonly<Record<string, TableRule>> = {
  account: {
    read: (actor) => any(`id = '${actor.accountId}'`, owns(actor), ifRole('administrator')(actor)),
    write: none,
  },
  account_preference: { read: ofAccount, write: ofAccount },
  account_secret: internal,
  api_key: credential,
  audit_event: { read: (actor) => any(tenantOwned.read(actor), ifRole('auditor')(actor)), write: none, append: true },
  audit_leaf: { read: all, write: none },
  audit_pending: { ...internal, append: true },
  container_serial: internal,
  effect: internal,
  facility: { read: all, write: ({ facilityId }) => (facilityId === null ? 'false' : `id = '${facilityId}'`) },
  gateway_breaker: internal,
  gateway_simulated_manifest: internal,
  gateway_simulated_reply: internal,
  gateway_simulated_serial: internal,
  login_attempt: internal,
  manifest_serial: serial,
  outbox: { ...internal, append: true },
  parked_job: internal,
  permit: factOfFacility,
  permit_category_quota: factOfFacility,
  permit_code: factOfFacility,
  report_chunk: internal,
  // The requester's, and through the facility its manager's; the service tells them apart.
  report_export: {
    read: (actor) => any(ofAccount(actor), ofFacility(actor)),
    write: (actor) => any(ofAccount(actor), ofFacility(actor)),
  },
  request_key: { read: ofAccount, write: ofAccount },
  round_serial: serial,
  session: credential,
  setting: factForAll,
  statutory_cursor: internal,
  statutory_link: recorded,
  statutory_record: recorded,
  statutory_serial: internal,
  storage_zone: factOfFacility,
  transfer_serial: serial,
  waste_code: factForAll,
  waste_code_edition: factForAll,
  work_calendar: factForAll,
  work_calendar_year: factForAll,
};

/** A table that is neither here nor has the three columns of a tenant's is a table nobody thought about. */
export function ruleOf(table: string, columns: readonly string[]): TableRule {
  const rule = special[table];
  if (rule !== undefined) return rule;
  if (['facility_id', 'enterprise_id', 'division_code'].every((column) => columns.includes(column))) return tenantOwned;
  throw new Error(`say in table-rules.ts who may read and write the table ${table}`);
}
