import type { Actor } from '../shared/roles.js';
import { shanghaiDate, shanghaiYear } from '../shared/working-days.js';
import { seedApprovals } from './approvals.seed.js';
import { demoAccounts, demoPassword } from './accounts.data.js';
import type { DemoAccount, DemoLogin } from './accounts.data.js';
import { demoSystem, step } from './demo-services.js';
import type { DemoServices } from './demo-services.js';
import { carriers, crew, drivers, permitTerms, site, vehicles, zones } from './site.data.js';
import { seedTreatment } from './treatment.seed.js';
import { registerLorries } from './lorries.seed.js';
import type { Lorry } from './lorries.seed.js';

/** The facility with its people and vehicles; ids in the order of site.data.ts. */
export interface Site {
  readonly facilityId: string;
  readonly permitValidTo: string;
  readonly codes: readonly string[];
  readonly vehicleIds: readonly string[];
  readonly driverIds: readonly string[];
  readonly escortIds: readonly string[];
  readonly zoneIds: readonly string[];
  /** The condition of the environmental approval that comes again. */
  readonly monitoringId: string;
  /** In the order of treatment.data.ts. */
  readonly treatmentIds: readonly string[];
  /** Who carries waste there. */
  readonly lorries: readonly Lorry[];
  /** The facility's demo accounts, by login. */
  readonly actors: ReadonlyMap<DemoLogin, Actor>;
}

export const actorOf = (login: DemoLogin, actors: ReadonlyMap<DemoLogin, Actor>): Actor => {
  const actor = actors.get(login);
  if (actor === undefined) throw new Error(`there is no demo account ${login}`);
  return actor;
};

/** Opens the facility on the day the history begins; accounts open at `now`, so that no password is overdue. */
export async function seedSite(services: DemoServices, openedAt: Date, now: Date): Promise<Site> {
  const { time, facilities, permits, zones: storage, catalogue } = services;
  time.now = openedAt;
  const { id: facilityId } = await facilities.create(demoSystem, step('facility'), site);
  time.now = now;
  const actors = await openAccounts(services, facilityId, null);
  time.now = openedAt;
  const manager = actorOf('manager', actors);
  const codes = [...new Set(catalogue.tradeTemplates().map(({ wasteCode }) => wasteCode))].sort();
  const year = shanghaiYear(openedAt);
  const { years, ...terms } = permitTerms;
  const permitValidTo = `${year + years - 1}-12-31`;
  const period = { validFrom: `${year}-01-01`, validTo: permitValidTo };
  await permits.create(manager, step('permit'), { ...terms, ...period, codes });
  const zoneIds: string[] = [];
  for (const [sortOrder, zone] of zones.entries())
    zoneIds.push((await storage.create(manager, step(`zone/${sortOrder}`), { ...zone, sortOrder })).id);
  const monitoringId = await seedApprovals(services, manager, {
    opened: shanghaiDate(openedAt),
    today: shanghaiDate(now),
  });
  const partners = await registerPartners(services, actors, year);
  const shipping = { codes, year, today: shanghaiDate(now) };
  const treatmentIds = await seedTreatment(services, actorOf('dispatcher', actors), shipping);
  const lorries = await registerLorries(services, manager, year);
  return { facilityId, permitValidTo, codes, actors, zoneIds, monitoringId, treatmentIds, lorries, ...partners };
}

async function registerPartners(services: DemoServices, actors: Site['actors'], year: number) {
  const dispatcher = actorOf('dispatcher', actors);
  const carrierIds: string[] = [];
  for (const [place, carrier] of carriers.entries()) {
    const given = { ...carrier, licenceValidTo: `${year + 3}-06-30` };
    carrierIds.push((await services.carriers.register(dispatcher, step(`carrier/${place}`), given)).id);
  }
  const vehicleIds: string[] = [];
  for (const [place, { carrier, plate, payloadGrams, permitNo }] of vehicles.entries()) {
    const vehicle = await services.vehicles.register(dispatcher, step(`vehicle/${place}`), {
      carrierId: carrierIds[carrier]!,
      plate,
      hazardClasses: ['hazardous-waste'],
      payloadGrams,
      transportPermitNo: permitNo,
      transportPermitValidTo: `${year + 2}-03-31`,
    });
    vehicleIds.push(vehicle.id);
  }
  const crewIds: string[] = [];
  for (const [place, { carrier, name, kind, phone }] of crew.entries()) {
    const member = await services.crew.register(dispatcher, step(`crew/${place}`), {
      carrierId: carrierIds[carrier]!,
      name,
      phone,
      kinds: [kind],
      certificateNo: `3206${kind === 'driver' ? 'J' : 'Y'}${year}${String(place + 1).padStart(4, '0')}`,
      certificateValidTo: `${year + 4}-12-31`,
      accountId: kind === 'driver' ? driverActor(place, actors).accountId : null,
    });
    crewIds.push(member.id);
  }
  return { vehicleIds, driverIds: crewIds.slice(0, drivers), escortIds: crewIds.slice(drivers) };
}

const driverLogins = ['driver1', 'driver2', 'driver3', 'driver4'] as const;

/** The account of the driver at this place of the crew. */
export const driverActor = (place: number, actors: Site['actors']): Actor =>
  actorOf(driverLogins[place] ?? 'driver1', actors);

/** Opens the facility's accounts, or with `enterpriseIds` (in the order of firms.data.ts) those of the firms. */
export async function openAccounts(
  services: DemoServices,
  facilityId: string,
  enterpriseIds: readonly string[] | null,
): Promise<Map<DemoLogin, Actor>> {
  const actors = new Map<DemoLogin, Actor>();
  const wanted = demoAccounts.filter(({ of }) => (typeof of === 'object') === (enterpriseIds !== null));
  for (const { login, ...account } of wanted) {
    const place = placeOf(account, facilityId, enterpriseIds ?? []);
    if (place === null) continue;
    const roles = [account.role];
    const accountId = await services.writes.run(demoSystem, 'account.open', step(`account/${login}`), (tx) =>
      services.accounts.create(tx, {
        ...place,
        login,
        displayName: account.displayName,
        roles,
        password: demoPassword,
        totpWaived: true,
      }),
    );
    actors.set(login, { ...place, accountId, label: account.displayName, roles });
  }
  return actors;
}

/** Null for a firm that takes no part. */
function placeOf(
  { of }: Pick<DemoAccount, 'of'>,
  facilityId: string,
  enterpriseIds: readonly string[],
): Pick<Actor, 'enterpriseId' | 'facilityId' | 'divisionCode'> | null {
  const nowhere = { enterpriseId: null, facilityId: null, divisionCode: null };
  if (of === 'facility') return { ...nowhere, facilityId };
  if (of === 'division') return { ...nowhere, divisionCode: site.divisionCode };
  if (of === 'none') return nowhere;
  const enterpriseId = enterpriseIds[of.firm];
  return enterpriseId === undefined ? null : { ...nowhere, enterpriseId };
}
