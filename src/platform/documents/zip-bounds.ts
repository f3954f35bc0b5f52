import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const encryptedFlag = 1;
const [stored, deflated] = [0, 8];

export interface ZipBounds {
  readonly entries: number;
  /** Of all entries together, unpacked. */
  readonly bytes: number;
}

/**
 * Whether everything in the archive, truly unpacked, stays within the bounds: what an archive says of its own sizes may be
 * a lie. Also false for what office programs do not write: a comment at the end, encryption, ZIP64, other compressions.
 */
export async function isZipWithin(archive: Buffer, { entries, bytes }: ZipBounds): Promise<boolean> {
  try {
    let left = bytes;
    for (const entry of packedEntries(archive, entries)) {
      left -= await unpackedSize(entry, left);
      if (left < 0) return false;
    }
    return true;
  } catch {
    // Cut off, garbled, or longer than `left`.
    return false;
  }
}

interface Packed {
  readonly method: number;
  readonly data: Buffer;
}

function packedEntries(archive: Buffer, most: number): Packed[] {
  const end = archive.length - endLength;
  if (archive.readUInt32LE(end) !== endSignature || archive.readUInt16LE(end + 20) !== 0) throw new Error('no end');
  const count = archive.readUInt16LE(end + 10);
  if (count === 0 || count > most) throw new Error('too many entries');
  const found: Packed[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== entrySignature) throw new Error('no entry');
    if ((archive.readUInt16LE(at + 8) & encryptedFlag) !== 0) throw new Error('encrypted');
    found.push({ method: archive.readUInt16LE(at + 10), data: dataOf(archive, at) });
    at += entryLength + [28, 30, 32].reduce((sum, field) => sum + archive.readUInt16LE(at + field), 0);
  }
  return found;
}

function dataOf(archive: Buffer, at: number): Buffer {
  const size = archive.readUInt32LE(at + 20);
  const local = archive.readUInt32LE(at + 42);
  if (archive.readUInt32LE(local) !== localSignature) throw new Error('no local header');
  const begin = local + localLength + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  if (begin + size > archive.length) throw new Error('cut off');
  return archive.subarray(begin, begin + size);
}

async function unpackedSize({ method, data }: Packed, most: number): Promise<number> {
  if (method === stored) return data.length;
  if (method !== deflated) throw new Error('unknown compression');
  return (await inflate(data, { maxOutputLength: Math.max(most, 1) })).length;
}
