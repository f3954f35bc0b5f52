import type { PersonRole } from '../../support/actors.js';
import type { RowKind } from './tenant.types.js';

/** A letter a role. */
const roleOf = {
  A: 'enterprise.admin',
  S: 'enterprise.staff',
  M: 'operator.manager',
  D: 'operator.dispatcher',
  V: 'operator.driver',
  W: 'operator.weighbridge',
  K: 'operator.warehouse',
  R: 'regulator',
  U: 'auditor',
  X: 'administrator',
} as const satisfies Record<string, PersonRole>;

type Letter = keyof typeof roleOf;

export interface Access {
  /** Who may call the route; `visitors` as well when public. All other roles are refused with 403. */
  readonly may: readonly PersonRole[];
  readonly visitors: boolean;
  /** What each parameter of the address names; a row of somebody else answers like one that does not exist, 404. */
  readonly names: Readonly<Record<string, RowKind>>;
  /** Facts that everybody who may call the route may read, whosever they are. */
  readonly shared: boolean;
  /** Of `may`, who finds the tenant's own row; the others' own things lie elsewhere. */
  readonly own: readonly PersonRole[];
  /** Of `may`, who sees across the tenants. */
  readonly overall: readonly PersonRole[];
}

export const letters = (text: string): PersonRole[] =>
  [...text].filter((letter) => letter !== ' ').map((letter) => roleOf[letter as Letter]);

/** Parameters that name no row, with a value that makes sense. */
export const plainParameters: Readonly<Record<string, string>> = {
  batchNo: 'HWCS20260101001',
  code: '900-214-08',
  key: 'table.bookings.columns',
  kind: 'waste-profiles',
  handler: 'notifications.enterprise.verified',
  // Begun, whatever today is.
  period: '2026',
  table: 'B.1',
};

export const everyone = 'AS MDVWK R U X';

type Names = Access['names'];

/** Lists, and writes that name their rows in the body. */
export const plain = (may: string, overall = '', own = may): Access =>
  row(may, {}, { overall: letters(overall), own: letters(own) });
/** One row, hidden from everybody but its own people. */
export const hidden = (may: string, names: Names, { own = may, overall = '' } = {}): Access =>
  row(may, names, { own: letters(own), overall: letters(overall) });
export const shared = (may: string, names: Names): Access => row(may, names, { shared: true });
export const open = (names: Names = {}): Access => row(everyone, names, { shared: true, visitors: true });

const row = (may: string, names: Names, more: Partial<Access>): Access => ({
  may: letters(may),
  visitors: false,
  names,
  shared: false,
  own: letters(may),
  overall: [],
  ...more,
});
