import { create } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { readPdf, withoutSpaces, type PdfContent, type PdfPage, type PdfText } from '../../../test/support/read-pdf.js';
import { formatKilograms } from '../../shared/mass.js';
import type { LabelContent } from './label.types.js';
import { streamLabels } from './stream-labels.js';
import { labelContent, longestContent } from './testing/label-content.js';
import { typefaces } from './typeface.js';

/** Drawing and reading twelve pages takes two seconds of a core, which tests beside it may have in use. */
jest.setTimeout(60_000);

const pointsPerMillimetre = 72 / 25.4;
const roundingErrorMm = 1e-3;
const volumes = [50_000, 450_000, 1_000_000];
/** Two of the last: one for each of two opposite sides. */
const sizes: readonly (readonly [side: number, textHeight: number])[] = [
  [100, 3],
  [150, 5],
  [200, 6],
  [200, 6],
];
const codes = volumes.map((_, index) => `91320613MA21RKJB479002140820261125${String(index + 1).padStart(3, '0')}`);
const printedCodes = [codes[0], codes[1], codes[2], codes[2]];

const eachSize = (content: (given: Partial<LabelContent>) => LabelContent): LabelContent[] =>
  volumes.map((volumeMillilitres, index) => content({ volumeMillilitres, code: codes[index] ?? '' }));

const millimetres = (points: number): number => points / pointsPerMillimetre;

/** Of 国 and of capitals, in ems: read from the font file, not from what the product makes of it. */
function fontHeights() {
  const file = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';
  const font = create(readFileSync(createRequire(__filename).resolve(file)));
  if (!('glyphForCodePoint' in font)) throw new TypeError('a collection');
  const heightOf = (sign: string): number => {
    const { minY, maxY } = font.glyphForCodePoint(sign.codePointAt(0) ?? 0).bbox;
    return (maxY - minY) / font.unitsPerEm;
  };
  return { han: heightOf('国'), latin: Math.min(heightOf('H'), heightOf('1'), heightOf('8')) };
}

function expectSizeAndHeights(page: PdfPage, side: number, textHeight: number): void {
  expect(millimetres(page.width)).toBeCloseTo(side, 3);
  expect(millimetres(page.height)).toBeCloseTo(side, 3);
  const heights = fontHeights();
  const heightOf = ({ text, size }: PdfText): number =>
    millimetres(size) * (/^[\u0000-\u00b6]/u.test(text) ? heights.latin : heights.han);
  expect(Math.min(...page.texts.map(heightOf))).toBeGreaterThan(textHeight - roundingErrorMm);
  const edge = 4 * pointsPerMillimetre;
  for (const { x, y, width } of page.texts) {
    expect(Math.min(x, y)).toBeGreaterThan(edge);
    expect(x + width).toBeLessThan(page.width - edge);
  }
}

const wholeOn = (content: LabelContent): string[] =>
  [
    content.code,
    content.wasteName,
    'HW08',
    content.wasteCode,
    content.contactPhone,
    content.date,
    `${formatKilograms(content.grams)} kg`,
  ].map((text) => text.replaceAll(' ', ''));

const captions = [
  '危险废物',
  ...['废物名称', '废物类别', '废物代码', '废物形态', '主要成分', '有害成分', '注意事项', '危险特性', '数字识别码'],
  ...['产生/收集单位', '联系人和联系方式', '产生日期', '废物重量', '备注'],
];

