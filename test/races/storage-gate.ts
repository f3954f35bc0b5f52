import { ManifestJourney } from '../../src/manifests/manifest-journey.service.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { Discrepancies } from '../../src/storage/discrepancies/discrepancies.service.js';
import type { Decision } from '../../src/storage/discrepancies/discrepancy.types.js';
import { Acceptance } from '../../src/storage/receiving/acceptance.service.js';
import type { LineDecisionDto } from '../../src/storage/receiving/dto/acceptance.dto.js';
import { GateChecks } from '../../src/storage/receiving/gate-check.service.js';
import { Receiving } from '../../src/storage/receiving/receiving.service.js';
import type { CheckFinding } from '../../src/storage/receiving/receiving.types.js';
import { scaleReading } from '../../src/storage/testing/receiving-world.js';
import { Weighings } from '../../src/storage/weighing/weighings.service.js';
import { ofManifest, toBox } from './storage-deliveries.js';
import type { Arrival, ArrivedLine } from './storage-deliveries.js';
import type { History } from './storage-history.js';
import { apportion, halfYearAfter, sum } from './storage-model.js';
import type { Box } from './storage-model.js';

interface Seen {
  readonly box: Box;
  readonly finding: CheckFinding | null;
  readonly grams: number | null;
}

interface Weighed {
  readonly line: ArrivedLine;
  readonly seen: readonly Seen[];
  readonly measured: number;
}

const order: readonly Decision[] = ['accept', 'part', 'refuse'];

/** Looked at, weighed and decided. Answers the return trip that follows, or null. */
export async function receive(history: History, arrival: Arrival): Promise<string | null> {
  const { roll, world } = history;
  const { manifestId, lines } = arrival;
  const { actor } = world.staff.weighbridge;
  if (roll.chance(0.1)) await tooEarly(history, arrival);
  const weighed: Weighed[] = [];
  for (const line of lines) {
    const seen = await check(history, manifestId, line);
    weighed.push({ line, seen, measured: await weigh(history, manifestId, line, seen) });
  }
  await history.attempt('hand in', {}, () => history.service(Receiving).handIn(actor, withoutKey, manifestId));
  const least = await explain(history, manifestId, weighed);
  const decided = weighed.map((one) => decide(history, one, least.get(one.line.id) ?? 'accept'));
  const { version } = await history.service(Receiving).one(actor, manifestId);
  const given = { lines: decided.map(({ dto }) => dto), topUp: true };
  const answer = await history.attempt('accept', {}, () =>
    history.service(Acceptance).decide(actor, withoutKey, manifestId, version, given),
  );
  await settle(history, arrival, decided);
  return answer!.returnManifestId;
}

async function tooEarly(history: History, { manifestId, lines }: Arrival): Promise<void> {
  const { actor } = history.world.staff.weighbridge;
  const { version } = await history.service(Receiving).one(actor, manifestId);
  const given = {
    lines: lines.map(({ id }) => ({ lineId: id, decision: 'accept' as const, methodCode: 'C1' as const })),
  };
  await history.attempt('accept', { must: ['acceptance.refused'] }, () =>
    history.service(Acceptance).decide(actor, withoutKey, manifestId, version, given),
  );
}

/** What was labelled at loading need not be looked at. One at least has come of every line. */
async function check(history: History, manifestId: string, line: ArrivedLine): Promise<Seen[]> {
  const { roll } = history;
  if (!line.scanned && roll.chance(0.7)) return line.boxes.map((box) => ({ box, finding: null, grams: null }));
  const present = roll.below(line.boxes.length);
  const each = roll.chance(0.4);
  const seen = line.boxes.map((box, place): Seen => {
    const finding = place !== present && roll.chance(0.08) ? 'missing' : roll.chance(0.08) ? 'differs' : 'asLabelled';
    const grams = finding === 'missing' || !each ? null : Math.max(1, box.grams + roll.below(21) - 10);
    return { box, finding, grams };
  });
  const checks = seen.map(({ box, finding, grams }) => ({
    code: box.code,
    finding: finding!,
    ...(finding !== 'asLabelled' && { note: '与标签不符' }),
    ...(grams !== null && { grams }),
  }));
  await history.attempt('gate check', {}, () =>
    history.service(GateChecks).check(history.world.staff.weighbridge.actor, withoutKey, manifestId, { checks }),
  );
  return seen;
}

