import { Injectable } from '@nestjs/common';
import { Facilities } from '../../facility/facilities.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Paper } from '../../platform/documents/hand-out.js';
import { pagedDocument } from '../../platform/documents/paged-document.js';
import type { PageContent } from '../../platform/documents/paged-document.js';
import { writeXlsx } from '../../platform/documents/sheet-writer.js';
import type { SheetCell } from '../../platform/documents/sheet-writer.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { formatYuan } from '../charges/charge-words.js';
import { findCharge } from '../charges/charge-rows.js';
import { statementTooLong } from '../settlement.errors.js';
import { objectionsOf } from '../statements/objections.js';
import type { StatementObjection } from '../statements/statement-objection.entity.js';
import { findStatement } from '../statements/statement-rows.js';
import type { Statement } from '../statements/statement.entity.js';
import { statementLifecycle } from '../statements/statement.lifecycle.js';
import { billedCharges, withLines } from './bill-lines.queries.js';
import type { AfterCharge, BilledCharge } from './bill-lines.queries.js';
import { billingRules, chargesTable, sheetColumns, sheetRows } from './bill-tables.js';

/** Charges on one printed statement: two a day. A page takes the process a tenth of a second, in one piece. */
const mostPrinted = 60;
/** Read at a time for a sheet. */
const pageSize = 100;

/** Bills on paper: yuan with two decimals, and beside every figure how it is worked out. */
@Injectable()
export class Papers {
  constructor(
    private readonly database: Database,
    private readonly facilities: Facilities,
  ) {}

  /** `statement.not-found` (404), `statement.too-long` (422). */
  async statementPdf(actor: Actor, id: string): Promise<Paper> {
    const { name, content } = await this.database.read(actor, async (tx) => {
      const statement = await findStatement(tx, id);
      const charges = await billedCharges(tx, id, null, mostPrinted + 1);
      if (charges.length > mostPrinted) throw statementTooLong({ most: mostPrinted });
      const heading = await this.statementHead(tx, statement);
      const objections = objectionsBlock(await objectionsOf(tx, id));
      const parts = [...heading, chargesTable(charges), ...totals(statement), ...objections, ...billingRules];
      return { name: nameOf(statement), content: parts };
    });
    const [title, foot] = [`月结单 ${name}`, `${name} · ${id}`];
    return { name: title, stream: await pagedDocument({ title, foot, content }) };
  }

  /** As it stands when it is read, page by page. `statement.not-found`, 404. */
  async statementXlsx(actor: Actor, id: string): Promise<Paper> {
    const statement = await this.database.read(actor, (tx) => findStatement(tx, id));
    return {
      name: `月结单 ${nameOf(statement)}`,
      stream: writeXlsx(sheetColumns, this.rows(actor, id), { name: '月结单' }),
    };
  }

  /** `visit-charge.not-found`, 404. */
  async chargePdf(actor: Actor, id: string): Promise<Paper> {
    const { name, content } = await this.database.read(actor, async (tx) => {
      const charge = await findCharge(tx, id);
      const statement = await findStatement(tx, charge.statementId);
      const { name: facility } = await this.facilities.require(tx, charge.facilityId);
      const heading = [
        { text: '危险废物收运上门结算单', style: 'title' },
        { text: 'Charge of a visit', style: 'subtitle', margin: [0, 0, 0, 8] },
        facts([
          ['收集单位 Facility', facility],
          ['企业 Firm', statement.enterpriseName],
          ['单号 Number', charge.number],
          ['计入月结单 Statement', statement.month],
        ]),
      ];
      const sum = { text: sumWords(charge.totalFen, charge.savedFen), style: 'heading', margin: [0, 4, 0, 8] };
      const parts = [...heading, chargesTable(await withLines(tx, [charge])), sum, ...billingRules];
      return { name: charge.number, content: parts };
    });
    const [title, foot] = [`上门结算单 ${name}`, `${name} · ${id}`];
    return { name: title, stream: await pagedDocument({ title, foot, content }) };
  }

  private async statementHead(tx: Tx, statement: Statement): Promise<PageContent[]> {
    const { name: facility } = await this.facilities.require(tx, statement.facilityId);
    const state = statementLifecycle.states[statement.state];
    return [
      { text: '危险废物收运服务月结单', style: 'title' },
      { text: 'Monthly statement', style: 'subtitle', margin: [0, 0, 0, 8] },
      facts([
        ['收集单位 Facility', facility],
        ['企业 Firm', statement.enterpriseName],
        ['月份 Month', statement.month],
        ['状态 State', `${state.zh} ${state.en}`],
        ['开出 Issued', dayOf(statement.issuedAt)],
        ['异议截止 Objections until', dayOf(statement.objectionDueAt)],
      ]),
    ];
  }

  private async *rows(actor: Actor, id: string): AsyncGenerator<SheetCell[]> {
    let after: AfterCharge | null = null;
    for (;;) {
      const from: AfterCharge | null = after;
      const page: BilledCharge[] = await this.database.read(actor, (tx) => billedCharges(tx, id, from, pageSize));
      for (const charge of page) yield* sheetRows(charge);
      const last = page.at(-1);
      if (last === undefined || page.length < pageSize) return;
      after = { acceptedOn: last.charge.acceptedOn, id: last.charge.id };
    }
  }
}

const nameOf = ({ enterpriseName, month }: Statement): string => `${enterpriseName} ${month}`;

const dayOf = (instant: Date | null): string => (instant === null ? '—' : shanghaiDate(instant));

/** Two facts a row. */
function facts(pairs: readonly (readonly [string, string])[]): PageContent {
  const cells = pairs.map(([what, value]): PageContent => ({ text: [{ text: `${what}：`, style: 'foot' }, value] }));
  const rows = cells.flatMap((cell, place) => (place % 2 === 0 ? [[cell, cells[place + 1] ?? '']] : []));
  return { table: { widths: ['*', '*'], body: rows }, layout: 'noBorders', margin: [0, 0, 0, 4] };
}

const totals = ({ totalFen, savedFen }: Statement): PageContent[] => [
  { text: sumWords(totalFen, savedFen), style: 'heading', margin: [0, 4, 0, 8] },
];

function sumWords(totalFen: number, savedFen: number): string {
  const [zh, en] = totalFen < 0 ? ['应由收集单位付给贵单位', 'Payable to the firm'] : ['应付合计', 'Payable'];
  const saved = savedFen > 0 ? `；拼车节省 Saved by sharing ${formatYuan(savedFen)} 元` : '';
  return `${zh} ${en}：${formatYuan(Math.abs(totalFen))} 元${saved}`;
}

const objectionsBlock = (objections: readonly StatementObjection[]): PageContent[] =>
  objections.flatMap(({ reason, raisedAt, answer, answeredAt }) => [
    `异议 Objection ${dayOf(raisedAt)}：${reason}`,
    { text: `答复 Answer ${dayOf(answeredAt)}：${answer ?? '—'}`, margin: [0, 0, 0, 6] },
  ]);
