import { Injectable } from '@nestjs/common';
import type { Language } from '../../../shared/domain-error.js';
import { DomainError } from '../../../shared/domain-error.js';
import type { Actor } from '../../../shared/roles.js';
import type { RequestIdentity } from '../../../writes/request-identity.js';
import type { ReportExportView } from '../exports/dto/export.view.js';
import { Exports } from '../exports/exports.service.js';
import { columnMisfit, columnsTooLong, columnUnknown, listUnknown } from '../report.errors.js';
import type { AskForList } from './dto/list-export.dto.js';
import { textAt, valuesAt } from './list-columns.js';
import type { ListColumn } from './list-columns.js';
import { atQuery, listQueryOf } from './list-query.js';
import { listKind } from './list-reports.js';
import { PagedLists } from './paged-lists.js';

const mostColumnKibibytes = 64;
/** Rows by which columns are judged when somebody asks, as many as a screen shows. */
const judgedRows = 50;

/** Asking for all rows of a list, of which a screen shows a page. */
@Injectable()
export class ListExports {
  constructor(
    private readonly lists: PagedLists,
    private readonly exports: Exports,
  ) {}

  /**
   * Puts a list into the queue of the download centre. The first rows are read at once, as the list would answer them: what
   * it refuses is refused here and not minutes later, and so is a column that none of them has. `report.list-unknown`,
   * `report.column-unknown`, `report.column-misfit`, `report.columns-too-long` (422), `request.invalid` (400) at `/query/…`,
   * `report.too-many-open`, `report.too-many-kept` (409), and what the list refuses.
   */
  async ask(actor: Actor, request: RequestIdentity, asked: AskForList): Promise<ReportExportView> {
    const { list, title, query = '', columns, format, purpose, language = 'zh' } = asked;
    if (Buffer.byteLength(JSON.stringify(columns)) > mostColumnKibibytes * 1024)
      throw columnsTooLong({ kibibytes: mostColumnKibibytes }, '/columns');
    judge(columns, await this.firstRows(actor, list, query), language);
    return this.exports.queue(actor, request, { kind: listKind, format, purpose, language }, () => ({
      parameters: { list, title, query },
      columns,
    }));
  }

  private async firstRows(actor: Actor, path: string, text: string): Promise<readonly object[]> {
    const list = this.lists.find(actor, path);
    if (list === undefined) throw listUnknown({}, '/list');
    const query = Object.assign(await listQueryOf(list.query, text), { limit: judgedRows });
    return (await atQuery(() => list.page(query))).items;
  }
}

/** A list without rows tells nothing of its columns, and its file will have none of them either. */
function judge(columns: readonly ListColumn[], rows: readonly object[], language: Language): void {
  columns.forEach((column, place) => {
    const { path, type } = column;
    if (rows.length > 0 && rows.every((row) => valuesAt(row, path) === null))
      throw columnUnknown({ path }, `/columns/${place}/path`);
    try {
      for (const row of rows) textAt(row, column, language);
    } catch (error) {
      throw error instanceof DomainError ? columnMisfit({ path, type }, `/columns/${place}/type`) : error;
    }
  });
}