async function weigh(history: History, manifestId: string, { id: lineId }: ArrivedLine, seen: readonly Seen[]) {
  const { roll } = history;
  const reading = (more: { kind: 'net' | 'gross' | 'tare'; grams: number }, must: string[] = []) =>
    history.attempt('weigh in', { must }, () =>
      history
        .service(Weighings)
        .weigh(history.world.staff.weighbridge.actor, withoutKey, scaleReading(manifestId, { lineId, ...more })),
    );
  const here = sum(seen.filter(({ finding }) => finding !== 'missing').map(({ box }) => box.grams));
  const spread = roll.chance(0.2) ? Math.ceil(here / 8) : Math.floor(here / 200);
  const measured = Math.max(1, here + roll.below(2 * spread + 1) - spread);
  if (roll.chance(0.7)) {
    await reading({ kind: 'net', grams: measured });
    return measured;
  }
  const gross = 900_000 + measured;
  await reading({ kind: 'gross', grams: gross });
  if (roll.chance(0.2)) await reading({ kind: 'tare', grams: gross }, ['weighing.tare-above-gross']);
  await reading({ kind: 'tare', grams: 900_000 });
  return measured;
}

/** Declares what the eye saw and decides every difference. Answers the most lenient decision left, by line. */
async function explain(
  history: History,
  manifestId: string,
  weighed: readonly Weighed[],
): Promise<Map<string, Decision>> {
  const { roll } = history;
  const { actor } = history.world.staff.weighbridge;
  const discrepancies = history.service(Discrepancies);
  const before = (await history.service(Receiving).one(actor, manifestId)).discrepancies;
  for (const { line, seen } of weighed) {
    const differs = seen.some(({ finding }) => finding === 'missing' || finding === 'differs');
    if (!differs || before.some(({ manifestLineId }) => manifestLineId === line.id)) continue;
    const given = { manifestId, lineId: line.id, attribute: 'packaging' as const, found: '容器与标签不符' };
    await history.attempt('declare', {}, () => discrepancies.declare(actor, withoutKey, given));
  }
  const least = new Map<string, Decision>();
  for (const { id, manifestLineId } of (await history.service(Receiving).one(actor, manifestId)).discrepancies) {
    const decision = order[roll.chance(0.6) ? 0 : 1 + roll.below(2)]!;
    const given = { decision, reason: '现场核对后决定' };
    await history.attempt('decide difference', {}, () => discrepancies.decide(actor, withoutKey, id, given));
    const known = least.get(manifestLineId) ?? 'accept';
    least.set(manifestLineId, order[Math.max(order.indexOf(known), order.indexOf(decision))]!);
  }
  return least;
}

interface Decided extends Weighed {
  readonly dto: LineDecisionDto;
  readonly accepted: number;
  /** Go home as they are. */
  readonly home: readonly Box[];
}

