import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import { CapacityService } from '../../src/facility/capacity.service.js';
import { PermitLimits } from '../../src/facility/permit-limits.js';
import { Permits } from '../../src/facility/permits.service.js';
import { Zones } from '../../src/facility/zones.service.js';
import { categoryQuota, generated, permitQuota, receivingBay, storageZone } from '../../src/ledger/accounts.js';
import type { EnterpriseRef } from '../../src/ledger/accounts.js';
import { Ledger } from '../../src/ledger/ledger.service.js';
import type { LedgerLine } from '../../src/ledger/ledger.service.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiYear } from '../../src/shared/working-days.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import type { WriteTx } from '../../src/writes/write-tx.js';
import { Writes } from '../../src/writes/writes.service.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';

const tonnes = (t: number) => t * 1_000_000;
const oil = '900-214-08';

let testApp: TestApp;
let time: SimulatedTime;
let site: OpenFacility;
let owner: EnterpriseRef;
let staff: TestActor;

beforeAll(async () => {
  testApp = await createTestApp();
  time = testApp.app.get(SimulatedTime);
  await testApp.app.get(ShippedCatalogue).load();
});
// Mass posted straight to the permit, with no manifest behind it and in no container.
afterAll(() =>
  closeSound(testApp, ({ id, promise }) => id === 'I10' || (id === 'I1' && promise.includes('in containers'))),
);

beforeEach(async () => {
  time.now = null;
  site = await openFacility(testApp, { yearlyQuotaGrams: tonnes(1_000), zoneCapacityGrams: tonnes(200) });
  owner = { facilityId: site.facilityId, enterpriseId: newId(), divisionCode: '320613' };
  staff = await signInAs(testApp, 'enterprise.staff', { enterpriseId: owner.enterpriseId });
  time.now = new Date('2026-06-30T10:00:00+08:00');
});
afterEach(() => {
  time.now = null;
});

const write = <T>(work: (tx: WriteTx) => Promise<T>): Promise<T> =>
  testApp.app.get(Writes).run(staff.actor, 'spec.write', withoutKey, async (tx) => {
    tx.audit({ subject: 'spec', subjectId: newId(), action: 'spec.write', tenant: owner });
    return work(tx);
  });

const subject = () => ({ type: 'booking', id: newId(), tenant: owner });

/** As a booking does: on the permit and in the first zone. */
function lines(tx: WriteTx, grams: number): LedgerLine[] {
  const zone = site.zones[0]!;
  return [
    { account: permitQuota(owner, shanghaiYear(tx.now), site.permit.yearlyQuotaGrams), grams },
    { account: storageZone(owner, zone.id, zone.capacityGrams), grams },
  ];
}

/** Answers how to give the mass back. */
async function reserve(grams: number): Promise<() => Promise<unknown>> {
  const [reservation, about, ledger] = [newId(), subject(), testApp.app.get(Ledger)];
  await write((tx) => ledger.reserve(tx, reservation, about, lines(tx, grams), null));
  return () => write((tx) => ledger.release(tx, reservation, about));
}

/** As acceptance does: posts to the limits, and brings the mass into the receiving bay. */
const accept = (grams: number) =>
  write(async (tx) => {
    const ledger = testApp.app.get(Ledger);
    const [reservation, about] = [newId(), subject()];
    await ledger.reserve(tx, reservation, about, lines(tx, grams), null);
    await ledger.post(tx, reservation, about, lines(tx, grams), false);
    const moved = [
      { account: generated(owner, oil), grams: -grams },
      { account: receivingBay(owner, oil), grams },
    ];
    await ledger.move(tx, 'receive', about, moved);
  });

const permits = () => testApp.app.get(Permits);
const amend = (change: object) =>
  permits().amend(site.manager.actor, withoutKey, site.permit.id, site.permit.version, change);
const view = (year?: number) =>
  testApp.app.get(CapacityService).view(site.manager.actor, year === undefined ? {} : { year });
const balance = async (key: string) =>
  (await testApp.db.read(site.manager.actor, (tx) => testApp.app.get(Ledger).balances(tx, [key]))).get(key);

