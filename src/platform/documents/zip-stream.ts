import type { TransformOptions } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { ZlibOptions } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: AsyncIterable<Buffer> | Iterable<Buffer>;
}

interface Written {
  readonly name: Buffer;
  readonly at: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/**
 * Level 3 packs rows of a sheet to within a tenth of what the usual 6 does, in a third of the time. A piece waits while the
 * one before is packed, so that the next can be made meanwhile.
 */
const settings: ZlibOptions & TransformOptions = {
  level: 3,
  chunkSize: 64 * 1024,
  writableHighWaterMark: 1024 * 1024,
};
/** The form has four bytes for a length; beyond that lies ZIP64, which not every reader of workbooks has. */
const mostBytes = 0xffff_ffff;

const deflated = 8;
/** Lengths and checksum stand behind the data, names are UTF-8. */
const flags = 0x0008 | 0x0800;
const version = 20;
/** 1980-01-01, the first day that the form knows: the same rows make the same file. */
const day = 0x0021;

/** An archive part by part, of which none has to be whole in memory (APPNOTE.TXT 4.3). */
export async function* zipPieces(parts: AsyncIterable<ZipPart>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let at = 0;
  for await (const { name, content } of parts) {
    const entry = { name: Buffer.from(name), at, crc: 0, packed: 0, size: 0 };
    yield localHeader(entry.name);
    for await (const piece of packedPieces(content, entry)) {
      entry.packed += piece.length;
      yield piece;
    }
    yield lengthsBehind(entry);
    at += 30 + entry.name.length + entry.packed + 16;
    if (Math.max(entry.size, at) > mostBytes) throw new RangeError(`${name} is too long for an archive`);
    written.push(entry);
  }
  yield directory(written, at);
}

async function* packedPieces(content: ZipPart['content'], seen: { crc: number; size: number }): AsyncGenerator<Buffer> {
  const packing = createDeflateRaw(settings);
  const feeding = pipeline(noted(content, seen), packing);
  // Heard of by the loop below, which the same failure ends.
  feeding.catch(() => undefined);
  for await (const piece of packing) yield piece as Buffer;
  await feeding;
}

async function* noted(content: ZipPart['content'], seen: { crc: number; size: number }): AsyncGenerator<Buffer> {
  for await (const piece of content) {
    seen.crc = crc32(piece, seen.crc);
    seen.size += piece.length;
    yield piece;
  }
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(version, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(deflated, 8);
  header.writeUInt16LE(day, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function lengthsBehind({ crc, packed, size }: Written): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(packed, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

function directory(written: readonly Written[], at: number): Buffer {
  const entries = Buffer.concat(written.flatMap((entry) => [directoryEntry(entry), entry.name]));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(written.length, 8);
  end.writeUInt16LE(written.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([entries, end]);
}

function directoryEntry({ name, at, crc, packed, size }: Written): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(version, 4);
  entry.writeUInt16LE(version, 6);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(deflated, 10);
  entry.writeUInt16LE(day, 14);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(at, 42);
  return entry;
}
