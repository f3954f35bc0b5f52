import type { Tx } from '../../platform/database/database.service.js';
import { newId } from '../../shared/uuid.js';
import type { WriteTx } from '../../writes/write-tx.js';
import type { Declaration } from './declaration.entity.js';
import type { ManagementClass } from './declaration.types.js';
import type { ClassDecision } from './management-class.rules.js';
import type { DueDay } from './period.rules.js';
import type { Period } from '../../shared/period.js';

export interface PeriodOwner {
  readonly facilityId: string;
  /** Null: the facility itself. */
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
}

export interface NewPeriod extends PeriodOwner, Period, Pick<DueDay, 'dueOn'> {
  readonly unitName: string;
  readonly managementClass: ManagementClass;
  readonly provisional: boolean;
}

export type OpenedRow = Pick<
  Declaration,
  'id' | 'facilityId' | 'enterpriseId' | 'divisionCode' | 'kind' | 'period' | 'number'
>;

const openedSql = `SELECT EXISTS (
  SELECT FROM declaration_opening WHERE facility_id = $1 AND kind = $2 AND period = $3) AS opened`;

export async function isOpened(tx: Tx, facilityId: string, { kind, period }: Period): Promise<boolean> {
  const [row] = await tx.query<{ opened: boolean }>(openedSql, [facilityId, kind, period]);
  return row!.opened;
}

const decisionsSql = `
SELECT enterprise_id AS "enterpriseId", jsonb_agg(jsonb_build_object('managementClass', management_class, 'validFrom', valid_from)) AS decisions
FROM class_decision WHERE enterprise_id = ANY ($1) GROUP BY enterprise_id`;

/** What the bureau decided of these enterprises, by their ids. */
export async function decisionsOf(tx: Tx, enterpriseIds: readonly string[]): Promise<Map<string, ClassDecision[]>> {
  const rows = await tx.query<{ enterpriseId: string; decisions: ClassDecision[] }>(decisionsSql, [enterpriseIds]);
  return new Map(rows.map(({ enterpriseId, decisions }) => [enterpriseId, decisions]));
}

const insertSql = `
INSERT INTO declaration (id, facility_id, enterprise_id, division_code, unit_name, management_class, kind, period, starts_on, ends_on,
  due_on, due_provisional, number, is_latest, state, draft, version, created_at)
SELECT "id", "facilityId", "enterpriseId", "divisionCode", "unitName", "managementClass", "kind", "period", "startsOn", "endsOn",
  "dueOn", "provisional", 1, true, 'open', 0, 1, app_now()
FROM jsonb_to_recordset($1::jsonb) AS r("id" uuid, "facilityId" uuid, "enterpriseId" uuid, "divisionCode" text, "unitName" text,
  "managementClass" text, "kind" text, "period" text, "startsOn" date, "endsOn" date, "dueOn" date, "provisional" boolean)
ON CONFLICT (facility_id, enterprise_id, kind, period, number) DO NOTHING
RETURNING id, facility_id AS "facilityId", enterprise_id AS "enterpriseId", division_code AS "divisionCode", kind, period, number`;

/** Opens those that are not open yet, in one statement; answers them. */
export const insertOpen = (tx: WriteTx, periods: readonly NewPeriod[]): Promise<OpenedRow[]> =>
  tx.query(insertSql, [JSON.stringify(periods.map((period) => ({ id: newId(), ...period })))]);

const markSql = `
INSERT INTO declaration_opening (facility_id, division_code, kind, period, opened, created_at)
VALUES ($1, $2, $3, $4, $5, app_now()) ON CONFLICT DO NOTHING`;

/** The period is opened for all: it is not looked at again. */
export async function markOpened(
  tx: WriteTx,
  { facilityId, divisionCode }: PeriodOwner,
  { kind, period }: Period,
  opened: number,
): Promise<void> {
  tx.audit({
    subject: 'facility',
    subjectId: facilityId,
    action: 'declaration.period-opened',
    tenant: { facilityId, enterpriseId: null, divisionCode },
    data: { kind, period, opened },
  });
  await tx.query(markSql, [facilityId, divisionCode, kind, period, opened]);
}
