import { createStoredWorld, newZone, received } from '../../src/storage/testing/stored-world.js';
import type { StoredWorld } from '../../src/storage/testing/stored-world.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { makeFleet } from '../support/fleet.js';
import { closeSound } from '../support/invariants.js';
import { runJobs } from '../support/run-jobs.js';
import { sender } from '../support/send.js';
import { treatmentCompany } from '../support/treatment.js';

let test: TestApp;
let world: StoredWorld;
const send = sender(() => test);
const today = shanghaiDate(new Date());

beforeAll(async () => {
  test = await createTestApp({ config: { gatewayAdapter: 'simulator' } });
  world = await createStoredWorld(test);
});
afterAll(() => closeSound(test));

const messagesOf = async (id: string) =>
  (await send(world.manager, 'GET', `/gateway/messages?subjectId=${id}`)).body.items as {
    kind: string;
    state: string;
    officialNumber: string | null;
  }[];

describe('the official number of a transfer', () => {
  it('comes through the gateway, and what happens is reported there', async () => {
    const zone = await newZone(test, world);
    const { id: containerId, code } = await received(test, world, zone, 'oil');
    await send(world.storekeeper, 'POST', `/containers/${containerId}/put-away`, { zoneId: zone.id });
    const { company } = await treatmentCompany(test, world.manager);
    const legs = [await makeFleet(send, world.manager)];
    const wish = { companyId: company.id, plannedOn: today, containers: [code], legs };
    const { id } = (await send(world.manager, 'POST', '/transfers', wish)).body;
    await send(world.manager, 'POST', `/transfers/${id}/start`);
    await runJobs(test);
    const ready = (await send(world.manager, 'GET', `/transfers/${id}`)).body;
    expect(ready).toMatchObject({ state: 'ready', officialNumber: expect.stringMatching(/^20\d{2}3206\d{6}$/) });
    await send(world.manager, 'POST', `/transfers/${id}/scans`, { scanned: [code] });
    expect((await send(world.manager, 'POST', `/transfers/${id}/dispatch`, {})).body.state).toBe('inTransit');
    await runJobs(test);
    expect(await messagesOf(id)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'number', state: 'answered', officialNumber: ready.officialNumber }),
        expect.objectContaining({ kind: 'reportDispatched', state: 'answered' }),
      ]),
    );
  });
});
