import { createFleet } from '../../src/manifests/testing/manifest-world.js';
import { labelAll, OfflineStage, Recorder } from '../../src/handhelds/testing/offline-stage.js';
import type { OfflineRound, Sent } from '../../src/handhelds/testing/offline-stage.js';
import type { PacketManifestView, PacketView } from '../../src/handhelds/dto/packet.view.js';
import type { RecordedLine } from '../../src/handhelds/handheld.types.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiYear } from '../../src/shared/working-days.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { closeSound } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';
import { ifMatch } from '../support/send.js';

let stage: OfflineStage;
let dispatcher: TestActor;
let driver: TestActor;

beforeAll(async () => {
  stage = await OfflineStage.open();
  dispatcher = stage.world.dispatcher;
  driver = stage.fleet.driver;
});
afterAll(async () => {
  stage.clock(null);
  const broken = await stage.brokenCodes();
  await closeSound(stage.test);
  expect(broken).toEqual([]);
});

/** An account has five devices in use at most, so each test gives its own back. */
let device = '';
beforeEach(async () => {
  stage.clock(null);
  device = await stage.handheld();
});
afterEach(() => stage.send(driver, 'POST', `/handhelds/${device}/revoke`));

interface Told {
  readonly round: OfflineRound;
  readonly packet: PacketView;
  readonly manifest: PacketManifestView;
  readonly recorder: Recorder;
  readonly lines: RecordedLine[];
}

/** One enterprise whose waste was labelled and handed over, all on the device so far. */
async function recorded(): Promise<Told> {
  const round = await stage.round();
  const packet = await stage.packet(round.id, device);
  const manifest = packet.stops[0]!.manifest!;
  const recorder = new Recorder(packet, stage.now);
  const lines = labelAll(recorder, manifest);
  recorder.add('handOver', { manifestId: manifest.manifestId, lines }, manifest.handOverId);
  return { round, packet, manifest, recorder, lines };
}

async function told({ packet, recorder }: Told, operations: readonly Sent[] = recorder.operations) {
  const { status, body } = await stage.replay(packet, operations);
  expect([status, body.code]).toEqual([200, undefined]);
  return body.operations as { operationId: string; outcome: string; code: string | null; pointer: string | null }[];
}

const listed = async (round: OfflineRound, state = 'conflict') =>
  (await stage.send(dispatcher, 'GET', `/handhelds/conflicts?roundId=${round.id}&state=${state}`)).body.items as {
    id: string;
    code: string;
    kind: string;
    message: { zh: string; en: string };
    allowedSteps: unknown;
  }[];

const decide = (id: string, step: 'retry' | 'discard', body: object = {}) =>
  stage.send(dispatcher, 'POST', `/handhelds/operations/${id}/${step}`, body);

