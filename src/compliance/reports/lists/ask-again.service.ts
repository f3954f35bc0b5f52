import { Injectable } from '@nestjs/common';
import type { SheetFormat } from '../../../platform/documents/sheet-writer.js';
import type { Actor } from '../../../shared/roles.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import type { ReportExportView } from '../exports/dto/export.view.js';
import { Exports } from '../exports/exports.service.js';
import { ListExports } from './list-exports.service.js';
import { listKind } from './list-reports.js';

/** What was asked for once and whose file is gone, was cancelled or failed: asked for again, of the data as they are now. */
@Injectable()
export class AskAgain {
  constructor(
    private readonly exports: Exports,
    private readonly lists: ListExports,
  ) {}

  /** With what the caller may see, not the first requester. `report.export-not-found` (404) and the errors of asking. */
  async ask(actor: Actor, request: RequestIdentity, id: string): Promise<ReportExportView> {
    const { kind, parameters, columns, ...how } = await this.exports.asked(actor, id);
    if (kind !== listKind) return this.exports.ask(actor, request, { ...how, kind, parameters });
    const { list = '', title = '', query = '' } = parameters;
    // Lists are sheets only: no other format was ever let through.
    const format = how.format as SheetFormat;
    return this.lists.ask(actor, request, { ...how, format, list, title, query, columns: [...(columns ?? [])] });
  }
}
