import { settingNames, settingsCatalog } from '../../../src/identity/settings/settings.data.js';
import { systemActor } from '../../../src/shared/roles.js';
import { newId } from '../../../src/shared/uuid.js';
import { shanghaiDate } from '../../../src/shared/working-days.js';
import { withoutKey } from '../../../src/writes/request-identity.js';
import { Writes } from '../../../src/writes/writes.service.js';
import { signInAs } from '../../support/actors.js';
import type { Place } from '../../support/actors.js';
import type { TestApp } from '../../support/app.js';
import { bookableFirm, pdf, png } from '../../support/enterprises.js';
import type { BookableFirm } from '../../support/enterprises.js';
import { openFacility } from '../../support/facility.js';
import type { OpenFacility } from '../../support/facility.js';
import { treatmentCompany } from '../../support/treatment.js';
import { fileApprovals } from './approvals.js';
import { Caller } from './caller.js';
import { containersOf } from './containers.js';
import { monitoringOf } from './monitoring.js';
import { declarationsOf } from './declarations.js';
import type { People, Rows, Tenant } from './tenant.types.js';
import { sendOut } from './trips.js';

/** A firm of a facility with everything that hangs on it; several firms may share one facility. */
export interface Site {
  readonly facility: OpenFacility;
  readonly divisionCode: string;
}

export async function openSite(test: TestApp, divisionCode: string): Promise<Site> {
  return { facility: await openFacility(test, { divisionCode }), divisionCode };
}

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
let made = 0;

export async function settle(test: TestApp, site: Site): Promise<Tenant> {
  const firm = await bookableFirm(test, site.facility, { divisionCode: site.divisionCode, keys: ['repair-oil'] });
  const people = await peopleOf(test, site, firm);
  const papers = await fileDocuments(test, people);
  const fleet = await registerFleet(test, people);
  const [profile = ''] = firm.profileIds.values();
  const treatment = await treatmentOf(test, people);
  const city = site.divisionCode.slice(0, 4);
  const trip = await sendOut({ test, people, fleet, profile, zone: site.facility.zones[0]!.id, treatment, city });
  const personal = await ownThings(test, people);
  const told = await channelOf(test, people);
  const { id: labelledContainer, code } = await labelContainer(test, people, profile);
  const counts = await countZones(test, people, code);
  const rows = {
    ...papers,
    ...fleet,
    ...trip,
    manifestPhoto: await photograph(test, people, trip.manifest),
    ...personal,
    ...(await monitoringOf(test, people)),
    ...told,
    ...(await containersOf(test, site.facility, firm)),
    ...(await declarationsOf(test, people)),
    labelledContainer,
    incident: await recordIncident(test, people),
    ...counts,
    ...treatment,
    duty: await oweSomething(test, site, firm),
    ...(await fileApprovals(test, people)),
    facility: site.facility.facilityId,
    permit: site.facility.permit.id,
    zone: site.facility.zones[0]!.id,
    enterprise: firm.enterprise.id,
    agreement: firm.agreementId,
    profile,
  };
  return { rows, people };
}

/** A duty of the firm that has reached the regulators. */
async function oweSomething(test: TestApp, site: Site, { enterprise }: BookableFirm): Promise<string> {
  const id = newId();
  const tenant = { facilityId: site.facility.facilityId, enterpriseId: enterprise.id, divisionCode: site.divisionCode };
  await test.app.get(Writes).run(systemActor('matrix'), 'duty.open', withoutKey, async (tx) => {
    await tx.query(
      `INSERT INTO duty (id, facility_id, enterprise_id, division_code, kind, subject_type, subject_id, reference, state,
         rung, reach, attend_on, provisional, details, opened_at, alerted_at, changed_at)
       VALUES ($1, $2, $3, $4, 'firm-scope', 'enterprise', $3, '某厂', 'breach', 1, 'regulator', '2026-01-01', false, '{}',
         app_now(), app_now(), app_now())`,
      [id, ...Object.values(tenant)],
    );
    tx.audit({ subject: 'duty', subjectId: id, action: 'duty.open', from: null, to: 'breach', tenant });
  });
  await new Caller(test, site.facility.manager).done('POST', `/duties/${id}/notes`, { text: '已电话联系' });
  return id;
}
const recordIncident = (test: TestApp, people: People): Promise<string> =>
  new Caller(test, people['operator.warehouse']).make('/statutory-ledgers/incidents', {
    occurredAt: hours(-2).toISOString(),
    place: '卸货区',
    what: '一只油桶倾倒，少量废机油洒落',
    measures: '吸附棉收集，装入应急桶',
  });

/** A count under way, and one that is finished with a difference; of zones of their own, since these take nothing in. */
async function countZones(test: TestApp, people: People, code: string) {
  const [manager, keeper] = [
    new Caller(test, people['operator.manager']),
    new Caller(test, people['operator.warehouse']),
  ];
  const start = async (): Promise<string> => {
    const zone = { name: `盘点区 ${(made += 1)}`, categories: ['HW49'], capacityGrams: 1_000_000, sortOrder: 99 };
    return keeper.make('/stock-takes', { zoneId: await manager.make('/zones', zone) });
  };
  const countedTake = await start();
  await keeper.done('POST', `/stock-takes/${countedTake}/scans`, { scans: [{ code }] });
  const { differences } = await keeper.done('POST', `/stock-takes/${countedTake}/finish`);
  return { stockTake: await start(), countedTake, stockTakeDifference: differences[0].id as string };
}