describe('what cannot take effect any more is listed for a person', () => {
  it('a booking cancelled meanwhile: the hand-over is in conflict, and discarding it lets the rest go on', async () => {
    const given = await recorded();
    const { round, packet, recorder, manifest } = given;
    recorder.add('departStop', { manifestId: manifest.manifestId });
    stage.clock(null);
    const gone = await stage.send(dispatcher, 'POST', `/bookings/${round.bookings[0]}/cancel`, { reason: '单位取消' });
    expect(gone.status).toBe(200);
    await runJobs(stage.test);
    stage.clock(24);
    const answers = await told(given);
    expect(answers.at(-2)).toMatchObject({ outcome: 'conflict', code: 'lifecycle.wrong-state' });
    expect(answers.at(-1)).toMatchObject({ outcome: 'waiting', code: 'handheld.earlier-open' });
    const [conflict] = await listed(round);
    expect(conflict).toMatchObject({ kind: 'handOver', message: { zh: expect.any(String), en: expect.any(String) } });
    expect(conflict).toMatchObject({
      roundNumber: packet.roundNumber,
      enterpriseName: packet.stops[0]!.enterpriseName,
      manifestNumber: manifest.internalNumber,
    });
    expect(await listed(round, 'waiting')).toHaveLength(1);
    await runJobs(stage.test);
    const { body: notices } = await stage.send(dispatcher, 'GET', '/notices');
    expect(notices.items[0]).toMatchObject({ kind: 'handheld.conflict', subjectId: conflict!.id });
    const again = await decide(conflict!.id, 'retry');
    expect(again).toMatchObject({ status: 200, body: { state: 'conflict', code: 'lifecycle.wrong-state' } });
    expect(again.body.allowedSteps.map(({ step }: { step: string }) => step)).toEqual(['retry', 'discard']);
    const discarded = await decide(conflict!.id, 'discard', { reason: '货物已退回单位' });
    expect(discarded).toMatchObject({ status: 200, body: { state: 'discarded', discardReason: '货物已退回单位' } });
    expect(await decide(conflict!.id, 'discard', { reason: '再来一次' })).toMatchObject({ status: 409 });
    const { body } = await stage.send(dispatcher, 'GET', `/handhelds/operations/${conflict!.id}/events`);
    expect(body.items.map(({ action, to }: { action: string; to: string }) => [action, to])).toEqual([
      ['handheldOperation.discard', 'discarded'],
      ['handheldOperation.refuse', 'conflict'],
      ['handheldOperation.retry', 'received'],
      ['handheldOperation.refuse', 'conflict'],
      ['handheldOperation.receive', 'received'],
    ]);
    // What waited was looked at again: there is nothing to depart with.
    expect((await listed(round)).map(({ kind, code }) => [kind, code])).toEqual([
      ['departStop', 'lifecycle.wrong-state'],
    ]);
  });

  it('a manifest voided and drafted anew', async () => {
    const given = await recorded();
    const { manifest, round } = given;
    const reason = { reason: '车辆更换' };
    await stage.send(dispatcher, 'POST', `/manifests/${manifest.manifestId}/void`, reason);
    const { enterpriseId } = round.firms[0]!;
    await stage.send(dispatcher, 'POST', '/manifests', { roundId: round.id, enterpriseId });
    const answers = await told(given);
    expect(answers.at(-1)).toMatchObject({ outcome: 'conflict', code: 'lifecycle.wrong-state' });
    // The labels are on the packages, whatever becomes of the paper.
    expect(new Set(answers.slice(0, -1).map(({ outcome }) => outcome))).toEqual(new Set(['applied']));
    const anew = await stage.packet(round.id, device);
    expect(anew.version).toBeGreaterThan(given.packet.version);
    expect(anew.stops[0]!.manifest).toMatchObject({ mayLoad: false });
    expect(anew.stops[0]!.containers).toHaveLength(3);
  });

  it('a reserved code used twice, or of another line', async () => {
    const given = await recorded();
    const { manifest, round, lines } = given;
    const { code } = lines[0]!.containers![0]!;
    const recorder = new Recorder(given.packet, stage.now);
    const label = { manifestId: manifest.manifestId, line: 1, grams: 1_000, volumeMillilitres: 200_000 };
    recorder.add('labelContainer', { ...label, code });
    recorder.add('labelContainer', { ...label, code });
    recorder.add('labelContainer', { ...label, code: manifest.lines[1]!.codes[0] });
    expect(await told({ ...given, recorder })).toMatchObject([
      { outcome: 'applied' },
      { outcome: 'conflict', code: 'handheld.code-used', pointer: '/code' },
      { outcome: 'waiting', code: 'handheld.earlier-open' },
    ]);
    await decide((await listed(round))[0]!.id, 'discard', { reason: '重复打印' });
    expect(await listed(round)).toMatchObject([{ code: 'handheld.code-not-reserved' }]);
  });

  it('a container that was scanned for another manifest, and more mass than it can hold', async () => {
    const [first, second] = [await recorded(), await recorded()];
    await told(first);
    const stolen = first.lines.map((line) => ({ ...line }));
    const recorder = new Recorder(second.packet, stage.now);
    const { manifestId, handOverId } = second.manifest;
    recorder.add('handOver', { manifestId, lines: stolen }, handOverId);
    expect(await told({ ...second, recorder })).toMatchObject([
      { outcome: 'conflict', code: 'container.of-other-firm' },
    ]);
    const third = await recorded();
    const heavy = new Recorder(third.packet, stage.now);
    const { lines } = third.manifest;
    const label = { manifestId: third.manifest.manifestId, line: 1, code: lines[0]!.codes[0] };
    heavy.add('labelContainer', { ...label, grams: 90_000_000, volumeMillilitres: 1_000 });
    expect(await told({ ...third, recorder: heavy })).toMatchObject([
      {
        outcome: 'conflict',
        code: 'container.mass-beyond-volume',
        pointer: '/grams',
        containerCode: expect.any(String),
      },
    ]);
  });

  it('a round cancelled meanwhile; its unused codes are void', async () => {
    const given = await recorded();
    stage.clock(null);
    await stage.send(dispatcher, 'POST', `/rounds/${given.round.id}/cancel`, { reason: '车辆故障' });
    await runJobs(stage.test);
    stage.clock(24);
    expect((await told(given))[0]).toMatchObject({ outcome: 'conflict', code: 'handheld.code-voided' });
    expect(await stage.send(driver, 'POST', `/rounds/${given.round.id}/packet`, { handheldId: device })).toMatchObject({
      status: 409,
      body: { code: 'handheld.round-not-ready' },
    });
  });

  it('a loading without official number on the device, even when one came meanwhile (部令23号 第11条)', async () => {
    const round = await stage.round(1, { numbered: false });
    const packet = await stage.packet(round.id, device);
    const manifest = packet.stops[0]!.manifest!;
    expect(manifest).toMatchObject({ mayLoad: false, officialNumber: null });
    await stage.confirmAll(round);
    stage.clock(24);
    const recorder = new Recorder(packet, stage.now);
    const lines = manifest.lines.map(({ line }) => ({ line, handedOverGrams: 20_000, handedOverPackages: 1 }));
    recorder.add('handOver', { manifestId: manifest.manifestId, lines }, manifest.handOverId);
    const given: Told = { round, packet, manifest, recorder, lines };
    expect(await told(given)).toMatchObject([{ outcome: 'conflict', code: 'handheld.number-missing' }]);
    const later = await stage.packet(round.id, device);
    expect(later.stops[0]!.manifest).toMatchObject({
      mayLoad: true,
      officialNumber: expect.stringMatching(/^20\d{12}$/),
    });
  });

  it('a loading under a number that was put right meanwhile: nobody signs what the driver did not see (第13条)', async () => {
    const round = await stage.round(1, { numbered: false });
    stage.clock(null);
    const [draft] = await stage.manifests(round.id);
    const path = `/manifests/${draft!.id}`;
    const { staff } = round.firms[0]!;
    await stage.send(staff, 'POST', `${path}/confirm`, { contentHash: draft!.confirmHash });
    const numbers = [910_001, 910_002].map((serial) => `${shanghaiYear(new Date())}3206${serial}`);
    const { body: numbered } = await stage.send(dispatcher, 'POST', `${path}/official-number`, { number: numbers[0] });
    const packet = await stage.packet(round.id, device);
    const manifest = packet.stops[0]!.manifest!;
    expect(manifest).toMatchObject({ mayLoad: true, officialNumber: numbers[0] });
    stage.clock(24);
    const recorder = new Recorder(packet, stage.now);
    const lines = labelAll(recorder, manifest);
    recorder.add('handOver', { manifestId: manifest.manifestId, lines }, manifest.handOverId);
    const right = { number: numbers[1], reason: '抄错了最后一位' };
    const corrected = await stage.send(dispatcher, 'POST', `${path}/correct-number`, right, ifMatch(numbered.version));
    expect(corrected.status).toBe(200);
    const answers = await told({ round, packet, manifest, recorder, lines });
    expect(answers.at(-1)).toMatchObject({ outcome: 'conflict', code: 'handheld.number-corrected' });
    const [conflict] = await listed(round);
    expect(conflict!.message.zh).toContain(`${numbers[0]}，其后已更正为 ${numbers[1]}`);
    const { body } = await stage.send(dispatcher, 'GET', path);
    expect(body.signatures.map(({ purpose }: { purpose: string }) => purpose)).toEqual(['confirm']);
    const now = await stage.packet(round.id, device);
    expect(now.version).toBeGreaterThan(packet.version);
    expect(now.stops[0]!.manifest).toMatchObject({ mayLoad: true, officialNumber: numbers[1] });
  });

  it('what comes more than ten working days later, until a person retried it (第20条)', async () => {
    const given = await recorded();
    stage.clock(24 * 40);
    const { recorder } = given;
    const [first] = await told(given, recorder.operations.slice(0, -1));
    expect(first).toMatchObject({ outcome: 'conflict', code: 'handheld.too-late' });
    const [conflict, ...more] = await listed(given.round);
    expect(more).toEqual([]);
    expect(await decide(conflict!.id, 'retry')).toMatchObject({ status: 200, body: { state: 'applied' } });
    // All that had come passes with it; what comes afterwards is looked at anew.
    expect(await listed(given.round, 'applied')).toHaveLength(3);
    stage.clock(24 * 41);
    expect(await told(given, recorder.operations.slice(-1))).toMatchObject([{ code: 'handheld.too-late' }]);
  });

  it('what a revoked device sends, until a person retried it', async () => {
    const given = await recorded();
    await stage.send(dispatcher, 'POST', `/handhelds/${device}/revoke`);
    expect((await told(given))[0]).toMatchObject({ outcome: 'conflict', code: 'handheld.of-revoked-device' });
    expect(await stage.send(driver, 'POST', `/rounds/${given.round.id}/packet`, { handheldId: device })).toMatchObject({
      status: 409,
      body: { code: 'handheld.revoked' },
    });
    const [conflict] = await listed(given.round);
    expect(await decide(conflict!.id, 'retry')).toMatchObject({ status: 200, body: { state: 'applied' } });
  });
});

