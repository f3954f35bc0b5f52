import { Documents } from '../../../src/enterprises/documents/documents.service.js';
import { Carriers } from '../../../src/partners/carriers.service.js';
import { Crew } from '../../../src/partners/crew.service.js';
import { Vehicles } from '../../../src/partners/vehicles.service.js';
import type { Role } from '../../../src/shared/roles.js';
import { withoutKey } from '../../../src/writes/request-identity.js';
import { signInAs } from '../../support/actors.js';
import type { TestActor } from '../../support/actors.js';
import type { TestApp } from '../../support/app.js';
import { bookableFirm, completeDraft, pdf } from '../../support/enterprises.js';
import { openFacility } from '../../support/facility.js';
import type { OpenFacility } from '../../support/facility.js';
import { Names } from './names.js';
import type { Given, StaffMember } from './scenario.types.js';

/** Everybody who acts in a scenario, at a facility of its own, and the names of what there is. */
export interface Cast {
  readonly names: Names;
  actor(who: string): TestActor;
}

const tonne = 1_000_000;
const validTo = '2099-12-31';

const roleOf = {
  manager: 'operator.manager',
  dispatcher: 'operator.dispatcher',
  driver: 'operator.driver',
  weighbridge: 'operator.weighbridge',
  secondWeigher: 'operator.weighbridge',
  warehouse: 'operator.warehouse',
  regulator: 'regulator',
  regulatorElsewhere: 'regulator',
} as const satisfies Record<StaffMember, Role>;

const isStaff = (who: string): who is StaffMember => who in roleOf;

/** Signs in those who are named in `acting`, and the driver, who belongs to the vehicle. */
export async function assemble(test: TestApp, given: Given, acting: ReadonlySet<string>): Promise<Cast> {
  const site = await openFacility(test, {
    yearlyQuotaGrams: given.yearlyQuotaGrams ?? 100 * tonne,
    categoryQuotas: [...(given.categoryQuotas ?? [])],
  });
  const names = new Names();
  const actors = new Map<string, TestActor>([['manager', site.manager]]);
  for (const who of new Set([...acting, 'driver']))
    if (isStaff(who) && !actors.has(who)) actors.set(who, await signInAs(test, roleOf[who], placeOf(who, site)));
  names.set('facility', site.facilityId);
  names.set('zone.oil', site.zones[0]!.id);
  names.set('zone.mixed', site.zones[1]!.id);
  await registerFleet(test, site, actors.get('driver')!, given, names);
  for (const key of Object.keys(given.firms)) actors.set(key, await registerFirm(test, site, given, key, names));
  return {
    names,
    actor: (who) => {
      const actor = actors.get(who);
      if (actor === undefined) throw new Error(`${who} is neither staff nor an enterprise of the scenario`);
      return actor;
    },
  };
}

function placeOf(who: StaffMember, { facilityId }: OpenFacility) {
  if (who === 'regulator') return { divisionCode: '320613' };
  return who === 'regulatorElsewhere' ? { divisionCode: '320612' } : { facilityId };
}

async function registerFirm(
  test: TestApp,
  site: OpenFacility,
  { firms, scans = [] }: Given,
  key: string,
  names: Names,
): Promise<TestActor> {
  const { name, trade, draft, wastes, declared } = firms[key]!;
  const terms = { name, trade, ...(declared && { declared: [...declared] }) };
  if (draft) {
    const { enterprise, admin } = await completeDraft(test, site, terms);
    names.set(key, enterprise.id);
    names.set(`${key}.version`, enterprise.version);
    return admin;
  }
  const { enterprise, admin, profilesByKey } = await bookableFirm(test, site, { ...terms, keys: [...wastes] });
  names.set(key, enterprise.id);
  for (const [waste, id] of profilesByKey) names.set(`${key}.${waste}`, id);
  if (scans.includes(key)) {
    const file = { name: '纸质联单.pdf', content: pdf };
    const { id } = await test.app.get(Documents).upload(admin.actor, withoutKey, { kind: 'other' }, file);
    names.set(`${key}.scan`, id);
  }
  return admin;
}

/** One vehicle with driver and escort: `{vehicle}`, `{crew.driver}`, `{crew.escort}`. */
async function registerFleet(
  { app }: TestApp,
  { manager: { actor } }: OpenFacility,
  driver: TestActor,
  given: Given,
  names: Names,
): Promise<void> {
  const carrier = await app.get(Carriers).register(actor, withoutKey, {
    name: '南通安运危险品运输有限公司',
    licenceNo: '苏交运管许可320600001',
    licenceValidTo: validTo,
    phone: '0513-80000000',
    address: '南通市崇川区运河路 1 号',
  });
  const vehicle = await app.get(Vehicles).register(actor, withoutKey, {
    carrierId: carrier.id,
    plate: '苏F12345',
    hazardClasses: ['hazardous-waste'],
    payloadGrams: 10 * tonne,
    transportPermitNo: '苏交运管通字320600001',
    transportPermitValidTo: given.vehiclePermitValidTo ?? validTo,
  });
  names.set('vehicle', vehicle.id);
  const person = { carrierId: carrier.id, phone: '13800000000', certificateValidTo: validTo };
  for (const [kind, name, account] of [
    ['driver', '李师傅', driver.actor.accountId],
    ['escort', '赵师傅', null],
  ] as const) {
    const given = { ...person, name, kinds: [kind], certificateNo: `3206-${kind}-01`, accountId: account };
    names.set(`crew.${kind}`, (await app.get(Crew).register(actor, withoutKey, given)).id);
  }
}
