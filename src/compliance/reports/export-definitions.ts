import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/roles.js';
import type { ReportExport } from './exports/report-export.entity.js';
import { listKind, ListReports } from './lists/list-reports.js';
import type { ReportDefinition } from './report-definition.types.js';
import { Reports } from './reports.service.js';

/** What a file is made of: a report as its module defined it, or a list with the columns that its requester chose. */
@Injectable()
export class ExportDefinitions {
  constructor(
    private readonly reports: Reports,
    private readonly lists: ListReports,
  ) {}

  /** Undefined where there is none, or the actor may not have it, or may not any more. */
  of(
    actor: Actor,
    row: Pick<ReportExport, 'kind' | 'language' | 'parameters' | 'columns'>,
  ): ReportDefinition | undefined {
    return row.kind === listKind ? this.lists.definition(actor, row) : this.reports.for(actor, row.kind);
  }
}
