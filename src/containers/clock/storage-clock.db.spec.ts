import { SettingsService } from '../../identity/settings/settings.service.js';
import { SimulatedTime } from '../../platform/database/simulated-time.js';
import { systemActor } from '../../shared/roles.js';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { openFacility } from '../../../test/support/facility.js';
import type { OpenFacility } from '../../../test/support/facility.js';
import { inWrite } from '../testing/container-world.js';
import { StorageClock } from './storage-clock.service.js';

const morning = new Date('2026-03-03T08:00:00+08:00');
const oil = '900-214-08';

let test: TestApp;
let site: OpenFacility;

beforeAll(async () => {
  test = await createTestApp();
  test.app.get(SimulatedTime).now = morning;
  site = await openFacility(test);
});
afterAll(() => test.close());

const clock = () => test.app.get(StorageClock);
const setting = (name: 'storage.limit-months' | 'storage.limit-working-days', value: number, scope = '') =>
  inWrite(test, { actor: systemActor('storage clock spec') }, (tx) =>
    test.app.get(SettingsService).create(tx, {
      name,
      value,
      scope,
      facilityId: site.facilityId,
      validFrom: '2026-03-01',
      basis: '主管部门批复',
    }),
  );
const dueOn = (code: string, startedAt = morning) =>
  inWrite(test, site.manager, (tx) => clock().dueOn(tx, site.facilityId, code, startedAt));

describe('the storage clock', () => {
  it('follows the settings of the facility, by waste code, and the calendar that is shipped', async () => {
    expect(await dueOn(oil)).toBe('2026-09-03');
    await setting('storage.limit-working-days', 90, oil);
    expect(await dueOn(oil)).toBe('2026-07-13');
    expect(await dueOn('900-047-49')).toBe('2026-09-03');
    await setting('storage.limit-months', 3);
    expect(await dueOn(oil)).toBe('2026-06-03');
  });

  it('reads settings and calendar once for many', async () => {
    const starts = Array.from({ length: 300 }, (_, place) => ({
      wasteCode: place % 2 === 0 ? oil : '900-047-49',
      startedAt: new Date(morning.getTime() - place * 86_400_000),
    }));
    const { statements, due } = await inWrite(test, site.manager, async (tx) => {
      let sent = 0;
      const counting = {
        ...tx,
        query: <Row>(sql: string, values?: readonly unknown[]) => ((sent += 1), tx.query<Row>(sql, values)),
      };
      return { due: await clock().dueOnAll(counting, site.facilityId, starts, '2026-03-03'), statements: sent };
    });
    expect(statements).toBe(2);
    expect(due).toHaveLength(300);
    for (const place of [0, 1, 298, 299])
      expect(due[place]).toBe(await dueOn(starts[place]!.wasteCode, starts[place]!.startedAt));
  });
});