describe('the enterprise’s signature', () => {
  const signed = async (given: Told, seal: string) => {
    given.recorder.add('enterpriseSign', { manifestId: given.manifest.manifestId, seal });
    return (await told(given)).at(-1);
  };

  it('is the enterprise’s own: it is told by whose key it was made, and loads the waste', async () => {
    const given = await recorded();
    const [firm] = given.round.firms;
    expect(await signed(given, await stage.seal(firm!, given.manifest, given.lines))).toMatchObject({
      outcome: 'applied',
    });
    const { body } = await stage.send(dispatcher, 'GET', `/manifests/${given.manifest.manifestId}`);
    expect(body).toMatchObject({ state: 'loaded' });
    expect(body.signatures.at(-1)).toMatchObject({ party: 'consignor', signerLabel: firm!.staff.actor.label });
    const { seal } = given.recorder.operations.at(-1) as Sent & { seal: string };
    expect(await signed(given, seal)).toMatchObject({ outcome: 'conflict', code: 'handheld.seal-invalid' });
  });

  it('cannot be forged or moved to other masses or another manifest', async () => {
    const forged = await recorded();
    const key = (await stage.seal(forged.round.firms[0]!, forged.manifest, forged.lines)).split('.')[0]!;
    const refusal = { outcome: 'conflict', code: 'handheld.seal-invalid' };
    expect(await signed(forged, `${key}.${'0'.repeat(64)}`)).toMatchObject(refusal);

    const altered = await recorded();
    const less = altered.lines.map((line, place) =>
      place === 0 ? { ...line, handedOverGrams: line.handedOverGrams - 1 } : line,
    );
    expect(await signed(altered, await stage.seal(altered.round.firms[0]!, altered.manifest, less))).toMatchObject(
      refusal,
    );

    const [one, other] = [await recorded(), await recorded()];
    const seal = await stage.seal(one.round.firms[0]!, one.manifest, one.lines);
    expect(await signed(other, seal)).toMatchObject(refusal);
    expect(await signed(one, `${newId()}.${'a'.repeat(64)}`)).toMatchObject(refusal);
  });

  it('has its key from the confirmation to the loading, and for the enterprise alone', async () => {
    const round = await stage.round(1, { numbered: false });
    const [manifest] = await stage.manifests(round.id);
    const ask = (who: TestActor) => stage.send(who, 'POST', `/manifests/${manifest!.id}/hand-over-key`);
    expect(await ask(round.firms[0]!.staff)).toMatchObject({ status: 409, body: { code: 'handheld.key-not-open' } });
    expect(await ask((await stage.world.newFirm()).staff)).toMatchObject({ status: 404 });
    expect(await ask(driver)).toMatchObject({ status: 403 });
    await stage.confirmAll(round);
    const statuses = [];
    for (let asked = 0; asked < 11; asked += 1) statuses.push((await ask(round.firms[0]!.staff)).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 201), 409]);
  });
});

