import { Generation } from '../../containers/generator/generation.service.js';
import { Containers } from '../../containers/containers.service.js';
import { inWrite } from '../../containers/testing/container-world.js';
import { StockStage, oilFilters } from '../../containers/testing/stock-stage.js';
import { systemActor } from '../../shared/roles.js';
import { withoutKey } from '../../writes/request-identity.js';
import { FacilityDocuments } from '../../facility/documents/facility-documents.service.js';
import { createFacility, signInAs } from '../../../test/support/actors.js';
import { pdf } from '../../../test/support/enterprises.js';
import type { TestActor } from '../../../test/support/actors.js';
import { closeSound } from '../../../test/support/invariants.js';
import { Declarations } from './declarations.service.js';
import { DeclarationPeriods } from './declaration-periods.service.js';
import { FilingRights } from './filing-rights.service.js';
import { declarationOf, numberEvents, openPeriods, reviewed, submitted } from './testing/declaration-stage.js';

const filters = '900-249-08';
let stage: StockStage;
let dispatcher: TestActor;
let manager: TestActor;

beforeAll(async () => {
  stage = await StockStage.start(new Date('2026-06-10T09:00:00+08:00'));
  manager = stage.site.manager;
  dispatcher = await signInAs(stage.test, 'operator.dispatcher', { facilityId: stage.site.facilityId });
});
afterAll(async () => {
  stage.now = null;
  await closeSound(stage.test);
});

const at = (instant: string): void => {
  stage.now = new Date(`${instant}+08:00`);
};
const own = (kind: 'month' | 'year', period: string) =>
  declarationOf(stage.test, manager.actor, stage.site.facilityId, null, kind, period);
const ofFirm = (period: string) =>
  declarationOf(stage.test, stage.firm.admin.actor, stage.site.facilityId, stage.firm.enterprise.id, 'year', period);
const service = () => stage.test.app.get(Declarations);
const figures = { wasteCode: filters, differenceGrams: 0, treatedGrams: 0, imbalanceGrams: 0 };

describe('periods', () => {
  it('are opened when they have ended, once, for the facility and for those who owe them', async () => {
    at('2026-06-30T23:59:00');
    expect(await openPeriods(stage.test)).toBe(0);
    at('2026-07-01T00:00:30');
    expect(await openPeriods(stage.test)).toBe(1);
    expect(await openPeriods(stage.test)).toBe(0);
    expect(await own('month', '2026-06')).toMatchObject({
      state: 'open',
      managementClass: 'KEY',
      startsOn: '2026-06-01',
      endsOn: '2026-06-30',
      dueOn: '2026-07-15',
      dueProvisional: false,
      lines: [],
      allowedSteps: [{ step: 'draft', allowed: false, refusal: { code: 'declaration.period-running' } }],
    });
    const all = await stage.test.db.read(manager.actor, (tx) =>
      stage.test.app.get(DeclarationPeriods).unfinished(tx, stage.site.facilityId),
    );
    expect(all).toEqual([
      expect.objectContaining({ kind: 'month', period: '2026-06', dueOn: '2026-07-15', state: 'open' }),
    ]);
  });

  it('of two runs at once are opened by one', async () => {
    at('2026-08-01T00:10:00');
    const periods = stage.test.app.get(DeclarationPeriods);
    const [one, other] = await Promise.all([periods.openEnded(), periods.openEnded()]);
    expect(one + other).toBe(1);
    await numberEvents(stage.test);
  });
});

