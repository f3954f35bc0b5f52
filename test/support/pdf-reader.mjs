/**
 * Reads a PDF from stdin as a stranger would: PDF.js parses and draws it, ZXing looks for QR codes in the pixels. Writes
 * JSON (`PdfContent` of read-pdf.ts) to stdout. A process of its own, because both are ESM, which jest cannot load.
 *   --png <directory>  keeps each page as an image
 *   --rings <mm,mm>    tells the colours along squares that far inside each page's edge
 */
import { createCanvas } from '@napi-rs/canvas';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const pointsPerMillimetre = 72 / 25.4;
/** 203 dpi, as most label printers have: a code that is read here is read from paper. */
const pixelsPerMillimetre = 8;
const pixelsPerPoint = pixelsPerMillimetre / pointsPerMillimetre;
const require = createRequire(import.meta.url);
const { values } = parseArgs({ options: { png: { type: 'string' }, rings: { type: 'string', default: '' } } });
const rings = values.rings.split(',').filter(Boolean).map(Number);

async function readPage(page) {
  const viewport = page.getViewport({ scale: pixelsPerPoint });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas, viewport }).promise;
  if (values.png) writeFileSync(join(values.png, `page-${page.pageNumber}.png`), canvas.toBuffer('image/png'));
  const image = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const [, , width, height] = page.view;
  return {
    width,
    height,
    texts: (await page.getTextContent()).items.filter(({ str }) => str.trim() !== '').map(textOf),
    codes: await codesIn(image),
    rings: rings.map((distance) => coloursAlong(image, Math.round(distance * pixelsPerMillimetre))),
  };
}

const textOf = ({ str, transform, width }) => ({
  text: str,
  x: transform[4],
  y: transform[5],
  width,
  size: transform[3],
});

async function codesIn(image) {
  const found = await readBarcodes(image, { formats: ['QRCode'], maxNumberOfSymbols: 16 });
  return found.map(({ text, ecLevel, version }) => ({ text, level: ecLevel, version: Number(version) }));
}

function coloursAlong({ data, width, height }, inset) {
  const colours = new Set();
  const look = (x, y) => {
    const at = (y * width + x) * 4;
    colours.add(`#${Buffer.from(data.subarray(at, at + 3)).toString('hex')}`);
  };
  for (let x = inset; x < width - inset; x += 1) for (const y of [inset, height - 1 - inset]) look(x, y);
  for (let y = inset; y < height - inset; y += 1) for (const x of [inset, width - 1 - inset]) look(x, y);
  return [...colours];
}

if (values.png) mkdirSync(values.png, { recursive: true });
prepareZXingModule({
  overrides: { wasmBinary: readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')) },
});
const document = await getDocument({
  data: new Uint8Array(readFileSync(0)),
  cMapUrl: join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps/'),
  disableFontFace: true,
  useSystemFonts: false,
  verbosity: 0,
}).promise;
const pages = [];
for (let number = 1; number <= document.numPages; number += 1)
  pages.push(await readPage(await document.getPage(number)));
const preferences = await document.getViewerPreferences();
process.stdout.write(JSON.stringify({ printScaling: preferences?.PrintScaling ?? null, pages }));
