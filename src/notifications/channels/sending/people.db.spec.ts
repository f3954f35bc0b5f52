import { createTestApp } from '../../../../test/support/app.js';
import type { TestApp } from '../../../../test/support/app.js';
import { closeSound } from '../../../../test/support/invariants.js';
import { SimulatedTime } from '../../../platform/database/simulated-time.js';
import { withoutKey } from '../../../writes/request-identity.js';
import { MailboxCodes } from '../setup/mailbox-codes.js';
import { createChannelStage } from '../testing/channel-stage.js';
import type { ChannelStage } from '../testing/channel-stage.js';
import { Mailbox } from '../testing/mailbox.js';
import { manners, Receiver } from '../testing/receiver.js';

const morning = new Date('2026-03-02T02:00:00Z');
const night = new Date('2026-03-02T15:00:00Z');
const minute = 60_000;

let test: TestApp;
let stage: ChannelStage;
let mailbox: Mailbox;
let receiver: Receiver;

beforeAll(async () => {
  mailbox = new Mailbox();
  await mailbox.start();
  const config = { channelPrivateTargets: true, smtpUrl: mailbox.url, mailFrom: 'notices@green.example.cn' };
  test = await createTestApp({ config: { ...config, publicUrl: 'https://green.example.cn/?a=1&b=2' } });
});
beforeEach(async () => {
  at(morning);
  stage = await createChannelStage(test);
  stage.transports.timeoutMs = 400;
  receiver = await Receiver.start();
  receiver.manner = manners.robotOk;
  mailbox.manner = 'ok';
  mailbox.got.length = 0;
});
afterEach(() => receiver.stop());
afterAll(async () => {
  await closeSound(test);
  await mailbox.stop();
});

const at = (instant: Date): void => void (test.app.get(SimulatedTime).now = instant);

/** The words of a mail, whatever their encoding. */
function wordsOf(raw: string): string {
  const parts = [...raw.matchAll(/Content-Transfer-Encoding: base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)/g)];
  const decoded = parts.map(([, text]) => Buffer.from(text!, 'base64').toString('utf8'));
  const quoted = raw
    .replace(/=\r\n/g, '')
    .replace(/(=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));
  return [...decoded, quoted].join('\n');
}

const codes = (): MailboxCodes => test.app.get(MailboxCodes, { strict: false });
const codeIn = (raw: string): string => /验证码 (\d{6})/.exec(wordsOf(raw))![1]!;
const confirm = (id: string, code: string) => codes().confirm(stage.manager.actor, withoutKey, id, code);

async function confirmedMailbox(more = {}): Promise<string> {
  const { id } = await stage.create({ kind: 'email', address: 'duty@firm.example.cn', ...more });
  await stage.send();
  await confirm(id, codeIn(mailbox.got[0]!.raw));
  mailbox.got.length = 0;
  return id;
}

describe('a mailbox', () => {
  it('gets nothing but its code until the code is entered', async () => {
    const { id } = await stage.create({ kind: 'email', address: 'duty@firm.example.cn' });
    await stage.tell();
    await stage.send();
    expect(mailbox.got).toHaveLength(1);
    expect(mailbox.got[0]!.to).toEqual(['duty@firm.example.cn']);
    await expect(confirm(id, '000000')).rejects.toMatchObject({ code: 'channel.code-wrong' });
    expect(await confirm(id, codeIn(mailbox.got[0]!.raw))).toMatchObject({ state: 'active' });
    await expect(confirm(id, '000000')).rejects.toMatchObject({ code: 'lifecycle.wrong-state' });
    expect(JSON.stringify(await stage.select('SELECT content FROM channel_delivery'))).not.toContain('code');
  });

  it('is not guessed at: five tries a code, a minute between two codes, half an hour for each', async () => {
    const { id } = await stage.create({ kind: 'email', address: 'duty@firm.example.cn' });
    await stage.send();
    const code = codeIn(mailbox.got[0]!.raw);
    const wrong = code === '123456' ? '654321' : '123456';
    for (let tries = 0; tries < 5; tries += 1)
      await expect(confirm(id, wrong)).rejects.toMatchObject({ code: 'channel.code-wrong' });
    await expect(confirm(id, code)).rejects.toMatchObject({ code: 'channel.code-spent' });
    const again = () => codes().sendAgain(stage.manager.actor, withoutKey, id);
    await expect(again()).rejects.toMatchObject({ code: 'channel.code-too-soon' });
    stage.later(minute);
    await again();
    await stage.send();
    const next = codeIn(mailbox.got[1]!.raw);
    expect(next).not.toBe(code);
    stage.later(31 * minute);
    await expect(confirm(id, next)).rejects.toMatchObject({ code: 'channel.code-spent' });
  });

  it('gets plain text and HTML, Chinese first, under an id of its own', async () => {
    const id = await confirmedMailbox({ language: 'both' });
    await stage.tell('manifest.accepted', { number: '20263206000001', kilograms: '1,250.5', name: '<b>王五</b>' });
    await stage.send();
    const [mail] = mailbox.got;
    const words = wordsOf(mail!.raw);
    expect(words.indexOf('联单 20263206000001 已验收')).toBeGreaterThan(-1);
    expect(words.indexOf('is accepted with 1,250.5 kg')).toBeGreaterThan(words.indexOf('已验收'));
    expect(words).toContain('https://green.example.cn/?a=1&amp;b=2');
    expect(words).not.toContain('王五');
    expect(mail!.raw).toContain('Auto-Submitted: auto-generated');
    const [, row] = await stage.log(id);
    expect(row).toMatchObject({ state: 'sent', status: 250 });
    expect(mail!.messageId).toBe(`<${row!.id}@green.example.cn>`);
  });

  it.each([
    ['unknownMailbox', 'failed', 550],
    ['busy', 'queued', 451],
    ['slow', 'queued', null],
  ] as const)('that is %s: %s', async (manner, state, status) => {
    const id = await confirmedMailbox();
    mailbox.manner = manner;
    await stage.tell();
    await stage.send();
    expect((await stage.log(id))[1]).toMatchObject({ state, status });
    mailbox.manner = 'ok';
    stage.later(minute);
    await stage.send();
    if (state === 'queued') {
      expect((await stage.log(id))[1]).toMatchObject({ state: 'sent', attempts: 2 });
      expect(new Set(mailbox.got.map(({ messageId }) => messageId)).size).toBe(1);
    } else expect(await stage.stateOf(id)).toBe('failing');
  });
});

