import { crc32, deflateSync } from 'node:zlib';
import { prng } from './prng.js';

const [width, height] = [480, 360];

/** Floor, wall, drum, lid, label: enough to tell one photo from another. */
const palettes = [
  [0x8a8f93, 0xc9ced2, 0x1f5f9e, 0x174a7c, 0xf2b33d],
  [0x7d7a74, 0xd6d0c4, 0x2f7d4f, 0x245f3c, 0xf2b33d],
  [0x8b8378, 0xcfd6d4, 0xa33b2e, 0x7e2d23, 0xf4e3c1],
] as const;
const [floor, wall, drum, lid, label] = [0, 1, 2, 3, 4];

/** A drawing of drums against a wall as a real PNG: the demonstration has no camera. */
export function demoPhoto(name: string): Buffer {
  const random = prng(name);
  const palette = random.pick(palettes);
  const drums = random.int(2, 4);
  const top = random.int(90, 130);
  const room = width / drums;
  const colourAt = (x: number, y: number): number => {
    const inRoom = x % room;
    const isDrum = inRoom > room * 0.18 && inRoom < room * 0.82 && y > top && y < 300;
    if (!isDrum) return y > 250 ? floor : wall;
    if (y < top + 14) return lid;
    const isLabel = inRoom > room * 0.34 && inRoom < room * 0.66 && y > top + 50 && y < top + 110;
    return isLabel ? label : drum;
  };
  const lines = Array.from({ length: height }, (_, y) =>
    // Each line begins with its filter: none.
    Buffer.from([0, ...Array.from({ length: width }, (__, x) => colourAt(x, y))]),
  );
  return png(Buffer.concat(lines), palette, name);
}

/** PNG (ISO/IEC 15948) of a byte a pixel, by a palette of 24-bit colours. Its title makes it another file than any other. */
function png(lines: Buffer, palette: readonly number[], title: string): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits, indexed; compression, filter and interlace as everybody's.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const text = Buffer.from(`Title\0${title}`, 'latin1');
  const content = [chunk('PLTE', colours), chunk('tEXt', text), chunk('IDAT', deflateSync(lines))];
  const chunks = [chunk('IHDR', header), ...content, chunk('IEND')];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