describe('the facility’s month', () => {
  it('takes its stock from where containers stood and its movements from the ledger', async () => {
    at('2026-08-05T10:00:00');
    const stored = await stage.store(3, { grams: 100_000 });
    await stage.store(1, { grams: 50_000, inBay: true });
    at('2026-08-20T10:00:00');
    await stage.lose([stored[0]!.id]);
    at('2026-09-01T00:06:00');
    await openPeriods(stage.test);
    const { id } = await own('month', '2026-08');
    const draft = await service().draft(dispatcher.actor, withoutKey, id);
    expect(draft).toMatchObject({ state: 'drafted', draft: 1, restsOn: { seq: expect.any(Number) }, previousId: null });
    expect(draft.lines).toEqual([
      {
        ...figures,
        wasteName: expect.any(String),
        openingGrams: 0,
        previousClosingGrams: null,
        takenInGrams: 350_000,
        producedGrams: 0,
        handedOnGrams: 0,
        closingGrams: 350_000,
        outlets: [],
      },
    ]);
  });

  it('is reviewed by somebody else than drafted it', async () => {
    const { id, version } = await own('month', '2026-08');
    const alone = service().review(dispatcher.actor, withoutKey, id, version);
    await expect(alone).rejects.toMatchObject({ code: 'declaration.four-eyes', status: 409 });
    const { state } = await service().review(manager.actor, withoutKey, id, version);
    expect(state).toBe('reviewed');
  });

  it('is the same for ever as of its leaf, whatever is recorded later', async () => {
    const { id, restsOn } = await own('month', '2026-08');
    at('2026-09-10T10:00:00');
    await stage.store(2, { grams: 70_000 });
    await numberEvents(stage.test);
    expect(await service().recompute(manager.actor, id, undefined)).toMatchObject({ leaf: restsOn!.seq, equal: true });
  });

  it('is submitted with a receipt from after its end and before now', async () => {
    const { id, version } = await own('month', '2026-08');
    const file = { name: '回执.pdf', content: pdf };
    const upload = (who: TestActor) => stage.test.app.get(FacilityDocuments).upload(who.actor, withoutKey, file);
    const { id: receiptDocumentId } = await upload(manager);
    const submit = (receiptAt: string, documentId = receiptDocumentId) => {
      const receipt = { receiptNumber: 'HF-0001', receiptAt, receiptDocumentId: documentId };
      return service().submit(manager.actor, withoutKey, id, version, receipt);
    };
    const elsewhere = { facilityId: await createFacility(stage.test, '320500') };
    const foreign = await upload(await signInAs(stage.test, 'operator.manager', elsewhere));
    await expect(submit('2026-09-09T10:00:00+08:00', foreign.id)).rejects.toMatchObject({
      code: 'facility-document.not-found',
    });
    await expect(submit('2026-08-31T23:59:59+08:00')).rejects.toMatchObject({ code: 'declaration.receipt-too-early' });
    await expect(submit('2026-12-01T00:00:00+08:00')).rejects.toMatchObject({ code: 'declaration.receipt-in-future' });
    expect(await submit('2026-09-09T10:00:00+08:00')).toMatchObject({
      state: 'submitted',
      receiptNumber: 'HF-0001',
      receiptDocumentId,
      consentId: null,
    });
  });

  it('begins with what the month before was declared to end with', async () => {
    at('2026-10-02T09:00:00');
    await openPeriods(stage.test);
    const { id } = await own('month', '2026-09');
    const before = await own('month', '2026-08');
    expect(await reviewed(stage.test, id, dispatcher.actor, manager.actor)).toMatchObject({
      previousId: before.id,
      chained: true,
      lines: [{ openingGrams: 350_000, previousClosingGrams: 350_000, takenInGrams: 140_000, closingGrams: 490_000 }],
    });
  });
});

