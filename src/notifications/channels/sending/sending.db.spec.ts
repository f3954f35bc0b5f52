import { Webhook } from 'standardwebhooks';
import { createTestApp } from '../../../../test/support/app.js';
import type { TestApp } from '../../../../test/support/app.js';
import { closeSound } from '../../../../test/support/invariants.js';
import { SimulatedTime } from '../../../platform/database/simulated-time.js';
import { systemActor } from '../../../shared/roles.js';
import { withoutKey } from '../../../writes/request-identity.js';
import { createChannelStage } from '../testing/channel-stage.js';
import type { ChannelStage } from '../testing/channel-stage.js';
import { manners, Receiver } from '../testing/receiver.js';
import type { Received } from '../testing/receiver.js';
import { notSent } from '../transport/transport.types.js';
import { mostAttempts, retryPausesMs } from './retry.rules.js';
import type { Turn } from './turns.js';

const worker = systemActor('channel spec');
// Ten in the morning in Nantong.
const start = new Date('2026-03-02T02:00:00Z');
const hour = 3_600_000;

let test: TestApp;
let stage: ChannelStage;
let receiver: Receiver;

beforeAll(async () => {
  test = await createTestApp({ config: { channelPrivateTargets: true } });
});
beforeEach(async () => {
  test.app.get(SimulatedTime).now = start;
  stage = await createChannelStage(test);
  stage.transports.timeoutMs = 300;
  receiver = await Receiver.start();
});
afterEach(() => receiver.stop());
afterAll(() => closeSound(test));

const webhook = () => stage.create({ kind: 'webhook', url: receiver.url });

/** Verified by the library of Standard Webhooks, which looks at the clock of this machine. */
function verified(secret: string, { body, headers }: Received, now: Date): unknown {
  jest.useFakeTimers({ now, doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'performance'] });
  try {
    return new Webhook(secret).verify(body, headers);
  } finally {
    jest.useRealTimers();
  }
}

describe('a webhook', () => {
  it('gets what its organisation is told: signed, thin, without free text', async () => {
    const { id: channelId, secret } = await webhook();
    await stage.tell('booking.cancelled-by-enterprise', {
      number: 'YY20260302-1',
      name: '顺达',
      reason: '王五 13800000000',
    });
    await stage.send();
    expect(receiver.got).toHaveLength(1);
    expect(verified(secret!, receiver.got[0]!, start)).toEqual({
      type: 'booking.cancelled-by-enterprise',
      timestamp: start.toISOString(),
      data: {
        number: 'YY20260302-1',
        sequence: 1,
        subjectType: 'spec',
        subjectId: expect.any(String),
        facilityId: stage.facilityId,
        enterpriseId: null,
      },
    });
    const [row] = await stage.log(channelId);
    expect(row).toMatchObject({ id: receiver.got[0]!.id, state: 'sent', attempts: 1, status: 204, error: null });
  });

  it('gets only the kinds it was set up for, one by one or by the group', async () => {
    const { id } = await stage.create({ kind: 'webhook', url: receiver.url, kinds: ['booking.*', 'manifest.refused'] });
    for (const kind of ['booking.expired', 'manifest.accepted', 'manifest.refused', 'handheld.conflict'] as const)
      await stage.tell(kind);
    expect((await stage.log(id)).map(({ event }) => event)).toEqual(['booking.expired', 'manifest.refused']);
  });

  it('gets what a rolled-back write would have told: nothing', async () => {
    const { id } = await webhook();
    await expect(stage.tell('gateway.failed', { number: 'x'.repeat(5_000) })).rejects.toThrow();
    expect(await stage.log(id)).toEqual([]);
  });

  it('is signed with both secrets for a day after a rotation, and with the new one alone afterwards', async () => {
    const first = await webhook();
    const second = await stage.channels.rotateSecret(stage.manager.actor, first.id);
    expect(second.secret).not.toBe(first.secret);
    await stage.tell();
    await stage.send();
    for (const secret of [first.secret!, second.secret!])
      expect(verified(secret, receiver.got[0]!, start)).toMatchObject({ type: 'handheld.conflict' });
    stage.later(25 * hour);
    await stage.tell();
    await stage.send();
    const now = new Date(start.getTime() + 25 * hour);
    expect(verified(second.secret!, receiver.got[1]!, now)).toMatchObject({ type: 'handheld.conflict' });
    expect(() => verified(first.secret!, receiver.got[1]!, now)).toThrow('No matching signature');
  });
});

