import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import type { PageQuery } from '../../../platform/http/paging.js';
import type { Actor } from '../../../shared/roles.js';
import type { ReportExport } from '../exports/report-export.entity.js';
import type { ReportDefinition, TextRow } from '../report-definition.types.js';
import { reportReaders } from '../report-readers.rules.js';
import { reportColumnOf, rowReader } from './list-columns.js';
import { listQueryOf } from './list-query.js';
import { pagesOf } from './list-pages.js';
import { PagedLists } from './paged-lists.js';
import type { OpenList } from './paged-lists.js';

export const listKind = 'list';

export type AskedList = Pick<ReportExport, 'language' | 'parameters' | 'columns'>;

/** Lists as reports: their rows come page by page from the very route that a screen reads, so they cannot differ. */
@Injectable()
export class ListReports {
  constructor(
    private readonly database: Database,
    private readonly lists: PagedLists,
  ) {}

  /** As the actor may read the list now; undefined where they may not. */
  definition(actor: Actor, { language, parameters, columns }: AskedList): ReportDefinition | undefined {
    const { list: path = '', title = '', query = '' } = parameters;
    const list = this.lists.find(actor, path);
    if (list === undefined || columns === null) return undefined;
    return {
      kind: listKind,
      title: { zh: title, en: title },
      basis: '',
      roles: reportReaders,
      parameters: {},
      columns: columns.map(reportColumnOf),
      formats: ['csv', 'xlsx'],
      count: () => Promise.resolve(null),
      rows: (tx) => this.rows(tx, list, query, rowReader(columns, language)),
    };
  }

  /** All from the snapshot of `tx`. */
  private async *rows(
    tx: Tx,
    list: OpenList,
    text: string,
    read: (item: object) => string[],
  ): AsyncGenerator<readonly TextRow[]> {
    const query = await listQueryOf(list.query, text);
    const page = (asked: PageQuery) => this.database.sharing(tx, () => list.page(asked));
    for await (const items of pagesOf(page, query)) yield items.map(read);
  }
}
