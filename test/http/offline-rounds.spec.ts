import fc from 'fast-check';
import { OperationEffects } from '../../src/handhelds/operation-effects.js';
import { labelAll, OfflineStage, Recorder, weighed } from '../../src/handhelds/testing/offline-stage.js';
import type { OfflineRound, Sent } from '../../src/handhelds/testing/offline-stage.js';
import type { PacketView } from '../../src/handhelds/dto/packet.view.js';
import { closeSound, expectInvariants } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';
import { fromEnvironment } from '../support/seeded.js';

let stage: OfflineStage;

beforeAll(async () => {
  stage = await OfflineStage.open();
});
afterAll(async () => {
  stage.clock(null);
  const broken = await stage.brokenCodes();
  await closeSound(stage.test);
  expect(broken).toEqual([]);
});

/** Of an account of its own use: the one before is revoked, as an account has few. */
let device: string | null = null;
async function newDevice(): Promise<string> {
  if (device !== null) await stage.send(stage.fleet.driver, 'POST', `/handhelds/${device}/revoke`);
  device = await stage.handheld();
  return device;
}

const outcomes = (answer: { body: { operations: { outcome: string }[] } }): string[] =>
  answer.body.operations.map(({ outcome }) => outcome);

/** A whole round as the device records it: all stops but the last are loaded, the last one gave nothing. */
async function record({ firms, bookings }: OfflineRound, packet: PacketView): Promise<Sent[]> {
  const recorder = new Recorder(packet, stage.now);
  recorder.add('departRound');
  for (const [place, { manifest }] of packet.stops.slice(0, -1).entries()) {
    const { manifestId, handOverId } = manifest!;
    recorder.add('arriveAtStop', { bookingId: bookings[place] });
    const lines = labelAll(recorder, manifest!);
    recorder.add('handOver', { manifestId, lines }, handOverId);
    recorder.add('enterpriseSign', { manifestId, seal: await stage.seal(firms[place]!, manifest!, lines) });
    recorder.add('departStop', { manifestId });
  }
  recorder.add('noShow', { bookingId: bookings.at(-1), reason: '单位关门' });
  recorder.add('note', { text: '门卫说下周再来', bookingId: bookings.at(-1) });
  for (const { manifest } of packet.stops.slice(0, -1))
    recorder.add('arriveAtFacility', { manifestId: manifest!.manifestId });
  recorder.add('completeRound');
  return recorder.operations;
}

/** The same with network, by the routes a driver uses then. */
async function driveOnline({ id, firms, bookings }: OfflineRound): Promise<void> {
  const { driver } = stage.fleet;
  const done = async (who: typeof driver, path: string, body: object = {}) => {
    const answer = await stage.send(who, 'POST', path, body);
    expect([path, answer.status < 300, answer.body.code]).toEqual([path, true, undefined]);
    return answer.body;
  };
  await done(driver, `/rounds/${id}/depart`);
  const manifests = await stage.manifests(id);
  for (const firm of firms.slice(0, -1)) {
    const { id: manifestId, lines } = manifests.find(({ enterpriseId }) => enterpriseId === firm.enterpriseId)!;
    const given = [];
    for (const [index, { id: lineId }] of lines.entries()) {
      const masses = index === 0 ? weighed.oil : weighed.lab;
      const made = await done(driver, '/containers', {
        enterpriseId: firm.enterpriseId,
        profileId: index === 0 ? firm.oil : firm.lab,
        containers: masses.map((grams) => ({ grams, volumeMillilitres: 200_000 })),
      });
      const containers = made.containers.map(({ code }: { code: string }) => ({ code }));
      const handedOverGrams = masses.reduce((sum, grams) => sum + grams, 0);
      given.push({ lineId, handedOverGrams, handedOverPackages: masses.length, containers });
    }
    const signed = await done(driver, `/manifests/${manifestId}/sign-loading`, { lines: given });
    await done(firm.staff, `/manifests/${manifestId}/sign-loading`, { contentHash: signed.loadingHash });
    await done(driver, `/manifests/${manifestId}/depart`);
  }
  await done(driver, `/rounds/${id}/stops/${bookings.at(-1)}/no-show`, { reason: '单位关门' });
  await runJobs(stage.test);
  for (const { id: manifestId, enterpriseId } of manifests)
    if (enterpriseId !== firms.at(-1)!.enterpriseId) await done(driver, `/manifests/${manifestId}/arrive`);
  await done(driver, `/rounds/${id}/complete`);
}

