import type { Box } from './label.types.js';
import type { Setting } from './measures.js';
import type { Faces, Weight } from './typeface.js';

/** One line of text; millimetres from the label's upper left corner, `em` that of the Chinese characters. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly em: number;
  readonly weight: Weight;
}

/** Where the text stands that is in the middle of a line beginning at `top`. */
const baselineIn = (top: number, height: number, em: number, faces: Faces): number =>
  top + (height + faces.regular.hanHeight * em) / 2;

export function centredText(text: string, box: Box, em: number, weight: Weight, faces: Faces): PlacedText {
  const x = box.x + (box.width - faces[weight].width(text) * em) / 2;
  return { text, x, baseline: baselineIn(box.y, box.height, em, faces), em, weight };
}

/** Lines below each other, together in the middle of the box and flush with its left side. */
export function linesIn(
  lines: readonly string[],
  box: Box,
  { em, linePitch }: Setting,
  weight: Weight,
  faces: Faces,
): PlacedText[] {
  const pitch = linePitch * em;
  const free = box.height - lines.length * pitch;
  const below = (free + pitch - faces.regular.hanHeight * em) / 2;
  // In a tight row the middle is too low for g and j: they would cross the rule under it.
  const top = box.y + free / 2 - Math.max(0, faces[weight].descent(lines.at(-1) ?? '') * em - below);
  return lines.map((text, index) => {
    return { text, x: box.x, baseline: baselineIn(top + index * pitch, pitch, em, faces), em, weight };
  });
}
