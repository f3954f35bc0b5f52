import type { INestApplicationContext } from '@nestjs/common';
import { formatTonnes } from '../shared/mass.js';
import { addDays, shanghaiDate } from '../shared/working-days.js';
import { demoAccounts, demoPassword } from './accounts.data.js';
import { Agenda } from './agenda.js';
import { beginDemo, demoMarks, finishDemo, lastInstant } from './demo-marks.js';
import { planVisits } from './demo-plan.js';
import { demoSystem, servicesOf } from './demo-services.js';
import type { DemoServices } from './demo-services.js';
import type { DemoBegun, DemoScale, UsualWaste } from './demo.types.js';
import { seedMonitoring, watchMonitoring } from './emissions.seed.js';
import { enterDeclarations } from './declarations.seed.js';
import { applicants, firms } from './firms.data.js';
import { seedCustomer, seedOilPrices, seedRegistration } from './firms.seed.js';
import type { Customer, Opening } from './firms.seed.js';
import { enterHistory, enterShipments } from './history.seed.js';
import { pauseChannel } from './channels.seed.js';
import { enterOwnWaste } from './own-waste.seed.js';
import { enterPlans } from './plans.seed.js';
import { enterPresent } from './present.seed.js';
import { enterSamples } from './samples.seed.js';
import { enterSettling } from './settling.seed.js';
import { openAccounts, seedSite } from './site.seed.js';
import { leaveMarks } from './storing.seed.js';
import { enterTransfers } from './transfers-present.seed.js';
import { atTime, minutesAfter } from './trips.seed.js';
import type { Stage } from './trips.seed.js';

const halfAYear: DemoScale = { days: 183, enterprises: firms.length, seed: 'green-island' };

export interface SeedOptions {
  readonly scale?: DemoScale;
  /** Told now and then how far it is. */
  readonly progress?: (line: string) => void;
  /** Ends it between two steps, with its reason; run again, it goes on. */
  readonly signal?: AbortSignal;
}

/** Days between the opening of the facility and the first visit, so that the longest row of days off fits in. */
const daysBefore = 28;

/**
 * Loads the shipped catalogue and, into a database without a facility, the demonstration data: half a year of bookings,
 * rounds and manifests made through the services. Cut off, it is run again and goes on; finished, it changes nothing.
 * Answers what it did, in both languages.
 */
export async function seedDemo(app: INestApplicationContext, options: SeedOptions = {}): Promise<string> {
  const services = servicesOf(app);
  await services.shipped.load();
  // The lock lasts as long as this transaction, also when the process is killed.
  return services.database.read(demoSystem, async (tx) => {
    const [row] = await tx.query<{ locked: boolean }>(lockSql, [lockKey, longestSilence]);
    if (row?.locked !== true) return '另一个进程正在装入演示数据。Another process is loading the demo data.';
    return seedOnce(services, { ...options, holdOn: async () => void (await tx.query('SELECT 1')) });
  });
}

/** Any number that no other advisory lock uses. */
const lockKey = 20_260_701;
/** Between two steps, on a machine that has much else to do; the connection's own limit is 30 s. */
const longestSilence = '10min';
const lockSql = `SELECT pg_try_advisory_xact_lock($1) AS locked, set_config('idle_in_transaction_session_timeout', $2, true)`;

interface Loading extends SeedOptions {
  /** Keeps the lock: a transaction that is silent for too long is ended by the database. */
  readonly holdOn: () => Promise<void>;
}

async function seedOnce(services: DemoServices, options: Loading): Promise<string> {
  const { state, begun } = await demoMarks(services);
  if (state === 'loaded')
    return `演示数据已装入过。The demo data are already loaded.\n${await accountsTable(services)}`;
  if (state === 'foreign')
    return '库中已有集中点，不装入演示数据。The database has a facility of its own: no demo data.';
  await seedAll(services, begun ?? (await beginDemo(services, options.scale ?? halfAYear)), options);
  const counts = await countDemo(services);
  await finishDemo(services, counts);
  return `${summary(counts)}\n${await accountsTable(services)}`;
}

