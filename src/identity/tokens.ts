import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits; only the hash is kept. Random input needs no slow hash: there is nothing to guess. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const apiKeyMark = 'gi_';

/** `gi_` tells secret scanners and people what it is. */
export const newApiKey = (): string => `${apiKeyMark}${newToken()}`;

export const tokenHash = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

/** Counts without keeping what is counted: nobody reads an address or a login name back without the key. */
export const keyedHash = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest();

/** Characters that cannot be mistaken for each other when read out over the phone. */
const groups = ['ABCDEFGHJKLMNPQRSTUVWXYZ', 'abcdefghijkmnpqrstuvwxyz', '23456789'] as const;

/** A temporary password of 16 characters (90 bits) that meets the composition rule: a dash comes after each four. */
export function newTemporaryPassword(): string {
  const all = groups.join('');
  const characters = Array.from({ length: 16 }, (_, place) => pick(groups[place] ?? all));
  return characters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

const pick = (from: string): string => from.charAt(randomInt(from.length));
