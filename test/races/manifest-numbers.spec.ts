import { createBookingWorld } from '../../src/bookings/testing/booking-world.js';
import type { BookingWorld } from '../../src/bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import { SimulatorAdapter } from '../../src/gateway/port/simulator.adapter.js';
import type { OfficialForm } from '../../src/gateway/subjects/official-form.types.js';
import { ManifestDrafting } from '../../src/manifests/manifest-drafting.service.js';
import { book, createFleet, manifestsOf, releaseTrip } from '../../src/manifests/testing/manifest-world.js';
import { systemActor } from '../../src/shared/roles.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import type { WriteTx } from '../../src/writes/write-tx.js';
import { Writes } from '../../src/writes/writes.service.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';

const system = systemActor('race');
const clients = 16;

let test: TestApp;
let world: BookingWorld;

beforeAll(async () => {
  test = await createTestApp();
  await test.app.get(ShippedCatalogue).load();
  world = await createBookingWorld(test);
});
afterAll(() => test.close());

const write = <T>(work: (tx: WriteTx) => Promise<T>): Promise<T> =>
  test.app.get(Writes).run(system, 'race', withoutKey, async (tx) => {
    tx.audit({
      subject: 'spec',
      subjectId: world.facilityId,
      action: 'race',
      tenant: { facilityId: world.facilityId, enterpriseId: null, divisionCode: null },
    });
    return work(tx);
  });

const serials = () =>
  test.db.read(system, (tx) =>
    tx.query<{ serial: number; last: number }>(
      `SELECT m.serial, s.last FROM manifest m JOIN manifest_serial s USING (facility_id, year) WHERE m.facility_id = $1 ORDER BY 1`,
      [world.facilityId],
    ),
  );

/** A round whose manifests were voided, so that the trip can be drafted again. */
async function voidedTrip(): Promise<string> {
  const [fleet, firm] = [await createFleet(test, world), await world.newFirm()];
  const roundId = await releaseTrip(test, world, fleet, [await book(test, firm)]);
  const [manifest] = await manifestsOf(test, world, roundId);
  await test.inject({
    method: 'POST',
    url: `/api/v1/manifests/${manifest!.id}/void`,
    headers: world.dispatcher.headers,
    payload: { reason: '重来' },
  });
  return roundId;
}

describe('sixteen drafts at once', () => {
  it('get consecutive numbers, each once, and those rolled back leave no gap', async () => {
    const rounds: string[] = [];
    for (let count = 0; count < clients; count += 1) rounds.push(await voidedTrip());
    const drafting = test.app.get(ManifestDrafting);
    const attempts = await Promise.allSettled(
      rounds.map((roundId, index) =>
        write(async (tx) => {
          await drafting.draftForRound(tx, roundId);
          // Every fourth write fails after it took its number.
          if (index % 4 === 0) throw new Error('rolled back');
        }),
      ),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(12);
    const found = await serials();
    expect(found.map(({ serial }) => serial)).toEqual(Array.from({ length: clients + 12 }, (_, index) => index + 1));
    expect(found[0]!.last).toBe(clients + 12);
  });

  it('of one and the same trip give one manifest', async () => {
    const roundId = await voidedTrip();
    const drafting = test.app.get(ManifestDrafting);
    const drafts = Array.from({ length: clients }, () => write((tx) => drafting.draftForRound(tx, roundId)));
    expect((await Promise.all(drafts)).flat()).toHaveLength(1);
  });
});

describe('the simulator of the national system', () => {
  const form = { lines: [{ quantityOutGrams: 1_000, quantityInGrams: null }] } as OfficialForm;
  const ask = (internalNumber: string, key = internalNumber) =>
    new SimulatorAdapter(test.db).send(
      {
        key,
        kind: 'number',
        internalNumber,
        officialNumber: null,
        facilityId: world.facilityId,
        divisionCode: '320613',
        form,
        at: new Date(),
      },
      new AbortController().signal,
    );

  it('gives a manifest the same number however often and however parallel it is asked, and whatever the key', async () => {
    const answers = await Promise.all(Array.from({ length: clients }, (_, turn) => ask('GI-X', `key-${turn % 2}`)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await ask('GI-X')).toEqual(answers[0]);
    expect(answers[0]).toEqual({ outcome: 'number', number: expect.stringMatching(/^20\d{2}3206\d{6}$/) });
  });

  it('gives no two manifests the same number', async () => {
    const answers = await Promise.all(Array.from({ length: clients }, (_, index) => ask(`GI-${index}`)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(clients);
  });
});
