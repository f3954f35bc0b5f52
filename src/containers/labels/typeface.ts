import { type Font, create } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Weight = 'regular' | 'bold';

/** A piece of text whose characters are set in one size. */
export interface Run {
  readonly text: string;
  readonly latin: boolean;
}

const files: Readonly<Record<Weight, string>> = {
  regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
};

/**
 * Latin, Greek, Cyrillic, letterlike signs, and the full-width letters and figures: all are as high as a capital. Not
 * the middle dot, which the font sets as a Chinese sign.
 */
const latin = /[\u0000-\u00b6\u00b8-\u1fff\u2100-\u218f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
const sameSize = new RegExp(`${latin.source}+|[^${latin.source.slice(1)}+`, 'gu');

/**
 * HJ 1276-2022 sets a least height of text and does not except figures and letters. In one size they would be a fifth
 * lower than Chinese characters, so they are set larger by that much: every line is as high as the standard asks.
 * Widths and sizes are in ems of the Chinese characters.
 */
export class Typeface {
  private readonly widths = new Map<string, number>();
  private readonly depths = new Map<string, number>();
  /** Of 国, which fills its square, and of capitals and figures; in ems of their own size. */
  readonly hanHeight: number;
  readonly capHeight: number;
  /** How far 国 reaches below the baseline, which capitals and figures stand on. */
  readonly hanDrop: number;

  constructor(readonly font: Font) {
    const { minY, maxY } = font.glyphForCodePoint('国'.codePointAt(0) ?? 0).bbox;
    this.hanHeight = (maxY - minY) / font.unitsPerEm;
    this.hanDrop = -minY / font.unitsPerEm;
    this.capHeight = font.capHeight / font.unitsPerEm;
  }

  /** The em of Chinese characters whose printed height is `height`. */
  readonly emFor = (height: number): number => height / this.hanHeight;

  /** The em of figures and letters beside Chinese characters of one em. */
  get latinEm(): number {
    return this.hanHeight / this.capHeight;
  }

  readonly width = (text: string): number => {
    let sum = 0;
    for (const character of text) sum += this.advance(character);
    return sum;
  };

  /** How far the text's lowest figure or letter reaches below the baseline. Chinese characters stand on it. */
  readonly descent = (text: string): number =>
    Math.max(0, ...Array.from(text, (character) => (latin.test(character) ? this.depth(character) : 0)));

  private depth(character: string): number {
    let depth = this.depths.get(character);
    if (depth === undefined) {
      const { minY } = this.font.glyphForCodePoint(character.codePointAt(0) ?? 0).bbox;
      // A space has no outline, and its box no bounds.
      depth = Number.isFinite(minY) ? (-minY / this.font.unitsPerEm) * this.latinEm : 0;
      this.depths.set(character, depth);
    }
    return depth;
  }

  private advance(character: string): number {
    let width = this.widths.get(character);
    if (width === undefined) {
      const { advanceWidth } = this.font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      width = (advanceWidth / this.font.unitsPerEm) * (latin.test(character) ? this.latinEm : 1);
      this.widths.set(character, width);
    }
    return width;
  }
}

export type Faces = Readonly<Record<Weight, Typeface>>;

export const runsOf = (text: string): Run[] =>
  (text.match(sameSize) ?? []).map((run) => ({ text: run, latin: latin.test(run) }));

let loaded: Faces | undefined;

/** Read and parsed once a process, when the first label is printed: 20 MB that a worker without labels need not hold. */
export function typefaces(): Faces {
  loaded ??= { regular: open('regular'), bold: open('bold') };
  return loaded;
}

function open(weight: Weight): Typeface {
  const font = create(readFileSync(createRequire(import.meta.url).resolve(files[weight])));
  if (!('glyphForCodePoint' in font)) throw new TypeError(`${files[weight]} is a collection of fonts`);
  return new Typeface(font);
}