describe('each fault of the receiver', () => {
  it.each([
    ['slow', null, /没有答复/],
    ['broken', 500, /500/],
    ['busy', 429, /限流/],
    ['lostReply', null, /连接失败/],
    ['redirect', 302, /不跟随跳转/],
  ] as const)('%s: nothing lost, nothing out of order, one effect', async (fault, status, error) => {
    const { id } = await webhook();
    receiver.manner = manners[fault];
    for (let count = 0; count < 3; count += 1) await stage.tell();
    await stage.send();
    const [first, ...behind] = await stage.log(id);
    expect(first).toMatchObject({ state: 'queued', attempts: 1, status, error: expect.stringMatching(error) });
    expect(behind.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['queued', 0],
      ['queued', 0],
    ]);
    expect(receiver.got.every(({ path }) => path === '/hooks')).toBe(true);
    receiver.manner = manners.ok;
    // Not before the receiver asked to be called again.
    stage.later(6_000);
    await stage.send();
    expect((await stage.log(id))[0]!.state).toBe(fault === 'busy' ? 'queued' : 'sent');
    stage.later(600_000);
    await stage.send();
    const log = await stage.log(id);
    expect(log.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    expect(receiver.acted).toEqual(log.map((row) => row.id));
    expect(receiver.got).toHaveLength(4);
  });

  it('huge: is acknowledged and not read to the end', async () => {
    const { id } = await webhook();
    receiver.manner = manners.huge;
    await stage.tell();
    await stage.send();
    const [row] = await stage.log(id);
    expect(row).toMatchObject({ state: 'sent', status: 200 });
    expect(row!.excerpt).toHaveLength(500);
  });

  it('away: is tried again', async () => {
    const { id } = await webhook();
    await receiver.stop();
    await stage.tell();
    await stage.send();
    expect(await stage.log(id)).toMatchObject([{ state: 'queued', error: expect.stringContaining('ECONNREFUSED') }]);
  });

  it('gone (410): is parked at once, and those behind go on', async () => {
    const { id } = await webhook();
    receiver.manner = (response) => (receiver.got.length === 1 ? manners.gone : manners.ok)(response);
    await stage.tell();
    await stage.tell();
    await stage.send();
    await stage.send();
    expect((await stage.log(id)).map(({ state }) => state)).toEqual(['failed', 'sent']);
    expect(await stage.stateOf(id)).toBe('active');
  });
});

describe('a receiver that stays broken', () => {
  it('is tried for days, then parked; its owner is told once, and not on the channel itself', async () => {
    const { id } = await webhook();
    const other = await stage.create({ kind: 'webhook', url: receiver.url, kinds: ['channel.failing'] });
    receiver.manner = (response) =>
      (receiver.got.at(-1)!.body.includes('channel.failing') ? manners.ok : manners.broken)(response);
    await stage.tell();
    for (const pause of [0, ...retryPausesMs]) {
      stage.later(Math.ceil(pause * 1.1));
      await stage.send();
    }
    expect(await stage.log(id)).toMatchObject([
      { state: 'failed', attempts: mostAttempts, status: 500, excerpt: 'out of order ' },
    ]);
    expect(await stage.stateOf(id)).toBe('failing');
    await stage.jobs();
    await stage.send();
    expect(await stage.log(other.id)).toMatchObject([{ event: 'channel.failing', state: 'sent' }]);
    expect(await stage.log(id)).toHaveLength(1);
    const told = await stage.select(`SELECT id FROM notice WHERE kind = 'channel.failing' AND subject_id = $1`, [id]);
    expect(told).toHaveLength(1);
  });

  it('gets what was parked when it is replayed: the same id, signed anew, before what came later', async () => {
    const { id, secret } = await webhook();
    receiver.manner = manners.gone;
    await stage.tell();
    await stage.send();
    receiver.manner = manners.ok;
    stage.later(hour);
    await stage.channels.pause(stage.manager.actor, withoutKey, id);
    await stage.tell();
    await stage.send();
    expect(receiver.got).toHaveLength(1);
    const given = { occurredFrom: start.toISOString(), onlyFailed: true };
    expect(await stage.deliveries.replayAll(stage.manager.actor, withoutKey, id, given)).toEqual({ replayed: 1 });
    await stage.channels.resume(stage.manager.actor, withoutKey, id);
    await stage.send();
    const log = await stage.log(id);
    expect(log).toMatchObject([
      { state: 'sent', replays: 1, attempts: 1 },
      { state: 'sent', replays: 0 },
    ]);
    const [first, again, next] = receiver.got;
    expect(again!.id).toBe(first!.id);
    expect(again!.body).toBe(first!.body);
    expect(again!.headers['webhook-timestamp']).not.toBe(first!.headers['webhook-timestamp']);
    expect(verified(secret!, again!, new Date(start.getTime() + hour))).toBeTruthy();
    expect(next!.id).toBe(log[1]!.id);
  });

  it('comes back to active with the next success', async () => {
    const { id } = await webhook();
    receiver.manner = manners.gone;
    await stage.tell();
    await stage.send();
    expect(await stage.stateOf(id)).toBe('failing');
    receiver.manner = manners.ok;
    await stage.deliveries.replay(stage.manager.actor, withoutKey, (await stage.log(id))[0]!.id);
    await stage.send();
    expect(await stage.stateOf(id)).toBe('active');
  });
});

