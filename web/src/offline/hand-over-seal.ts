import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** A line as both sides see it at the hand-over. */
export interface SealedLine {
  readonly line: number;
  readonly handedOverGrams: number;
  readonly handedOverPackages: number;
  readonly containers?: readonly { readonly code: string }[];
}

export interface SealedManifest {
  readonly manifestId: string;
  readonly officialNumber: string | null;
  readonly confirmHash: string;
}

/** The text that the enterprise's device signs; the server makes the same one of the manifest it holds. */
export function sealedText(manifest: SealedManifest, lines: readonly SealedLine[]): string {
  const { manifestId, officialNumber, confirmHash } = manifest;
  const rows = lines.map(({ line, handedOverGrams, handedOverPackages, containers = [] }) => {
    const codes = containers.map(({ code }) => code).join(',');
    return `${line} ${handedOverGrams} ${handedOverPackages} ${codes}`;
  });
  return [`${manifestId} ${officialNumber ?? ''} ${confirmHash}`, ...rows, ''].join('\n');
}

/** The other way round, on the enterprise's device. Null for anything that is no such text. */
export function readSealedText(
  text: string,
): { readonly manifest: SealedManifest; readonly lines: SealedLine[] } | null {
  const [head = '', ...rows] = text.split('\n');
  const [, manifestId, officialNumber, confirmHash] = /^([0-9a-f-]{36}) (\S*) ([0-9a-f]{64})$/.exec(head) ?? [];
  if (manifestId === undefined || rows.at(-1) !== '' || rows.length < 2) return null;
  const lines = rows.slice(0, -1).map(readRow);
  if (lines.some((line) => line === null)) return null;
  const manifest = { manifestId, officialNumber: officialNumber ?? '', confirmHash: confirmHash ?? '' };
  return { manifest, lines: lines as SealedLine[] };
}

function readRow(row: string): SealedLine | null {
  const [, line, grams, packages, codes = ''] = /^(\d{1,4}) (\d{1,12}) (\d{1,6}) (\S*)$/.exec(row) ?? [];
  if (line === undefined) return null;
  return {
    line: Number(line),
    handedOverGrams: Number(grams),
    handedOverPackages: Number(packages),
    ...(codes !== '' && { containers: codes.split(',').map((code) => ({ code })) }),
  };
}

function fromBase64url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Key's id, a dot and HMAC-SHA-256 in 64 digits. Plain JavaScript: WebCrypto is missing where the address is not https. */
export const sealWith = (key: { readonly id: string; readonly key: string }, text: string): string =>
  `${key.id}.${bytesToHex(hmac(sha256, fromBase64url(key.key), utf8ToBytes(text)))}`;

const sealShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[0-9a-f]{64}$/;
export const isSeal = (text: string): boolean => sealShape.test(text);
