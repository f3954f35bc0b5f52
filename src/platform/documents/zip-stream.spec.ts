import { crc32, inflateRawSync } from 'node:zlib';
import { zipPieces } from './zip-stream.js';
import type { ZipPart } from './zip-stream.js';

const texts = { 'a.xml': ['<a>', '危废'.repeat(100_000), '</a>'], '目录/b.xml': [] as string[] };

async function* partsOf(content: (name: keyof typeof texts) => ZipPart['content']): AsyncGenerator<ZipPart> {
  for (const name of Object.keys(texts) as (keyof typeof texts)[])
    yield await Promise.resolve({ name, content: content(name) });
}

const buffersOf = (name: keyof typeof texts): Buffer[] => texts[name].map((text) => Buffer.from(text));

describe('zipPieces', () => {
  it('says behind each part and in its directory what the part holds', async () => {
    const pieces: Buffer[] = [];
    for await (const piece of zipPieces(partsOf(buffersOf))) pieces.push(piece);
    const archive = Buffer.concat(pieces);
    let at = archive.readUInt32LE(archive.length - 6);
    for (const name of Object.keys(texts) as (keyof typeof texts)[]) {
      const whole = Buffer.concat(buffersOf(name));
      const [crc, packed, size] = [16, 20, 24].map((field) => archive.readUInt32LE(at + field)) as [
        number,
        number,
        number,
      ];
      expect([crc, size]).toEqual([crc32(whole), whole.length]);
      const nameLength = Buffer.byteLength(name);
      expect(archive.toString('utf8', at + 46, at + 46 + nameLength)).toBe(name);
      const begin = archive.readUInt32LE(at + 42) + 30 + nameLength;
      expect(inflateRawSync(archive.subarray(begin, begin + packed)).equals(whole)).toBe(true);
      const behind = [4, 8, 12].map((field) => archive.readUInt32LE(begin + packed + field));
      expect(behind).toEqual([crc, packed, size]);
      at += 46 + nameLength;
    }
    expect(archive.readUInt32LE(at)).toBe(0x06054b50);
  });

  it('fails as its content fails', async () => {
    const fault = new Error('the source is gone');
    async function* broken(): AsyncGenerator<Buffer> {
      yield await Promise.resolve(Buffer.from('x'));
      throw fault;
    }
    const all = zipPieces(partsOf(broken));
    await expect(
      (async () => {
        for await (const piece of all) expect(piece).toBeDefined();
      })(),
    ).rejects.toBe(fault);
  });

  it('lets go of its content when nobody reads on', async () => {
    let released = false;
    async function* endless(): AsyncGenerator<Buffer> {
      try {
        for (;;) yield await Promise.resolve(Buffer.alloc(100_000));
      } finally {
        released = true;
      }
    }
    const all = zipPieces(partsOf(endless));
    await all.next();
    await all.next();
    await all.return(undefined);
    await new Promise(setImmediate);
    expect(released).toBe(true);
  });
});
