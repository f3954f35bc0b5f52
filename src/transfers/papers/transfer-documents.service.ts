import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Database } from '../../platform/database/database.service.js';
import type { Paper } from '../../platform/documents/hand-out.js';
import { pagedDocument } from '../../platform/documents/paged-document.js';
import { writeXlsx } from '../../platform/documents/sheet-writer.js';
import type { SheetCells } from '../../platform/documents/sheet-writer.js';
import { formatKilograms } from '../../shared/mass.js';
import type { Actor } from '../../shared/roles.js';
import { findTransfer, legsOfTransfer, linesOfTransfer } from '../transfer-store.js';
import { notDrafted } from '../transfer.errors.js';
import { mostContainers } from '../transfer.rules.js';
import { containersOfTransfer } from '../transfers.queries.js';
import type { ListedContainer } from '../transfers.queries.js';
import { manifestPaper } from './manifest-paper.js';

const columns = [
  { header: '数字识别码', width: 40 },
  { header: '废物代码', width: 14 },
  { header: '废物名称', width: 20 },
  { header: '质量(千克)', width: 12 },
  { header: '装车扫码', width: 22 },
  { header: '结果', width: 10 },
];

const outcomes: Readonly<Record<string, string>> = { accepted: '接受', refused: '拒收', returned: '已退回' };

/** What travels with the waste: the manifest, and the list of its containers. */
@Injectable()
export class TransferDocuments {
  constructor(private readonly database: Database) {}

  /** As it is now; what is not known yet stays blank. `transfer.not-found` (404), `transfer.not-drafted` (409). */
  async manifest(actor: Actor, id: string): Promise<Paper> {
    const paper = await this.database.read(actor, async (tx) => {
      const transfer = await findTransfer(tx, id);
      if (transfer.content === null) throw notDrafted({});
      const [lines, legs] = [await linesOfTransfer(tx, id), await legsOfTransfer(tx, id)];
      return { transfer, content: transfer.content, lines, legs };
    });
    return { name: `转移联单 ${paper.transfer.number}`, stream: await pagedDocument(manifestPaper(paper)) };
  }

  /** `transfer.not-found`, 404. At most 1,000 rows. */
  async packingList(actor: Actor, id: string): Promise<Paper> {
    const { number, rows } = await this.database.read(actor, async (tx) => ({
      number: (await findTransfer(tx, id)).number,
      rows: await containersOfTransfer(tx, id, null, mostContainers),
    }));
    return { name: `装箱清单 ${number}`, stream: writeXlsx(columns, Readable.from(rows.map(cellsOf))) };
  }
}

const cellsOf = ({ code, wasteCode, name, grams, scannedAt, outcome }: ListedContainer): SheetCells => [
  code,
  wasteCode,
  name,
  formatKilograms(grams),
  scannedAt?.toISOString() ?? '',
  outcomes[outcome ?? ''] ?? '',
];