describe('a PDF of single labels, to an independent reader', () => {
  const insideEdge = [0.2, 1.5, 2.8, 3.2, 3.8];
  let read: PdfContent;
  let ordinary: readonly PdfPage[];
  let longest: readonly PdfPage[];

  beforeAll(async () => {
    const labels = [...eachSize(labelContent), ...eachSize(longestContent)];
    read = await readPdf(streamLabels(labels, 'single'), insideEdge);
    [ordinary, longest] = [read.pages.slice(0, sizes.length), read.pages.slice(sizes.length)];
  });

  it('has pages of the exact sizes with text of the least height and inside the frame', () => {
    for (const pages of [ordinary, longest]) {
      expect(pages).toHaveLength(sizes.length);
      pages.forEach((page, index) => expectSizeAndHeights(page, ...(sizes[index] ?? [0, 0])));
    }
  });

  it('has on every page one QR code of level M that says the 37 characters and nothing else', () => {
    for (const pages of [ordinary, longest])
      expect(pages.map((page) => page.codes)).toEqual(printedCodes.map((text) => [{ text, level: 'M', version: 2 }]));
  });

  it('can be searched and copied: every caption and every text', () => {
    const label = labelContent({ code: codes[0] ?? '' });
    const [printed] = ordinary.map(withoutSpaces);
    for (const text of [...captions, ...wholeOn(label), label.unitName, '多环芳烃、重金属（铅、锌）', '液态'])
      expect(printed).toContain(text);
  });

  it('holds back no caption and nothing that identifies the waste when all texts are too long', () => {
    longest.forEach((page, index) => {
      const content = longestContent({ code: printedCodes[index] ?? '' });
      for (const text of [...captions, ...wholeOn(content)]) expect(withoutSpaces(page)).toContain(text);
    });
  });

  it('is orange with a black border of 1 mm, 3 mm inside the edge', () => {
    for (const { rings } of ordinary)
      expect(rings).toEqual([['#ff9600'], ['#ff9600'], ['#ff9600'], ['#000000'], ['#000000']]);
  });

  it('asks viewers not to scale it', () => {
    expect(read.printScaling).toBe('None');
  });
});

describe('a PDF of A4 sheets, to an independent reader', () => {
  it('holds all labels with their codes', async () => {
    const { pages } = await readPdf(streamLabels(eachSize(labelContent).concat(eachSize(labelContent)), 'a4'));
    for (const page of pages) {
      expect(millimetres(page.width)).toBeCloseTo(210, 3);
      expect(millimetres(page.height)).toBeCloseTo(297, 3);
    }
    const [small, middle, large] = codes;
    expect(pages.map((page) => page.codes.map(({ text }) => text))).toEqual([
      [small, small],
      ...[[middle], [large], [large], [middle], [large], [large]],
    ]);
  });
});

describe('streamLabels', () => {
  it('lets others have their turn between two labels', async () => {
    const labels = Array.from({ length: 20 }, () => labelContent());
    let turns = 0;
    const count = (): void => {
      turns += 1;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    await buffer(streamLabels(labels, 'single'));
    clearImmediate(next);
    expect(turns).toBeGreaterThanOrEqual(labels.length);
  });

  it('draws no further than its reader reads', async () => {
    let asked = 0;
    const labels = Array.from({ length: 400 }, () => ({
      ...labelContent(),
      get code() {
        asked += 1;
        return labelContent().code;
      },
    }));
    const stream = streamLabels(labels, 'single');
    await stream[Symbol.asyncIterator]().next();
    stream.destroy();
    expect(asked).toBeLessThan(labels.length);
  });

  it('keeps 200 labels small: fonts are embedded once, and only the characters used', async () => {
    const labels = Array.from({ length: 200 }, (_, index) => labelContent({ grams: index * 1000 }));
    expect((await buffer(streamLabels(labels, 'single'))).length).toBeLessThan(1_000_000);
  });

  it('reads the fonts once', () => {
    expect(typefaces()).toBe(typefaces());
  });

  it('refuses to print nothing', () => {
    expect(() => streamLabels([], 'a4')).toThrow(RangeError);
  });

  it('fails as a stream when a label cannot be drawn', async () => {
    await expect(buffer(streamLabels([labelContent({ wasteName: '废'.repeat(400) })], 'single'))).rejects.toThrow(
      RangeError,
    );
  });
});