describe('an enterprise’s year', () => {
  const admin = () => stage.firm.admin.actor;

  beforeAll(async () => {
    at('2026-12-20T09:00:00');
    const [first] = await stage.labelled(2, { grams: 40_000 });
    await stage.test.app.get(Generation).weigh(admin(), withoutKey, first!.id, first!.version, { grams: 41_000 });
    const [voided] = await stage.labelled(1, { grams: 9_000 });
    await stage.test.app.get(Generation).void(admin(), withoutKey, voided!.id, { reason: '贴错标签' });
    at('2027-01-02T09:00:00');
    await openPeriods(stage.test);
  });

  it('is what was labelled, handed over and left on the shelf', async () => {
    const { id } = await ofFirm('2026');
    const { lines, managementClass } = await reviewed(stage.test, id, admin());
    // 3 × 100 + 50 + 2 × 70 kg went to the facility; 41 + 40 kg stand on the shelf.
    expect(managementClass).toBe('REGISTERED');
    expect(lines).toMatchObject([
      {
        ...figures,
        openingGrams: 0,
        takenInGrams: 571_000,
        handedOnGrams: 490_000,
        closingGrams: 81_000,
        outlets: [{ provinceCode: '32', permitNumber: stage.site.permit.number, methodCode: null, grams: 490_000 }],
      },
    ]);
    const { version } = await ofFirm('2026');
    const receipt = { receiptNumber: 'QY-2026', receiptAt: stage.now.toISOString() };
    await service().submit(admin(), withoutKey, id, version, receipt);
  });

  it('is as it was as of its leaf when waste of the year is labelled later, and differs as of now', async () => {
    const { id, restsOn } = await ofFirm('2026');
    at('2027-01-05T09:00:00');
    const wanted = [oilFilters(new Date('2026-12-28T09:00:00+08:00'), 5_000)];
    const { enterprise } = stage.firm;
    const unit = {
      uscc: enterprise.uscc!,
      facilityId: stage.site.facilityId,
      enterpriseId: enterprise.id,
      divisionCode: '320613',
    };
    await inWrite(stage.test, stage.firm.admin, (tx) => stage.test.app.get(Containers).register(tx, unit, wanted));
    await numberEvents(stage.test);
    expect(await service().recompute(admin(), id, restsOn!.seq)).toMatchObject({ equal: true });
    const now = await service().recompute(admin(), id, Number.MAX_SAFE_INTEGER);
    expect(now).toMatchObject({ equal: false, lines: [{ takenInGrams: 576_000, closingGrams: 86_000 }] });
  });

  it('of the next year is refused until what changed is corrected, and the correction leaves the old one as it was', async () => {
    at('2028-01-03T09:00:00');
    await openPeriods(stage.test);
    const next = await ofFirm('2027');
    const drafted = await service().draft(admin(), withoutKey, next.id);
    expect(drafted.lines).toMatchObject([{ openingGrams: 86_000, previousClosingGrams: 81_000 }]);
    await expect(service().review(admin(), withoutKey, next.id, drafted.version)).rejects.toMatchObject({
      code: 'declaration.opening-differs',
      details: { period: '2026', codes: filters, openings: `${filters} 0.081 / 0.086` },
    });

    const old = await ofFirm('2026');
    const reason = { reason: '补录 12 月 28 日产生的滤芯' };
    const correction = await service().correct(admin(), withoutKey, old.id, reason);
    expect(correction).toMatchObject({
      state: 'drafted',
      number: 2,
      correctsId: old.id,
      correctionReason: reason.reason,
    });
    expect(correction.lines).toMatchObject([{ takenInGrams: 576_000, closingGrams: 86_000 }]);
    expect(await service().one(admin(), old.id)).toMatchObject({
      state: 'corrected',
      isLatest: false,
      lines: old.lines,
    });
    const { version } = await service().review(admin(), withoutKey, correction.id, correction.version);
    const receipt = { receiptNumber: 'QY-2026-G1', receiptAt: stage.now.toISOString() };
    await service().submit(admin(), withoutKey, correction.id, version, receipt);

    const again = await service().redraft(admin(), withoutKey, next.id, { reason: '上年申报已更正' });
    expect(again).toMatchObject({ draft: 2, lines: [{ openingGrams: 86_000, previousClosingGrams: 86_000 }] });
    expect((await service().review(admin(), withoutKey, next.id, again.version)).state).toBe('reviewed');
    expect(again.numbers.map(({ number }) => number)).toEqual([1]);
  });

  it('is filed by the facility under a consent that holds, and not after it was revoked', async () => {
    at('2029-01-03T09:00:00');
    await openPeriods(stage.test);
    const { id } = await ofFirm('2028');
    const draft = () => service().draft(manager.actor, withoutKey, id);
    await expect(draft()).rejects.toMatchObject({ code: 'declaration.no-consent', status: 409 });
    const rights = stage.test.app.get(FilingRights);
    const consent = await rights.give(admin(), withoutKey, { validFrom: '2029-01-03' });
    const done = await submitted(stage.test, id, stage.now, manager.actor);
    expect(done).toMatchObject({ state: 'submitted', consentId: consent.id });
    await rights.revoke(admin(), withoutKey, consent.id, { reason: '改为自行申报' });
    const correct = service().correct(manager.actor, withoutKey, id, { reason: '更正年度数据' });
    await expect(correct).rejects.toMatchObject({ code: 'declaration.no-consent' });
  });
});

describe('a unit in another class', () => {
  it('owes what the bureau says from its day on', async () => {
    const { enterprise } = stage.firm;
    const decision = {
      managementClass: 'SIMPLIFIED' as const,
      validFrom: '2029-02-01',
      documentNumber: '通环固〔2029〕1号',
    };
    const rights = stage.test.app.get(FilingRights);
    await rights.decide(manager.actor, withoutKey, {
      ...decision,
      enterpriseId: enterprise.id,
      reason: '年产生量将超过十吨',
    });
    at('2029-04-01T01:00:00');
    await openPeriods(stage.test);
    const sql =
      'SELECT period, management_class AS class, due_on::text AS due FROM declaration WHERE enterprise_id = $1 AND kind = $2';
    const rows = await stage.test.db.read(systemActor('spec'), (tx) => tx.query(sql, [enterprise.id, 'quarter']));
    expect(rows).toEqual([{ period: '2029-Q1', class: 'SIMPLIFIED', due: '2029-04-15' }]);
  });
});
