import { Documents } from '../../../src/enterprises/documents/documents.service.js';
import { FacilityDocuments } from '../../../src/facility/documents/facility-documents.service.js';
import { Carriers } from '../../../src/partners/carriers.service.js';
import { Crew } from '../../../src/partners/crew.service.js';
import { Vehicles } from '../../../src/partners/vehicles.service.js';
import type { Role } from '../../../src/shared/roles.js';
import { PutAway } from '../../../src/storage/put-away/put-away.service.js';
import { received } from '../../../src/storage/testing/stored-world.js';
import { unitOf } from '../../../src/containers/testing/container-world.js';
import { withoutKey } from '../../../src/writes/request-identity.js';
import { signInAs } from '../../support/actors.js';
import type { TestActor } from '../../support/actors.js';
import type { TestApp } from '../../support/app.js';
import { bookableFirm, completeDraft, pdf } from '../../support/enterprises.js';
import { openFacility } from '../../support/facility.js';
import type { OpenFacility } from '../../support/facility.js';
import { treatmentCompany } from '../../support/treatment.js';
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
  await stageOutbound(test, site, given, names);
  await keepFiles(test, site, given, names);
  await fillStore(test, { site, actors, given, names });
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

async function keepFiles(
  { app }: TestApp,
  { manager }: OpenFacility,
  { files = [] }: Given,
  names: Names,
): Promise<void> {
  for (const name of files) {
    const file = { name: `${name}.pdf`, content: pdf };
    names.set(name, (await app.get(FacilityDocuments).upload(manager.actor, withoutKey, file)).id);
  }
}

/** One vehicle with driver and escort: `{vehicle}`, `{crew.driver}`, `{crew.escort}`. */
async function registerFleet(
  test: TestApp,
  site: OpenFacility,
  driver: TestActor,
  given: Given,
  names: Names,
): Promise<void> {
  const fleet = await registerTeam(test, site, {
    carrier: '南通安运危险品运输有限公司',
    serial: '1',
    plate: '苏F12345',
    validTo: given.vehiclePermitValidTo ?? validTo,
    accountId: driver.actor.accountId,
  });
  names.set('vehicle', fleet.vehicle);
  names.set('crew.driver', fleet.driver);
  names.set('crew.escort', fleet.escort);
}

interface Team {
  readonly carrier: string;
  readonly serial: string;
  readonly plate: string;
  readonly validTo: string;
  readonly accountId: string | null;
}

async function registerTeam({ app }: TestApp, { manager: { actor } }: OpenFacility, team: Team) {
  const { serial } = team;
  const carrier = await app.get(Carriers).register(actor, withoutKey, {
    name: team.carrier,
    licenceNo: `苏交运管许可32060000${serial}`,
    licenceValidTo: validTo,
    phone: '0513-80000000',
    address: '南通市崇川区运河路 1 号',
  });
  const vehicle = await app.get(Vehicles).register(actor, withoutKey, {
    carrierId: carrier.id,
    plate: team.plate,
    hazardClasses: ['hazardous-waste'],
    payloadGrams: 10 * tonne,
    transportPermitNo: `苏交运管通字32060000${serial}`,
    transportPermitValidTo: team.validTo,
  });
  const member = async (kind: 'driver' | 'escort', name: string, accountId: string | null): Promise<string> => {
    const person = { carrierId: carrier.id, phone: '13800000000', certificateValidTo: validTo, name, accountId };
    const certificateNo = `3206-${kind}-0${serial}`;
    return (await app.get(Crew).register(actor, withoutKey, { ...person, kinds: [kind], certificateNo })).id;
  };
  return {
    vehicle: vehicle.id,
    driver: await member('driver', '李师傅', team.accountId),
    escort: await member('escort', '赵师傅', null),
  };
}

/** The treatment companies, and two lorries of different carriers that go there. */
async function stageOutbound(test: TestApp, site: OpenFacility, { partners }: Given, names: Names): Promise<void> {
  if (partners === undefined) return;
  for (const [key, { methods, ...terms }] of Object.entries(partners)) {
    const given = { ...terms, permitLines: [...methods], approvedGrams: null };
    const { company } = await treatmentCompany(test, site.manager, given);
    names.set(key, company.id);
  }
  for (const [place, name] of ['lorry', 'lorry2'].entries()) {
    const team = await registerTeam(test, site, {
      carrier: `江海危化物流 ${place + 1} 队`,
      serial: String(place + 2),
      plate: `苏F2345${place + 1}`,
      validTo,
      accountId: null,
    });
    names.set(name, team.vehicle);
    names.set(`${name}.driver`, team.driver);
    names.set(`${name}.escort`, team.escort);
  }
}

interface Stage {
  readonly site: OpenFacility;
  readonly actors: ReadonlyMap<string, TestActor>;
  readonly given: Given;
  readonly names: Names;
}

const zoneOf = { oil: 0, filters: 1 } as const;

/** Handed over, accepted and put away, as if it had happened just before. */
async function fillStore(test: TestApp, { site, actors, given, names }: Stage): Promise<void> {
  for (const { container, firm, waste, grams } of given.inStore ?? []) {
    const hand = actors.get(firm)!;
    const unit = await unitOf(test, hand, names.text(`{${firm}}`));
    const zone = site.zones[zoneOf[waste]]!;
    const made = await received(test, { manager: site.manager, firm: hand, unit }, zone, waste, { grams });
    await test.app.get(PutAway).putAway(site.manager.actor, withoutKey, made.id, { zoneId: zone.id });
    names.set(container, made.id);
    names.set(`${container}.code`, made.code);
  }
}