/** As strict as it must be, now and then stricter. A part needs two grams. */
function decide({ roll }: History, one: Weighed, least: Decision): Decided {
  const { line, seen, measured } = one;
  const here = seen.filter(({ finding }) => finding !== 'missing').map(({ box }) => box);
  const stricter = roll.chance(0.15) ? 1 + roll.below(2) : 0;
  const wanted = order[Math.max(order.indexOf(least), stricter)]!;
  const decision = wanted === 'part' && measured < 2 ? 'refuse' : wanted;
  const base = { lineId: line.id, decision };
  if (decision === 'accept') return { ...one, dto: { ...base, methodCode: 'C1' }, accepted: measured, home: [] };
  const opinion = '部分或全部退回';
  if (decision === 'refuse') return { ...one, dto: { ...base, opinion }, accepted: 0, home: here };
  const accepted = roll.chance(0.1) ? 1 : 1 + roll.below(measured - 1);
  const part = { ...base, opinion, methodCode: 'C1' as const, acceptedGrams: accepted };
  if (here.length > 1 && roll.chance(0.4)) {
    const home = here.filter(() => roll.chance(0.5)).slice(0, here.length - 1);
    if (home.length > 0) {
      const refusedContainers = home.map(({ code }) => code);
      return { ...one, dto: { ...part, refusedContainers }, accepted, home };
    }
  }
  const refusedPackages = 1 + roll.below(line.packages);
  const home = refusedPackages < here.length ? here.slice(here.length - refusedPackages) : [];
  return { ...one, dto: { ...part, refusedPackages }, accepted, home };
}

/** The decision in the history's own books, and what was split off, which only the product can name. */
async function settle(history: History, { manifestId, firm }: Arrival, decided: readonly Decided[]): Promise<void> {
  const { model, now } = history;
  const splitOff = new Map<string, number>();
  for (const { line, seen, measured, accepted, home } of decided) {
    const here = seen.filter(({ finding }) => finding !== 'missing');
    const [going, staying] = [
      here.filter(({ box }) => home.includes(box)),
      here.filter(({ box }) => !home.includes(box)),
    ];
    const kept = new Map([...share(accepted, staying), ...share(going.length > 0 ? measured - accepted : 0, going)]);
    const off = going.length > 0 ? 0 : measured - accepted;
    if (off > 0) splitOff.set(line.id, off);
    model.lose(firm.id, line.wasteCode, 'weighing', line.grams - measured);
    for (const { box, finding } of seen) {
      box.grams = kept.get(box) ?? 0;
      box.version += 1;
      if (finding === 'missing') box.state = 'missing';
      else if (home.includes(box)) box.state = 'refused';
      else {
        Object.assign(box, { state: 'received', since: now.getTime(), dueOn: halfYearAfter(history.today) });
        if (box.grams > 0) box.origins.set(box.id, box.grams);
      }
    }
  }
  await learn(history, manifestId, splitOff);
}

function share(grams: number, among: readonly Seen[]): [Box, number][] {
  const weighed = among.every((one) => one.grams !== null);
  const parts = apportion(
    grams,
    among.map((one) => (weighed ? one.grams! : one.box.grams)),
  );
  return among.map(({ box }, place) => [box, parts[place]!]);
}

/** The zone that each booking had chosen, and the containers that what was split off went home in. */
async function learn(history: History, manifestId: string, splitOff: ReadonlyMap<string, number>): Promise<void> {
  const { model } = history;
  const left = new Map(splitOff);
  for (const view of await ofManifest(history, manifestId)) {
    const known = model.boxes.get(view.id);
    if (known !== undefined) {
      known.zoneId = view.zoneId;
      continue;
    }
    expect({ state: view.state, grams: view.grams }).toEqual({
      state: 'refused',
      grams: left.get(view.manifestLineId!),
    });
    left.delete(view.manifestLineId!);
    model.boxes.set(view.id, toBox(view));
  }
  expect([...left]).toEqual([]);
}

/** The refused goods go home and are taken back. */
export async function sendHome(history: History, returnId: string, manifestId: string): Promise<void> {
  const { staff } = history.world;
  const journey = history.service(ManifestJourney);
  const early = history.roll.chance(0.2);
  if (early)
    await history.attempt('take back', { must: ['lifecycle.wrong-state'] }, () =>
      journey.takeBack(staff.manager.actor, withoutKey, returnId),
    );
  await history.attempt('send back', {}, () => journey.sendBack(staff.dispatcher.actor, withoutKey, returnId));
  await history.attempt('take back', {}, () => journey.takeBack(staff.manager.actor, withoutKey, returnId));
  for (const box of history.model.where((one) => one.manifestId === manifestId && one.state === 'refused')) {
    box.state = 'returned';
    box.version += 1;
  }
}
