import { type Block, type Cell, type Row, innerSide } from './label-form.js';
import type { LabelSize } from './label.types.js';
import { captionGap, cellPadding, leastMatrix, titleRow, type Setting } from './measures.js';
import { breakPieces, fitLines, leastLines } from './text-lines.js';
import type { Faces } from './typeface.js';

export type LineCounts = ReadonlyMap<Row, number>;

export interface ArrangedRow {
  readonly row: Row;
  /** The lines of each cell. */
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
}

export interface ArrangedBlock {
  readonly beside: Block['beside'];
  readonly rows: readonly ArrangedRow[];
  readonly height: number;
}

/** Heights in millimetres; the title and the blocks fill the frame. */
export interface Arrangement {
  readonly setting: Setting;
  readonly titleHeight: number;
  readonly blocks: readonly ArrangedBlock[];
}

/** The form in one setting. */
export class Draft {
  readonly wanted: LineCounts;
  private readonly rows: readonly Row[];
  private readonly roundingError = 1e-6;

  constructor(
    private readonly blocks: readonly Block[],
    private readonly size: LabelSize,
    private readonly setting: Setting,
    private readonly faces: Faces,
    /** Millimetres that the column of the hazards needs. */
    private readonly leastHazards: number,
  ) {
    this.rows = blocks.flatMap((block) => block.rows);
    this.wanted = this.count((cell, width) => breakPieces(cell.pieces, width, faces.regular.width).length);
  }

  private get titleHeight(): number {
    return titleRow * this.setting.em;
  }

  private fits(counts: LineCounts): boolean {
    return this.height(counts) <= innerSide(this.size) + this.roundingError;
  }

  /** Everything fits whole, and no code, day or mass breaks that would stay on its line in `plainest`. */
  isWhole(plainest: Draft): boolean {
    const breaksMore = (row: Row): boolean =>
      row.cells.every(({ field }) => !field.mayShorten) && linesOf(this.wanted, row) > linesOf(plainest.wanted, row);
    return this.fits(this.wanted) && !this.rows.some(breaksMore);
  }

  /** Every row the least it can do with; then rows in the order of their rank take a line each, round by round. */
  shared(): LineCounts {
    const counts = new Map(this.count((cell, width) => leastLines(cell.field, width, this.faces.regular.width)));
    if (!this.fits(counts)) throw new RangeError('标签放不下：废物名称过长。The label is full: the name is too long.');
    const grow = (row: Row): boolean => {
      const lines = linesOf(counts, row);
      if (lines >= linesOf(this.wanted, row) || !this.fits(new Map(counts).set(row, lines + 1))) return false;
      counts.set(row, lines + 1);
      return true;
    };
    let growing = [...this.rows].sort((left, right) => left.rank - right.rank);
    while (growing.length > 0) growing = growing.filter(grow);
    return counts;
  }

  /** Room that is left goes to all rows alike. */
  fill(counts: LineCounts): Arrangement {
    const spare = (innerSide(this.size) - this.height(counts)) / this.rows.length;
    const blocks = this.blocks.map((block) => this.fillBlock(block, counts, spare));
    return { setting: this.setting, titleHeight: this.titleHeight, blocks };
  }

  private fillBlock(block: Block, counts: LineCounts, spare: number): ArrangedBlock {
    const height = this.blockHeight(block, counts) + spare * block.rows.length;
    const slack = (height - this.rowsHeight(block, counts)) / block.rows.length;
    const rows = block.rows.map((row) => {
      const lines = linesOf(counts, row);
      return { row, lines: this.linesOfCells(row, lines), height: this.rowHeight(lines) + slack };
    });
    return { beside: block.beside, rows, height };
  }

  private linesOfCells = (row: Row, most: number): string[][] =>
    row.cells.map((cell) => fitLines(cell.field, this.textWidth(cell), most, this.faces.regular.width));

  private count(lines: (cell: Cell, width: number) => number): LineCounts {
    const most = (row: Row): number => Math.max(1, ...row.cells.map((cell) => lines(cell, this.textWidth(cell))));
    return new Map(this.rows.map((row) => [row, most(row)]));
  }

  /** What the caption leaves of a cell, in ems. */
  private textWidth({ captionWidth, width }: Cell): number {
    return width / this.setting.em - 2 * cellPadding - captionWidth - captionGap;
  }

  private height(counts: LineCounts): number {
    return this.blocks.reduce((sum, block) => sum + this.blockHeight(block, counts), this.titleHeight);
  }

  private blockHeight(block: Block, counts: LineCounts): number {
    return Math.max(this.rowsHeight(block, counts), this.leastBeside(block));
  }

  private rowsHeight = (block: Block, counts: LineCounts): number =>
    block.rows.reduce((sum, row) => sum + this.rowHeight(linesOf(counts, row)), 0);

  private rowHeight = (lines: number): number =>
    (lines * this.setting.linePitch + this.setting.rowPadding) * this.setting.em;

  private leastBeside({ beside }: Block): number {
    if (beside === null) return 0;
    return beside === 'matrix' ? this.size.side * leastMatrix : this.leastHazards;
  }
}

const linesOf = (counts: LineCounts, row: Row): number => counts.get(row) ?? 1;
