import { arrange } from './arrange.js';
import type { ArrangedBlock, ArrangedRow, Arrangement } from './draft.js';
import { hazardColumn, type PlacedPictogram } from './hazard-column.js';
import { columnWidth, innerSide, inset, type Cell } from './label-form.js';
import type { Box, LabelContent, LabelSize } from './label.types.js';
import { captionGap, cellPadding, titleEm } from './measures.js';
import { centredText, linesIn, type PlacedText } from './placed-text.js';
import type { Faces } from './typeface.js';

/** Between two cells; millimetres. */
export interface Rule {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

/** Everything on a label with its place; what is left is to draw it. */
export interface LabelPlan {
  readonly texts: readonly PlacedText[];
  readonly rules: readonly Rule[];
  readonly pictograms: readonly PlacedPictogram[];
  /** Of the QR code with its quiet zone: a square. */
  readonly matrix: Box;
}

const title = '危 险 废 物';

/** Throws RangeError when the name is too long for the frame. */
export function planLabel(content: LabelContent, size: LabelSize, faces: Faces): LabelPlan {
  return new Planner(content, size, faces, arrange(content, size, faces)).plan();
}

class Planner {
  private readonly texts: PlacedText[] = [];
  private readonly rules: Rule[] = [];
  private readonly pictograms: PlacedPictogram[] = [];
  private matrix: Box = { x: 0, y: 0, width: 0, height: 0 };
  private readonly right: number;
  private readonly columnX: number;

  constructor(
    private readonly content: LabelContent,
    size: LabelSize,
    private readonly faces: Faces,
    private readonly arrangement: Arrangement,
  ) {
    this.right = inset + innerSide(size);
    this.columnX = this.right - columnWidth(size);
  }

  plan(): LabelPlan {
    const { setting, titleHeight, blocks } = this.arrangement;
    const titleBox = { x: inset, y: inset, width: this.right - inset, height: titleHeight };
    this.texts.push(centredText(title, titleBox, setting.em * titleEm, 'bold', this.faces));
    let y = inset + titleHeight;
    for (const block of blocks) {
      this.rules.push({ fromX: inset, fromY: y, toX: this.right, toY: y });
      this.placeRows(block, y);
      this.placeColumn(block, y);
      y += block.height;
    }
    const { texts, rules, pictograms, matrix } = this;
    return { texts, rules, pictograms, matrix };
  }

  private placeRows({ rows, beside }: ArrangedBlock, top: number): void {
    const toX = beside === null ? this.right : this.columnX;
    let y = top;
    for (const row of rows) {
      if (y > top) this.rules.push({ fromX: inset, fromY: y, toX, toY: y });
      this.placeCells(row, y);
      y += row.height;
    }
  }

  private placeCells({ row, lines, height }: ArrangedRow, y: number): void {
    row.cells.forEach((cell, index) => {
      if (index > 0) this.rules.push({ fromX: cell.x, fromY: y, toX: cell.x, toY: y + height });
      this.placeField(cell, lines[index] ?? [], y, height);
    });
  }

  private placeField(cell: Cell, lines: readonly string[], y: number, height: number): void {
    const { setting } = this.arrangement;
    const { em } = setting;
    const { caption } = cell.field;
    const box = { x: cell.x + cellPadding * em, y, width: cell.width, height };
    const valueX = box.x + (cell.captionWidth + captionGap) * em;
    const values = linesIn(lines, { ...box, x: valueX }, setting, 'regular', this.faces);
    // The caption stands on the first line of its value.
    const [alone] = linesIn([caption], box, setting, 'bold', this.faces);
    if (alone) this.texts.push({ ...alone, baseline: values[0]?.baseline ?? alone.baseline }, ...values);
  }

  private placeColumn({ beside, height }: ArrangedBlock, y: number): void {
    if (beside === null) return;
    const box = { x: this.columnX, y, width: this.right - this.columnX, height };
    this.rules.push({ fromX: box.x, fromY: y, toX: box.x, toY: y + height });
    if (beside === 'matrix') this.matrix = squareIn(box, cellPadding * this.arrangement.setting.em);
    else this.placeHazards(box);
  }

  private placeHazards(box: Box): void {
    const column = hazardColumn(this.content.hazards, box, this.arrangement.setting, this.faces);
    this.texts.push(...column.texts);
    this.pictograms.push(...column.pictograms);
  }
}

function squareIn(box: Box, padding: number): Box {
  const side = Math.min(box.width, box.height) - 2 * padding;
  return { x: box.x + (box.width - side) / 2, y: box.y + (box.height - side) / 2, width: side, height: side };
}
