import { setTimeout as pause } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../test/support/database.js';
import { statementsOf } from '../../test/support/round-trips.js';
import { applicationDataSource } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.service.js';
import { systemActor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from './request-identity.js';
import type { RequestIdentity } from './request-identity.js';
import { noTenant } from './write-tx.js';
import type { WriteTx } from './write-tx.js';
import { Writes } from './writes.service.js';

const actor = systemActor('writes spec');

let source: DataSource;
let writes: Writes;
let drop: () => Promise<void>;

beforeAll(async () => {
  const database = await createTestDatabase();
  drop = database.drop;
  source = await new DataSource(applicationDataSource({ url: database.url, poolSize: 25 })).initialize();
  writes = new Writes(new Database(source));
});

afterAll(async () => {
  await source.destroy();
  await drop();
});

const keyed = (fingerprint = 'same body'): RequestIdentity => ({ key: newId(), fingerprint });

function note(tx: WriteTx, subjectId: string): void {
  tx.audit({ subject: 'note', subjectId, action: 'note.write', tenant: noTenant });
}

const count = (sql: string, parameters: unknown[]) =>
  new Database(source).read(actor, async (tx) => (await tx.query<{ n: number }>(sql, parameters))[0]!.n);

const notesOf = (id: string) => count('SELECT count(*) AS n FROM audit_event WHERE subject_id = $1', [id]);

describe('the write envelope', () => {
  it('answers a repeated key with the first answer and no second effect', async () => {
    const request = keyed();
    const id = newId();
    const write = () =>
      writes.run(actor, 'note.write', request, async (tx) => {
        note(tx, id);
        return { zone: 1, at: tx.now.toISOString(), a: [{ b: 1, a: 2 }] };
      });
    const first = await write();
    expect(JSON.stringify(await write())).toBe(JSON.stringify(first));
    expect(await notesOf(id)).toBe(1);
  });

  it('lets twenty equal requests at once have one effect; the others wait or hear the same answer', async () => {
    const request = keyed();
    const id = newId();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        writes.run(actor, 'note.write', request, async (tx) => {
          note(tx, id);
          await tx.query('SELECT pg_sleep(0.02)');
          return { id: newId() };
        }),
      ),
    );
    const answers = outcomes.filter((o) => o.status === 'fulfilled').map((o) => o.value.id);
    expect(new Set(answers).size).toBe(1);
    for (const refused of outcomes.filter((o) => o.status === 'rejected'))
      expect(refused.reason).toMatchObject({ code: 'request.in-progress', status: 409 });
    expect(await notesOf(id)).toBe(1);
  });

  it('refuses a key that comes again with another body, and keeps keys of accounts apart', async () => {
    const request = keyed();
    await writes.run(actor, 'note.write', request, async (tx) => note(tx, newId()));
    const other = { ...request, fingerprint: 'other body' };
    await expect(writes.run(actor, 'note.write', other, async (tx) => note(tx, newId()))).rejects.toMatchObject({
      code: 'request.idempotency-key-reused',
      status: 422,
    });
    const somebodyElse = { ...actor, accountId: newId() };
    await writes.run(somebodyElse, 'note.write', other, async (tx) => note(tx, newId()));
  });

  it('leaves nothing behind when the use case refuses: neither event, message nor key', async () => {
    const request = keyed();
    const id = newId();
    const refused = writes.run(actor, 'note.write', request, async (tx) => {
      note(tx, id);
      tx.emit('note.written', { id });
      await tx.query('SELECT 1');
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await notesOf(id)).toBe(0);
    expect(await count(`SELECT count(*) AS n FROM outbox WHERE payload->>'id' = $1`, [id])).toBe(0);
    await writes.run(actor, 'note.write', request, async (tx) => note(tx, id));
    expect(await notesOf(id)).toBe(1);
  });

  it('refuses a write that left no audit entry', async () => {
    await expect(writes.run(actor, 'silent', withoutKey, async () => undefined)).rejects.toThrow(/no audit entry/);
  });

  it('sends what was left for the end together with COMMIT, and fails with the cause when it fails', async () => {
    const request = keyed();
    const id = newId();
    const write = (divisor: number) =>
      writes.run(actor, 'note.write', request, (tx) => {
        note(tx, id);
        tx.atLast(tx.query('SELECT 1 / $1::integer', [divisor]));
        tx.atLast(tx.query('SELECT 1'));
        return Promise.resolve({ id });
      });
    await expect(write(0)).rejects.toMatchObject({ code: '22012' });
    expect(await notesOf(id)).toBe(0);
    const sent = await statementsOf(() => write(1));
    const [first, last] = [sent.find(({ sql }) => sql.startsWith('SELECT 1 /')), sent.at(-1)];
    expect(last).toEqual({ sql: 'COMMIT', trip: first!.trip });
    expect(await notesOf(id)).toBe(1);
  });

  it('refuses for its own reason, whatever becomes of what was left for the end', async () => {
    const refused = writes.run(actor, 'note.write', keyed(), (tx) => {
      tx.atLast(tx.query('SELECT 1 / 0'));
      return Promise.reject(new Error('refused'));
    });
    await expect(refused).rejects.toThrow('refused');
  });

  it('runs a job handler once however often the message comes', async () => {
    const message = newId();
    const id = newId();
    const deliver = () => writes.runEffect(actor, message, 'spec', async (tx) => note(tx, id));
    const done = await Promise.all([deliver(), deliver(), deliver()]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(await notesOf(id)).toBe(1);
  });

  it('runs a transaction again that deadlocked, so that no user sees it', async () => {
    const [a, b] = [keyedLock(1), keyedLock(2)];
    const ids = [newId(), newId()];
    await Promise.all([
      writes.run(actor, 'note.write', withoutKey, async (tx) => {
        note(tx, ids[0]!);
        await a(tx);
        await tx.query('SELECT pg_sleep(0.1)');
        await b(tx);
      }),
      writes.run(actor, 'note.write', withoutKey, async (tx) => {
        note(tx, ids[1]!);
        await b(tx);
        await tx.query('SELECT pg_sleep(0.1)');
        await a(tx);
      }),
    ]);
    expect(await notesOf(ids[0]!)).toBe(1);
    expect(await notesOf(ids[1]!)).toBe(1);
  });
});

describe('a write that waits for a lock', () => {
  const impatiently = async (tx: WriteTx, key: number) => {
    await tx.query(`SELECT set_config('lock_timeout', '60ms', true)`);
    await keyedLock(key)(tx);
  };
  const holding = (key: number, seconds: number) =>
    writes.run(actor, 'note.write', withoutKey, async (tx) => {
      note(tx, newId());
      await keyedLock(key)(tx);
      await tx.query('SELECT pg_sleep($1)', [seconds]);
    });

  it('runs again when it waited in vain, so that no user sees it', async () => {
    const held = holding(3, 0.15);
    await pause(30);
    const request = keyed();
    const id = newId();
    let attempts = 0;
    await writes.run(actor, 'note.write', request, async (tx) => {
      attempts += 1;
      note(tx, id);
      await impatiently(tx, 3);
    });
    expect(attempts).toBeGreaterThan(1);
    expect(await notesOf(id)).toBe(1);
    await held;
  });

  it('gives up in the end, and leaves nothing behind', async () => {
    const held = holding(4, 2);
    await pause(30);
    const id = newId();
    const write = writes.run(actor, 'note.write', keyed(), async (tx) => {
      note(tx, id);
      await impatiently(tx, 4);
    });
    await expect(write).rejects.toMatchObject({ code: '55P03' });
    expect(await notesOf(id)).toBe(0);
    await held;
  });
});

const keyedLock = (key: number) => (tx: WriteTx) => tx.query('SELECT pg_advisory_xact_lock($1)', [key]);

describe('the audit trail', () => {
  it('cannot be changed or deleted, not even by the owner of the tables', async () => {
    const id = newId();
    await writes.run(actor, 'note.write', withoutKey, async (tx) => note(tx, id));
    const attempt = (sql: string) => writes.run(actor, 'x', withoutKey, (tx) => tx.query(sql));
    await expect(attempt('DELETE FROM audit_event')).rejects.toThrow(/permission denied/);
    const owner = source.createQueryRunner();
    await expect(owner.query('SET ROLE NONE; DELETE FROM audit_event')).rejects.toThrow(/append-only/);
    await expect(owner.query('SET ROLE NONE; TRUNCATE audit_event CASCADE')).rejects.toThrow(/append-only/);
    await owner.query('SET ROLE green_island_app');
    await owner.release();
  });
});
