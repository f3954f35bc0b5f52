import { labelSize } from './label-size.rules.js';
import type { LabelContent, LabelLayout, LabelSize } from './label.types.js';

export interface PlacedLabel {
  readonly content: LabelContent;
  readonly size: LabelSize;
  /** Millimetres from the sheet's upper left corner. */
  readonly x: number;
  readonly y: number;
}

/** Millimetres. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly PlacedLabel[];
}

interface Print {
  readonly content: LabelContent;
  readonly size: LabelSize;
}

const a4 = { width: 210, height: 297 };
/** White between labels shows where to cut. 2 × 100 + 1 leaves 4.5 mm beside them, and office printers need 4.2 mm. */
const gap = 1;
/** 2 × 2: of the larger labels only one fits on A4. */
const smallPerSheet = 4;
const smallSide = 100;

/**
 * The pages in their order. On A4 the small labels come first, four a sheet, whatever stood between them: a half empty
 * sheet for every larger one would be waste.
 */
export function* sheets(labels: readonly LabelContent[], layout: LabelLayout): Generator<Sheet> {
  const prints = labels.flatMap(printsOf);
  if (layout === 'single') {
    for (const print of prints) yield singleSheet(print);
    return;
  }
  const small = prints.filter(({ size }) => size.side === smallSide);
  for (let first = 0; first < small.length; first += smallPerSheet)
    yield { ...a4, labels: small.slice(first, first + smallPerSheet).map(smallOnA4) };
  for (const print of prints) if (print.size.side !== smallSide) yield { ...a4, labels: [centred(print)] };
}

function printsOf(content: LabelContent): Print[] {
  const size = labelSize(content.volumeMillilitres);
  return Array.from({ length: size.copies }, () => ({ content, size }));
}

const singleSheet = (print: Print): Sheet => ({
  width: print.size.side,
  height: print.size.side,
  labels: [{ ...print, x: 0, y: 0 }],
});

const centred = (print: Print): PlacedLabel => ({
  ...print,
  x: (a4.width - print.size.side) / 2,
  y: (a4.height - print.size.side) / 2,
});

function smallOnA4(print: Print, index: number): PlacedLabel {
  const step = smallSide + gap;
  return {
    ...print,
    x: (a4.width - step - smallSide) / 2 + (index % 2) * step,
    y: (a4.height - step - smallSide) / 2 + Math.floor(index / 2) * step,
  };
}
