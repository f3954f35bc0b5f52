import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Paper } from '../../platform/documents/hand-out.js';
import { writeXlsx } from '../../platform/documents/sheet-writer.js';
import type { SheetCells } from '../../platform/documents/sheet-writer.js';
import type { Actor } from '../../shared/roles.js';
import { declarationColumns, tableNames } from './declaration-columns.data.js';
import { linesOf } from './declaration-lines.queries.js';
import { findDeclaration } from './declaration-rows.js';
import { declarationCells } from './declaration-cells.js';

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

  private async *rowsOf(actor: Actor, id: string): AsyncGenerator<SheetCells> {
    yield* await this.database.read(actor, async (tx) => {
      const row = await findDeclaration(tx, id);
      return declarationCells(row, await linesOf(tx, row));
    });
  }
}
