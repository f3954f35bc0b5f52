import { createHmac, timingSafeEqual } from 'node:crypto';

/** What both sides see at the hand-over. */
export interface SealedHandOver {
  readonly manifestId: string;
  readonly officialNumber: string;
  /** SHA-256 of the content that the enterprise confirmed. */
  readonly confirmHash: string;
  /** In the order of the form. */
  readonly lines: readonly {
    readonly position: number;
    readonly grams: number;
    readonly packages: number;
    readonly codes: readonly string[];
  }[];
}

/**
 * The text that an enterprise's device signs: one line for the manifest, one for each of its lines, ended by a newline
 * each. Written out plainly, so that any device can make it from what it shows.
 */
export function sealedText({ manifestId, officialNumber, confirmHash, lines }: SealedHandOver): string {
  const rows = lines.map(({ position, grams, packages, codes }) => `${position} ${grams} ${packages} ${codes.join()}`);
  return [`${manifestId} ${officialNumber} ${confirmHash}`, ...rows, ''].join('\n');
}

/** HMAC-SHA-256 under the key, 64 lower-case hexadecimal digits. */
export const sealOf = (key: string, text: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64url')).update(text, 'utf8').digest('hex');

export const isSealOf = (seal: string, key: string, text: string): boolean =>
  timingSafeEqual(Buffer.from(sealOf(key, text), 'hex'), Buffer.from(seal, 'hex'));

/** The key of an id: 32 bytes drawn from the server's secret, so that no table holds it. base64url. */
export const keyOf = (secret: Buffer, keyId: string): string =>
  createHmac('sha256', secret).update(keyId, 'utf8').digest('base64url');
