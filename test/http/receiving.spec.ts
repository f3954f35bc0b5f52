import type { Firm } from '../../src/bookings/testing/booking-world.js';
import { Ledger } from '../../src/ledger/ledger.service.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { arrivedManifest } from '../../src/manifests/testing/manifest-world.js';
import type { Fleet } from '../../src/manifests/testing/manifest-world.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiYear } from '../../src/shared/working-days.js';
import { createReceivingWorld, scaleReading } from '../../src/storage/testing/receiving-world.js';
import type { ReceivingWorld } from '../../src/storage/testing/receiving-world.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { openFacility } from '../support/facility.js';
import { expectInvariants } from '../support/invariants.js';
import { statementsOf } from '../support/round-trips.js';
import { runJobs } from '../support/run-jobs.js';
import { sender } from '../support/send.js';

/** Handed over of oil, and weighed of laboratory waste: 41 kg were handed over, 40 kg booked. */
const [oil, lab] = [178_500, 40_000];
const manualReason = '地磅通信中断，人工读数记录';

let test: TestApp;
let world: ReceivingWorld;
const send = sender(() => test);
let fleet: Fleet;
let firm: Firm;
let manifest: ManifestView;
let manager: TestActor;

beforeAll(async () => {
  test = await createTestApp();
  world = await createReceivingWorld(test);
  ({ manager, fleet } = world);
});
beforeEach(async () => {
  firm = await world.newFirm();
  // Booked yesterday for today, also on 31 December: both belong to the year whose accounts are looked at.
  const time = test.app.get(SimulatedTime);
  time.now = new Date(Date.now() - 20 * 3_600_000);
  manifest = await arrivedManifest(test, world, fleet, firm);
  time.now = null;
});
afterEach(() => expectInvariants(test));
afterAll(() => test.close());

type Body = Record<string, unknown>;

const lineId = (index: number): string => manifest.lines[index]!.id;

const weigh = (body: Body, who = world.weighbridge) =>
  send(who, 'POST', '/weighings', { manifestId: manifest.id, kind: 'net', ...body });

const byScale = (body: Body) => send(world.weighbridge, 'POST', '/weighings', scaleReading(manifest.id, body));

/** Both lines on the scale: grams of oil and of laboratory waste. */
async function weighed(oilGrams: number, labGrams: number): Promise<void> {
  expect((await byScale({ lineId: lineId(0), grams: oilGrams })).status).toBe(201);
  expect((await byScale({ lineId: lineId(1), grams: labGrams })).status).toBe(201);
}

const receiving = async (who = world.weighbridge) =>
  (await send(who, 'GET', `/manifests/${manifest.id}/receiving`)).body;

const handIn = async () => (await send(world.weighbridge, 'POST', `/manifests/${manifest.id}/weigh-in`)).body;

const accepted = (index: number) => ({ lineId: lineId(index), decision: 'accept', methodCode: 'R9' });

const decide = (lines: Body[], more: Body = {}, headers: Record<string, string> = {}) =>
  send(
    world.weighbridge,
    'POST',
    `/manifests/${manifest.id}/acceptance`,
    { lines, ...more },
    { 'if-match': `"v${manifest.version}"`, ...headers },
  );

const decideDiscrepancy = (id: string, decision: string) =>
  send(manager, 'POST', `/discrepancies/${id}/decide`, { decision, reason: '已与产废单位核对' });

const posted = async (key: string): Promise<number> => {
  const balances = await test.db.read(systemActor('spec'), (tx) => test.app.get(Ledger).balances(tx, [key]));
  return balances.get(key)?.postedGrams ?? 0;
};

const year = shanghaiYear(new Date());
const quotaKey = () => `permitQuota/${world.facilityId}/${year}/`;
const scopeKey = () => `scope/${firm.enterpriseId}/${year}/`;
const bayKey = () => `receiving/${world.facilityId}//900-214-08`;
const zoneKey = () => `zone/${world.facilityId}//${world.oilZoneId}`;
const bookingState = async (): Promise<string> =>
  (await send(world.dispatcher, 'GET', `/bookings/${manifest.lines[0]!.bookingId}`)).body.state;

