import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../../test/support/database.js';
import { systemActor } from '../../shared/roles.js';
import { applicationDataSource } from './data-source.js';
import { Database } from './database.service.js';
import type { Tx } from './database.service.js';

const actor = systemActor('database spec');

let url: string;
let source: DataSource;
let database: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const test = await createTestDatabase();
  ({ url, drop } = test);
  // One connection: what is left behind on it meets whoever comes next.
  source = await new DataSource(applicationDataSource({ url, poolSize: 1 })).initialize();
  database = new Database(source);
});

afterAll(async () => {
  await source.destroy();
  await drop();
});

const accountOf = async (tx: Tx) =>
  (await tx.query<{ id: string }>(`SELECT current_setting('app.account') AS id`))[0]!.id;

describe('a number', () => {
  it('is whole, degrees with their six decimals excepted', async () => {
    const read = (value: string) => database.read(actor, (tx) => tx.query<{ n: number }>(`SELECT ${value} AS n`));
    expect(await read('120.861234::numeric(9, 6)')).toEqual([{ n: 120.861234 }]);
    expect(await read('(3 * 10::bigint)::numeric')).toEqual([{ n: 30 }]);
    await expect(read('avg(g) FROM (VALUES (1::bigint), (2)) AS t(g) --')).rejects.toThrow(RangeError);
    await expect(read('9007199254740993::bigint')).rejects.toThrow(/safe integer/);
  });
});

describe('a statement of TypeORM', () => {
  const kept = async (text: string, values: readonly unknown[]): Promise<boolean> => {
    const prepared = 'SELECT count(*)::integer AS n FROM pg_prepared_statements WHERE statement = $1';
    return database.read(actor, async (tx) => {
      await tx.manager.query(text, [...values]);
      return (await tx.query<{ n: number }>(prepared, [text]))[0]!.n === 1;
    });
  };

  it('that reads by key is planned once a connection', async () => {
    expect(await kept('SELECT name FROM setting WHERE id = $1 LIMIT 1', [actor.accountId])).toBe(true);
    expect(await kept('SELECT count(*) AS whole FROM setting', [])).toBe(false);
  });

  it('with a list in its text, or of a page, is planned for what is asked', async () => {
    const ids = [actor.accountId, actor.accountId];
    expect(await kept('SELECT name FROM setting WHERE id IN ($1, $2)', ids)).toBe(false);
    expect(await kept('SELECT name FROM setting WHERE name > $1 ORDER BY name LIMIT 21', ['a'])).toBe(false);
    const many = Array.from({ length: 65 }, (_, place) => place);
    const rows = many.map((place) => `($${place + 1}::integer)`).join(', ');
    expect(await kept(`SELECT * FROM (VALUES ${rows}) AS v(n)`, many)).toBe(false);
  });
});

describe('a transaction', () => {
  it('refuses the statements of a branch that goes on after another one failed', async () => {
    let late: unknown;
    const straggler = async (tx: Tx) => {
      await tx.query('SELECT 1');
      await pause(50);
      await tx.query('SELECT 2').catch((error: unknown) => (late = error));
    };
    const failing = database.read(actor, (tx) => Promise.all([straggler(tx), tx.query('SELECT 1 / 0')]));
    await expect(failing).rejects.toThrow(/division by zero/);
    await pause(100);
    expect(late).toMatchObject({ message: expect.stringMatching(/after the end of its transaction/) as string });
    expect(await database.read(actor, accountOf)).toBe(actor.accountId);
  });

  it('refuses statements after its commit', async () => {
    const kept = await database.read(actor, (tx) => Promise.resolve(tx));
    await expect(kept.query('SELECT 1')).rejects.toThrow(/after the end of its transaction/);
  });

  it('takes its tenant with it when it ends', async () => {
    await database.read(actor, accountOf);
    const [row] = await source.query<{ account: string }[]>(`SELECT current_setting('app.account', true) AS account`);
    expect(row).toEqual({ account: '' });
  });

  it('undoes what was written when its last statement fails, though COMMIT was sent with it', async () => {
    const insert = (tx: Tx) => tx.query(`INSERT INTO effect (message_id, handler) VALUES (gen_random_uuid(), 'spec')`);
    const failing = database.write(actor, insert, async (tx) => void (await tx.query('SELECT 1 / 0')));
    await expect(failing).rejects.toThrow(/division by zero/);
    const count = await database.read(actor, (tx) => tx.query<{ n: number }>(`SELECT count(*) AS n FROM effect`));
    expect(count).toEqual([{ n: 0 }]);
  });
});

describe('the pool', () => {
  const impatient = async (work: (database: Database) => Promise<void>) => {
    const settings = { ...applicationDataSource({ url, poolSize: 1 }), connectTimeoutMS: 100 };
    const pool = await new DataSource(settings).initialize();
    await work(new Database(pool));
    await pool.destroy();
  };

  it('is asked again by who waited in vain, be it before a read, a write or a call', () =>
    impatient(async (busy) => {
      const held = busy.read(actor, (tx) => tx.query('SELECT pg_sleep(0.4)'));
      const waiting = [
        busy.read(actor, accountOf),
        busy.write(actor, accountOf),
        busy.call<{ id: string }>('SELECT $1 AS id', [actor.accountId]).then(([row]) => row!.id),
      ];
      expect(await Promise.all(waiting)).toEqual([actor.accountId, actor.accountId, actor.accountId]);
      await held;
    }));

  it('is not asked for ever: 503 when no connection comes free', () =>
    impatient(async (busy) => {
      const held = busy.read(actor, (tx) => tx.query('SELECT pg_sleep(3)'));
      await expect(busy.read(actor, accountOf)).rejects.toThrow(/timeout exceeded/);
      await held;
    }));
});
