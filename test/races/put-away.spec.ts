import type { ZoneView } from '../../src/facility/dto/zone.view.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { createStoredWorld, newZone, received } from '../../src/storage/testing/stored-world.js';
import type { StoredWorld } from '../../src/storage/testing/stored-world.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { Client, codeOf, isSuccess } from '../support/client.js';
import type { Answer } from '../support/client.js';
import { closeSound } from '../support/invariants.js';
import { announceRace, dice } from '../support/seeded.js';

const roll = dice(announceRace('put-away'));

let test: TestApp;
let world: StoredWorld;
let client: Client;
/** What everything counts against before it is put away. */
let entry: ZoneView;

beforeAll(async () => {
  test = await createTestApp({ listen: true });
  world = await createStoredWorld(test);
  client = new Client(() => test.url);
  entry = await newZone(test, world, { name: '预约区', capacityGrams: 900_000_000, bundMillilitres: 1_000_000_000 });
});
afterAll(async () => {
  await client.close();
  await closeSound(test);
});

const put = (id: string, zone: ZoneView, key = newId()): Promise<Answer> =>
  client.send(world.storekeeper, 'POST', `/containers/${id}/put-away`, { body: { zoneId: zone.id }, key });

const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((one) => ({ one, at: roll() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** How often each answer was heard: 200, or the code of the refusal. */
function heard(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    // A success has a code as well: that of the container.
    const name = isSuccess(answer) ? String(answer.status) : codeOf(answer);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const standing = (zone: ZoneView) =>
  test.db.read(systemActor('races'), (tx) =>
    tx.query<{ id: string; code: string }>(
      `SELECT id, waste_code AS code FROM container WHERE zone_id = $1 AND state = 'stored' ORDER BY id`,
      [zone.id],
    ),
  );

describe('fifty put-aways at once', () => {
  it('share the last place of a zone: one comes in', async () => {
    const zone = await newZone(test, world, { places: 3 });
    const all = [];
    for (let count = 0; count < 52; count += 1) all.push(await received(test, world, entry, 'filters'));
    const [first, second, ...others] = shuffled(all);
    for (const container of [first!, second!]) expect((await put(container.id, zone)).status).toBe(200);
    const answers = await Promise.all(others.map(({ id }) => put(id, zone)));
    expect(heard(answers)).toEqual({ '200': 1, 'put-away.refused': 49 });
    expect(await standing(zone)).toHaveLength(3);
  });

  it('share the last tonne of a zone: as many come in as it has room for', async () => {
    const zone = await newZone(test, world, { capacityGrams: 1_000_000 });
    const sizes = Array.from({ length: 50 }, () => 100_000 + roll.below(10));
    const all = [];
    for (const grams of sizes) all.push(await received(test, world, entry, 'filters', { grams }));
    const answers = await Promise.all(shuffled(all).map(({ id }) => put(id, zone)));
    const found = heard(answers);
    expect(Object.keys(found).toSorted()).toEqual(['200', 'put-away.refused']);
    expect([9, 10]).toContain(found['200']);
  });
});

describe('acid and alkali at the same moment', () => {
  it('never both come into one empty zone', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const zone = await newZone(test, world);
      const [acid, alkali] = [await received(test, world, entry, 'acid'), await received(test, world, entry, 'alkali')];
      const answers = await Promise.all(shuffled([acid, alkali]).map(({ id }) => put(id, zone)));
      expect(heard(answers)).toEqual({ '200': 1, 'put-away.refused': 1 });
      expect(await standing(zone)).toHaveLength(1);
    }
  });

  it('nor by moves between two zones that each would cross', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const [one, other] = [await newZone(test, world), await newZone(test, world)];
      const [acid, alkali] = [await received(test, world, one, 'acid'), await received(test, world, other, 'alkali')];
      await put(acid.id, one);
      await put(alkali.id, other);
      const move = (id: string, to: ZoneView) =>
        client.send(world.storekeeper, 'POST', `/containers/${id}/move`, { body: { zoneId: to.id } });
      const answers = await Promise.all([move(acid.id, other), move(alkali.id, one)]);
      expect(answers.map(codeOf)).toEqual(['put-away.refused', 'put-away.refused']);
    }
  });
});

describe('two scanners on one container', () => {
  const scan = (code: string, zone: ZoneView, key: string) =>
    client.send(world.storekeeper, 'POST', '/put-aways', { body: { code, zoneId: zone.id }, key });

  it('one wins, the other hears that it is stored', async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      const zones = [await newZone(test, world), await newZone(test, world)];
      const { id, code } = await received(test, world, entry, 'oil');
      const answers = await Promise.all(shuffled(zones).map((zone) => scan(code, zone, newId())));
      expect(heard(answers)).toEqual({ '200': 1, 'lifecycle.wrong-state': 1 });
      const found = [...(await standing(zones[0]!)), ...(await standing(zones[1]!))];
      expect(found.map((row) => row.id)).toEqual([id]);
    }
  });

  it('with the same key there is one effect, and one answer however often it is asked for', async () => {
    const zone = await newZone(test, world);
    const { id, code } = await received(test, world, entry, 'oil');
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => scan(code, zone, key)));
    const found = heard(answers);
    expect(Object.keys(found).filter((name) => !['200', 'request.in-progress'].includes(name))).toEqual([]);
    const first = answers.find(({ status }) => status === 200)!;
    expect(await scan(code, zone, key)).toMatchObject({ status: 200, body: first.body });
    expect((await standing(zone)).map((row) => row.id)).toEqual([id]);
  });
});
