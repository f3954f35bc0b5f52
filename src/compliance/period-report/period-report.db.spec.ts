import { Readable } from 'node:stream';
import { StockStage } from '../../containers/testing/stock-stage.js';
import { withoutKey } from '../../writes/request-identity.js';
import { createFacility, signInAs } from '../../../test/support/actors.js';
import { closeSound } from '../../../test/support/invariants.js';
import { readPdf } from '../../../test/support/read-pdf.js';
import { numberEvents } from '../declarations/testing/declaration-stage.js';
import { Duties } from '../duties/duties.service.js';
import { Exports } from '../reports/exports/exports.service.js';
import { ExportRunner } from '../reports/running/export-runner.js';
import { PeriodReports } from './period-reports.service.js';
import type { PeriodReportView } from './dto/period-report.view.js';

let stage: StockStage;

const at = (instant: string): void => {
  stage.now = new Date(`${instant}+08:00`);
};
const report = (period: string): Promise<PeriodReportView> =>
  stage.test.app.get(PeriodReports).view(stage.site.manager.actor, period, undefined);

/** July and August: 400 kg in, one drum of 100 kg found missing. */
beforeAll(async () => {
  stage = await StockStage.start(new Date('2026-07-10T09:00:00+08:00'));
  await stage.store(2);
  at('2026-07-31T23:30:00');
  const [last] = await stage.store(1);
  at('2026-08-01T00:30:00');
  await stage.store(1, { inBay: true });
  at('2026-08-05T10:00:00');
  await stage.lose([last!.id]);
  await stage.test.app.get(Duties).recomputeAll();
  await numberEvents(stage.test);
});
afterAll(async () => {
  stage.now = null;
  await closeSound(stage.test);
});

/** The second computation (I10): straight from the entries, knowing nothing of lines or series. */
const bookedSql = `
SELECT coalesce(sum(e.posted_grams) FILTER (WHERE a.kind = 'receiving' AND t.kind = 'receive'), 0)::bigint AS "takenInGrams",
  coalesce(sum(e.posted_grams) FILTER (WHERE a.kind IN ('receiving', 'stored', 'missing')), 0)::bigint AS "grownGrams"
FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id JOIN ledger_transfer t ON t.id = e.transfer_id
WHERE a.facility_id = $1 AND t.made_at >= $2 AND t.made_at < $3`;

describe('the compliance report', () => {
  it.each([
    ['2026-07', '2026-07-01T00:00:00+08:00', '2026-08-01T00:00:00+08:00', 300_000],
    ['2026-08', '2026-08-01T00:00:00+08:00', '2026-09-01T00:00:00+08:00', 100_000],
    ['2026', '2026-01-01T00:00:00+08:00', '2027-01-01T00:00:00+08:00', 400_000],
  ])('of %s says what a second computation finds in the entries', async (period, from, until, takenIn) => {
    const { totals, lines, series } = await report(period);
    const [booked] = await stage.rows(bookedSql, [stage.site.facilityId, from, until]);
    expect(booked).toEqual({
      takenInGrams: totals.takenInGrams,
      grownGrams: totals.closingGrams - totals.openingGrams,
    });
    expect(totals.takenInGrams).toBe(takenIn);
    expect(lines.map(({ wasteCode }) => wasteCode)).toEqual(['900-249-08']);
    expect(series.at(-1)!.closingGrams).toBe(totals.closingGrams);
  });

  it('counts a day as Asia/Shanghai does, and ends with today', async () => {
    const july = await report('2026-07');
    expect(july.series).toHaveLength(31);
    expect(july.series.at(-1)).toEqual({
      name: '2026-07-31',
      takenInGrams: 100_000,
      handedOnGrams: 0,
      closingGrams: 300_000,
    });
    const august = await report('2026-08');
    expect(august.series.map(({ takenInGrams }) => takenInGrams)).toEqual([100_000, 0, 0, 0, 0]);
    expect((await report('2026')).series).toHaveLength(8);
  });

  it('rests on the newest leaf, and shows quota and deadlines with their words', async () => {
    const { restsOn, quotas, deadlines } = await report('2026-08');
    const [leaf] = await stage.rows<{ seq: number }>('SELECT max(seq) AS seq FROM audit_leaf');
    expect(restsOn).toMatchObject({ seq: leaf!.seq });
    expect(quotas[0]).toMatchObject({ year: 2026, category: '', quotaGrams: expect.any(Number) });
    expect(deadlines.map(({ kind }) => kind)).toEqual(['acceptance', 'backfill', 'declaration']);
    expect(deadlines[0]!.title.zh).toContain('部令23号');
  });

  it('is refused for what has not begun, and of a facility that is none of one’s own', async () => {
    await expect(report('2026-09')).rejects.toMatchObject({ code: 'report.period-to-come', status: 422 });
    const elsewhere = await createFacility(stage.test, '320500');
    const foreign = stage.test.app.get(PeriodReports).view(stage.site.manager.actor, '2026-08', elsewhere);
    await expect(foreign).rejects.toMatchObject({ code: 'facility.not-found', status: 404 });
    const regulator = await signInAs(stage.test, 'regulator', { divisionCode: '3206' });
    const unnamed = () => stage.test.app.get(PeriodReports).view(regulator.actor, '2026-08', undefined);
    expect(unnamed).toThrow(expect.objectContaining({ code: 'facility.choose-one' }));
  });

  it('comes from the download centre on paper, with charts and Chinese', async () => {
    const exports = stage.test.app.get(Exports, { strict: false });
    const asked = {
      kind: 'compliance',
      format: 'pdf',
      purpose: '八月合规检查',
      parameters: { period: '2026-08' },
    } as const;
    const { id } = await exports.ask(stage.site.manager.actor, withoutKey, asked);
    expect(await stage.test.app.get(ExportRunner, { strict: false }).runNext()).toBe(true);
    expect(await exports.detail(stage.site.manager.actor, id)).toMatchObject({ state: 'ready', rowsDone: 1 });
    const file = await exports.handOut(stage.site.manager.actor, id);
    const { pages } = await readPdf(Readable.from(file.stream));
    const said = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('');
    for (const words of [
      '合规报告',
      '接收（含自产）与委外',
      '期末库存',
      '年收集量与许可量',
      '联单验收',
      '900-249-08',
      '0.400',
    ])
      expect(said).toContain(words);
  });
});
