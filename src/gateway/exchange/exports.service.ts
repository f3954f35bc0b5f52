import { Injectable } from '@nestjs/common';
import { Facilities } from '../../facility/facilities.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Paper } from '../../platform/documents/hand-out.js';
import { writeSheet } from '../../platform/documents/sheet-writer.js';
import type { SheetCells, SheetFormat } from '../../platform/documents/sheet-writer.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { exportNotFound, nothingToExport } from '../gateway.errors.js';
import { GatewayMessage } from '../messages/gateway-message.entity.js';
import type { CreateExport } from './dto/exchange.dto.js';
import { toExportView } from './dto/exchange.view.js';
import type { ExportView } from './dto/exchange.view.js';
import { GatewayExport } from './gateway-export.entity.js';
import { officialColumns } from './official-columns.data.js';

const mostExported = 2_000;
const rowsAtOnce = 200;

// Locked in the order of ids, as is everything that takes several messages.
const waitingSql = `
SELECT id FROM gateway_message WHERE id IN (
  SELECT id FROM gateway_message WHERE facility_id = $1 AND state = 'waiting' AND export_id IS NULL
  ORDER BY created_at, id LIMIT $2)
ORDER BY id FOR UPDATE SKIP LOCKED`;

const takeSql = 'UPDATE gateway_message SET export_id = $1 WHERE id = ANY($2::uuid[]) AND export_id IS NULL';

interface ExportedFile extends Paper {
  readonly format: SheetFormat;
}

/** Messages that wait, handed over as a file in the fields of the official form. */
@Injectable()
export class Exports {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly facilities: Facilities,
  ) {}

  /** Takes the oldest waiting messages into a new file, at most 2,000. `gateway.nothing-to-export`, 409. */
  create(actor: Actor, request: RequestIdentity, { format }: CreateExport): Promise<ExportView> {
    return this.writes.run(actor, 'gateway.export', request, async (tx) => {
      const { facilityId } = actor;
      const waiting = await tx.query<{ id: string }>(waitingSql, [facilityId, mostExported]);
      if (facilityId === null || waiting.length === 0) throw nothingToExport({});
      const { divisionCode } = await this.facilities.require(tx, facilityId);
      const row = tx.manager.create(GatewayExport, {
        id: newId(),
        facilityId,
        enterpriseId: null,
        divisionCode,
        format,
        messageCount: waiting.length,
        createdBy: actor.label,
        createdAt: tx.now,
      });
      await tx.manager.insert(GatewayExport, row);
      await tx.query(takeSql, [row.id, waiting.map(({ id }) => id)]);
      const data = { format, messages: waiting.length };
      tx.audit({ subject: 'gatewayExport', subjectId: row.id, action: 'gateway.export', tenant: tenantOf(row), data });
      return toExportView(row);
    });
  }

  /** Newest first. */
  list(actor: Actor, { cursor, limit }: PageQuery): Promise<Page<ExportView>> {
    return this.database.read(actor, async (tx) => {
      const list = tx.manager.createQueryBuilder(GatewayExport, 'e').where('TRUE');
      if (actor.facilityId !== null) list.andWhere('e.facility_id = :id', { id: actor.facilityId });
      if (cursor !== undefined) {
        const [at, id] = decodeCursor(cursor, ['instant', 'uuid']);
        list.andWhere('(e.created_at, e.id) < (:at::timestamptz, :after::uuid)', { at, after: id });
      }
      const rows = await list
        .orderBy('e.createdAt', 'DESC')
        .addOrderBy('e.id', 'DESC')
        .limit(limit + 1)
        .getMany();
      return pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id], toExportView);
    });
  }

  /** The file, made anew from its messages each time it is read. `gateway.export-not-found`, 404. */
  async file(actor: Actor, id: string): Promise<ExportedFile> {
    const row = await this.database.read(actor, (tx) => tx.manager.findOneBy(GatewayExport, { id }));
    if (row === null) throw exportNotFound({});
    const { format, createdAt } = row;
    const name = `危险废物转移联单-${shanghaiDate(createdAt)}`;
    return { name, format, stream: writeSheet(format, officialColumns, this.rows(actor, id)) };
  }

  /** A page at a time, each in a read of its own: a slow reader holds no connection. */
  private async *rows(actor: Actor, id: string): AsyncGenerator<SheetCells> {
    let after: GatewayMessage | undefined;
    for (let pages = 0; pages <= mostExported / rowsAtOnce; pages += 1) {
      const page = await this.database.read(actor, (tx) => messagesAfter(tx, id, after));
      for (const message of page) {
        for (const line of message.content.lines) yield officialColumns.map(({ cell }) => cell(message, line));
      }
      if (page.length < rowsAtOnce) return;
      after = page.at(-1);
    }
  }
}

function messagesAfter(tx: Tx, exportId: string, after: GatewayMessage | undefined): Promise<GatewayMessage[]> {
  const list = tx.manager.createQueryBuilder(GatewayMessage, 'm').where('m.export_id = :exportId', { exportId });
  if (after !== undefined)
    list.andWhere('(m.created_at, m.id) > (:at::timestamptz, :id::uuid)', { at: after.createdAt, id: after.id });
  return list.orderBy('m.createdAt').addOrderBy('m.id').limit(rowsAtOnce).getMany();
}
