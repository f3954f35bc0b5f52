import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Paper } from '../../platform/documents/hand-out.js';
import { writeXlsx } from '../../platform/documents/sheet-writer.js';
import type { SheetCells, SheetColumn } from '../../platform/documents/sheet-writer.js';
import type { Actor } from '../../shared/roles.js';
import { declarationColumns, tableNames } from './declaration-columns.data.js';
import { linesOf } from './declaration-lines.queries.js';
import { findDeclaration } from './declaration-rows.js';
import { declarationCells } from './declaration-cells.js';
import type { PeriodKind } from './declaration.types.js';
import { submittedOf } from './declarations.queries.js';

/** A table of the standard: its name, its columns, and its rows as they are read. */
export interface OfficialSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<SheetCells>;
}

/** Declarations read at a time. */
const pageSize = 50;

/** 表C.1–C.3 in the columns of HJ 1259-2022, masses in tonnes with three decimals. */
@Injectable()
export class DeclarationSheets {
  constructor(private readonly database: Database) {}

  /** `declaration.not-found`, 404. */
  async xlsx(actor: Actor, id: string): Promise<Paper> {
    const { unitName, kind, period } = await this.database.read(actor, (tx) => findDeclaration(tx, id));
    const name = `${tableNames[kind]} ${unitName} ${period}`;
    return {
      name,
      stream: writeXlsx(declarationColumns, this.rowsOf(actor, id), { name: tableNames[kind].slice(0, 4) }),
    };
  }

  /** All that was submitted for a period in a facility, its own included: for the report centre. */
  ofPeriod(actor: Actor, facilityId: string, kind: PeriodKind, period: string): OfficialSheet {
    return {
      name: `${tableNames[kind]} ${period}`,
      columns: declarationColumns,
      rows: this.rowsOfPeriod(actor, facilityId, kind, period),
    };
  }

  private async *rowsOf(actor: Actor, id: string): AsyncGenerator<SheetCells> {
    yield* await this.database.read(actor, async (tx) => {
      const row = await findDeclaration(tx, id);
      return declarationCells(row, await linesOf(tx, row));
    });
  }

  private async *rowsOfPeriod(
    actor: Actor,
    facilityId: string,
    kind: PeriodKind,
    period: string,
  ): AsyncGenerator<SheetCells> {
    let after: string | null = null;
    for (;;) {
      const from: string | null = after;
      const page: { id: string }[] = await this.database.read(actor, (tx) =>
        submittedOf(tx, facilityId, kind, period, from, pageSize),
      );
      for (const { id } of page) yield* this.rowsOf(actor, id);
      const last = page.at(-1);
      if (last === undefined || page.length < pageSize) return;
      after = last.id;
    }
  }
}