describe('a replay that no packet can have led to is refused whole', () => {
  const refused = async ({ packet }: Told, operations: readonly object[], who = driver) => {
    const { status, body } = await stage.replay(packet, operations as Sent[], who);
    return [
      status,
      body.code,
      ...(body.errors ?? []).map((e: { pointer: string; code: string }) => `${e.pointer} ${e.code}`),
    ];
  };

  it('by somebody else, from a foreign device, or without a packet', async () => {
    const given = await recorded();
    const other = await createFleet(stage.test, stage.world);
    const note = new Recorder(given.packet, stage.now).add('note', { text: '看看' });
    expect(await refused(given, [note], other.driver)).toEqual([404, 'round.not-found']);
    const foreign = await stage.handheld(other.driver);
    const path = `/rounds/${given.round.id}`;
    const sentAt = stage.now.toISOString();
    expect(
      await stage.send(driver, 'POST', `${path}/replay`, { handheldId: foreign, sentAt, operations: [note] }),
    ).toMatchObject({
      status: 404,
      body: { code: 'handheld.not-found' },
    });
    expect(await stage.send(driver, 'POST', `${path}/packet`, { handheldId: foreign })).toMatchObject({ status: 404 });
    expect(await stage.send(other.driver, 'POST', `${path}/packet`, { handheldId: foreign })).toMatchObject({
      status: 404,
    });
    const dispatching = await signInAs(stage.test, 'operator.dispatcher', { facilityId: stage.world.facilityId });
    expect(await refused(given, [note], dispatching)).toEqual([403, 'identity.role-refused']);
    const second = await stage.handheld();
    expect(
      await stage.send(driver, 'POST', `${path}/replay`, { handheldId: second, sentAt, operations: [note] }),
    ).toMatchObject({
      status: 409,
      body: { code: 'handheld.no-packet' },
    });
    await stage.send(driver, 'POST', `/handhelds/${second}/revoke`);
  });

  it('with 201 operations, unknown fields or kinds, fields missing, too much or repeated', async () => {
    const given = await recorded();
    const recorder = new Recorder(given.packet, stage.now);
    const note = recorder.add('note', { text: '看看' });
    const many = Array.from({ length: 201 }, (_, place) => ({ ...note, operationId: newId(), sequence: place + 1 }));
    expect(await refused(given, many)).toEqual([400, 'request.invalid', '/operations field.array-max-size']);
    expect(await refused(given, [{ ...note, state: 'applied' }])).toEqual([
      400,
      'request.invalid',
      '/operations/0/state field.unknown',
    ]);
    expect(await refused(given, [{ ...note, kind: 'sign' }])).toEqual([
      400,
      'request.invalid',
      '/operations/0/kind field.is-in',
    ]);
    expect(
      await refused(given, [
        { ...note, grams: 5 },
        { ...recorder.add('noShow'), bookingId: given.round.bookings[0] },
      ]),
    ).toEqual([
      400,
      'request.invalid',
      '/operations/0/grams handheld.field-unused',
      '/operations/1/reason handheld.field-needed',
    ]);
    expect(await refused(given, [note, { ...note, operationId: newId() }])).toEqual([
      400,
      'request.invalid',
      '/operations/1 handheld.repeated',
    ]);
    expect(await stage.rows('SELECT 1 FROM handheld_operation WHERE round_id = $1', [given.round.id])).toEqual([]);
  });

  it('about what the packet does not hold, under other ids, or with other content than before', async () => {
    const given = await recorded();
    const { manifest, recorder, lines } = given;
    const other = await recorded();
    const departs = recorder.add('departStop', { manifestId: other.manifest.manifestId });
    expect(await refused(given, [departs])).toEqual([
      404,
      'handheld.not-in-packet',
      '/operations/0/manifestId handheld.not-in-packet',
    ]);
    const note = { ...recorder.operations[0]!, kind: 'note', text: '看看' } as Record<string, unknown>;
    for (const name of ['manifestId', 'line', 'code', 'grams', 'volumeMillilitres']) delete note[name];
    expect((await refused(given, [{ ...note, basis: given.packet.version + 1 }])).slice(0, 2)).toEqual([
      404,
      'handheld.not-in-packet',
    ]);
    const handOver = { ...recorder.operations.at(-2)!, operationId: newId(), manifestId: manifest.manifestId, lines };
    expect((await refused(given, [handOver])).slice(0, 2)).toEqual([422, 'handheld.hand-over-id']);
    await told(given, [note as Sent & typeof note]);
    expect(await refused(given, [{ ...note, text: '不同' }])).toEqual([
      409,
      'handheld.operation-differs',
      '/operations/0/operationId handheld.operation-differs',
    ]);
    expect(await refused(given, [{ ...note, operationId: newId() }])).toEqual([
      409,
      'handheld.sequence-taken',
      '/operations/0/sequence handheld.sequence-taken',
    ]);
  });

  it('a clock that is off is noted and never believed', async () => {
    const given = await recorded();
    const sentAt = new Date(stage.now.getTime() + 3_600_000).toISOString();
    const answer = await stage.send(driver, 'POST', `/rounds/${given.round.id}/replay`, {
      handheldId: device,
      sentAt,
      operations: given.recorder.operations,
    });
    expect(answer.body.operations[0]).toMatchObject({ outcome: 'applied', skewSeconds: 3_600 });
    const [{ body }] = [await stage.send(dispatcher, 'GET', `/manifests/${given.manifest.manifestId}`)];
    expect(Date.parse(body.signatures.at(-1).signedAt)).toBeLessThanOrEqual(stage.now.getTime() + 1_000);
  });
});

