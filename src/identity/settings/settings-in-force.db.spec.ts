import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.js';
import { applicationDataSource } from '../../platform/database/data-source.js';
import { Database } from '../../platform/database/database.service.js';
import { systemActor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import { noTenant } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { Setting } from './setting.entity.js';
import { SettingsService } from './settings.service.js';

const tolerance = 'weighing.tolerance-permille';
const actor = systemActor('settings spec');
const oil = '900-214-08';

describe('settings in force', () => {
  let drop: () => Promise<void>;
  let source: DataSource;
  let database: Database;
  let settings: SettingsService;

  beforeAll(async () => {
    const made = await createTestDatabase();
    ({ drop } = made);
    source = await new DataSource({
      ...applicationDataSource({ url: made.url, poolSize: 2 }),
      entities: [Setting],
    }).initialize();
    database = new Database(source);
    const writes = new Writes(database);
    settings = new SettingsService(database, writes);
    const given = [
      { value: 40, validFrom: '2026-01-01', validTo: '2026-06-30', basis: '一' },
      { value: 30, validFrom: '2026-07-01', basis: '二' },
      { value: 20, validFrom: '2026-01-01', scope: oil, basis: '三' },
    ];
    await writes.run(actor, 'settings.spec', withoutKey, async (tx) => {
      tx.audit({ subject: 'spec', subjectId: newId(), action: 'settings.spec', tenant: noTenant });
      for (const row of given) await settings.create(tx, { name: tolerance, ...row });
    });
  });
  afterAll(async () => {
    await source.destroy();
    await drop();
  });

  it('are read in one statement by all who ask in one turn, each with a day and a scope of its own', async () => {
    await database.read(actor, async (tx) => {
      let sent = 0;
      const counting = {
        ...tx,
        query: <Row>(sql: string, values?: readonly unknown[]) => ((sent += 1), tx.query<Row>(sql, values)),
      };
      const answers = await Promise.all([
        settings.value(counting, tolerance, { on: '2026-06-30' }),
        settings.byScope(counting, tolerance, ['900-047-49', oil], { on: '2026-07-01' }),
        settings.values(counting, ['capacity.warn-permille', tolerance], { on: '2025-12-31' }),
        settings.value(counting, tolerance, { on: '2026-07-01', scope: oil }),
      ]);
      expect(answers).toEqual([
        40,
        new Map([
          ['900-047-49', 30],
          [oil, 20],
        ]),
        { 'capacity.warn-permille': 800, [tolerance]: 50 },
        20,
      ]);
      expect(sent).toBe(1);
      expect(await settings.value(counting, tolerance, { on: '2026-07-01' })).toBe(30);
      expect(sent).toBe(2);
    });
  });
});