const codesOf = ({ errors }: { errors: { pointer: string; code: string }[] }) =>
  errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('a reading', () => {
  it('of the scale counts at once, and sent again it is the same one', async () => {
    const reading = { lineId: lineId(0), grams: 178_000, readingId: newId() };
    const first = await byScale(reading);
    expect(first).toMatchObject({ status: 201, body: { state: 'valid', source: 'scale' } });
    expect((await byScale(reading)).body.id).toBe(first.body.id);
    expect(await byScale({ ...reading, grams: 1 })).toMatchObject({ body: { code: 'weighing.reading-used' } });
    expect(await byScale({ lineId: lineId(0), grams: 1 })).toMatchObject({
      status: 409,
      body: { code: 'weighing.already-weighed' },
    });
    expect((await receiving()).lines[0]).toMatchObject({ measuredGrams: 178_000, differenceGrams: -500 });
  });

  it('typed by a person counts once a second person confirmed it', async () => {
    const manual = { lineId: lineId(0), grams: 178_000, source: 'manual' };
    expect((await weigh(manual)).body.code).toBe('weighing.manual-reason-needed');
    expect((await weigh({ ...manual, reason: '太短' })).status).toBe(400);
    const { body: reading } = await weigh({ ...manual, reason: manualReason });
    const named = { plate: manifest.plate, manifestNumber: manifest.internalNumber, wasteCode: '900-214-08' };
    expect(reading).toMatchObject({ state: 'unconfirmed', ...named });
    const { items } = (await send(manager, 'GET', '/weighings?state=unconfirmed')).body;
    expect(items.find(({ id }: Body) => id === reading.id)).toMatchObject({ ...named, wasteName: reading.wasteName });
    const path = `/weighings/${reading.id}/confirm`;
    expect((await send(world.weighbridge, 'POST', path)).body.code).toBe('weighing.second-person-needed');
    const stranger = await signInAs(test, 'operator.manager', {
      facilityId: (await openFacility(test)).facilityId,
    });
    expect((await send(stranger, 'POST', path)).status).toBe(404);
    expect((await send(world.dispatcher, 'POST', path)).status).toBe(403);
    expect((await receiving()).lines[0]).toMatchObject({
      measuredGrams: null,
      unconfirmedReadings: 1,
      problems: [{ code: 'acceptance.reading-unconfirmed' }],
    });
    expect(await send(manager, 'POST', path)).toMatchObject({ status: 200, body: { state: 'valid' } });
    expect((await receiving()).lines[0]).toMatchObject({ measuredGrams: 178_000, unconfirmedReadings: 0 });
  });

  it('that is wrong is voided and taken anew; the table refuses to change it', async () => {
    const { body: wrong } = await byScale({ lineId: lineId(0), grams: 17_800 });
    const reason = '读数时车斗未卸空，重新称量';
    const voided = await send(world.weighbridge, 'POST', `/weighings/${wrong.id}/void`, { reason });
    expect(voided).toMatchObject({ status: 200, body: { state: 'voided', voidReason: reason, allowedSteps: [] } });
    expect((await byScale({ lineId: lineId(0), grams: 178_000 })).status).toBe(201);
    expect((await receiving()).lines[0].measuredGrams).toBe(178_000);
    const change = test.db.write(world.weighbridge.actor, (tx) =>
      tx.query('UPDATE weighing SET grams = 1 WHERE id = $1', [wrong.id]),
    );
    await expect(change).rejects.toThrow('evidence');
    const { items } = (await send(world.weighbridge, 'GET', `/weighings/${wrong.id}/events`)).body;
    expect(items.map(({ action }: { action: string }) => action)).toEqual(['weighing.void', 'weighing.weigh']);
  });

  it('in parts adds up, and a vehicle shows what its lines do not', async () => {
    await byScale({ lineId: lineId(0), grams: 100_000 });
    await byScale({ lineId: lineId(0), grams: 90_000, kind: 'gross', part: 2 });
    expect((await receiving()).lines[0].measuredGrams).toBeNull();
    await byScale({ lineId: lineId(0), grams: 12_000, kind: 'tare', part: 2 });
    await byScale({ lineId: lineId(1), grams: lab });
    expect((await weigh({ source: 'scale', deviceId: 'T', readingId: 'x', grams: 1 })).body.code).toBe(
      'weighing.load-gross-or-tare',
    );
    await byScale({ kind: 'gross', grams: 8_220_000 });
    expect((await byScale({ kind: 'tare', grams: 8_220_001 })).body).toMatchObject({
      code: 'weighing.tare-above-gross',
      errors: [{ pointer: '/grams' }],
    });
    const { body: tare } = await byScale({ kind: 'tare', grams: 8_000_000 });
    const ofVehicle = { plate: manifest.plate, manifestNumber: null, wasteCode: null, wasteName: null };
    expect(tare).toMatchObject(ofVehicle);
    const { items } = (await send(manager, 'GET', `/weighings?roundId=${tare.roundId}`)).body;
    expect(items.filter(({ manifestId }: Body) => manifestId === null)).toEqual([
      expect.objectContaining({ kind: 'tare', ...ofVehicle }),
      expect.objectContaining({ kind: 'gross', ...ofVehicle }),
    ]);
    const view = await receiving();
    expect(view.lines[0].measuredGrams).toBe(178_000);
    expect(view.load).toEqual({
      grossGrams: 8_220_000,
      tareGrams: 8_000_000,
      netGrams: 220_000,
      weighedLinesGrams: 218_000,
      differenceGrams: 2_000,
    });
    expect((await receiving(firm.staff)).load).toBeNull();
  });

  it('needs a delivery that is here, and a line that came', async () => {
    expect((await byScale({ lineId: newId(), grams: 1 })).body.code).toBe('storage.line-not-found');
    expect((await byScale({ manifestId: newId(), lineId: lineId(0), grams: 1 })).status).toBe(404);
    expect((await byScale({ lineId: lineId(0), grams: 0 })).status).toBe(400);
    expect((await byScale({ lineId: lineId(0), grams: 100_000_001 })).status).toBe(400);
  });
});