describe('an amended quota', () => {
  it('binds the next booking, and never falls below what is accepted and booked', async () => {
    await accept(tonnes(60));
    await reserve(tonnes(40));
    await expect(amend({ yearlyQuotaGrams: tonnes(99) })).rejects.toMatchObject({
      code: 'facility.limit-below-held',
      details: { held: '100.000', limit: '99.000' },
    });
    await amend({ yearlyQuotaGrams: tonnes(100) });
    await expect(reserve(1)).rejects.toMatchObject({ code: 'ledger.permit-quota-reached' });
  });

  it('of a category counts what came in before it was set', async () => {
    await accept(tonnes(30));
    await expect(amend({ categoryQuotas: [{ category: 'HW08', quotaGrams: tonnes(29) }] })).rejects.toMatchObject({
      code: 'facility.limit-below-held',
    });
    await amend({ categoryQuotas: [{ category: 'HW08', quotaGrams: tonnes(50) }] });
    expect((await view()).categories).toMatchObject([
      { category: 'HW08', limitGrams: tonnes(50), postedGrams: tonnes(30) },
    ]);
    expect((await view(2027)).categories).toMatchObject([{ limitGrams: tonnes(50), postedGrams: 0 }]);
  });

  it('of a category, taken away, binds no more than the total', async () => {
    await amend({ categoryQuotas: [{ category: 'HW08', quotaGrams: tonnes(50) }] });
    await permits().amend(site.manager.actor, withoutKey, site.permit.id, 2, { categoryQuotas: [] });
    expect((await balance(categoryQuota(owner, 2026, 'HW08', 0).key))?.limitGrams).toBe(tonnes(1_000));
    expect((await view()).categories).toEqual([]);
  });
});

describe('a renewed permit', () => {
  const renew = async (yearlyQuotaGrams: number) => {
    await amend({ validTo: '2026-06-30' });
    const { number: _, ...terms } = { ...site.permit, number: '' };
    await permits().create(site.manager.actor, withoutKey, {
      number: `R-${newId()}`,
      basis: terms.basis,
      validFrom: '2026-07-01',
      validTo: '2031-06-30',
      yearlyQuotaGrams,
      codes: terms.codes,
      categoryQuotas: [],
    });
  };
  const follow = () => testApp.app.get(PermitLimits).follow();

  it('takes over on its first day without anybody acting', async () => {
    await renew(tonnes(1_500));
    await follow();
    expect((await view()).quota?.limitGrams).toBe(tonnes(1_000));
    expect((await view(2027)).quota?.limitGrams).toBe(tonnes(1_500));
    time.now = new Date('2026-07-01T00:00:01+08:00');
    await follow();
    expect((await view()).quota?.limitGrams).toBe(tonnes(1_500));
  });

  it('smaller than what is held lets nothing more in, and follows what is released', async () => {
    await accept(tonnes(40));
    const release = await reserve(tonnes(40));
    await renew(tonnes(50));
    time.now = new Date('2026-07-02T00:00:01+08:00');
    await follow();
    await follow();
    expect((await view()).quota).toMatchObject({ limitGrams: tonnes(80), freeGrams: 0, usedPermille: 1_000 });
    await expect(reserve(1)).rejects.toMatchObject({ code: 'ledger.permit-quota-reached' });
    await release();
    await follow();
    expect((await view()).quota).toMatchObject({ limitGrams: tonnes(50), freeGrams: tonnes(10) });
  });

  it('leaves days without a permit closed', async () => {
    await amend({ validTo: '2026-06-29' });
    const now = testApp.db.read(staff.actor, (tx) => permits().inForce(tx, site.facilityId, '2026-06-30'));
    await expect(now).rejects.toMatchObject({
      code: 'facility.no-permit',
      details: { on: '2026-06-30', statute: '固废法第80条' },
    });
    const before = await testApp.db.read(staff.actor, (tx) => permits().inForce(tx, site.facilityId, '2026-06-29'));
    const judge = (on: string, codes: string[]) => permits().requireCodes(before, on, codes, (code) => `/${code}`);
    for (const [on, statute] of [
      ['2026-06-29', '固废法第80条'],
      ['2026-08-15', '法典第534条'],
    ] as const)
      expect(() => judge(on, [oil, '900-300-34'])).toThrow(
        expect.objectContaining({
          code: 'facility.code-outside-permit',
          details: expect.objectContaining({ statute }),
          fields: [expect.objectContaining({ pointer: '/900-300-34' })],
        }),
      );
    expect(() => judge('2026-06-29', [oil])).not.toThrow();
  });
});

