import type { Tx } from '../../platform/database/database.service.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { alertClosed, alertEscalated, alertOpened } from '../alerts/alerts.events.js';
import { isAlert } from '../alerts/ladder.rules.js';
import type { ChangedDuty, DutyChanges, KeptDuty } from './duty-changes.rules.js';
import { dutyLifecycle, stepTo } from './duty.lifecycle.js';
import type { DutyState } from './duty.lifecycle.js';
import type { DutyFinding, DutyLevel } from './duty.types.js';

/** Whose duties of which kind are being brought up to date. */
export interface DutyPlace {
  readonly facilityId: string;
  readonly divisionCode: string;
  readonly kind: string;
}

const keptSql = `
SELECT id, enterprise_id AS "enterpriseId", division_code AS "divisionCode", subject_id AS "subjectId", part, reference,
  state, rung, reach, due_on::text AS "dueOn", attend_on::text AS "attendOn", provisional, details, alerted_at AS "alertedAt"
FROM duty WHERE facility_id = $1 AND kind = $2 AND state <> 'closed' ORDER BY id LIMIT $3`;

export const keptDuties = (tx: Tx, facilityId: string, kind: string, most: number): Promise<KeptDuty[]> =>
  tx.query(keptSql, [facilityId, kind, most]);

/** One recomputation of a kind at a facility after the other, so that what one opens the other finds. */
export const lockKind = async (tx: Tx, facilityId: string, kind: string): Promise<void> =>
  void (await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 45))', [`${facilityId}/${kind}`]));

/** Writes what changed, each kind of change in one statement. */
export async function saveChanges(tx: WriteTx, place: DutyPlace, changes: DutyChanges): Promise<void> {
  await openDuties(tx, place, changes.opened);
  await changeDuties(tx, place, changes.changed);
  await closeDuties(tx, place, changes.gone);
}

const openSql = `
INSERT INTO duty (id, facility_id, enterprise_id, division_code, kind, subject_type, subject_id, part, reference, state,
  rung, reach, due_on, attend_on, provisional, details, opened_at, alerted_at, changed_at)
SELECT d.id, $1, d."enterpriseId", d."divisionCode", $2, d."subjectType", d."subjectId", d.part, d.reference, d.state,
  d.rung, d.reach, d."dueOn", coalesce(d."dueOn", $4::date), d.provisional, d.details, $3,
  CASE WHEN d.alert THEN $3::timestamptz END, $3
FROM jsonb_to_recordset($5::jsonb) AS d(id uuid, "enterpriseId" uuid, "divisionCode" text, "subjectType" text,
  "subjectId" uuid, part text, reference text, state text, rung smallint, reach text, "dueOn" date, provisional boolean,
  details jsonb, alert boolean)`;

async function openDuties(tx: WriteTx, place: DutyPlace, found: readonly DutyFinding[]): Promise<void> {
  if (found.length === 0) return;
  const rows = found.map(({ subject, enterprise, level, ...finding }) => ({
    ...finding,
    id: newId(),
    enterpriseId: enterprise?.id ?? null,
    divisionCode: enterprise?.divisionCode ?? place.divisionCode,
    subjectType: subject.type,
    subjectId: subject.id,
    state: moved(tx, dutyLifecycle.initial, level),
    alert: isAlert(level),
  }));
  const { facilityId, kind } = place;
  await tx.query(openSql, [facilityId, kind, tx.now.toISOString(), shanghaiDate(tx.now), JSON.stringify(rows)]);
  for (const row of rows) {
    audit(tx, place, row, { action: 'duty.open', from: null, to: row.state });
    if (row.alert) alertOpened.emit(tx, { dutyId: row.id, kind });
  }
}

const changeSql = `
UPDATE duty SET reference = d.reference, state = d.state, rung = d.rung, reach = d.reach, due_on = d."dueOn",
  attend_on = coalesce(d."dueOn", duty.attend_on), provisional = d.provisional, details = d.details,
  alerted_at = CASE WHEN d.alert THEN coalesce(duty.alerted_at, $1::timestamptz) END,
  changed_at = CASE WHEN d.state = duty.state THEN duty.changed_at ELSE $1::timestamptz END
FROM jsonb_to_recordset($2::jsonb) AS d(id uuid, reference text, state text, rung smallint, reach text, "dueOn" date,
  provisional boolean, details jsonb, alert boolean)
WHERE duty.id = d.id`;

async function changeDuties(tx: WriteTx, place: DutyPlace, changed: readonly ChangedDuty[]): Promise<void> {
  if (changed.length === 0) return;
  const rows = changed.map(({ kept, found: { reference, rung, reach, dueOn, provisional, details, level } }) => {
    const state = moved(tx, kept.state, level);
    return { id: kept.id, reference, rung, reach, dueOn, provisional, details, state, alert: isAlert(level) };
  });
  await tx.query(changeSql, [tx.now.toISOString(), JSON.stringify(rows)]);
  changed.forEach(({ kept, found }, index) => {
    const { state } = rows[index]!;
    if (state !== kept.state)
      audit(tx, place, kept, { action: `duty.${stepTo[found.level]}`, from: kept.state, to: state });
    announce(tx, place.kind, kept, found);
  });
}

/** An alert begins, comes further or ends; a duty that changes otherwise is told to nobody. */
function announce(tx: WriteTx, kind: string, kept: KeptDuty, { level, rung }: DutyFinding): void {
  const alert = { dutyId: kept.id, kind };
  const [was, is] = [isAlert(kept.state), isAlert(level)];
  if (is && !was) alertOpened.emit(tx, alert);
  else if (was && !is) alertClosed.emit(tx, alert);
  else if (is && rung > kept.rung) alertEscalated.emit(tx, { ...alert, rung });
}

const closeSql = `UPDATE duty SET state = $3, changed_at = $1, closed_at = $1 WHERE id = ANY ($2::uuid[])`;

async function closeDuties(tx: WriteTx, place: DutyPlace, gone: readonly KeptDuty[]): Promise<void> {
  if (gone.length === 0) return;
  const states = gone.map(({ state }) => dutyLifecycle.take('close', state, tx.actor, {}));
  await tx.query(closeSql, [tx.now.toISOString(), gone.map(({ id }) => id), states[0]]);
  gone.forEach((kept, index) => {
    audit(tx, place, kept, { action: 'duty.close', from: kept.state, to: states[index]! });
    if (isAlert(kept.state)) alertClosed.emit(tx, { dutyId: kept.id, kind: place.kind });
  });
}

const moved = (tx: WriteTx, from: DutyState, to: DutyLevel): DutyState =>
  from === to ? from : dutyLifecycle.take(stepTo[to], from, tx.actor, {});

interface Audited {
  readonly id: string;
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
  readonly subjectId: string;
  readonly part: string;
}

function audit(
  tx: WriteTx,
  { facilityId, kind }: DutyPlace,
  { id, enterpriseId, divisionCode, subjectId, part }: Audited,
  change: { readonly action: string; readonly from: DutyState | null; readonly to: DutyState },
): void {
  const tenant = { facilityId, enterpriseId, divisionCode };
  tx.audit({ subject: 'duty', subjectId: id, ...change, tenant, data: { kind, subjectId, part } });
}
