import { createBookingWorld } from '../../src/bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../src/bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { ManifestJourney } from '../../src/manifests/manifest-journey.service.js';
import { ManifestReads } from '../../src/manifests/manifest-reads.service.js';
import { Manifests } from '../../src/manifests/manifests.service.js';
import type { AcceptanceLineResult, AcceptanceResult } from '../../src/manifests/manifests.service.js';
import { arrivedManifest, createFleet } from '../../src/manifests/testing/manifest-world.js';
import type { Fleet } from '../../src/manifests/testing/manifest-world.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import type { WriteTx } from '../../src/writes/write-tx.js';
import { Writes } from '../../src/writes/writes.service.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';

let test: TestApp;
let world: BookingWorld;
let fleet: Fleet;
let firm: Firm;
let manifest: ManifestView;

beforeAll(async () => {
  test = await createTestApp();
  await test.app.get(ShippedCatalogue).load();
  world = await createBookingWorld(test);
  fleet = await createFleet(test, world);
});
beforeEach(async () => {
  firm = await world.newFirm();
  manifest = await arrivedManifest(test, world, fleet, firm);
});
// The manifest's part of an acceptance alone: the weighbridge's, which posts the mass, is in receiving.spec.ts.
afterAll(() => closeSound(test, ({ id }) => id === 'I10'));

const weigh = <T>(work: (tx: WriteTx, manifests: Manifests) => Promise<T>): Promise<T> =>
  test.app.get(Writes).run(world.weighbridge.actor, 'spec.weigh', withoutKey, async (tx) => {
    const { facilityId, enterpriseId, divisionCode } = manifest;
    tx.audit({
      subject: 'spec',
      subjectId: manifest.id,
      action: 'spec.weigh',
      tenant: { facilityId, enterpriseId, divisionCode },
    });
    return work(tx, test.app.get(Manifests));
  });

function resultOf(index: number, refusedGrams: number): AcceptanceLineResult {
  const { id: lineId, handedOverGrams } = manifest.lines[index]!;
  const acceptedGrams = handedOverGrams! - refusedGrams;
  return {
    lineId,
    decision: refusedGrams === 0 ? 'accept' : acceptedGrams === 0 ? 'refuse' : 'part',
    measuredGrams: handedOverGrams,
    acceptedGrams,
    refusedGrams,
    methodCode: acceptedGrams > 0 ? 'R9' : null,
    opinion: null,
    majorDiscrepancy: refusedGrams > 0,
    zoneId: world.oilZoneId,
  };
}

const accept = (result: AcceptanceResult) =>
  weigh(async (tx, manifests) => manifests.accept(tx, await manifests.lock(tx, manifest.id), result));
const detail = (id = manifest.id) => test.app.get(ManifestReads).detail(world.dispatcher.actor, id);
const code = (error: unknown) => (error as { code?: string }).code;

describe('an acceptance', () => {
  it('of everything saves each line, announces the outcome, and can be closed once', async () => {
    await accept({ outcome: 'accepted', lines: [resultOf(0, 0), resultOf(1, 0)] });
    expect(await detail()).toMatchObject({
      state: 'accepted',
      receivedAt: expect.any(String),
      lines: [{ decision: 'accept', acceptedGrams: 178_500, methodCode: 'R9' }, { acceptedGrams: 41_000 }],
    });
    expect(await runJobs(test)).toContain('manifest.received');
    expect(await weigh((tx, manifests) => manifests.closeIfDone(tx, manifest.id))).toBe(true);
    expect(await detail()).toMatchObject({ state: 'closed', closedAt: expect.any(String), allowedSteps: [] });
    const again = weigh(async (tx, manifests) => manifests.close(tx, await manifests.lock(tx, manifest.id)));
    await expect(again).rejects.toMatchObject({ code: 'lifecycle.wrong-state' });
  });

  it('happens once: a second one is refused and changes nothing', async () => {
    await accept({ outcome: 'accepted', lines: [resultOf(0, 0), resultOf(1, 0)] });
    const second = { outcome: 'refused' as const, lines: [resultOf(0, 178_500), resultOf(1, 41_000)] };
    await expect(accept(second)).rejects.toMatchObject({ code: 'lifecycle.wrong-state' });
    expect((await detail()).lines[0]).toMatchObject({ decision: 'accept', acceptedGrams: 178_500 });
  });

  it('needs every line, and how accepted waste will be treated', async () => {
    const missing = { outcome: 'accepted' as const, lines: [resultOf(0, 0)] };
    await expect(accept(missing)).rejects.toMatchObject({ code: 'manifest.results-incomplete' });
    const untreated = {
      outcome: 'accepted' as const,
      lines: [{ ...resultOf(0, 0), methodCode: null }, resultOf(1, 0)],
    };
    await expect(accept(untreated)).rejects.toMatchObject({ code: 'manifest.incomplete' });
    expect((await detail()).state).toBe('arrived');
  });
});

describe('refused goods', () => {
  const refusePart = () =>
    weigh(async (tx, manifests) => {
      const locked = await manifests.lock(tx, manifest.id);
      await manifests.accept(tx, locked, { outcome: 'partlyAccepted', lines: [resultOf(0, 0), resultOf(1, 41_000)] });
      return manifests.createReturn(tx, locked, [{ lineId: locked.lines[1]!.id, grams: 41_000 }]);
    });

  it('go home on a linked manifest, the original closes by itself afterwards and stays as it was', async () => {
    const before = await detail();
    const returnId = await refusePart();
    const trip = await detail(returnId);
    expect(trip).toMatchObject({
      kind: 'return',
      state: 'draft',
      originalManifestId: manifest.id,
      transport: { origin: before.transport.destination, destination: before.transport.origin },
      lines: [{ plannedGrams: 41_000 }],
    });
    expect(trip.allowedSteps.map(({ step }) => step)).toEqual(['sendBack']);
    expect(trip.internalNumber > manifest.internalNumber).toBe(true);
    const early = await detail();
    expect(early.allowedSteps).toMatchObject([
      { step: 'close', allowed: false, refusal: { code: 'manifest.return-open' } },
    ]);

    const journey = test.app.get(ManifestJourney);
    const sent = await journey.sendBack(world.weighbridge.actor, withoutKey, returnId);
    expect(sent).toMatchObject({ state: 'inTransit', lines: [{ handedOverGrams: 41_000 }] });
    const back = await journey.takeBack(firm.staff.actor, withoutKey, returnId);
    expect(back).toMatchObject({ state: 'closed', signatures: [{ purpose: 'takeBack', party: 'consignor' }] });
    await runJobs(test);
    const after = await detail();
    expect(after.state).toBe('closed');
    expect({ ...after.consignor, ...after.transport }).toEqual({ ...before.consignor, ...before.transport });
  });

  it('are neither more than was refused nor lines that were not', async () => {
    const draft = (index: number, grams: number) =>
      weigh(async (tx, manifests) => {
        const locked = await manifests.lock(tx, manifest.id);
        await manifests.accept(tx, locked, { outcome: 'partlyAccepted', lines: [resultOf(0, 0), resultOf(1, 1_000)] });
        return manifests.createReturn(tx, locked, [{ lineId: locked.lines[index]!.id, grams }]);
      }).catch(code);
    expect(await draft(0, 1)).toBe('manifest.refused-lines-unknown');
    expect(await draft(1, 1_001)).toBe('manifest.refused-lines-unknown');
    expect(await draft(1, 0)).toBe('manifest.refused-lines-unknown');
  });
});