/** The row that this delivery left behind a posted figure, which must name where it came from. */
async function behind(kind: string, scope: string): Promise<Body> {
  const account = `facilityId=${world.facilityId}&kind=${kind}&scope=${scope}&year=${year}`;
  const regulator = await signInAs(test, 'regulator', { divisionCode: '3206' });
  const { body } = await send(regulator, 'GET', `/capacity/postings?${account}&limit=1`);
  const booking = (await send(manager, 'GET', `/bookings/${manifest.lines[0]!.bookingId}`)).body;
  expect(body.items).toMatchObject([
    {
      subjectId: booking.id,
      bookingNumber: booking.number,
      enterpriseName: booking.enterpriseName,
      manifestId: manifest.id,
      manifestNumber: manifest.internalNumber,
    },
  ]);
  return body.items[0];
}

describe('a delivery within tolerance', () => {
  it('is accepted: mass from the vehicle into storage, posted once, the booking completed, the manifest closed', async () => {
    const vehicleKey = `vehicle/${world.facilityId}//${fleet.vehicleId}/900-214-08`;
    const before = {
      quota: await posted(quotaKey()),
      bay: await posted(bayKey()),
      zone: await posted(zoneKey()),
      vehicle: await posted(vehicleKey),
    };
    await weighed(oil - 500, lab);
    const view = await handIn();
    expect(view).toMatchObject({ readyToDecide: true, discrepancies: [], version: manifest.version });
    expect(view.lines.map((line: Body) => line['suggestedDecision'])).toEqual(['accept', 'accept']);
    const answer = await decide([accepted(0), accepted(1)]);
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'accepted', returnManifestId: null } });
    expect(answer.body.lines[0]).toMatchObject({ acceptedGrams: oil - 500, refusedGrams: 0, differenceGrams: 500 });
    expect((await posted(quotaKey())) - before.quota).toBe(oil - 500 + lab);
    expect((await posted(bayKey())) - before.bay).toBe(oil - 500);
    expect((await posted(zoneKey())) - before.zone).toBe(oil - 500);
    expect(await posted(scopeKey())).toBe(oil - 500 + lab);
    expect(before.vehicle - (await posted(vehicleKey))).toBe(oil);
    expect(await bookingState()).toBe('completed');
    expect(await behind('permitQuota', '')).toMatchObject({
      grams: oil - 500 + lab,
      wasteCodes: ['900-047-49', '900-214-08'],
    });
    expect(await behind('categoryQuota', 'HW08')).toMatchObject({ grams: oil - 500, wasteCodes: ['900-214-08'] });
    await runJobs(test);
    expect((await send(firm.staff, 'GET', `/manifests/${manifest.id}`)).body.state).toBe('closed');
  });

  it('takes few round trips, the ledger’s with COMMIT, and reads the lines of what it locks once it is locked', async () => {
    await weighed(oil, lab);
    const sent = await statementsOf(() => decide([accepted(0), accepted(1)]));
    const trips = new Map<number, string[]>();
    for (const { sql, trip } of sent) trips.set(trip, [...(trips.get(trip) ?? []), sql]);
    expect(trips.size).toBe(7);
    const place = (pattern: RegExp) => sent.findIndex(({ sql }) => pattern.test(sql));
    for (const table of ['manifest', 'booking']) {
      const locked = place(new RegExp(`FROM "${table}" .* FOR UPDATE$`));
      const lines = place(new RegExp(`FROM "${table}_line" `));
      expect([table, locked >= 0 && locked < lines, sent[lines]!.trip - sent[locked]!.trip]).toEqual([table, true, 0]);
    }
    // What the ledger locks is locked for no round trip.
    const closing = [...trips.values()].at(-1)!.map((sql) => /ledger_\w+|COMMIT/.exec(sql)?.[0]);
    expect(closing).toEqual(['ledger_move', 'ledger_resolve', undefined, 'COMMIT']);
  });

  it('has one effect, with the same key as with another', async () => {
    await weighed(oil, lab);
    const key = { 'idempotency-key': newId() };
    const lines = [accepted(0), accepted(1)];
    const answers = await Promise.all([decide(lines, {}, key), decide(lines, {}, key), decide(lines), decide(lines)]);
    const done = answers.filter(({ status }) => status === 200);
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set([200, ...answers.flatMap(({ status }) => ([409, 412].includes(status) ? [status] : []))]),
    );
    expect(new Set(done.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await decide(lines)).body.code).toBe('request.version-stale');
    expect(await posted(scopeKey())).toBe(oil + lab);
  });

  it('waits until everything is weighed, told line by line', async () => {
    await byScale({ lineId: lineId(0), grams: oil });
    const answer = await decide([accepted(0), { ...accepted(1), methodCode: undefined }]);
    expect(answer.status).toBe(422);
    expect(codesOf(answer.body)).toEqual([
      '/lines/1/lineId acceptance.line-not-weighed',
      '/lines/1/methodCode acceptance.method-missing',
    ]);
    expect(await bookingState()).toBe('collected');
  });
});

