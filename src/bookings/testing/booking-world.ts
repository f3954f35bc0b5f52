import { systemActor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { createFacility, signInAs } from '../../../test/support/actors.js';
import type { TestActor } from '../../../test/support/actors.js';
import type { TestApp } from '../../../test/support/app.js';

export const oilCode = '900-214-08';
export const labCode = '900-047-49';
export const tonnes = (count: number): number => count * 1_000_000;

export interface WorldLimits {
  /** Grams a year; default 100 t. */
  readonly quota?: number;
  /** Grams a year of HW08; default none. */
  readonly oilQuota?: number;
  /** Grams of the zone for HW08; default 500 t. */
  readonly oilZone?: number;
}

export interface Firm {
  readonly enterpriseId: string;
  readonly oil: string;
  readonly lab: string;
  readonly staff: TestActor;
}

/** A facility with a permit and two zones, in which firms can book: set out in rows, since other modules make these. */
export interface BookingWorld {
  readonly facilityId: string;
  readonly oilZoneId: string;
  readonly labZoneId: string;
  readonly dispatcher: TestActor;
  readonly weighbridge: TestActor;
  newFirm(): Promise<Firm>;
}

const division = '320613';
const firstDay = '2020-01-01';
const lastDay = '2099-12-31';

/** A row with a state, whose trail of events begins with the state it is set out in. */
type Begun = readonly [subject: string, id: string, state: string];

/** Rows written as the system; the audit entries are what the envelope asks of every write and I7 of every state. */
async function insert(
  app: TestApp,
  facilityId: string,
  statements: readonly [string, unknown[]][],
  begun: readonly Begun[],
): Promise<void> {
  await app.app.get(Writes).run(systemActor('booking world'), 'test.world', withoutKey, async (tx) => {
    const tenant = { facilityId, enterpriseId: null, divisionCode: division };
    for (const [subject, subjectId, to] of begun)
      tx.audit({ subject, subjectId, action: 'test.world', from: null, to, tenant });
    for (const [sql, parameters] of statements) await tx.query(sql, parameters);
  });
}

export async function createBookingWorld(app: TestApp, limits: WorldLimits = {}): Promise<BookingWorld> {
  const facilityId = await createFacility(app, division);
  const [permitId, oilZoneId, labZoneId] = [newId(), newId(), newId()];
  const zone = `INSERT INTO storage_zone (id, facility_id, name, capacity_grams, categories, sort_order, state)
    VALUES ($1, $2, $3, $4, $5, 1, 'open')`;
  const statements: [string, unknown[]][] = [
    [
      `INSERT INTO permit (id, facility_id, number, basis, valid_from, valid_to, yearly_quota_grams)
       VALUES ($1, $2, 'JSNT0613OOD001', '试点', $3, $4, $5)`,
      [permitId, facilityId, firstDay, lastDay, limits.quota ?? tonnes(100)],
    ],
    [
      'INSERT INTO permit_code (permit_id, facility_id, waste_code) SELECT $1, $2, unnest($3::text[])',
      [permitId, facilityId, [oilCode, labCode]],
    ],
    ...(limits.oilQuota === undefined
      ? []
      : ([
          [
            `INSERT INTO permit_category_quota (permit_id, facility_id, category, quota_grams) VALUES ($1, $2, 'HW08', $3)`,
            [permitId, facilityId, limits.oilQuota],
          ],
        ] as [string, unknown[]][])),
    [zone, [oilZoneId, facilityId, '废矿物油区', limits.oilZone ?? tonnes(500), ['HW08']]],
    [zone, [labZoneId, facilityId, '实验室废物区', tonnes(500), ['HW49']]],
  ];
  await insert(app, facilityId, statements, [
    ['zone', oilZoneId, 'open'],
    ['zone', labZoneId, 'open'],
  ]);
  return {
    facilityId,
    oilZoneId,
    labZoneId,
    dispatcher: await signInAs(app, 'operator.dispatcher', { facilityId }),
    weighbridge: await signInAs(app, 'operator.weighbridge', { facilityId }),
    newFirm: () => createFirm(app, facilityId),
  };
}

async function createFirm(app: TestApp, facilityId: string): Promise<Firm> {
  const [enterpriseId, agreementId, oil, lab] = [newId(), newId(), newId(), newId()];
  const owner = [facilityId, enterpriseId, division];
  const name = `测试汽修 ${enterpriseId.slice(-6)}`;
  const profile = `INSERT INTO waste_profile (facility_id, enterprise_id, division_code, id, name, waste_code, form, hazards,
      packaging, usual_mass_grams, harmful_components, components, search_keys)
    VALUES ($1, $2, $3, $4, $5, $6, 'L', $7, 'drum', 200000, $8, $9, '')`;
  const statements: [string, unknown[]][] = [
    [
      `INSERT INTO enterprise (facility_id, enterprise_id, id, division_code, state, name, uscc, uscc_check, address, trade,
         contact_name, contact_phone, emergency_phone, search_keys, submitted_at, verified_at)
       VALUES ($1, $2, $2, $3, 'verified', $4, $5, 'passed', '崇川区测试路 88 号', 'vehicle-repair', '王师傅', '13900000000',
         '13900000001', '', app_now(), app_now())`,
      [...owner, name, `91320613${enterpriseId.replaceAll('-', '').slice(-10).toUpperCase()}`],
    ],
    [
      `INSERT INTO service_agreement (facility_id, enterprise_id, division_code, id, number, state, valid_from, valid_to,
         minimum_charge_fen)
       VALUES ($1, $2, $3, $4, $5, 'active', $6, $7, 30000)`,
      [...owner, agreementId, `XY-${agreementId.slice(-8)}`, firstDay, lastDay],
    ],
    [
      `INSERT INTO agreement_price (facility_id, enterprise_id, division_code, agreement_id, waste_code, valid_from, fen_per_kg)
       SELECT $1, $2, $3, $4, unnest($5::text[]), $6, -100`,
      [...owner, agreementId, [oilCode, labCode], firstDay],
    ],
    [profile, [...owner, oil, '废机油', oilCode, ['T', 'I'], ['多环芳烃'], ['organic']]],
    [profile, [...owner, lab, '实验室废液', labCode, ['T'], ['乙腈'], ['organic']]],
  ];
  await insert(app, facilityId, statements, [
    ['enterprise', enterpriseId, 'verified'],
    ['agreement', agreementId, 'active'],
  ]);
  return { enterpriseId, oil, lab, staff: await signInAs(app, 'enterprise.staff', { enterpriseId }) };
}
