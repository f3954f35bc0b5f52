import { createStoredWorld, newZone, received } from '../../src/storage/testing/stored-world.js';
import type { StoredWorld } from '../../src/storage/testing/stored-world.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { makeFleet } from '../support/fleet.js';
import { closeSound } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';
import { sender } from '../support/send.js';
import { Shipper, stageOutbound } from '../support/transfers.js';

let test: TestApp;
let world: StoredWorld;
let shipper: Shipper;
let zoneId: string;
const send = sender(() => test);
const today = shanghaiDate(new Date());
const manager = (): TestActor => world.manager;

const rags = {
  source: 'cleaning',
  wasteCode: '900-041-49',
  name: '清洁抹布',
  form: 'S',
  packaging: 'bag',
  containers: [{ grams: 7_000, volumeMillilitres: 50_000 }],
};

beforeAll(async () => {
  test = await createTestApp();
  world = await createStoredWorld(test);
  zoneId = (await newZone(test, world, { capacityGrams: 900_000_000 })).id;
  const { facilityId } = world.site;
  const fleet = await makeFleet(send, await signInAs(test, 'operator.dispatcher', { facilityId }));
  shipper = new Shipper(test, manager().actor, await stageOutbound(test, manager(), fleet));
});
afterAll(() => closeSound(test));

describe('own waste over HTTP', () => {
  it('says at the field what is wrong, and is for those who store', async () => {
    const wrong = { ...rags, wasteCode: '900-998-49', containers: [{ grams: 0, volumeMillilitres: 1 }] };
    const refused = await send(world.storekeeper, 'POST', '/own-waste', wrong);
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/containers/0/grams']);
    const unlisted = await send(world.storekeeper, 'POST', '/own-waste', { ...rags, wasteCode: '900-998-49' });
    expect(unlisted).toMatchObject({ status: 422, body: { errors: [{ pointer: '/wasteCode' }] } });
    expect((await send(world.firm, 'POST', '/own-waste', rags)).status).toBe(403);
  });

  it('leaves with a firm’s, and its result is told to the firm alone', async () => {
    const { body: own } = await send(world.storekeeper, 'POST', '/own-waste', rags);
    const [{ id: ownId, code }] = own.containers;
    const zone = await send(manager(), 'GET', `/zones/${zoneId}`);
    const firms = await received(test, world, zone.body, 'filters', { grams: 20_000 });
    for (const id of [ownId, firms.id])
      expect((await send(world.storekeeper, 'POST', `/containers/${id}/put-away`, { zoneId })).status).toBe(200);
    const { id } = await shipper.plan([code, firms.code]);
    await shipper.prepare(id);
    await shipper.scan(id, [code, firms.code]);
    await shipper.dispatch(id);
    await shipper.arrive(id);
    await shipper.accept(id);
    await shipper.treat(id, today);
    await runJobs(test);
    const { items } = (await send(manager(), 'GET', `/treatments?transferId=${id}`)).body;
    const shares = items.map((one: { enterpriseId: string | null; treatedGrams: number }) => [
      one.enterpriseId,
      one.treatedGrams,
    ]);
    const { enterpriseId } = world.unit;
    expect(new Map(shares)).toEqual(new Map([[null, 7_000] as const, [enterpriseId, 20_000] as const]));
    const notices = await send(manager(), 'GET', '/notices');
    const kinds = notices.body.items.map(({ kind }: { kind: string }) => kind);
    expect(kinds).not.toContain('transfer.treated');
    const toFirm = (await send(world.firm, 'GET', '/notices')).body.items;
    expect(toFirm[0]).toMatchObject({ kind: 'transfer.treated', text: { zh: expect.stringContaining('20') } });
    const trace = await send(manager(), 'GET', `/containers/${ownId}/trace`);
    expect(trace.body.parts.items).toMatchObject([{ place: 'treated', transferId: id, grams: 7_000 }]);
  });
});