async function seedAll(services: DemoServices, plan: DemoBegun, options: Loading): Promise<void> {
  const now = new Date(plan.now);
  const today = shanghaiDate(now);
  const resumed = await lastInstant(services, plan);
  const openedAt = atTime(addDays(today, -plan.days - daysBefore), '09:00');
  try {
    const site = await seedSite(services, openedAt, now);
    const wastes = usualWastes(services);
    const calendar = await services.database.read(demoSystem, (tx) => services.calendar.load(tx));
    const customers: Customer[] = [];
    const stage: Stage = {
      services,
      site,
      customers,
      seed: plan.seed,
      bookings: new Map(),
      rounds: new Map(),
      manifests: new Map(),
      confirmed: new Map(),
      loaded: new Map(),
      returns: new Map(),
      transfers: new Map(),
    };
    const agenda = new Agenda(services.time);
    const opening = { site, wastes, day: addDays(shanghaiDate(openedAt), 1) };
    enterFirms(agenda, stage, opening, customers, plan.enterprises);
    const priceDay = addDays(today, -Math.floor(plan.days / 2));
    agenda.add(atTime(priceDay, '10:00'), () => seedOilPrices(services, site, customers, priceDay));
    enterHistory(agenda, stage, planVisits(today, plan, wastes, calendar), calendar);
    enterShipments(agenda, stage, addDays(today, -plan.days), today);
    enterSamples(agenda, stage, today);
    enterOwnWaste(agenda, stage, today);
    enterSettling(agenda, stage, addDays(today, -plan.days), today, plan.enterprises);
    agenda.add(minutesAfter(now, -24 * 60), () => pauseChannel(stage));
    enterDeclarations(agenda, stage, addDays(today, -plan.days - daysBefore), today);
    enterPlans(agenda, stage, addDays(today, -plan.days - daysBefore), today);
    agenda.add(minutesAfter(now, -100), () => leaveMarks(stage, today));
    agenda.add(minutesAfter(now, -95), () => seedMonitoring(stage, now));
    agenda.add(minutesAfter(now, -10), () => watchMonitoring(stage, now));
    enterTransfers(agenda, stage, now);
    enterPresent({ agenda, stage, now, calendar, wastes }, plan.enterprises);
    await runAgenda(agenda, services, resumed, options);
    services.time.now = now;
    const ids = customers.map(({ enterpriseId }) => enterpriseId);
    await openAccounts(services, site.facilityId, ids);
  } finally {
    services.time.now = null;
  }
  // What ran out between the beginning of the seeding and now, by the real clock again.
  await services.expiry.run();
  await services.duties.recomputeAll();
  await services.pump.run();
}

/** Four firms at a time over the first working day. */
function enterFirms(agenda: Agenda, stage: Stage, opening: Opening, customers: Customer[], count: number): void {
  const { services } = stage;
  const instantOf = (place: number): Date => minutesAfter(atTime(opening.day, '08:30'), Math.floor(place / 4) * 40);
  firms.slice(0, count).forEach((firm, place) => {
    agenda.add(
      instantOf(place),
      async () => void (customers[place] = await seedCustomer(services, opening, firm, place)),
    );
  });
  agenda.settle(atTime(opening.day, '19:00'));
  applicants.forEach((firm, index) => {
    const place = firms.length + index;
    agenda.add(instantOf(place), async () => void (await seedRegistration(services, opening, firm, place)));
  });
}

async function runAgenda(
  agenda: Agenda,
  services: DemoServices,
  resumed: Date | null,
  { progress, signal, holdOn }: Loading,
): Promise<void> {
  let told = 0;
  await agenda.run(async (at, done) => {
    // What is left of an earlier attempt was written at the instant it got to: no clock is put back for it.
    if (resumed === null || at >= resumed) await services.pump.run();
    await holdOn();
    const tenths = Math.floor((done * 10) / agenda.length);
    if (tenths === told) return;
    told = tenths;
    progress?.(`装入演示数据 Loading the demo data: ${tenths * 10} % (${shanghaiDate(at)})`);
  }, signal);
}

const usualWastes = ({ catalogue }: DemoServices): Map<string, UsualWaste> =>
  new Map(
    catalogue.tradeTemplates().map(({ key, wasteCode, usualMassGrams }) => [key, { code: wasteCode, usualMassGrams }]),
  );

const countSql = `SELECT (SELECT count(*) FROM enterprise) AS enterprises, (SELECT count(*) FROM booking) AS bookings,
  (SELECT count(*) FROM round) AS rounds, (SELECT count(*) FROM manifest WHERE kind = 'inbound') AS manifests,
  (SELECT count(*) FROM manifest WHERE received_at IS NOT NULL AND state <> 'voided') AS received,
  (SELECT coalesce(sum(accepted_grams), 0) FROM manifest_line) AS "acceptedGrams"`;

type Counts = Record<'enterprises' | 'bookings' | 'rounds' | 'manifests' | 'received' | 'acceptedGrams', number>;

async function countDemo({ database }: DemoServices): Promise<Counts> {
  const [row] = await database.read(demoSystem, (tx) => tx.query<Counts>(countSql));
  if (row === undefined) throw new Error('counting answers one row');
  return row;
}

function summary({ enterprises, bookings, rounds, manifests, received, acceptedGrams }: Counts): string {
  const tonnes = formatTonnes(Number(acceptedGrams));
  return [
    `演示数据已装入：企业 ${enterprises} 家，预约 ${bookings} 单，车次 ${rounds} 趟，联单 ${manifests} 份，已验收 ${received} 份，共 ${tonnes} 吨。`,
    `Demo data loaded: ${enterprises} enterprises, ${bookings} bookings, ${rounds} rounds, ${manifests} manifests, ${received} received, ${tonnes} t in all.`,
  ].join('\n');
}

const openSql = `SELECT login FROM account WHERE login = ANY($1) AND state = 'active'`;

/** Whom one may sign in as: those demo accounts that nobody has closed. */
async function accountsTable({ database }: DemoServices): Promise<string> {
  const logins = demoAccounts.map(({ login }) => login);
  const rows = await database.read(demoSystem, (tx) => tx.query<{ login: string }>(openSql, [logins]));
  const open = new Set(rows.map(({ login }) => login));
  const width = Math.max(...logins.map(({ length }) => length));
  return [
    `演示账号，密码均为 ${demoPassword} Demo accounts, all with the password ${demoPassword}:`,
    ...demoAccounts
      .filter(({ login }) => open.has(login))
      .map(({ login, displayName, en }) => `  ${login.padEnd(width)}  ${displayName} ${en}`),
  ].join('\n');
}