describe('zones, for an enterprise that sees no account of the facility', () => {
  const zonesFor = (codes: string[], grams: [string, number][] = []) =>
    testApp.db.read(staff.actor, (tx) => testApp.app.get(Zones).zonesFor(tx, site.facilityId, codes, new Map(grams)));

  it('are given by room, and closed ones not at all', async () => {
    const zones = testApp.app.get(Zones);
    const spare = await zones.create(site.manager.actor, withoutKey, {
      name: '备用油区',
      capacityGrams: tonnes(5),
      categories: ['HW08'],
      sortOrder: 9,
    });
    expect((await zonesFor([oil])).get(oil)?.id).toBe(site.zones[0]?.id);
    await reserve(tonnes(199));
    expect((await zonesFor([oil], [[oil, tonnes(1)]])).get(oil)?.id).toBe(site.zones[0]?.id);
    expect((await zonesFor([oil], [[oil, tonnes(2)]])).get(oil)?.id).toBe(spare.id);
    await zones.take(site.manager.actor, withoutKey, site.zones[0]!.id, 1, 'close');
    expect((await zonesFor([oil])).get(oil)?.id).toBe(spare.id);
    await zones.take(site.manager.actor, withoutKey, spare.id, 1, 'close');
    await expect(zonesFor([oil, '900-047-49'])).rejects.toMatchObject({
      code: 'facility.no-zone',
      details: { code: oil, category: 'HW08' },
    });
    const found = await testApp.db.read(staff.actor, (tx) => zones.byIds(tx, site.facilityId, [spare.id]));
    expect(found.get(spare.id)?.state).toBe('closed');
    const foreign = testApp.db.read(staff.actor, (tx) => zones.byIds(tx, newId(), [spare.id]));
    await expect(foreign).rejects.toMatchObject({ code: 'facility.zone-not-found' });
  });

  it('cannot be made smaller than what is booked there', async () => {
    await reserve(tonnes(150));
    const zones = testApp.app.get(Zones);
    const zone = site.zones[0]!;
    const shrink = (capacityGrams: number) =>
      zones.change(site.manager.actor, withoutKey, zone.id, 1, { capacityGrams });
    await expect(shrink(tonnes(149))).rejects.toMatchObject({
      code: 'facility.limit-below-held',
      details: { what: zone.name },
    });
    await shrink(tonnes(150));
    await expect(reserve(1)).rejects.toMatchObject({ code: 'ledger.zone-full' });
  });
});

describe('capacity', () => {
  it('says what is posted, reserved and free, when it fills, and lists what is behind it', async () => {
    time.now = new Date('2026-05-01T10:00:00+08:00');
    await accept(tonnes(60));
    time.now = new Date('2026-06-15T10:00:00+08:00');
    await accept(tonnes(62));
    time.now = new Date('2026-06-30T10:00:00+08:00');
    await reserve(tonnes(10));
    const capacity = await view();
    // 122 t in the 61 days since 1 May: 2 t a day; 868 t left last beyond December, the zone's 68 t last 34 days.
    expect(capacity.quota).toMatchObject({
      limitGrams: tonnes(1_000),
      postedGrams: tonnes(122),
      reservedGrams: tonnes(10),
      freeGrams: tonnes(868),
      usedPermille: 132,
      warning: false,
      forecast: { fillsOn: null, gramsPerDay: tonnes(2), recentDays: 61 },
    });
    expect(capacity.zones[0]).toMatchObject({ freeGrams: tonnes(68), forecast: { fillsOn: '2026-08-03' } });
    const account = { facilityId: site.facilityId, kind: 'permitQuota', scope: '', year: 2026, limit: 1 } as const;
    const service = testApp.app.get(CapacityService);
    const first = await service.postings(site.manager.actor, account);
    const second = await service.postings(site.manager.actor, { ...account, cursor: first.nextCursor! });
    expect([...first.items, ...second.items].map(({ grams }) => grams)).toEqual([tonnes(62), tonnes(60)]);
    expect(second.nextCursor).toBeNull();
    const held = await service.reservations(site.manager.actor, { ...account, limit: 50 });
    expect(held.items.map(({ grams }) => grams)).toEqual([tonnes(10)]);
  });

  it('warns from the setting’s share on, and goes on over New Year', async () => {
    await amend({ yearlyQuotaGrams: tonnes(100) });
    time.now = new Date('2026-12-31T10:00:00+08:00');
    await accept(tonnes(80));
    expect((await view()).quota).toMatchObject({ usedPermille: 800, warning: true });
    time.now = new Date('2027-01-01T10:00:00+08:00');
    expect((await view()).quota).toMatchObject({
      postedGrams: 0,
      forecast: { gramsPerDay: tonnes(40), fillsOn: '2027-01-04' },
    });
    expect((await view(2026)).quota?.forecast).toBeNull();
  });
});
