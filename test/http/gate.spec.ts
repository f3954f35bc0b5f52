import { oilCode } from '../../src/bookings/testing/booking-world.js';
import type { Firm } from '../../src/bookings/testing/booking-world.js';
import type { LockedContainer } from '../../src/containers/containers.service.js';
import { Containers } from '../../src/containers/containers.service.js';
import { inWrite, oilDrum, unitOf } from '../../src/containers/testing/container-world.js';
import { ManifestJourney } from '../../src/manifests/manifest-journey.service.js';
import { ManifestSigning } from '../../src/manifests/manifest-signing.service.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { book, manifestsOf, releaseTrip } from '../../src/manifests/testing/manifest-world.js';
import { systemActor } from '../../src/shared/roles.js';
import { createReceivingWorld, scaleReading } from '../../src/storage/testing/receiving-world.js';
import type { ReceivingWorld } from '../../src/storage/testing/receiving-world.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';
import { sender } from '../support/send.js';

let test: TestApp;
let world: ReceivingWorld;
let firm: Firm;
const send = sender(() => test);

beforeAll(async () => {
  test = await createTestApp();
  world = await createReceivingWorld(test);
});
beforeEach(async () => void (firm = await world.newFirm()));
afterAll(() => closeSound(test));

/** Drums of oil that the firm filled and labelled itself. */
async function drums(...grams: number[]): Promise<LockedContainer[]> {
  const unit = await unitOf(test, firm.staff, firm.enterpriseId);
  const wanted = grams.map((one) => oilDrum(new Date(), one));
  return inWrite(test, firm.staff, (tx) => test.app.get(Containers).register(tx, unit, wanted));
}

/** Confirmed and numbered: the vehicle stands at the firm. */
async function atTheFirm(): Promise<ManifestView> {
  const roundId = await releaseTrip(test, world, world.fleet, [await book(test, firm, new Date(), 170_000)]);
  const { id, confirmHash } = (await manifestsOf(test, world, roundId))[0]!;
  await test.app.get(ManifestSigning).confirm(firm.staff.actor, withoutKey, id, { contentHash: confirmHash });
  await runJobs(test);
  return (await send(world.fleet.driver, 'GET', `/manifests/${id}`)).body as ManifestView;
}

interface Scanned {
  readonly code: string;
  readonly grams?: number;
}

/** The driver signs oil in the scanned drums, and nothing of the laboratory waste unless told. */
const signs = (
  { id, lines }: ManifestView,
  grams: number,
  containers?: Scanned[],
  { labPackages = 0, packages = containers?.length ?? 1 } = {},
) =>
  send(world.fleet.driver, 'POST', `/manifests/${id}/sign-loading`, {
    lines: [
      {
        lineId: lines[0]!.id,
        handedOverGrams: grams,
        handedOverPackages: packages,
        ...(containers && { containers }),
      },
      { lineId: lines[1]!.id, handedOverGrams: labPackages * 10_001, handedOverPackages: labPackages },
    ],
  });

async function travels(id: string, loadingHash: string): Promise<ManifestView> {
  const contentHash = loadingHash;
  expect((await send(firm.staff, 'POST', `/manifests/${id}/sign-loading`, { contentHash })).status).toBe(200);
  const journey = test.app.get(ManifestJourney);
  await journey.depart(world.fleet.driver.actor, withoutKey, id);
  return journey.arrive(world.fleet.driver.actor, withoutKey, id);
}

/** What became of the containers on a manifest, by code. */
const became = (manifestId: string) =>
  test.db.read(systemActor('spec'), (tx) =>
    tx.query<{ code: string; state: string; grams: number; handedOverGrams: number | null; enterpriseId: string }>(
      `SELECT code, state, grams, handed_over_grams AS "handedOverGrams", enterprise_id AS "enterpriseId" FROM container
       WHERE manifest_id = $1 ORDER BY waste_code, code`,
      [manifestId],
    ),
  );

const check = (id: string, ...checks: object[]) =>
  send(world.weighbridge, 'POST', `/manifests/${id}/container-checks`, { checks });

const decide = (id: string, version: number, lines: object[]) =>
  send(world.weighbridge, 'POST', `/manifests/${id}/acceptance`, { lines }, { 'if-match': `"v${version}"` });

const weighs = async (id: string, lineId: string, grams: number) =>
  expect((await send(world.weighbridge, 'POST', '/weighings', scaleReading(id, { lineId, grams }))).status).toBe(201);

