import { createHmac } from 'node:crypto';
import { robotRequest, robotText } from './robot.js';
import { dingtalkSign, feishuSign } from './robot-signature.js';

const at = new Date('2026-03-02T10:00:00.500Z');
const bodyOf = ({ body }: { body: string }) => JSON.parse(body) as Record<string, unknown>;

describe('signatures of robots', () => {
  // Computed with the vendors' own Python examples (hmac, hashlib, base64).
  it('of DingTalk', () =>
    expect(dingtalkSign('this is secret', 1577262236757)).toBe('hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM='));
  it('of Feishu', () => expect(feishuSign('demo', 1599360473)).toBe('l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8='));

  it('of Feishu sign nothing with the text, of DingTalk the text with the secret', () => {
    expect(feishuSign('s', 1)).toBe(createHmac('sha256', '1\ns').update('').digest('base64'));
    expect(dingtalkSign('s', 1)).toBe(createHmac('sha256', 's').update('1\ns').digest('base64'));
  });
});

describe('what each vendor is sent', () => {
  it('WeCom: markdown, unsigned', () => {
    const url = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k';
    const request = robotRequest('wecom', { url, secret: null }, '一', at);
    expect(request.url.href).toBe(url);
    expect(bodyOf(request)).toEqual({ msgtype: 'markdown', markdown: { content: '一' } });
  });

  it('DingTalk: markdown, signed in the address, percent-encoded', () => {
    const url = 'https://oapi.dingtalk.com/robot/send?access_token=t';
    const request = robotRequest('dingtalk', { url, secret: 'SECx' }, '一', at);
    const sign = encodeURIComponent(dingtalkSign('SECx', at.getTime()));
    expect(request.url.href).toBe(`${url}&timestamp=${at.getTime()}&sign=${sign}`);
    expect(bodyOf(request)).toEqual({ msgtype: 'markdown', markdown: { title: '绿岛通知 Green Island', text: '一' } });
    expect(robotRequest('dingtalk', { url, secret: null }, '一', at).url.href).toBe(url);
  });

  it('Feishu: text, signed in the body', () => {
    const url = 'https://open.feishu.cn/open-apis/bot/v2/hook/h';
    const timestamp = 1_772_445_600;
    const request = robotRequest('feishu', { url, secret: 'x' }, '一', at);
    expect(request.url.href).toBe(url);
    expect(bodyOf(request)).toEqual({
      timestamp: String(timestamp),
      sign: feishuSign('x', timestamp),
      msg_type: 'text',
      content: { text: '一' },
    });
    expect(bodyOf(robotRequest('feishu', { url, secret: null }, '一', at))).not.toHaveProperty('sign');
  });
});

describe('the text of a robot', () => {
  it('holds all that fits, and says how much does not', () => {
    expect(robotText(['甲', '乙'])).toBe('绿岛通知 Green Island\n\n甲\n\n乙');
    const long = robotText(Array.from({ length: 50 }, (_, place) => `${place} ${'长'.repeat(50)}`));
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(4_096);
    expect(long).toMatch(/另有 2\d 条/);
  });
});