describe('a delivery beyond tolerance', () => {
  it('opens a discrepancy of quantity, tells the consignor at once, and waits for the decision', async () => {
    await weighed(150_000, lab);
    expect(codesOf((await decide([accepted(0), accepted(1)])).body)).toEqual([
      '/lines/0/lineId acceptance.quantity-undeclared',
    ]);
    const view = await handIn();
    expect(view.discrepancies).toMatchObject([
      { attribute: 'quantity', state: 'open', expected: '178.500 千克', found: '150.000 千克', noticeSentAt: null },
    ]);
    expect((await handIn()).discrepancies).toHaveLength(1);
    const { id } = view.discrepancies[0];
    const listed = (await send(manager, 'GET', '/discrepancies')).body.items;
    expect(listed.find((row: { id: string }) => row.id === id)).toMatchObject({
      manifestId: manifest.id,
      manifestNumber: manifest.internalNumber,
      enterpriseName: manifest.consignor.name,
      wasteCode: manifest.lines[0]!.wasteCode,
      wasteName: manifest.lines[0]!.name,
    });
    await runJobs(test);
    expect((await send(firm.staff, 'GET', `/discrepancies/${id}`)).body.noticeSentAt).not.toBeNull();
    const { items } = (await send(firm.staff, 'GET', '/notices?unread=true')).body;
    expect(items[0]).toMatchObject({ kind: 'discrepancy.opened', subjectId: id });
    expect(items[0].text.en).toMatch(/Manifested: [\d.]+ kg; found: [\d.]+ kg/);
    expect(items[0].text.zh).toContain('联单载明178.500 千克，实际为150.000 千克');
    expect(codesOf((await decide([accepted(0), accepted(1)])).body)).toEqual([
      '/lines/0/lineId acceptance.discrepancy-open',
    ]);
    const decided = await decideDiscrepancy(id, 'accept');
    expect(decided).toMatchObject({ status: 200, body: { state: 'decided', decision: 'accept' } });
    expect(decided.body.bureauReport.text).toContain('我单位决定：接受。理由：已与产废单位核对。');
    expect((await decide([accepted(0), accepted(1)])).body.lines[0]).toMatchObject({
      acceptedGrams: 150_000,
      differenceGrams: 28_500,
    });
    const report = { reference: '平台上报 20261122-03' };
    const path = `/discrepancies/${id}/report`;
    expect((await send(world.weighbridge, 'POST', path, report)).status).toBe(403);
    expect((await send(manager, 'POST', path, report)).body.reportReference).toBe(report.reference);
    expect((await send(manager, 'POST', path, report)).body.code).toBe('discrepancy.reported-before');
    expect((await decideDiscrepancy(id, 'refuse')).body.code).toBe('lifecycle.wrong-state');
  });

  it('that was weighed wrongly loses its discrepancy with the next weighing', async () => {
    await weighed(150_000, lab);
    const { discrepancies, readings } = await handIn();
    const wrong = readings.find(({ grams }: { grams: number }) => grams === 150_000);
    const reason = '称台上遗漏一桶，重新称量';
    await send(world.weighbridge, 'POST', `/weighings/${wrong.id}/void`, { reason });
    await byScale({ lineId: lineId(0), grams: 178_000 });
    expect((await receiving()).readyToDecide).toBe(false);
    expect(await handIn()).toMatchObject({ readyToDecide: true, discrepancies: [] });
    expect((await send(manager, 'GET', `/discrepancies/${discrepancies[0].id}`)).body.state).toBe('withdrawn');
  });

  it('above what is reserved needs a top-up, with the figures', async () => {
    await weighed(oil + 30_000, lab);
    const { discrepancies } = await handIn();
    await decideDiscrepancy(discrepancies[0].id, 'accept');
    const lines = [accepted(0), accepted(1)];
    const refused = await decide(lines);
    expect(refused).toMatchObject({ status: 409, body: { code: 'ledger.top-up-needed' } });
    expect(refused.body.detail).toMatch(/0\.209 .*0\.180/);
    expect(await bookingState()).toBe('collected');
    const taken = await decide(lines, { topUp: true });
    expect(taken).toMatchObject({ status: 200, body: { outcome: 'accepted' } });
    expect(taken.body.lines[0].differenceGrams).toBe(-30_000);
    expect(await posted(scopeKey())).toBe(oil + 30_000 + lab);
  });
});