/** All that a round leaves behind, without ids, numbers, codes and instants. */
async function leftBy({ id }: OfflineRound): Promise<Record<string, object[]>> {
  const of = (sql: string) => stage.rows<object>(sql, [id]);
  return {
    round: await of('SELECT state FROM round WHERE id = $1'),
    bookings: await of(`SELECT b.state, s.no_show_reason FROM round_stop s JOIN booking b ON b.id = s.booking_id
      WHERE s.round_id = $1 ORDER BY s.position`),
    manifests:
      await of(`SELECT m.state, l.position, l.handed_over_grams, l.handed_over_packages, cardinality(l.container_codes) AS codes,
        (SELECT array_agg(s.purpose || ' ' || s.party || ' ' || s.medium ORDER BY s.id) FROM manifest_signature s
         WHERE s.manifest_id = m.id) AS signed
      FROM manifest m JOIN manifest_line l ON l.manifest_id = m.id WHERE m.round_id = $1 ORDER BY m.serial, l.position`),
    containers:
      await of(`SELECT l.waste_code, c.state, c.grams, c.handed_over_grams, c.volume_millilitres, c.packaging, c.name,
        c.hazards, c.components, c.profile_id = bl.profile_id AS of_profile
      FROM manifest m JOIN manifest_line l ON l.manifest_id = m.id JOIN container c ON c.manifest_line_id = l.id
      JOIN booking_line bl ON bl.id = l.booking_line_id WHERE m.round_id = $1 ORDER BY m.serial, l.position, c.code`),
    ledger: await of(`SELECT a.kind, a.scope, sum(e.posted_grams) AS posted, sum(e.pending_grams) AS pending
      FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id JOIN ledger_transfer t ON t.id = e.transfer_id
      WHERE t.subject_id IN (SELECT m.id FROM manifest m WHERE m.round_id = $1) GROUP BY a.kind, a.scope, e.posted_grams
      ORDER BY a.kind, a.scope, e.posted_grams`),
  };
}

describe('a round driven without network', () => {
  it('leaves what the same round leaves with network', async () => {
    const [offline, online] = [await stage.round(3), await stage.round(3)];
    const packet = await stage.packet(offline.id, await newDevice());
    const operations = await record(offline, packet);
    const answer = await stage.replay(packet, operations);
    expect(answer.status).toBe(200);
    expect(answer.body.operations.filter(({ outcome }: { outcome: string }) => outcome !== 'applied')).toEqual([]);
    await runJobs(stage.test);
    await driveOnline(online);
    await runJobs(stage.test);
    const left = await leftBy(offline);
    expect(left).toEqual(await leftBy(online));
    expect(left.containers).toHaveLength(6);

    const again = await stage.replay(packet, operations);
    expect(new Set(outcomes(again))).toEqual(new Set(['alreadyApplied']));
    await runJobs(stage.test);
    expect(await leftBy(offline)).toEqual(await leftBy(online));
  });
});

describe('the order in which it arrives', () => {
  const seed = fromEnvironment('SEED', Date.now() % 1_000_000);
  const count = 20;
  const indexes = Array.from({ length: count }, (_, index) => index);
  const told = fc.record({
    order: fc.shuffledSubarray(indexes, { minLength: count }),
    /** Where the batches are cut. */
    cuts: fc.subarray(indexes.slice(1), { maxLength: 6 }),
    twice: fc.subarray(indexes),
    jobsAfter: fc.subarray(indexes),
  });
  let expected: Record<string, object[]>;

  beforeAll(async () => {
    process.stderr.write(`[offline rounds] SEED=${seed}\n`);
    const round = await stage.round(3);
    const packet = await stage.packet(round.id, await newDevice());
    await stage.replay(packet, await record(round, packet));
    await runJobs(stage.test);
    expected = await leftBy(round);
  }, 60_000);

  it(`changes nothing: shuffled, cut, repeated and from two requests at once (SEED=${seed})`, async () => {
    const property = fc.asyncProperty(told, async ({ order, cuts, twice, jobsAfter }) => {
      const round = await stage.round(3);
      const packet = await stage.packet(round.id, await newDevice());
      const operations = await record(round, packet);
      expect(operations).toHaveLength(count);
      const bounds = [0, ...cuts, count];
      const batches = bounds.slice(1).map((end, place) => order.slice(bounds[place], end));
      for (const [place, batch] of batches.entries()) {
        const repeated = twice.filter((index) => batch.includes(index) || index % 3 === place % 3);
        const halves = [batch, repeated].filter((half) => half.length > 0);
        const answers = await Promise.all(
          halves.map((half) =>
            stage.replay(
              packet,
              half.map((index) => operations[index]!),
            ),
          ),
        );
        expect(answers.map(({ status }) => status)).toEqual(halves.map(() => 200));
        if (jobsAfter.includes(place)) await runJobs(stage.test);
      }
      await runJobs(stage.test);
      const states = await stage.rows('SELECT DISTINCT state FROM handheld_operation WHERE round_id = $1', [round.id]);
      expect(states).toEqual([{ state: 'applied' }]);
      expect(await leftBy(round)).toEqual(expected);
    });
    await fc.assert(property, { seed, numRuns: 5, endOnFailure: true });
    stage.clock(null);
    await expectInvariants(stage.test);
  }, 180_000);
});