describe('a hand-over', () => {
  it('takes the scanned containers, and both sides sign which', async () => {
    const [first, second] = await drums(90_000, 80_000);
    const manifest = await atTheFirm();
    const signed = await signs(manifest, 171_000, [
      { code: first!.code },
      { code: `https://example.org/c/${second!.code}`, grams: 81_000 },
    ]);
    expect(signed.status).toBe(200);
    expect(signed.body.lines[0].containerCodes).toEqual([first!.code, second!.code]);
    const row = (await send(world.dispatcher, 'GET', `/manifests?query=${manifest.internalNumber}`)).body.items[0];
    expect(row).toMatchObject({ handedOverPackages: 2, scannedPackages: 2 });
    await travels(manifest.id, signed.body.loadingHash);
    expect(await became(manifest.id)).toMatchObject([
      { code: first!.code, state: 'loaded', grams: 90_000, handedOverGrams: 90_000 },
      { code: second!.code, state: 'loaded', grams: 81_000, handedOverGrams: 81_000 },
    ]);
  });

  it('gives packages without a label one each, with equal parts to the gram', async () => {
    const manifest = await atTheFirm();
    const signed = await signs(manifest, 170_000, undefined, { labPackages: 3 });
    await travels(manifest.id, signed.body.loadingHash);
    const found = await became(manifest.id);
    expect(found.map(({ state, grams }) => [state, grams])).toEqual([
      ['loaded', 10_001],
      ['loaded', 10_001],
      ['loaded', 10_001],
      ['loaded', 170_000],
    ]);
  });

  it('refuses what label and manifest do not agree on, and keeps nothing of it', async () => {
    const [drum] = await drums(90_000);
    const manifest = await atTheFirm();
    const code = drum!.code;
    const unknown = code.replace(/...$/, '998');
    const refusals: [string, number, Scanned[]][] = [
      ['container.mass-differs', 90_001, [{ code }]],
      ['container.scanned-twice', 180_000, [{ code }, { code }]],
      ['container.not-found', 90_000, [{ code: unknown }]],
      ['container.mass-beyond-volume', 99_000_000, [{ code, grams: 99_000_000 }]],
    ];
    for (const [refusal, grams, containers] of refusals)
      expect([refusal, (await signs(manifest, grams, containers)).body.code]).toEqual([refusal, refusal]);
    const short = await signs(manifest, 90_000, [{ code }], { packages: 2 });
    expect(short.body).toMatchObject({ code: 'container.count-differs', status: 422 });
    const garbage = await signs(manifest, 90_000, [{ code: 'x'.repeat(37) }]);
    expect(garbage).toMatchObject({ status: 400, body: { code: 'container.scan-unreadable' } });
    expect(await became(manifest.id)).toEqual([]);
  });

  it('takes no container of another firm, none that was voided, and none twice', async () => {
    const [drum, spoiled] = await drums(90_000, 80_000);
    const manifest = await atTheFirm();
    const other = firm;
    firm = await world.newFirm();
    const [foreign] = await drums(50_000);
    firm = other;
    const of = (container: LockedContainer, grams = container.grams) =>
      signs(manifest, grams, [{ code: container.code }]);
    expect((await of(foreign!)).body.code).toBe('container.of-other-firm');
    await inWrite(test, firm.staff, async (tx) => {
      const [container] = await test.app.get(Containers).lock(tx, [spoiled!.id]);
      const change = { voidReason: '标签打错' };
      await test.app.get(Containers).advance(tx, [{ container: container!, step: 'void', change }]);
    });
    expect((await of(spoiled!)).body.code).toBe('lifecycle.wrong-state');
    expect((await of(drum!)).status).toBe(200);
    const second = await atTheFirm();
    const again = await signs(second, 90_000, [{ code: drum!.code }]);
    expect(again.body).toMatchObject({ code: 'container.on-other-manifest', status: 409 });
    // Signed anew without it, the drum is free for the other manifest.
    expect((await signs(manifest, 1_000)).status).toBe(200);
    expect((await signs(second, 90_000, [{ code: drum!.code }])).status).toBe(200);
  });

  it('gives its containers back when the manifest is voided', async () => {
    const [drum] = await drums(90_000);
    const manifest = await atTheFirm();
    expect((await signs(manifest, 90_000, [{ code: drum!.code }])).status).toBe(200);
    const voided = await send(world.dispatcher, 'POST', `/manifests/${manifest.id}/void`, { reason: '车辆故障' });
    expect(voided.status).toBe(200);
    expect(await became(manifest.id)).toEqual([]);
  });
});