describe('goods that do not match', () => {
  const declare = (index: number, attribute: string) =>
    send(world.weighbridge, 'POST', '/discrepancies', {
      manifestId: manifest.id,
      lineId: lineId(index),
      attribute,
      found: '桶身无标签，内为油泥',
    });

  it('are refused in part, and the rest goes home on a linked manifest', async () => {
    await weighed(oil, lab);
    const { body: found } = await declare(0, 'packaging');
    expect(found).toMatchObject({ state: 'open', expected: '桶', bureauReport: { decision: null } });
    expect((await declare(0, 'packaging')).body).toMatchObject({ code: 'request.conflict' });
    await decideDiscrepancy(found.id, 'part');
    expect(codesOf((await decide([accepted(0), accepted(1)])).body)).toEqual([
      '/lines/0/decision acceptance.decision-too-lenient',
    ]);
    const part = { ...accepted(0), decision: 'part', acceptedGrams: 120_000, opinion: '一桶渗漏，退回重新包装' };
    const answer = await decide([part, accepted(1)]);
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'partlyAccepted' } });
    expect(answer.body.lines[0]).toMatchObject({ acceptedGrams: 120_000, refusedGrams: oil - 120_000 });
    const back = (await send(firm.staff, 'GET', `/manifests/${answer.body.returnManifestId}`)).body;
    expect(back).toMatchObject({ kind: 'return', state: 'draft', originalManifestId: manifest.id });
    expect(back.lines).toMatchObject([{ plannedGrams: oil - 120_000 }]);
    expect(await posted(scopeKey())).toBe(120_000 + lab);
    expect(await posted(`returned/${firm.enterpriseId}//900-214-08`)).toBe(oil - 120_000);
    await runJobs(test);
    expect((await send(firm.staff, 'GET', `/manifests/${manifest.id}`)).body.state).toBe('partlyAccepted');
    expect((await declare(1, 'name')).body.code).toBe('storage.manifest-not-arrived');
  });

  it('are refused whole without being weighed, and everything reserved is released', async () => {
    const before = await posted(quotaKey());
    const refuse = (index: number) => ({ lineId: lineId(index), decision: 'refuse', opinion: '标签与联单不符' });
    expect((await decide([refuse(0), refuse(1)])).status).toBe(422);
    for (const index of [0, 1]) {
      const { body } = await declare(index, 'name');
      await decideDiscrepancy(body.id, 'refuse');
    }
    expect(await receiving()).toMatchObject({ readyToDecide: true });
    const answer = await decide([refuse(0), refuse(1)]);
    expect(answer).toMatchObject({ status: 200, body: { outcome: 'refused' } });
    expect(answer.body.lines[0]).toMatchObject({ measuredGrams: null, refusedGrams: oil, differenceGrams: 0 });
    expect(await posted(quotaKey())).toBe(before);
    const held = await test.db.read(systemActor('spec'), (tx) =>
      tx.query<{ pending: number }>('SELECT pending_grams AS pending FROM ledger_account WHERE key = $1', [scopeKey()]),
    );
    expect(held).toEqual([{ pending: 0 }]);
    expect(await bookingState()).toBe('completed');
    await runJobs(test);
    const { items } = (await send(firm.staff, 'GET', '/notices')).body;
    expect(items.map(({ kind }: { kind: string }) => kind)).toContain('manifest.refused');
  });

  it('are seen by the firm and its regulator, and by nobody else', async () => {
    const { body: found } = await declare(0, 'form');
    const path = `/discrepancies/${found.id}`;
    const regulator = await signInAs(test, 'regulator', { divisionCode: '320613' });
    const other = await world.newFirm();
    for (const who of [firm.staff, regulator, world.dispatcher])
      expect((await send(who, 'GET', path)).status).toBe(200);
    expect((await send(other.staff, 'GET', path)).status).toBe(404);
    expect((await send(other.staff, 'GET', `/manifests/${manifest.id}/receiving`)).status).toBe(404);
    expect((await send(other.staff, 'GET', '/discrepancies')).body.items).toEqual([]);
    expect((await send(firm.staff, 'POST', `${path}/withdraw`, { reason: '并非差异，误报' })).status).toBe(403);
    expect((await send(manager, 'POST', `${path}/withdraw`, { reason: '并非差异，误报' })).body.state).toBe(
      'withdrawn',
    );
    const unreported = await send(manager, 'GET', `/discrepancies?unreported=true&manifestId=${manifest.id}`);
    expect(unreported.body.items).toEqual([]);
  });
});
