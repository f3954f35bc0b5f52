import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { closeSound } from '../../../test/support/invariants.js';
import { ContainerReads } from '../../containers/container-reads.service.js';
import { Genealogy } from '../../containers/genealogy/genealogy.service.js';
import type { ZoneView } from '../../facility/dto/zone.view.js';
import { withoutKey } from '../../writes/request-identity.js';
import { createStoredWorld, labelled, newZone, received } from '../testing/stored-world.js';
import type { StoredWorld } from '../testing/stored-world.js';
import { PutAwayProposals } from './proposals.service.js';
import { PutAway } from './put-away.service.js';
import { Stabilisation } from './stabilisation.service.js';

const how = '经碱液水解，复测无反应性，检测单 2026-118';
const reason = '复测仍放热，须重新处理';

let test: TestApp;
let world: StoredWorld;
let ordinary: ZoneView;

beforeAll(async () => {
  test = await createTestApp();
  world = await createStoredWorld(test);
  ordinary = await newZone(test, world);
});
afterAll(() => closeSound(test));

const reactive = () => received(test, world, ordinary, 'lab', { hazards: ['T', 'R'], components: ['organic'] });
const put = (id: string, { id: zoneId }: ZoneView) =>
  test.app.get(PutAway).putAway(world.storekeeper.actor, withoutKey, id, { zoneId });
const mark = (id: string) => test.app.get(Stabilisation).mark(world.storekeeper.actor, withoutKey, id, { how });
const withdraw = (id: string) =>
  test.app.get(Stabilisation).withdraw(world.storekeeper.actor, withoutKey, id, { reason });

it('reactive waste stands in an ordinary zone once it is marked as stabilised, and not before', async () => {
  const zone = await newZone(test, world);
  const { id } = await reactive();
  await expect(put(id, zone)).rejects.toMatchObject({
    code: 'put-away.refused',
    fields: [{ code: 'put-away.not-stabilised', text: { zh: expect.stringContaining('GB 18597-2023 4.9') as string } }],
  });
  const { items } = await test.app.get(PutAwayProposals).of(world.storekeeper.actor, id);
  expect(items.find(({ zoneId }) => zoneId === zone.id)).toMatchObject({ verdict: 'refused' });
  expect(await mark(id)).toMatchObject({ stabilisedBy: world.storekeeper.actor.accountId, stabilisedHow: how });
  await expect(mark(id)).rejects.toMatchObject({ code: 'put-away.stabilised-already' });
  expect(await put(id, zone)).toMatchObject({ state: 'stored', stabilisedAt: expect.any(String) as string });
  const read = (who = world.manager) => test.app.get(ContainerReads).one(who.actor, id);
  expect(await read()).toMatchObject({ stabilisedHow: how });
  expect(await read(world.firm)).toMatchObject({ stabilisedHow: null, stabilisedBy: null });
});

it('unstable, it stands in a zone for dangerous goods', async () => {
  const zone = await newZone(test, world, { dangerousGoods: true });
  const { id } = await reactive();
  expect(await put(id, zone)).toMatchObject({ state: 'stored', stabilisedAt: null });
});

it('a mark taken back in store sets the container aside, and in the bay only itself', async () => {
  const zone = await newZone(test, world);
  const { id } = await reactive();
  await expect(withdraw(id)).rejects.toMatchObject({ code: 'put-away.not-marked-stabilised' });
  await mark(id);
  await put(id, zone);
  expect(await withdraw(id)).toMatchObject({ stabilisedAt: null, holdReason: reason });
  const { id: labelledOnly } = await labelled(test, world, 'lab');
  await expect(mark(labelledOnly)).rejects.toMatchObject({ code: 'put-away.not-at-facility' });
});

it('what is split off keeps the mark', async () => {
  const source = await reactive();
  await mark(source.id);
  const drum = { packaging: 'drum' as const, volumeMillilitres: 60_000 };
  const { targets } = await test.app.get(Genealogy).operate(world.storekeeper.actor, withoutKey, {
    kind: 'split',
    sources: [{ code: source.code }],
    targets: [
      { ...drum, grams: 40_000 },
      { ...drum, grams: 60_000 },
    ],
  });
  // Reactive waste of this code stands alone, one lot a zone.
  for (const { id } of targets) expect(await put(id, await newZone(test, world))).toMatchObject({ stabilisedHow: how });
});