describe('a worker', () => {
  it('killed in the middle of sending: the same id goes out again when its lease ran out; its late record is nothing', async () => {
    const { id } = await webhook();
    await stage.tell();
    await stage.tell();
    const turn = (await stage.turns.take(worker, id)) as Turn;
    await stage.transports.send(turn);
    await stage.send();
    expect(receiver.got).toHaveLength(1);
    stage.later(46_000);
    await stage.send();
    const log = await stage.log(id);
    expect(log).toMatchObject([
      { state: 'sent', attempts: 2 },
      { state: 'sent', attempts: 1 },
    ]);
    expect(receiver.got.map((got) => got.id)).toEqual([log[0]!.id, log[0]!.id, log[1]!.id]);
    await stage.recorder.record(worker, turn, notSent({ error: 'too late' }), 1);
    expect(await stage.log(id)).toEqual(log);
  });

  it('beside others sends nothing twice and nothing out of order', async () => {
    const ids = [];
    for (let count = 0; count < 3; count += 1) ids.push((await webhook()).id);
    for (let count = 0; count < 30; count += 1) await stage.tell();
    for (let turns = 0; turns < 6; turns += 1)
      await Promise.all([stage.sender.sendDue(), stage.sender.sendDue(), stage.sender.sendDue()]);
    expect(receiver.got).toHaveLength(90);
    for (const id of ids) {
      const log = await stage.log(id);
      const order = new Set(log.map((row) => row.id));
      expect(receiver.acted.filter((got) => order.has(got))).toEqual([...order]);
    }
  });
});

describe('a channel that sends nothing', () => {
  it('keeps what is told while it is paused for a week, and lets go of what is older', async () => {
    const { id } = await webhook();
    await stage.channels.pause(stage.manager.actor, withoutKey, id);
    await stage.tell();
    stage.later(4 * 24 * hour);
    await stage.tell();
    stage.later(4 * 24 * hour);
    await stage.channels.resume(stage.manager.actor, withoutKey, id);
    await stage.send();
    expect((await stage.log(id)).map(({ state }) => state)).toEqual(['discarded', 'sent']);
  });

  it('and is removed discards what waits and gets nothing new', async () => {
    const { id } = await webhook();
    receiver.manner = manners.broken;
    await stage.tell();
    await stage.tell();
    await stage.send();
    await stage.channels.remove(stage.manager.actor, withoutKey, id);
    await stage.tell();
    stage.later(hour);
    await stage.send();
    expect((await stage.log(id)).map(({ state }) => state)).toEqual(['discarded', 'discarded']);
    expect(receiver.got).toHaveLength(1);
  });
});

describe('without leave to reach internal networks', () => {
  it('nothing is sent there, whatever the address says by now', async () => {
    const { id } = await webhook();
    Object.assign(stage.transports, { allowPrivate: false });
    try {
      await stage.tell();
      await stage.send();
    } finally {
      Object.assign(stage.transports, { allowPrivate: true });
    }
    expect(receiver.got).toEqual([]);
    expect(await stage.log(id)).toMatchObject([{ state: 'queued', error: expect.stringContaining('内部网络') }]);
  });
});