describe('what was acknowledged', () => {
  it('is stored before it is tried: a process that dies in between loses nothing', async () => {
    const round = await stage.round(2);
    const packet = await stage.packet(round.id, await newDevice());
    const operations = await record(round, packet);
    const dying = jest.spyOn(stage.test.app.get(OperationEffects), 'take').mockRejectedValue(new Error('killed'));
    const answer = await stage.replay(packet, operations).finally(() => dying.mockRestore());
    expect(answer.status).toBe(200);
    expect(answer.body.operations[0]).toMatchObject({ outcome: 'waiting', code: 'handheld.not-tried' });
    expect(new Set(outcomes(answer))).toEqual(new Set(['waiting']));
    // A fault of ours fails the job too, so that the message comes again.
    const broken = jest.spyOn(stage.test.app.get(OperationEffects), 'take').mockRejectedValue(new Error('killed'));
    await expect(runJobs(stage.test).finally(() => broken.mockRestore())).rejects.toThrow('could not be tried');
    await runJobs(stage.test);
    const states = await stage.rows('SELECT DISTINCT state FROM handheld_operation WHERE round_id = $1', [round.id]);
    expect(states).toEqual([{ state: 'applied' }]);
    expect((await leftBy(round)).round).toEqual([{ state: 'completed' }]);
  });

  it('waits for what was recorded before it and has not come yet', async () => {
    const round = await stage.round(2);
    const packet = await stage.packet(round.id, await newDevice());
    const operations = await record(round, packet);
    const early = await stage.replay(packet, operations.slice(3));
    expect(early.body.operations[0]).toMatchObject({
      outcome: 'waiting',
      code: 'handheld.earlier-missing',
      message: { zh: expect.any(String), en: expect.any(String) },
    });
    expect(new Set(outcomes(early))).toEqual(new Set(['waiting']));
    const late = await stage.replay(packet, operations.slice(0, 3));
    expect(new Set(outcomes(late))).toEqual(new Set(['applied']));
    expect((await leftBy(round)).round).toEqual([{ state: 'completed' }]);
  });

  it('goes on when the enterprise signs, online and later', async () => {
    const round = await stage.round(2);
    const packet = await stage.packet(round.id, await newDevice());
    const operations = await record(round, packet);
    const place = operations.findIndex(({ kind }) => kind === 'enterpriseSign');
    const unsigned = operations
      .filter((_, index) => index !== place)
      .map((one, index) => ({ ...one, sequence: index + 1 }));
    const answer = await stage.replay(packet, unsigned);
    const waiting = answer.body.operations.filter(({ outcome }: { outcome: string }) => outcome === 'waiting');
    expect(waiting.map(({ code }: { code: string }) => code)).toEqual([
      'handheld.awaits-enterprise',
      'handheld.earlier-open',
      'handheld.earlier-open',
    ]);
    const manifest = (await stage.manifests(round.id)).find(
      ({ enterpriseId }) => enterpriseId === round.firms[0]!.enterpriseId,
    )!;
    const signed = await stage.send(round.firms[0]!.staff, 'POST', `/manifests/${manifest.id}/sign-loading`, {
      contentHash: manifest.loadingHash,
    });
    expect(signed).toMatchObject({ status: 200, body: { state: 'loaded' } });
    await runJobs(stage.test);
    expect((await leftBy(round)).round).toEqual([{ state: 'completed' }]);
  });
});
