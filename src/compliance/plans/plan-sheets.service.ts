import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Paper } from '../../platform/documents/hand-out.js';
import { writeWorkbook } from '../../platform/documents/sheet-writer.js';
import type { Actor } from '../../shared/roles.js';
import { sheetsOf } from './plan-cells.js';
import { findPlan } from './plan-rows.js';
import { tablesOwed } from './plan.rules.js';

/** The plan as the standard prints it. */
@Injectable()
export class PlanSheets {
  constructor(private readonly database: Database) {}

  /** `plan.not-found`, 404. */
  async xlsx(actor: Actor, id: string): Promise<Paper> {
    const row = await this.database.read(actor, (tx) => findPlan(tx, id));
    const stream = await writeWorkbook(sheetsOf(row, tablesOwed(row.managementClass)));
    return { name: `危险废物管理计划 ${row.unitName} ${row.year}`, stream };
  }
}
