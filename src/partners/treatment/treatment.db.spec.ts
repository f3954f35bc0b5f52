import pg from 'pg';
import { approvalQuota, categoryQuota, permitQuota, storageZone, treatmentQuota } from '../../ledger/accounts.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { LedgerLine } from '../../ledger/ledger.service.js';
import { checkInvariants } from '../../invariants/check-invariants.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate, shanghaiYear } from '../../shared/working-days.js';
import { withoutKey } from '../../writes/request-identity.js';
import { noTenant } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { openFacility } from '../../../test/support/facility.js';
import type { OpenFacility } from '../../../test/support/facility.js';
import { closeSound } from '../../../test/support/invariants.js';
import { dice, fromEnvironment } from '../../../test/support/seeded.js';
import { treatmentCompany } from '../../../test/support/treatment.js';
import { TransferApprovals } from './approvals/transfer-approvals.service.js';
import { TreatmentCompanies } from './companies/treatment-companies.service.js';
import { TreatmentContracts } from './contracts/treatment-contracts.service.js';
import { shipmentFindings } from './treatment.rules.js';

let t: TestApp;
let site: OpenFacility;
let year: number;

beforeAll(async () => {
  t = await createTestApp();
  site = await openFacility(t);
  year = shanghaiYear(new Date());
});
afterAll(() => closeSound(t));

const tonnes = (count: number) => count * 1_000_000;
const oil = '900-214-08';
const anhui = '340104';
const manager = () => site.manager.actor;
const contracts = () => t.app.get(TreatmentContracts);
const approvals = () => t.app.get(TransferApprovals);

const inWrite = <T>(work: (tx: WriteTx) => Promise<T>): Promise<T> =>
  t.app.get(Writes).run(manager(), 'treatment.spec', withoutKey, async (tx) => {
    tx.audit({ subject: 'spec', subjectId: newId(), action: 'treatment.spec', tenant: noTenant });
    return work(tx);
  });

/** Holds mass as a planned shipment does. */
const hold = (lines: LedgerLine[]): Promise<unknown> =>
  inWrite((tx) => {
    const tenant = { facilityId: site.facilityId, enterpriseId: null, divisionCode: '320613' };
    return t.app.get(Ledger).reserve(tx, newId(), { type: 'transfer', id: newId(), tenant }, lines, null);
  });

describe('a company', () => {
  it('is told to other modules with the methods of each code', async () => {
    const { company } = await treatmentCompany(t, site.manager, {
      permitLines: [
        { wasteCode: oil, methodCode: 'R9' },
        { wasteCode: oil, methodCode: 'D10' },
        { wasteCode: '900-041-49', methodCode: 'D10' },
      ],
    });
    const party = await t.db.read(manager(), (tx) => t.app.get(TreatmentCompanies).require(tx, company.id));
    expect(party).toMatchObject({ id: company.id, name: company.name, divisionCode: '320612', state: 'active' });
    expect([...party.methodsOf]).toEqual([
      ['900-041-49', ['D10']],
      [oil, ['D10', 'R9']],
    ]);
  });

  it('that does not exist, or is another facility’s, is refused', async () => {
    const other = await openFacility(t);
    const { company } = await treatmentCompany(t, other.manager);
    for (const id of [newId(), company.id])
      await expect(t.db.read(manager(), (tx) => t.app.get(TreatmentCompanies).require(tx, id))).rejects.toMatchObject({
        code: 'treatment-company.not-found',
        status: 404,
      });
  });
});