async function peopleOf(
  test: TestApp,
  { facility, divisionCode }: Site,
  firm: BookableFirm,
): Promise<Tenant['people']> {
  const [atFirm, atFacility]: Place[] = [{ enterpriseId: firm.enterprise.id }, { facilityId: facility.facilityId }];
  return {
    'enterprise.admin': firm.admin,
    'enterprise.staff': await signInAs(test, 'enterprise.staff', atFirm),
    'operator.manager': facility.manager,
    'operator.dispatcher': await signInAs(test, 'operator.dispatcher', atFacility),
    'operator.driver': await signInAs(test, 'operator.driver', atFacility),
    'operator.weighbridge': await signInAs(test, 'operator.weighbridge', atFacility),
    'operator.warehouse': await signInAs(test, 'operator.warehouse', atFacility),
    regulator: await signInAs(test, 'regulator', { divisionCode }),
    auditor: await signInAs(test, 'auditor'),
    administrator: await signInAs(test, 'administrator'),
  };
}

/** A webhook of the firm, and a test that waits on it; nothing sends here. */
async function channelOf(test: TestApp, people: People): Promise<Pick<Rows, 'channel' | 'channelDelivery'>> {
  const admin = new Caller(test, people['enterprise.admin']);
  const url = 'https://hooks.example.cn/green-island';
  const channel = await admin.make('/channels', { kind: 'webhook', name: '回调', url });
  const { id } = await admin.done('POST', `/channels/${channel}/test`);
  return { channel, channelDelivery: id as string };
}

async function fileDocuments(test: TestApp, people: People): Promise<Pick<Rows, 'document' | 'photo' | 'signedPaper'>> {
  const admin = new Caller(test, people['enterprise.admin']);
  return {
    document: await admin.upload('/documents?kind=licence', 'licence.pdf', pdf),
    photo: await admin.upload('/documents?kind=photo', 'photo.png', png),
    signedPaper: await admin.upload('/documents?kind=agreement', 'agreement.pdf', pdf),
  };
}

const photograph = (test: TestApp, people: People, manifest: string): Promise<string> =>
  new Caller(test, people['operator.driver']).upload(`/manifests/${manifest}/photos?stage=handOver`, 'photo.png', png);

async function registerFleet(test: TestApp, people: People) {
  const dispatcher = new Caller(test, people['operator.dispatcher']);
  const serial = String(10_000 + (made += 1));
  const validTo = '2090-12-31';
  const carrier = await dispatcher.make('/carriers', {
    name: `通州危运 ${serial}`,
    licenceNo: `苏交运${serial}`,
    licenceValidTo: validTo,
    phone: '0513-80000000',
    address: '崇川区运河路 1 号',
  });
  const vehicle = await dispatcher.make('/vehicles', {
    carrierId: carrier,
    plate: `苏F${serial}`,
    payloadGrams: 5_000_000,
    hazardClasses: ['hazardous-waste'],
    transportPermitNo: `苏交运管${serial}`,
    transportPermitValidTo: validTo,
  });
  const member = (kind: string, account?: string) =>
    dispatcher.make('/crew', {
      carrierId: carrier,
      name: `${kind} ${serial}`,
      phone: '13812345678',
      kinds: [kind],
      certificateNo: `${kind}-${serial}`,
      certificateValidTo: validTo,
      ...(account !== undefined && { accountId: account }),
    });
  const crew = await member('driver', people['operator.driver'].actor.accountId);
  return { carrier, vehicle, crew, escort: await member('escort') };
}

/** Across the provinces of both sites, so that it comes with an approval; by the method that samples name. */
async function treatmentOf(test: TestApp, people: People) {
  const { company, contract, approval } = await treatmentCompany(test, people['operator.manager'], {
    divisionCode: '340104',
    permitLines: [{ wasteCode: '900-214-08', methodCode: 'C1' }],
    prices: [{ wasteCode: '900-214-08', fenPerKg: 120 }],
  });
  return { treatmentCompany: company.id, treatmentContract: contract!.id, transferApproval: approval!.id };
}

async function labelContainer(test: TestApp, people: People, profileId: string): Promise<{ id: string; code: string }> {
  const containers = [{ grams: 150_000, volumeMillilitres: 200_000 }];
  const made = await new Caller(test, people['enterprise.staff']).done('POST', '/containers', {
    profileId,
    containers,
  });
  return made.containers[0] as { id: string; code: string };
}

const parkSql = `INSERT INTO parked_job (message_id, handler, topic, payload, reason, attempts)
  VALUES ($1, 'notifications.enterprise.verified', 'enterprise.verified', '{}', 'failed for good', 5)`;

async function ownThings(
  test: TestApp,
  people: People,
): Promise<Pick<Rows, 'account' | 'driverAccount' | 'parkedMessage' | 'session' | 'apiKey' | 'setting'>> {
  const { actor, sessionId } = people['enterprise.staff'];
  const key = await new Caller(test, people['enterprise.staff']).done('POST', '/api-keys', {
    name: '称重软件',
    scopes: ['read'],
  });
  const name = settingNames[(made += 1) % settingNames.length]!;
  const setting = await new Caller(test, people.administrator).make('/settings', {
    name,
    facilityId: people['operator.manager'].actor.facilityId,
    value: settingsCatalog[name].fallback,
    validFrom: shanghaiDate(hours(48)),
    basis: '内部规定',
  });
  const driverAccount = people['operator.driver'].actor.accountId;
  const parkedMessage = newId();
  await test.db.write(systemActor('specs'), (tx) => tx.query(parkSql, [parkedMessage]));
  return { account: actor.accountId, driverAccount, parkedMessage, session: sessionId, apiKey: key.id, setting };
}