describe('a packet', () => {
  it('is the same when asked for again, and its codes are nobody else’s', async () => {
    const round = await stage.round();
    const first = await stage.packet(round.id, device);
    const { issuedAt: _, ...content } = first;
    expect(await stage.packet(round.id, device)).toMatchObject(content);
    expect(first.version).toBe(1);
    const second = await stage.handheld();
    const other = await stage.packet(round.id, second);
    const codesOf = (packet: PacketView) =>
      packet.stops.flatMap((stop) => stop.manifest!.lines.flatMap(({ codes }) => codes));
    expect(codesOf(first)).toHaveLength(4 + 7);
    expect(new Set([...codesOf(first), ...codesOf(other)]).size).toBe(22);
    expect(new Set(codesOf(first).map((code) => code.slice(26, 34)))).toEqual(
      new Set([round.id && first.day.replaceAll('-', '')]),
    );
    await stage.send(driver, 'POST', `/handhelds/${second}/revoke`);
    const asked = (codesPerLine: number) =>
      stage.send(driver, 'POST', `/rounds/${round.id}/packet`, { handheldId: device, codesPerLine });
    expect(await asked(51)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/codesPerLine', code: 'field.max' }] },
    });
    expect((await asked(50)).body).toMatchObject({ version: 2 });
  });

  it('goes to one of five devices of an account, and is listed to its driver and the planners', async () => {
    const others = [];
    for (let made = 0; made < 4; made += 1) others.push(await stage.handheld());
    expect(await stage.send(driver, 'POST', '/handhelds', { name: '第六台' })).toMatchObject({
      status: 409,
      body: { code: 'handheld.too-many' },
    });
    const { body } = await stage.send(dispatcher, 'GET', '/handhelds?limit=2');
    expect(body).toMatchObject({ items: [{ name: '车载平板' }, {}], nextCursor: expect.any(String) });
    const stranger = await signInAs(stage.test, 'operator.driver', { facilityId: stage.world.facilityId });
    expect((await stage.send(stranger, 'GET', '/handhelds')).body.items).toEqual([]);
    expect(await stage.send(stranger, 'POST', `/handhelds/${device}/revoke`)).toMatchObject({ status: 404 });
    for (const id of others) expect((await stage.send(dispatcher, 'POST', `/handhelds/${id}/revoke`)).status).toBe(200);
  });
});

it('lists conflicts page by page, the oldest first', async () => {
  const round = await stage.round(4);
  const packet = await stage.packet(round.id, device);
  const recorder = new Recorder(packet, stage.now);
  // One stop does not hold up another: a conflict at each.
  for (const { manifest } of packet.stops) {
    const label = { manifestId: manifest!.manifestId, line: 1, code: '9'.repeat(37), grams: 1, volumeMillilitres: 1 };
    await stage.replay(packet, [recorder.add('labelContainer', label)]);
  }
  const read = async (query: string) =>
    (await stage.send(dispatcher, 'GET', `/handhelds/conflicts?roundId=${round.id}&${query}`)).body;
  const walked: number[] = [];
  for (let cursor = ''; ;) {
    const page = await read(`limit=1${cursor}`);
    walked.push(...page.items.map(({ sequence }: { sequence: number }) => sequence));
    if (page.nextCursor === null) break;
    cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
  }
  expect(walked).toEqual([1, 2, 3, 4]);
});
