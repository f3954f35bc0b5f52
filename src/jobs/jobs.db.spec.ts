import { createTestDatabase } from '../../test/support/database.js';
import type { TestDatabase } from '../../test/support/database.js';
import { newId } from '../shared/uuid.js';
import type { QueueSettings } from './queue-driver.js';
import { withoutKey } from '../writes/request-identity.js';
import {
  actor,
  backends,
  count,
  leaveTrace,
  queueSettings,
  select,
  startNode,
  tracesOf,
  until,
  write,
} from './testing/job-stage.js';
import type { Node } from './testing/job-stage.js';
import { defineTopic } from './topics.js';

type Note = { id: string };
const noted = defineTopic<Note>('spec.noted');
const orphaned = defineTopic<Note>('spec.orphaned');
const refusing = defineTopic<Note>('spec.refusing');
const announced = defineTopic<Note>('spec.announced');
const endless = defineTopic<Note>('spec.endless');

const quick = { attempts: 2, backoffMs: 10, timeoutMs: 5_000 };

describe.each(backends)('jobs on %s', (backend) => {
  let database: TestDatabase;
  let settings: QueueSettings;
  let node: Node;
  let isRefusing = true;
  const late: unknown[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    settings = queueSettings(database.url, backend);
    node = await startNode(settings);
    node.registry.on(noted, 'first', quick, (tx, { id }) => Promise.resolve(leaveTrace(tx, 'first', id)));
    node.registry.on(noted, 'second', quick, (tx, { id }) => Promise.resolve(leaveTrace(tx, 'second', id)));
    node.registry.on(refusing, 'refuse', quick, async (tx, { id }) => {
      leaveTrace(tx, 'refuse', id);
      await tx.query('SELECT 1');
      if (isRefusing) throw new Error('the platform is closed today');
    });
    node.registry.on(endless, 'sleep', { ...quick, attempts: 1, timeoutMs: 100 }, async (tx, { id }) => {
      leaveTrace(tx, 'sleep', id);
      await tx.query('SELECT pg_sleep(0.3)');
      await tx.query('SELECT 1').catch((error: unknown) => late.push(error));
    });
    node.runtime.onModuleInit();
  });

  afterAll(async () => {
    await node.close();
    await database.drop();
  });

  it('calls outside once the effect is committed, and again when the message comes again', async () => {
    const seen: string[][] = [];
    const afterwards = async () => void seen.push(await tracesOf(node, 'announce'));
    node.registry.on(announced, 'announce', { ...quick, afterwards }, (tx, { id }) =>
      Promise.resolve(leaveTrace(tx, 'announce', id)),
    );
    const [id, messageId] = [newId(), newId()];
    const data = { messageId, topic: announced.name, payload: { id } };
    await node.runner.run('announce', data);
    await node.runner.run('announce', data);
    expect(seen).toEqual([[id], [id]]);
  });

  const drained = () => count(node, 'outbox WHERE relayed_at IS NULL').then((n) => n === 0);

  it('hands a committed message to each handler once, and a rolled back one to none', async () => {
    const [kept, dropped] = [newId(), newId()];
    await write(node, (tx) => noted.emit(tx, { id: kept }));
    await expect(
      write(node, (tx) => {
        noted.emit(tx, { id: dropped });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await node.relay.relayOnce()).toBe(1);
    expect(await node.relay.relayOnce()).toBe(0);
    expect(await node.driver.waiting()).toBe(2);
    expect((await node.service.health()).lastHeartbeatAt).toBeNull();
    node.runtime.start();
    await until(async () => (await tracesOf(node, 'second')).length > 0 && (await tracesOf(node, 'first')).length > 0);
    await node.runtime.stop();
    expect(await tracesOf(node, 'first')).toEqual([kept]);
    expect(await tracesOf(node, 'second')).toEqual([kept]);
    expect(await count(node, 'effect WHERE handler IN ($1, $2)', ['first', 'second'])).toBe(2);
  });

  it('takes an event without handlers off, and leaves unknown topics to a newer version', async () => {
    await write(node, (tx) => orphaned.emit(tx, { id: newId() }));
    await write(node, (tx) => tx.emit('spec.from-the-future', {}));
    expect(await node.relay.relayOnce()).toBe(1);
    const left = await select<{ topic: string }>(node, 'SELECT topic FROM outbox WHERE relayed_at IS NULL');
    expect(left).toEqual([{ topic: 'spec.from-the-future' }]);
    expect((await node.service.health()).outboxWaiting).toBe(1);
    await write(node, (tx) =>
      tx.query("DELETE FROM outbox WHERE topic = 'spec.from-the-future'").then(() => undefined),
    );
  });

  it('has one effect when the relay dies between handing over and committing', async () => {
    const id = newId();
    await write(node, (tx) => noted.emit(tx, { id }));
    node.driver.dies = 'after';
    await expect(node.relay.relayOnce()).rejects.toThrow('killed before the commit');
    node.driver.dies = 'never';
    expect(await drained()).toBe(false);
    const queued = await node.driver.waiting();
    expect(await node.relay.relayOnce()).toBe(1);
    expect(await node.driver.waiting()).toBe(queued);
    node.runtime.start();
    await until(async () => (await node.driver.waiting()) <= 1 && (await tracesOf(node, 'second')).includes(id));
    await node.runtime.stop();
    expect((await tracesOf(node, 'first')).filter((trace) => trace === id)).toHaveLength(1);
  });

  it('has one effect under eight deliveries at once', async () => {
    const [id, messageId] = [newId(), newId()];
    const data = { messageId, topic: noted.name, payload: { id } };
    await Promise.all(Array.from({ length: 8 }, () => node.runner.run('first', data)));
    expect((await tracesOf(node, 'first')).filter((trace) => trace === id)).toHaveLength(1);
  });

  it('parks what fails for good with its reason, and finishes it on a retry', async () => {
    const id = newId();
    await write(node, (tx) => refusing.emit(tx, { id }));
    node.runtime.start();
    await until(async () => (await count(node, 'parked_job')) === 1);
    const { items } = await node.service.listParked({ limit: 50 });
    expect(items).toMatchObject([
      { handler: 'refuse', topic: 'spec.refusing', reason: 'the platform is closed today', attempts: 2 },
    ]);
    expect(await tracesOf(node, 'refuse')).toEqual([]);
    const { messageId } = items[0]!;
    await node.service.retryParked(actor, withoutKey, messageId, 'refuse');
    await until(async () => (await count(node, 'parked_job')) === 1);
    isRefusing = false;
    await node.service.retryParked(actor, withoutKey, messageId, 'refuse');
    await until(async () => (await tracesOf(node, 'refuse')).length === 1);
    await node.runtime.stop();
    expect(await tracesOf(node, 'refuse')).toEqual([id]);
    expect(await count(node, 'parked_job')).toBe(0);
    await expect(node.service.retryParked(actor, withoutKey, messageId, 'refuse')).rejects.toMatchObject({
      code: 'job.parked-not-found',
    });
  });

  it('takes a parked row away when its retry succeeds though the relay of the retry died', async () => {
    const messageId = newId();
    const park = `INSERT INTO parked_job (message_id, handler, topic, payload, reason, attempts)
      VALUES ($1, 'first', 'spec.noted', $2, 'test', 2)`;
    await write(node, (tx) => tx.query(park, [messageId, JSON.stringify({ id: newId() })]).then(() => undefined));
    node.driver.dies = 'after';
    await expect(node.service.retryParked(actor, withoutKey, messageId, 'first')).rejects.toThrow('killed');
    node.driver.dies = 'never';
    expect(await count(node, 'parked_job')).toBe(1);
    node.runtime.start();
    await until(async () => (await count(node, 'parked_job')) === 0);
    await node.runtime.stop();
    expect(await count(node, 'effect WHERE message_id = $1', [messageId])).toBe(1);
  });

  it('rolls a handler back when its time is up and lets it do nothing more', async () => {
    await write(node, (tx) => endless.emit(tx, { id: newId() }));
    node.runtime.start();
    await until(async () => (await count(node, 'parked_job')) === 1);
    await until(() => Promise.resolve(late.length > 0));
    await node.runtime.stop();
    const { items } = await node.service.listParked({ limit: 1 });
    expect(items[0]?.reason).toBe('job sleep took longer than 100 ms');
    expect(String(late[0])).toContain('took longer than 100 ms');
    expect(await tracesOf(node, 'sleep')).toEqual([]);
  });

  it('pages parked work without losing or repeating any', async () => {
    const insert = `INSERT INTO parked_job (message_id, handler, topic, payload, reason, attempts)
      SELECT gen_random_uuid(), 'gone', 'spec.noted', '{}', 'test', 1 FROM generate_series(1, 7)`;
    await write(node, (tx) => tx.query(insert).then(() => undefined));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await node.service.listParked({ limit: 3, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map((item) => item.messageId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(8);
    expect(seen).toHaveLength(8);
    const gone = (await node.service.listParked({ limit: 8 })).items.find((item) => item.handler === 'gone');
    await expect(node.service.retryParked(actor, withoutKey, gone!.messageId, 'gone')).rejects.toMatchObject({
      status: 404,
    });
  });

  it('beats through the queue and reports its health', async () => {
    node.runtime.start();
    await node.driver.ensureHeartbeat(500);
    const first = (await node.service.health()).lastHeartbeatAt;
    await until(async () => (await node.service.health()).lastHeartbeatAt?.getTime() !== first?.getTime());
    await node.runtime.stop();
    const health = await node.service.health();
    expect(health).toMatchObject({ backend, outboxWaiting: 0, clockSkewMs: 0 });
    expect(health.heartbeatAgeMs).toBeLessThan(20_000);
    expect(health.waiting).toBeLessThanOrEqual(1);
  });

  it('hands over what several relays take at once exactly once', async () => {
    const other = await startNode(settings);
    const ids = Array.from({ length: 250 }, newId);
    await write(node, (tx) => ids.forEach((id) => orphaned.emit(tx, { id })));
    const taken = await Promise.all([node, other, node, other].map((each) => each.relay.relayOnce()));
    expect(taken.reduce((sum, batch) => sum + batch, 0)).toBe(250);
    expect(await drained()).toBe(true);
    await other.close();
  });
});