describe('quiet hours', () => {
  it('hold back what is told at night, let pass what is urgent, and end with one digest', async () => {
    const id = await confirmedMailbox();
    at(night);
    await stage.tell('booking.expired', { number: 'YY20260302-1' });
    await stage.tell('booking.no-show', { number: 'YY20260302-2' });
    await stage.tell('transfer.stuck', { number: 'WY20260302-9', reasonZh: '王五', reasonEn: 'Wang' });
    await stage.send();
    expect(mailbox.got).toHaveLength(1);
    expect(wordsOf(mailbox.got[0]!.raw)).toContain('转运 WY20260302-9');
    at(new Date('2026-03-02T22:59:00Z'));
    await stage.send();
    expect(mailbox.got).toHaveLength(1);
    at(new Date('2026-03-02T23:00:00Z'));
    await stage.send();
    expect(mailbox.got).toHaveLength(2);
    const words = wordsOf(mailbox.got[1]!.raw);
    for (const part of ['共 2 条消息', 'YY20260302-1', 'YY20260302-2']) expect(words).toContain(part);
    const log = await stage.log(id);
    expect(log.slice(1).map(({ event, state }) => [event, state])).toEqual([
      ['booking.expired', 'bundled'],
      ['booking.no-show', 'bundled'],
      ['transfer.stuck', 'sent'],
      ['channel.digest', 'sent'],
    ]);
  });

  it('of a webhook hold back all, and lose no order', async () => {
    receiver.manner = manners.ok;
    const quietHours = { from: '22:00', to: '07:00' };
    const { id } = await stage.create({ kind: 'webhook', url: receiver.url, quietHours });
    at(night);
    await stage.tell('booking.expired');
    await stage.tell('transfer.stuck');
    await stage.send();
    expect(receiver.got).toEqual([]);
    at(new Date('2026-03-02T23:00:00Z'));
    await stage.send();
    const log = await stage.log(id);
    expect(log.map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(receiver.acted).toEqual(log.map((row) => row.id));
  });
});

describe('a robot', () => {
  const robot = (vendor: 'wecom' | 'dingtalk' | 'feishu', robotSecret?: string) =>
    stage.create({ kind: 'robot', vendor, url: `${receiver.url}?access_token=canary`, robotSecret });

  it('takes 20 messages a minute: what comes faster is told in one', async () => {
    const { id } = await robot('dingtalk', 'SECcanary');
    for (let count = 0; count < 60; count += 1) await stage.tell('booking.expired', { number: `YY20260302-${count}` });
    let sentAt = 0;
    for (let second = 0; second < 30; second += 1) {
      await stage.send();
      expect(receiver.got.length - sentAt).toBeLessThanOrEqual(1);
      sentAt = receiver.got.length;
      stage.later(1_000);
    }
    expect(receiver.got.length).toBeLessThanOrEqual(10);
    const told = receiver.got.map(({ body }) => body).join();
    const log = await stage.log(id);
    expect(log.filter(({ state }) => state === 'bundled').length).toBeGreaterThan(40);
    expect(log.every(({ state }) => state === 'bundled' || state === 'sent')).toBe(true);
    expect(told).toContain('共 50 条消息');
  });

  it('that answers with an error in its 200 is tried again', async () => {
    const { id } = await robot('wecom');
    receiver.manner = manners.robotBusy;
    await stage.tell();
    await stage.send();
    expect(await stage.log(id)).toMatchObject([
      { state: 'queued', status: 200, error: expect.stringContaining('45009') },
    ]);
    receiver.manner = manners.robotOk;
    stage.later(minute);
    await stage.send();
    expect(await stage.log(id)).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('keeps its address and its secret to itself', async () => {
    const view = await robot('dingtalk', 'SECcanary');
    await receiver.stop();
    await stage.tell();
    await stage.send();
    const rows = await stage.select(
      `SELECT c.*, d.* FROM channel c JOIN channel_delivery d ON d.channel_id = c.id WHERE c.id = $1`,
      [view.id],
    );
    const audit = await stage.select(`SELECT * FROM audit_event WHERE subject_id = $1`, [view.id]);
    expect(rows).toHaveLength(1);
    for (const shown of [view, rows, audit]) expect(JSON.stringify(shown)).not.toMatch(/canary/);
  });
});