describe('a contract', () => {
  it('is in force from its first to its last day, and no more once terminated', async () => {
    const { company, contract } = await treatmentCompany(t, site.manager);
    const on = (day: string) => t.db.read(manager(), (tx) => contracts().inForce(tx, company.id, day));
    expect(await on('2024-12-31')).toBeNull();
    expect(await on('2025-01-01')).toEqual({
      id: contract!.id,
      number: contract!.number,
      validFrom: '2025-01-01',
      validTo: '2034-12-31',
      quotaGrams: tonnes(1_000),
    });
    expect(await on('2034-12-31')).not.toBeNull();
    expect(await on('2035-01-01')).toBeNull();
    await contracts().terminate(manager(), withoutKey, contract!.id, 1, { reason: '对方停产' });
    expect(await on('2025-01-01')).toBeNull();
  });

  it('has the price of the day, the older ones staying', async () => {
    const prices = [{ wasteCode: oil, fenPerKg: -150 }];
    const { contract } = await treatmentCompany(t, site.manager, { prices });
    const today = shanghaiDate(new Date());
    const later = { wasteCode: oil, fenPerKg: 80, validFrom: today };
    await contracts().addPrices(manager(), withoutKey, contract!.id, 1, { prices: [later] });
    const price = (code: string, day: string) =>
      t.db.read(manager(), (tx) => contracts().priceOf(tx, contract!.id, code, day));
    expect(await price(oil, '2025-01-01')).toBe(-150);
    expect(await price(oil, today)).toBe(80);
    expect(await price(oil, '2024-12-31')).toBeNull();
    expect(await price('900-041-49', today)).toBeNull();
  });

  it('limits what is planned in a year, and follows a changed quantity, never below what is held', async () => {
    const { contract } = await treatmentCompany(t, site.manager, { quotaGrams: tonnes(10) });
    const { id } = contract!;
    const quota = (limit: number) => treatmentQuota(site, id, year, limit);
    await hold([{ account: quota(tonnes(10)), grams: tonnes(8) }]);
    await expect(hold([{ account: quota(tonnes(10)), grams: tonnes(3) }])).rejects.toMatchObject({
      code: 'ledger.treatment-quota-reached',
      details: { leftGrams: tonnes(2), until: `${year}-12-31` },
    });
    await expect(contracts().change(manager(), withoutKey, id, 1, { quotaGrams: tonnes(8) - 1 })).rejects.toMatchObject(
      { code: 'treatment-contract.quota-below-held', details: { year, held: '8.000' } },
    );
    const changed = await contracts().change(manager(), withoutKey, id, 1, { quotaGrams: tonnes(12) });
    expect(changed).toMatchObject({
      version: 2,
      quotaGrams: tonnes(12),
      years: [{ year, quotaGrams: tonnes(12), pendingGrams: tonnes(8), postedGrams: 0 }],
    });
    await hold([{ account: quota(tonnes(10)), grams: tonnes(4) }]);
    await expect(hold([{ account: quota(tonnes(10)), grams: 1 }])).rejects.toMatchObject({
      code: 'ledger.treatment-quota-reached',
    });
  });

  it('limits next year’s first plan by the quantity changed before it, though that was read earlier', async () => {
    const { contract } = await treatmentCompany(t, site.manager, { quotaGrams: tonnes(10) });
    await contracts().change(manager(), withoutKey, contract!.id, 1, { quotaGrams: tonnes(5) });
    const stale = treatmentQuota(site, contract!.id, year + 1, tonnes(10));
    await expect(hold([{ account: stale, grams: tonnes(6) }])).rejects.toMatchObject({
      code: 'ledger.treatment-quota-reached',
      details: { limitGrams: tonnes(5) },
    });
  });
});

describe('the invariants', () => {
  it('tell of a limit that is not what its paper says', async () => {
    const { contract, approval } = await treatmentCompany(t, site.manager, { divisionCode: anhui });
    await hold([{ account: treatmentQuota(site, contract!.id, year, tonnes(1_000)), grams: 1 }]);
    await hold([{ account: approvalQuota(site, approval!.id, oil, tonnes(100)), grams: 1 }]);
    const keys = [treatmentQuota(site, contract!.id, year, 0).key, approvalQuota(site, approval!.id, oil, 0).key];
    const owner = new pg.Client({ connectionString: t.databaseUrl });
    await owner.connect();
    try {
      const move = 'UPDATE ledger_account SET limit_grams = limit_grams + $2 WHERE key = ANY ($1)';
      await owner.query(move, [keys, 1]);
      const [violation] = await checkInvariants(t.databaseUrl);
      expect(violation).toMatchObject({ id: 'I2', rows: keys.map((at) => ({ at })) });
      await owner.query(move, [keys, -1]);
    } finally {
      await owner.end();
    }
  });
});

