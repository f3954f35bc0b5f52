import { create } from 'qrcode';
import { background, blankMargin, borderWidth } from './label-size.rules.js';
import type { Box } from './label.types.js';
import { ruleWidth } from './measures.js';
import { pictograms, type Layer } from './pictograms.data.js';
import type { PlacedPictogram } from './hazard-column.js';
import type { PlacedText } from './placed-text.js';
import { planLabel, type LabelPlan } from './plan-label.js';
import type { PlacedLabel } from './sheets.rules.js';
import { runsOf, type Faces } from './typeface.js';

type Document = PDFKit.PDFDocument;

/** Light modules round the code, ISO/IEC 18004: scanners find no code without them, least of all on orange. */
const quietZone = 4;
const pictogramSquare = 100;

/** Draws one label on the open page, whose unit must be the millimetre and whose fonts are called by their weight. */
export function drawLabel(document: Document, { content, size, x, y }: PlacedLabel, faces: Faces): void {
  const plan = planLabel(content, size, faces);
  document.save().translate(x, y);
  drawFrame(document, plan, size.side);
  for (const pictogram of plan.pictograms) drawPictogram(document, pictogram);
  drawMatrix(document, plan.matrix, content.code);
  document.fillColor('black');
  for (const text of plan.texts) drawText(document, text, faces);
  document.restore();
}

function drawFrame(document: Document, { rules }: LabelPlan, side: number): void {
  document.rect(0, 0, side, side).fill(background);
  const edge = blankMargin + borderWidth / 2;
  document
    .lineWidth(borderWidth)
    .rect(edge, edge, side - 2 * edge, side - 2 * edge)
    .stroke('black');
  document.lineWidth(side * ruleWidth);
  for (const { fromX, fromY, toX, toY } of rules) document.moveTo(fromX, fromY).lineTo(toX, toY);
  document.stroke('black');
}

function drawPictogram(document: Document, { hazard, x, y, width }: PlacedPictogram): void {
  document
    .save()
    .translate(x, y)
    .scale(width / pictogramSquare);
  for (const layer of pictograms[hazard].layers) drawLayer(document, layer);
  document.restore();
}

function drawLayer(document: Document, layer: Layer): void {
  document.path(layer.path);
  if ('fill' in layer) document.fill(layer.fill);
  else document.lineWidth(layer.width).stroke(layer.stroke);
}

/** Level M: an eighth of the code may be scratched or soiled. Squares, not an image: sharp at any printer's resolution. */
function drawMatrix(document: Document, { x, y, width }: Box, code: string): void {
  const { modules } = create(code, { errorCorrectionLevel: 'M' });
  document.rect(x, y, width, width).fill('white');
  document
    .save()
    .translate(x, y)
    .scale(width / (modules.size + 2 * quietZone));
  for (const [row, from, to] of darkRuns(modules.size, (line, column) => modules.get(line, column) === 1))
    document.rect(quietZone + from, quietZone + row, to - from, 1);
  document.fill('black').restore();
}

/** Neighbours as one rectangle: viewers leave hairlines between squares that merely touch. */
function* darkRuns(
  size: number,
  isDark: (row: number, column: number) => boolean,
): Generator<[number, number, number]> {
  for (let row = 0; row < size; row += 1) {
    let from = 0;
    for (let column = 0; column <= size; column += 1) {
      if (column < size && isDark(row, column)) continue;
      if (column > from) yield [row, from, column];
      from = column + 1;
    }
  }
}

/** Chinese characters are let down to stand on the baseline of figures and letters, as high as they are. */
function drawText(document: Document, { text, x, baseline, em, weight }: PlacedText, faces: Faces): void {
  const { latinEm, hanDrop, width } = faces[weight];
  let at = x;
  for (const run of runsOf(text)) {
    document.font(weight, run.latin ? em * latinEm : em);
    const y = run.latin ? baseline : baseline - hanDrop * em;
    document.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic' });
    at += width(run.text) * em;
  }
}
