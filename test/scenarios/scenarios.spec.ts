import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { expectInvariants } from '../support/invariants.js';
import { renderIndex, renderScenario } from './engine/render.js';
import { runScenario } from './engine/run-scenario.js';
import { garageOil } from './garage-oil.scenario.js';

const scenarios = [garageOil];

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

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    await runScenario(test, scenario);
    await expectInvariants(test);
  });
});