describe('the gate', () => {
  async function arrived(...grams: number[]) {
    const made = await drums(...grams);
    const manifest = await atTheFirm();
    const sum = grams.reduce((all, one) => all + one, 0);
    const signed = await signs(
      manifest,
      sum,
      made.map(({ code }) => ({ code })),
    );
    const { version } = await travels(manifest.id, signed.body.loadingHash);
    return { id: manifest.id, version, lineId: manifest.lines[0]!.id, codes: made.map(({ code }) => code) };
  }

  it('asks for every container that was scanned at hand-over', async () => {
    const { id, version, lineId, codes } = await arrived(90_000, 80_000);
    await weighs(id, lineId, 170_000);
    const line = { lineId, decision: 'accept', methodCode: 'R9' };
    const early = await decide(id, version, [line]);
    expect(early.body.errors[0].code).toBe('acceptance.containers-unchecked');
    const first = await check(id, { code: codes[0], finding: 'asLabelled' });
    expect(first.body.lines[0].containers).toEqual({ total: 2, unchecked: 1, differing: 0, missing: 0 });
    const stray = (await drums(1_000))[0]!.code;
    expect((await check(id, { code: stray, finding: 'asLabelled' })).body.code).toBe('gate.not-on-manifest');
    expect((await check(id, { code: codes[1], finding: 'missing' })).body.code).toBe('gate.note-missing');
    const twice = [
      { code: codes[1], finding: 'asLabelled' },
      { code: codes[1], finding: 'asLabelled' },
    ];
    expect((await check(id, ...twice)).body.code).toBe('gate.checked-twice');
    const both = { code: codes[1], finding: 'asLabelled', grams: 79_000 };
    expect((await check(id, both)).body.readyToDecide).toBe(true);
    expect((await decide(id, version, [line])).status).toBe(200);
    expect((await became(id)).map(({ state, grams }) => [state, grams])).toEqual([
      ['received', 90_000],
      ['received', 80_000],
    ]);
    expect((await check(id, both)).body.code).toBe('storage.manifest-not-arrived');
  });

  it('lets what each weighed there decide its share', async () => {
    const { id, version, lineId, codes } = await arrived(90_000, 80_000);
    await weighs(id, lineId, 168_000);
    const [a, b] = codes;
    await check(
      id,
      { code: a, finding: 'asLabelled', grams: 84_000 },
      { code: b, finding: 'asLabelled', grams: 84_000 },
    );
    await decide(id, version, [{ lineId, decision: 'accept', methodCode: 'R9' }]);
    expect((await became(id)).map(({ grams }) => grams)).toEqual([84_000, 84_000]);
  });

  it('takes a missing drum as declared, and the others hold what was weighed', async () => {
    const { id, version, lineId, codes } = await arrived(90_000, 80_000);
    await weighs(id, lineId, 88_000);
    await check(
      id,
      { code: codes[0], finding: 'asLabelled' },
      { code: codes[1], finding: 'missing', note: '车上未见' },
    );
    const { discrepancies } = (await send(world.weighbridge, 'POST', `/manifests/${id}/weigh-in`)).body;
    expect(discrepancies).toMatchObject([{ attribute: 'quantity', state: 'open' }]);
    const decision = { decision: 'accept', reason: '已报告并查找' };
    await send(world.manager, 'POST', `/discrepancies/${discrepancies[0].id}/decide`, decision);
    expect((await decide(id, version, [{ lineId, decision: 'accept', methodCode: 'R9' }])).status).toBe(200);
    expect((await became(id)).map(({ state, grams }) => [state, grams])).toEqual([
      ['received', 88_000],
      ['missing', 0],
    ]);
  });

  it('sends named containers home under their label, and they end there', async () => {
    const { id, version, lineId, codes } = await arrived(90_000, 80_000);
    await weighs(id, lineId, 170_000);
    await check(id, ...codes.map((code) => ({ code, finding: 'asLabelled' })));
    const part = {
      lineId,
      decision: 'part',
      acceptedGrams: 80_000,
      refusedContainers: [codes[0]],
      methodCode: 'R9',
      opinion: '渗漏',
    };
    const all = await decide(id, version, [{ ...part, refusedContainers: codes }]);
    expect(all.body.errors[0].code).toBe('acceptance.container-not-on-line');
    const decided = await decide(id, version, [part]);
    expect(decided.status).toBe(200);
    expect((await became(id)).map(({ state, grams }) => [state, grams])).toEqual([
      ['refused', 90_000],
      ['received', 80_000],
    ]);
    const home = decided.body.returnManifestId;
    await send(world.dispatcher, 'POST', `/manifests/${home}/send-back`);
    expect((await send(firm.staff, 'POST', `/manifests/${home}/take-back`)).status).toBe(200);
    expect((await became(id)).map(({ state }) => state)).toEqual(['returned', 'received']);
  });

  it('splits off what is refused of the only drum, in one of the generator’s own', async () => {
    const { id, version, lineId, codes } = await arrived(90_000);
    await weighs(id, lineId, 90_000);
    await check(id, { code: codes[0], finding: 'asLabelled' });
    const line = { lineId, decision: 'part', acceptedGrams: 60_000, methodCode: 'R9', opinion: '分层水相退回' };
    expect((await decide(id, version, [line])).status).toBe(200);
    const found = await became(id);
    expect(found.map(({ state, grams, handedOverGrams }) => [state, grams, handedOverGrams])).toEqual([
      ['received', 60_000, 90_000],
      ['refused', 30_000, null],
    ]);
    expect(found[1]!.enterpriseId).toBe(firm.enterpriseId);
    expect(found[1]!.code.slice(18, 26)).toBe(oilCode.replaceAll('-', ''));
  });
});
