import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { expectInvariants } from '../support/invariants.js';
import { permit, went } from './engine/in-the-end.js';
import { renderIndex, renderScenario } from './engine/render.js';
import { runScenario } from './engine/run-scenario.js';
import type { RequestStep, Scenario } from './engine/scenario.types.js';
import { acceptanceAlert } from './acceptance-alert.scenario.js';
import { acceptanceDeadline } from './acceptance-deadline.scenario.js';
import { containerCodes } from './container-codes.scenario.js';
import { driverOffline } from './driver-offline.scenario.js';
import { environmentalReport } from './environmental-report.scenario.js';
import { emissionExceedance } from './emission-exceedance.scenario.js';
import { expiredPapers } from './expired-papers.scenario.js';
import { fullRefusal } from './full-refusal.scenario.js';
import { garageOil } from './garage-oil.scenario.js';
import { gatewayDown } from './gateway-down.scenario.js';
import { incompatibleWastes } from './incompatible-wastes.scenario.js';
import { invoiceObjection } from './invoice-objection.scenario.js';
import { laboratoryBottles } from './laboratory-bottles.scenario.js';
import { manualWeighing } from './manual-weighing.scenario.js';
import { medicalWaste } from './medical-waste.scenario.js';
import { milkRun } from './milk-run.scenario.js';
import { monthlyDeclaration } from './monthly-declaration.scenario.js';
import { newYear } from './new-year.scenario.js';
import { officialNumber } from './official-number.scenario.js';
import { outboundCrossProvince } from './outbound-cross-province.scenario.js';
import { outboundFullRefusal } from './outbound-full-refusal.scenario.js';
import { outboundIncineration } from './outbound-incineration.scenario.js';
import { outboundOil } from './outbound-oil.scenario.js';
import { outboundPaper } from './outbound-paper.scenario.js';
import { outboundPartRefusal } from './outbound-part-refusal.scenario.js';
import { outboundPermitExpires } from './outbound-permit-expires.scenario.js';
import { outboundTwoCarriers } from './outbound-two-carriers.scenario.js';
import { overdueStop } from './overdue-stop-and-reopening.scenario.js';
import { paperBackfill } from './paper-backfill.scenario.js';
import { partRefusal } from './part-refusal.scenario.js';
import { permitFull } from './permit-full.scenario.js';
import { quantityDiscrepancy } from './quantity-discrepancy.scenario.js';
import { quotaHoarding } from './quota-hoarding.scenario.js';
import { regulatorSees } from './regulator.scenario.js';
import { statutoryLedger } from './statutory-ledger.scenario.js';
import { stockTakeMissingDrum } from './stock-take-missing-drum.scenario.js';
import { tenTonnesReached } from './ten-tonnes.scenario.js';
import { unattendedBooking } from './unattended-booking.scenario.js';

/** In the order of the list in docs/scenarios. */
const scenarios = [
  garageOil,
  gatewayDown,
  laboratoryBottles,
  quantityDiscrepancy,
  partRefusal,
  fullRefusal,
  milkRun,
  invoiceObjection,
  monthlyDeclaration,
  containerCodes,
  driverOffline,
  overdueStop,
  stockTakeMissingDrum,
  emissionExceedance,
  outboundIncineration,
  outboundOil,
  outboundPartRefusal,
  outboundFullRefusal,
  outboundPermitExpires,
  outboundCrossProvince,
  outboundPaper,
  outboundTwoCarriers,
  statutoryLedger,
  manualWeighing,
  paperBackfill,
  officialNumber,
  acceptanceDeadline,
  acceptanceAlert,
  permitFull,
  quotaHoarding,
  unattendedBooking,
  tenTonnesReached,
  newYear,
  medicalWaste,
  expiredPapers,
  environmentalReport,
  incompatibleWastes,
  regulatorSees,
];

const firstStep = garageOil.steps[0] as RequestStep;

const docs = join(__dirname, '../../docs/scenarios');
const pages = new Map([
  ...scenarios.map((scenario) => [`${scenario.name}.md`, renderScenario(scenario)] as const),
  ['README.md', renderIndex(scenarios)] as const,
]);

describe('the pages in docs/scenarios', () => {
  if (process.env['UPDATE_SCENARIOS'] === '1') {
    for (const page of readdirSync(docs)) rmSync(join(docs, page));
    for (const [page, text] of pages) writeFileSync(join(docs, page), text);
  }

  it('are those of the scenarios', () => {
    expect(readdirSync(docs).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])('%s says what the scenario does; UPDATE_SCENARIOS=1 renders it anew', (page, text) => {
    expect(readFileSync(join(docs, page), 'utf8')).toBe(text);
  });
});

describe('scenario', () => {
  // Sessions live as long as it takes: scenarios happen in 2026, whatever year the machine is in.
  const centuryHours = 24 * 365 * 100;
  let test: TestApp;

  beforeAll(async () => {
    const config = { sessionMaxHours: centuryHours, sessionIdleMinutes: 60 * centuryHours };
    test = await createTestApp({ config, listen: true });
  });
  afterAll(() => test.close());

  // Half a hundred requests and the worker between them, on a machine that does other things as well.
  const patienceMs = 120_000;
  const named = scenarios.map((scenario) => [scenario.name, scenario] as const);
  it.each(named)(
    '%s',
    async (_name, scenario) => {
      await runScenario(test, scenario);
      await expectInvariants(test);
    },
    patienceMs,
  );

  it.each<[string, Partial<Scenario>, string]>([
    [
      'a step is answered otherwise than told',
      { steps: [{ ...firstStep, expect: { status: 201, fields: { '/state': 'confirmed' } } }] },
      '/state is "requested" and not "confirmed"',
    ],
    [
      'mass is not where it should be',
      { finally: { balances: [permit(2026, [1, 180_000])], trails: [] } },
      '"posted": 1',
    ],
    [
      'a state was skipped',
      { finally: { balances: [], trails: [went('booking', 'requested confirmed')] } },
      '"confirmed"',
    ],
  ])('fails when %s', async (_name, change, message) => {
    const told = { ...garageOil, steps: [firstStep], ...change };
    await expect(runScenario(test, told)).rejects.toThrow(message);
  });
});