describe('changing and planning at once', () => {
  it('never leaves more held than the contract says, whoever came first', async () => {
    const seed = fromEnvironment('SEED', Date.now() % 1_000_000);
    const { below } = dice(seed);
    const { contract } = await treatmentCompany(t, site.manager, { quotaGrams: 1_000 });
    const { id } = contract!;
    for (let turn = 1; turn <= 8; turn += 1) {
      const quotaGrams = 500 + below(1_000);
      const plans = Array.from({ length: 4 }, () => [
        { account: treatmentQuota(site, id, year, 1_000), grams: 1 + below(200) },
      ]);
      const { version } = await contracts().detail(manager(), id);
      const outcomes = await Promise.allSettled([
        ...plans.map(hold),
        contracts().change(manager(), withoutKey, id, version, { quotaGrams }),
      ]);
      const codes = outcomes.flatMap((one) =>
        one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
      );
      const known = [
        'ledger.treatment-quota-reached',
        'treatment-contract.quota-below-held',
        'ledger.limit-below-held',
      ];
      expect([seed, turn, codes.filter((code) => !known.includes(code))]).toEqual([seed, turn, []]);
    }
    const { quotaGrams, years } = await contracts().detail(manager(), id);
    expect(years).toMatchObject([{ year, quotaGrams }]);
    expect([seed, years[0]!.pendingGrams <= quotaGrams]).toEqual([seed, true]);
  });
});

describe('an approval', () => {
  it('is in force within its days until revoked, and clears a shipment into another province', async () => {
    const { company, approval } = await treatmentCompany(t, site.manager, { divisionCode: anhui });
    const today = shanghaiDate(new Date());
    const papers = () =>
      t.db.read(manager(), async (tx) => ({
        facilityDivision: '320613',
        company: await t.app.get(TreatmentCompanies).require(tx, company.id),
        contract: await contracts().inForce(tx, company.id, today),
        approval: (await approvals().inForce(tx, company.id, today))[0] ?? null,
      }));
    const lines = [{ wasteCode: oil, methodCode: 'D10', grams: tonnes(100) }];
    expect(shipmentFindings(await papers(), lines, today)).toEqual([]);
    await approvals().revoke(manager(), withoutKey, approval!.id, 1, { reason: '接受地不再同意' });
    expect(shipmentFindings(await papers(), lines, today)).toMatchObject([{ code: 'shipment.approval-missing' }]);
    const kept = await t.db.read(manager(), (tx) => approvals().require(tx, approval!.id));
    expect(kept).toMatchObject({ state: 'revoked', companyId: company.id, route: '江苏省、安徽省' });
    expect(kept.lines).toHaveLength(8);
  });

  it('limits each code over all trips, and corrected lines never fall below what is held', async () => {
    const { approval } = await treatmentCompany(t, site.manager, { divisionCode: anhui, approvedGrams: tonnes(10) });
    const { id } = approval!;
    await hold([{ account: approvalQuota(site, id, oil, tonnes(10)), grams: tonnes(9) }]);
    await expect(hold([{ account: approvalQuota(site, id, oil, tonnes(10)), grams: tonnes(2) }])).rejects.toMatchObject(
      {
        code: 'ledger.approval-quota-reached',
        details: { scope: oil, leftGrams: tonnes(1) },
      },
    );
    const line = (grams: number, wasteCode = oil) => ({ wasteCode, methodCode: 'D10' as const, grams });
    const change = (lines: ReturnType<typeof line>[]) => approvals().change(manager(), withoutKey, id, 1, { lines });
    await expect(change([line(tonnes(9) - 1)])).rejects.toMatchObject({
      code: 'transfer-approval.below-held',
      fields: [{ pointer: '/lines/0/grams' }],
    });
    await expect(change([line(tonnes(10), '900-041-49')])).rejects.toMatchObject({
      code: 'transfer-approval.below-held',
      fields: [{ pointer: '/lines' }],
    });
    expect((await change([line(tonnes(9))])).lines).toEqual([
      { ...line(tonnes(9)), pendingGrams: tonnes(9), postedGrams: 0 },
    ]);
    // A line that was taken off takes nothing more, whoever read it before.
    const gone = approvalQuota(site, id, '900-041-49', tonnes(10));
    await expect(hold([{ account: gone, grams: 1 }])).rejects.toMatchObject({ code: 'ledger.approval-quota-reached' });
  });
});

describe('the accounts', () => {
  it('are locked after those of zones and before those of the facility’s quotas', () => {
    const inOrder = [
      storageZone(site, 'zone', 1),
      treatmentQuota(site, 'contract', 2026, 1),
      approvalQuota(site, 'approval', oil, 1),
      categoryQuota(site, 2026, 'HW08', 1),
      permitQuota(site, 2026, 1),
    ].map(({ lockRank }) => lockRank);
    expect(inOrder).toEqual([...new Set(inOrder)].sort((a, b) => a - b));
  });
});
