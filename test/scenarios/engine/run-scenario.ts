import { GatewayPort } from '../../../src/gateway/port/gateway.port.js';
import { ManualAdapter } from '../../../src/gateway/port/manual.adapter.js';
import { JobRegistry } from '../../../src/jobs/job-registry.js';
import { SimulatedTime } from '../../../src/platform/database/simulated-time.js';
import { systemActor } from '../../../src/shared/roles.js';
import { newId } from '../../../src/shared/uuid.js';
import type { TestActor } from '../../support/actors.js';
import type { TestApp } from '../../support/app.js';
import { runJobs } from '../../support/run-jobs.js';
import { assemble } from './cast.js';
import type { Cast } from './cast.js';
import { at, meets } from './matching.js';
import type { Names } from './names.js';
import type {
  Answered,
  Asked,
  ClockStep,
  Expected,
  Given,
  Json,
  RequestStep,
  Scenario,
  Step,
} from './scenario.types.js';

const minuteMs = 60_000;
const mostRepeats = 1_000;
const system = systemActor('scenarios');

interface Heard {
  readonly status: number;
  readonly body: unknown;
}

/** Plays a scenario at a facility of its own. A step that goes otherwise than told throws, saying which and how. */
export async function runScenario(test: TestApp, scenario: Scenario): Promise<void> {
  const { given, steps } = scenario;
  const all = [...(given.before?.steps ?? []), ...steps];
  const clock = test.app.get(SimulatedTime);
  clock.now = new Date(given.now);
  const restoreSystem = changeSystem(test, given);
  try {
    const cast = await assemble(test, given, new Set(all.flatMap((step) => ('who' in step ? [step.who] : []))));
    for (const [index, step] of all.entries()) {
      advance(clock, step);
      await play(test, cast, step).catch((error: unknown) => {
        throw new Error(`${scenario.name}, step ${index + 1} of ${all.length} (${step.does.zh}): ${messageOf(error)}`);
      });
    }
    await checkBalances(test, scenario, cast.names);
    await checkTrails(test, scenario, cast.names);
    // What stays open ends by time, so that it is not taken for a promise that was broken.
    clock.now = null;
    await runSchedule(test, 'bookings.expire');
  } finally {
    clock.now = null;
    restoreSystem();
  }
}

/**
 * The simulator of the national system answers as the manual adapter does (somebody will enter the number), or not at all
 * for some time.
 */
function changeSystem({ app }: TestApp, { numbersByHand, systemDownUntil }: Given): () => void {
  const system = app.get(GatewayPort, { strict: false });
  const answering = system.send.bind(system);
  const clock = app.get(SimulatedTime);
  const manual = new ManualAdapter();
  const spy = jest.spyOn(system, 'send').mockImplementation((call, signal) => {
    if (numbersByHand) return manual.send();
    const isDown = systemDownUntil !== undefined && clock.now! < new Date(systemDownUntil);
    return isDown ? Promise.reject(new Error('connection refused')) : answering(call, signal);
  });
  return () => spy.mockRestore();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function advance(clock: SimulatedTime, step: Step): void {
  const before = clock.now!.getTime();
  const next = step.at === undefined ? before + minuteMs : Date.parse(step.at);
  if (!(next >= before)) throw new Error(`${step.does.zh}: ${step.at} lies before the step before`);
  clock.now = new Date(next);
}

const play = (test: TestApp, cast: Cast, step: Step): Promise<void> =>
  'schedule' in step ? playClock(test, step) : playRequest(test, cast, step);

async function playClock(test: TestApp, { schedule }: ClockStep): Promise<void> {
  await runSchedule(test, schedule);
  await runJobs(test);
}

async function runSchedule({ app }: TestApp, name: string): Promise<void> {
  const registry = app.get(JobRegistry);
  const work = [...registry.schedules(), ...registry.steps()].find((one) => one.name === name);
  if (work === undefined) throw new Error(`there is no recurring work ${name}`);
  // A step that answers true has more to do, and a worker repeats it without a pause.
  for (let times = 0; times < mostRepeats && (await work.run()) === true; times += 1);
}

async function playRequest(test: TestApp, { names, actor }: Cast, step: RequestStep): Promise<void> {
  const heard = await send(test, actor(step.who), step.request, names);
  const wrong = differences(heard, step.expect, names);
  if (wrong.length > 0) throw new Error(`${wrong.join('; ')}\n${JSON.stringify(heard.body, null, 1)}`);
  for (const [name, pointer] of Object.entries(step.remember ?? {})) {
    const value = at(heard.body, pointer);
    if (value === undefined) throw new Error(`the answer has no ${pointer} to remember as ${name}`);
    names.set(name, value as Json);
  }
  if (step.jobs) await runJobs(test);
}

async function send({ url }: TestApp, who: TestActor, asked: Asked, names: Names): Promise<Heard> {
  const { method, path, body, version } = asked;
  const answer = await fetch(`${url}/api/v1${names.text(path)}`, {
    method,
    headers: {
      ...who.headers,
      'accept-language': 'zh-CN',
      ...(body && { 'content-type': 'application/json' }),
      ...(method !== 'GET' && { 'idempotency-key': newId() }),
      ...(version !== undefined && { 'if-match': `"v${names.text(String(version))}"` }),
    },
    ...(body && { body: JSON.stringify(names.fill(body)) }),
  });
  return { status: answer.status, body: JSON.parse(await answer.text()) as unknown };
}

function differences({ status, body }: Heard, expect: Answered, names: Names): string[] {
  const { problem, fields = {} } = expect;
  const wanted: Record<string, Expected> = { ...(problem !== undefined && { '/code': problem }), ...fields };
  const ofFields = Object.entries(wanted).flatMap(([pointer, expected]) => {
    const filled = names.fill(expected) as Expected;
    const found = at(body, pointer);
    return meets(found, filled) ? [] : [`${pointer} is ${JSON.stringify(found)} and not ${JSON.stringify(filled)}`];
  });
  return status === expect.status ? ofFields : [`answered ${status} and not ${expect.status}`, ...ofFields];
}

interface BalanceRow {
  readonly posted: number;
  readonly pending: number;
}

/** An account that nothing was ever entered to has no row, and holds nothing. */
async function checkBalances({ db }: TestApp, { finally: { balances } }: Scenario, names: Names): Promise<void> {
  const sql = 'SELECT posted_grams AS posted, pending_grams AS pending FROM ledger_account WHERE key = $1';
  const found = [];
  for (const { account } of balances) {
    const [row] = await db.read(system, (tx) => tx.query<BalanceRow>(sql, [names.text(account)]));
    found.push({ account, posted: row?.posted ?? 0, pending: row?.pending ?? 0 });
  }
  expect(found).toEqual(balances.map(({ account, posted, pending }) => ({ account, posted, pending })));
}

async function checkTrails({ db }: TestApp, { finally: { trails } }: Scenario, names: Names): Promise<void> {
  const sql = `SELECT to_state AS state FROM audit_event
    WHERE subject_id = $1 AND to_state IS NOT NULL AND from_state IS DISTINCT FROM to_state ORDER BY id`;
  const found = [];
  for (const { subject } of trails) {
    const rows = await db.read(system, (tx) => tx.query<{ state: string }>(sql, [names.get(subject)]));
    found.push({ subject, states: rows.map(({ state }) => state) });
  }
  expect(found).toEqual(trails.map(({ subject, states }) => ({ subject, states })));
}
