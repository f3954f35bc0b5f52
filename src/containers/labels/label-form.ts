import { blankMargin, borderWidth } from './label-size.rules.js';
import type { LabelField, LabelFields, LabelSize } from './label.types.js';
import { fullText, piecesOf, type Piece } from './text-lines.js';
import type { Faces } from './typeface.js';

/** One field with its place across the label; `x` and `width` in millimetres from the label's left side. */
export interface Cell {
  readonly field: LabelField;
  /** Of the field's whole text and of its caption; ems. Measured once for all settings. */
  readonly pieces: readonly Piece[];
  readonly captionWidth: number;
  readonly x: number;
  readonly width: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Lower is served first when there is room for some but not for all. */
  readonly rank: number;
}

/** Rows on the left and, over all of them, something on the right. */
export interface Block {
  readonly rows: readonly Row[];
  readonly beside: 'hazards' | 'matrix' | null;
}

/** Where the frame's inner side begins, from each side of the label. */
export const inset = blankMargin + borderWidth;
export const innerSide = ({ side }: LabelSize): number => side - 2 * inset;
/** Of the inner width: the column of the hazards and of the QR code. */
export const columnWidth = (size: LabelSize): number => innerSide(size) * 0.29;

/** HJ 1276-2022's form from top to bottom: the waste with its hazards, its code, and whose it is beside the QR code. */
export function formBlocks(fields: LabelFields, size: LabelSize, faces: Faces): Block[] {
  const full = (field: LabelField): Row => row([field], innerSide(size), 0, faces);
  const left = (rank: number, ...across: LabelField[]): Row =>
    row(across, innerSide(size) - columnWidth(size), rank, faces);
  return [
    { rows: [full(fields.name)], beside: null },
    {
      rows: [
        left(0, fields.category, fields.form),
        left(0, fields.wasteCode),
        left(3, fields.mainComponents),
        left(2, fields.harmfulComponents),
        left(4, fields.precautions),
      ],
      beside: 'hazards',
    },
    { rows: [full(fields.code)], beside: null },
    {
      rows: [
        left(1, fields.unit),
        left(5, fields.contact),
        left(0, fields.date),
        left(0, fields.weight),
        left(6, fields.remark),
      ],
      beside: 'matrix',
    },
  ];
}

function row(fields: readonly LabelField[], across: number, rank: number, { regular, bold }: Faces): Row {
  const width = across / fields.length;
  const cells = fields.map((field, index) => ({
    field,
    pieces: piecesOf(fullText(field), regular.width),
    captionWidth: bold.width(field.caption),
    x: inset + index * width,
    width,
  }));
  return { cells, rank };
}
