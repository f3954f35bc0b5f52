import type { Hazard } from '../../shared/waste-code.js';
import type { Box, LabelSize } from './label.types.js';
import { cellPadding, type Setting } from './measures.js';
import { pictograms } from './pictograms.data.js';
import { centredText, type PlacedText } from './placed-text.js';
import type { Faces } from './typeface.js';

export interface PlacedPictogram extends Box {
  readonly hazard: Hazard;
}

export interface HazardColumn {
  readonly texts: readonly PlacedText[];
  readonly pictograms: readonly PlacedPictogram[];
}

const caption = '危险特性';
/** One below the other while they are two; four make a square. */
const columnsFor = (count: number): number => (count > 2 ? 2 : 1);

const drawn = (hazards: readonly Hazard[]): Hazard[] =>
  hazards.filter((hazard) => pictograms[hazard].layers.length > 0);
/** In has no pictogram in HJ 1276-2022, but it is a hazard: its name stands alone. */
const named = (hazards: readonly Hazard[]): Hazard[] =>
  hazards.filter((hazard) => pictograms[hazard].layers.length === 0);
const nameOf = (hazard: Hazard): string => `${pictograms[hazard].name} ${hazard}`;

/** Millimetres. */
export function leastColumnHeight(hazards: readonly Hazard[], { side }: LabelSize, setting: Setting): number {
  const { em, linePitch, rowPadding, leastPictogram } = setting;
  const count = drawn(hazards).length;
  const rows = Math.ceil(count / columnsFor(count));
  const line = linePitch * em;
  return (linePitch + rowPadding) * em + rows * (side * leastPictogram + line) + named(hazards).length * line;
}

export function hazardColumn(hazards: readonly Hazard[], box: Box, setting: Setting, faces: Faces): HazardColumn {
  const { em, linePitch, rowPadding } = setting;
  const line = linePitch * em;
  const head = line + rowPadding * em;
  const foot = named(hazards).length * line + (rowPadding * em) / 2;
  const cells = gridCells(drawn(hazards), { ...box, y: box.y + head, height: box.height - head - foot });
  // Without a pictogram above them the names are all there is, and stand in the middle.
  const namesY = box.y + (cells.length > 0 ? box.height - foot : (box.height - head) / 2);
  const name = (hazard: Hazard, room: Box): PlacedText => centredText(nameOf(hazard), room, em, 'regular', faces);
  const texts = [
    centredText(caption, { ...box, height: head }, em, 'bold', faces),
    ...cells.map((cell) => name(cell.hazard, { ...cell, y: cell.y + cell.height - line, height: line })),
    ...named(hazards).map((hazard, index) => name(hazard, { ...box, y: namesY + index * line, height: line })),
  ];
  return { texts, pictograms: cells.map((cell) => pictogramIn(cell, line, em)) };
}

function gridCells(hazards: readonly Hazard[], grid: Box): PlacedPictogram[] {
  const columns = columnsFor(hazards.length);
  const width = grid.width / columns;
  const height = grid.height / Math.ceil(hazards.length / columns);
  return hazards.map((hazard, index) => {
    const [across, down] = [index % columns, Math.floor(index / columns)];
    return { hazard, x: grid.x + across * width, y: grid.y + down * height, width, height };
  });
}

/** The largest square above the name. */
function pictogramIn(cell: PlacedPictogram, nameHeight: number, em: number): PlacedPictogram {
  const room = cell.height - nameHeight;
  const side = Math.min(cell.width - cellPadding * em, room);
  return { ...cell, x: cell.x + (cell.width - side) / 2, y: cell.y + (room - side) / 2, width: side, height: side };
}
