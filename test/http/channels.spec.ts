import { Logger } from '@nestjs/common';
import { ChannelSender } from '../../src/notifications/channels/sending/channel-sender.js';
import { Transports } from '../../src/notifications/channels/transport/transports.js';
import { PinoLogger } from '../../src/platform/logging/pino-logger.js';
import { createFacility, signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { sender as sendTo } from '../support/send.js';

const hook = { kind: 'webhook', name: '企业系统回调', url: 'https://hooks.example.cn/green-island?key=1' };
const robot = {
  kind: 'robot',
  name: '值班群',
  vendor: 'dingtalk',
  url: 'https://oapi.dingtalk.com/robot/send?access_token=tokencanary',
  robotSecret: 'SECcanary',
};

let test: TestApp;
let manager: TestActor;
let facilityId: string;

const send = sendTo(() => test);

beforeAll(async () => {
  test = await createTestApp();
  facilityId = await createFacility(test);
});
beforeEach(async () => {
  facilityId = await createFacility(test);
  manager = await signInAs(test, 'operator.manager', { facilityId });
});
afterAll(() => closeSound(test));

const create = async (body: object = hook) => (await send(manager, 'POST', '/channels', body)).body;

describe('setting up a channel', () => {
  it('shows the secret of a webhook once', async () => {
    const made = await send(manager, 'POST', '/channels', hook);
    expect(made.status).toBe(201);
    const { id, secret, ...shown } = made.body;
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(shown).toMatchObject({ state: 'active', target: hook.url, kinds: null, quietHours: null, language: 'zh' });
    for (const path of ['/channels', `/channels/${id}`])
      expect(JSON.stringify((await send(manager, 'GET', path)).body)).not.toContain('whsec_');
    const rotated = await send(manager, 'POST', `/channels/${id}/rotate-secret`);
    expect(rotated.body.secret).not.toBe(secret);
    expect(Date.parse(rotated.body.earlierSecretUntil)).toBeGreaterThan(Date.now() + 23 * 3_600_000);
  });

  it('shows neither address nor secret of a robot, which is quiet at night unless told otherwise', async () => {
    const made = await send(manager, 'POST', '/channels', robot);
    expect(made.body).toMatchObject({ target: 'oapi.dingtalk.com', quietHours: { from: '22:00', to: '07:00' } });
    expect(JSON.stringify(made.body)).not.toContain('canary');
    const loud = await create({ ...robot, quietHours: null });
    expect(loud.quietHours).toBeNull();
  });

  it.each([
    ['an internal address', { ...hook, url: 'https://192.168.1.1/x' }, 'channel.url-refused', '/url'],
    ['this machine', { ...hook, url: 'https://[::1]/x' }, 'channel.url-refused', '/url'],
    ['a name of this machine', { ...hook, url: 'https://localhost/x' }, 'channel.url-refused', '/url'],
    ['no TLS', { ...hook, url: 'http://hooks.example.cn/x' }, 'channel.url-refused', '/url'],
    ['a password', { ...hook, url: 'https://u:p@hooks.example.cn/x' }, 'channel.url-refused', '/url'],
    ['no address', { ...hook, url: undefined }, 'channel.field-needed', '/url'],
    ['a mailbox for a webhook', { ...hook, address: 'a@b.cn' }, 'channel.field-foreign', '/address'],
    ['a robot elsewhere', { ...robot, url: 'https://hooks.example.cn/x' }, 'channel.robot-url-refused', '/url'],
    ['a secret for WeCom', { ...robot, vendor: 'wecom' }, 'channel.robot-url-refused', '/url'],
    [
      'empty quiet hours',
      { ...hook, quietHours: { from: '07:00', to: '07:00' } },
      'channel.quiet-hours-empty',
      '/quietHours/to',
    ],
  ])('refuses %s', async (_, body, code, pointer) => {
    const refused = await send(manager, 'POST', '/channels', body);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ code, errors: [{ pointer }] });
  });

  it('refuses a kind of notice that does not exist, and an e-mail channel without a mail server', async () => {
    expect((await send(manager, 'POST', '/channels', { ...hook, kinds: ['nothing.here'] })).status).toBe(400);
    const refused = await send(manager, 'POST', '/channels', { kind: 'email', name: '值班', address: 'duty@a.cn' });
    expect([refused.status, refused.body.code]).toEqual([409, 'channel.email-unavailable']);
  });

  it('ends at twenty', async () => {
    const made = await Promise.all(Array.from({ length: 22 }, () => send(manager, 'POST', '/channels', hook)));
    expect(made.filter(({ status }) => status === 201)).toHaveLength(20);
    expect((await send(manager, 'POST', '/channels', hook)).body.code).toBe('channel.too-many');
  });
});

