import { createHmac } from 'node:crypto';

/**
 * DingTalk 自定义机器人“加签”: HMAC-SHA256 over timestamp (milliseconds), line feed and secret, keyed with the secret, in
 * base64. It goes into the address, where it is percent-encoded.
 */
export const dingtalkSign = (secret: string, timestampMs: number): string =>
  createHmac('sha256', secret).update(`${timestampMs}\n${secret}`).digest('base64');

/** Feishu 自定义机器人“签名校验”: HMAC-SHA256 over nothing, keyed with timestamp (seconds), line feed and secret, in base64. */
export const feishuSign = (secret: string, timestampSeconds: number): string =>
  createHmac('sha256', `${timestampSeconds}\n${secret}`).digest('base64');
