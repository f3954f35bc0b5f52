import type { LabelField } from './label.types.js';

/** Width of a text; additive over its characters. */
export type Measure = (text: string) => number;

/** Stands where something was left out: the whole text is in the ledger (台账), and the code leads there. */
export const omission = '…见台账';

const zeroWidthSpace = '\u200b';
const character = /\P{M}\p{M}*/gu;
/** Kept on one line: a word or number, or one Chinese character; with the brackets and signs that belong to it (禁则). */
const piece =
  /[（〈《「『【〔［“‘]*(?:[\u0021-\u00b6\u00b8-\u1fff]+|[^\s\u200b]\p{M}*)[）〉》」』】〕］”’，。、；：？！％℃…·—]*[\s\u200b]*/gu;

/** What stays on one line, with its width, and that without the space behind it, which may hang over at a line's end. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  readonly ink: number;
}

export const piecesOf = (text: string, measure: Measure): Piece[] =>
  (text.match(piece) ?? []).map((part) => measured(part, measure));

function measured(part: string, measure: Measure): Piece {
  const text = part.replaceAll(zeroWidthSpace, '');
  return { text, width: measure(text), ink: measure(text.trimEnd()) };
}

/** Breaks a text at `width`. A piece wider than a line is broken within: nothing is lost and nothing stands out. */
export function breakPieces(pieces: readonly Piece[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let [line, end] = ['', 0];
  for (const part of pieces.flatMap((whole) => (whole.ink > width ? charactersOf(whole, measure) : [whole]))) {
    if (line !== '' && end + part.ink > width) {
      lines.push(line.trimEnd());
      [line, end] = ['', 0];
    }
    line += part.text;
    end += part.width;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}

const charactersOf = ({ text }: Piece, measure: Measure): Piece[] =>
  (text.match(character) ?? []).map((part) => measured(part, measure));

export const breakLines = (text: string, width: number, measure: Measure): string[] =>
  breakPieces(piecesOf(text, measure), width, measure);

/** The field's text, whole. */
export const fullText = ({ parts, separator, tail }: LabelField): string => parts.join(separator) + tail;

/** As many lines as the field needs at the very least. */
export function leastLines(field: LabelField, width: number, measure: Measure): number {
  const full = breakLines(fullText(field), width, measure).length;
  if (!field.mayShorten || full <= 1) return Math.max(full, 1);
  return Math.min(full, breakLines(shortest(field), width, measure).length);
}

/** The field's text in at most `most` lines, which are at least its `leastLines`. */
export function fitLines(field: LabelField, width: number, most: number, measure: Measure): string[] {
  const full = breakLines(fullText(field), width, measure);
  if (full.length <= most || !field.mayShorten) return full;
  const fits = (text: string): boolean => breakLines(text, width, measure).length <= most;
  const text = longestFitting(shortenings(field), fits) ?? shortest(field);
  return breakLines(text, width, measure);
}

/** From short to long: the first part a character at a time, then whole parts: half a substance's name may be another's. */
function shortenings(field: LabelField): string[] {
  const [first = '', ...others] = field.parts;
  const characters = first.match(character) ?? [];
  const begun = characters.slice(0, -1).map((_, index) => characters.slice(0, index + 1).join(''));
  const complete = others.map((_, index) => field.parts.slice(0, index + 1).join(field.separator));
  return [...begun, ...complete].map((text) => text + omission + field.tail);
}

const shortest = ({ parts, tail }: LabelField): string => (parts[0]?.match(character)?.[0] ?? '') + omission + tail;

/** Longer texts fit no better than shorter ones, so halving finds the longest. */
function longestFitting(texts: readonly string[], fits: (text: string) => boolean): string | undefined {
  let [fitting, tooLong] = [-1, texts.length];
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    if (fits(texts[middle] ?? '')) fitting = middle;
    else tooLong = middle;
  }
  return texts[fitting];
}