describe('a channel', () => {
  it('is changed, paused, resumed and removed, each step once', async () => {
    const { id } = await create();
    const changed = await send(manager, 'PATCH', `/channels/${id}`, {
      name: '新名称',
      kinds: ['manifest.*'],
      quietHours: { from: '22:30', to: '06:00' },
      language: 'both',
    });
    expect(changed.body).toMatchObject({
      name: '新名称',
      quietHours: { from: '22:30', to: '06:00' },
      language: 'both',
    });
    expect((await send(manager, 'PATCH', `/channels/${id}`, { kinds: null, quietHours: null })).body).toMatchObject({
      name: '新名称',
      kinds: null,
      quietHours: null,
    });
    expect((await send(manager, 'POST', `/channels/${id}/pause`)).body.state).toBe('paused');
    expect((await send(manager, 'POST', `/channels/${id}/test`)).body.code).toBe('channel.not-sending');
    expect((await send(manager, 'POST', `/channels/${id}/pause`)).status).toBe(409);
    expect((await send(manager, 'POST', `/channels/${id}/resume`)).body.state).toBe('active');
    expect((await send(manager, 'POST', `/channels/${id}/remove`)).status).toBe(204);
    expect((await send(manager, 'GET', '/channels')).body.items).toEqual([]);
    for (const step of ['resume', 'remove', 'rotate-secret', 'test'])
      expect((await send(manager, 'POST', `/channels/${id}/${step}`)).status).toBeGreaterThanOrEqual(404);
  });
});

describe('the log of a channel', () => {
  it('lists deliveries newest first, by state and page by page, shows one whole, and lets it be discarded and replayed', async () => {
    const { id } = await create();
    for (let count = 0; count < 5; count += 1) await send(manager, 'POST', `/channels/${id}/test`);
    const first = (await send(manager, 'GET', `/channel-deliveries?channelId=${id}&limit=3&state=queued`)).body;
    const next = `/channel-deliveries?channelId=${id}&limit=3&state=queued&cursor=${first.nextCursor}`;
    const second = (await send(manager, 'GET', next)).body;
    const sequences = [...first.items, ...second.items].map(({ sequence }: { sequence: number }) => sequence);
    expect(sequences).toEqual([5, 4, 3, 2, 1]);
    expect(second.nextCursor).toBeNull();
    const newest = first.items[0].id as string;
    const detail = (await send(manager, 'GET', `/channel-deliveries/${newest}`)).body;
    expect(JSON.parse(detail.body)).toMatchObject({ type: 'channel.test', data: { sequence: 5 } });
    const steps = (view: { allowedSteps: { step: string }[] }) => view.allowedSteps.map(({ step }) => step);
    expect(steps(detail)).toEqual(['discard']);
    const discarded = (await send(manager, 'POST', `/channel-deliveries/${newest}/discard`)).body;
    expect([discarded.state, steps(discarded)]).toEqual(['discarded', ['replay']]);
    const replayed = (await send(manager, 'POST', `/channel-deliveries/${newest}/replay`)).body;
    expect(replayed).toMatchObject({ state: 'queued', replays: 1 });
  });

  it.each([
    [
      'ends before it begins',
      { occurredFrom: '2026-03-02T00:00:00Z', occurredTo: '2026-03-01T00:00:00Z' },
      '/occurredTo',
    ],
    ['begins in the future', { occurredFrom: '2199-01-01T00:00:00Z' }, '/occurredFrom'],
  ])('is not replayed for a period that %s', async (_, period, pointer) => {
    const { id } = await create();
    expect(await send(manager, 'POST', `/channels/${id}/replay`, period)).toMatchObject({
      status: 422,
      body: { code: 'channel.replay-period-invalid', errors: [{ pointer }] },
    });
  });

  it('is not filled with tests', async () => {
    const { id } = await create();
    for (let count = 0; count < 100; count += 1) await send(manager, 'POST', `/channels/${id}/test`);
    expect((await send(manager, 'POST', `/channels/${id}/test`)).body.code).toBe('channel.too-many-queued');
  });
});

describe('secrets', () => {
  it('are in no log, whatever goes wrong while sending', async () => {
    const lines: string[] = [];
    Logger.overrideLogger(new PinoLogger('trace', { write: (line: string) => void lines.push(line) }));
    const { id } = await create({ ...robot, quietHours: null });
    await send(manager, 'POST', `/channels/${id}/test`);
    const transports = test.app.get(Transports, { strict: false });
    const sending = jest.spyOn(transports, 'send').mockRejectedValue(new TypeError('made up wrongly'));
    try {
      await test.app.get(ChannelSender, { strict: false }).sendDue();
    } finally {
      Logger.overrideLogger(false);
      sending.mockRestore();
    }
    expect(lines.join()).toContain('a message could not be made up');
    expect(lines.join()).not.toMatch(/canary|whsec_/);
    const log = await send(manager, 'GET', `/channel-deliveries?channelId=${id}`);
    expect(log.body.items[0]).toMatchObject({ state: 'queued', lastError: expect.stringContaining('管理员') });
    expect(JSON.stringify(log.body)).not.toContain('made up wrongly');
  });
});
