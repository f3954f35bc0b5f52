import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import { EnterpriseDocument } from './document.entity.js';
import type { DocumentKind } from './document.types.js';
import type { DocumentsQuery } from './dto/document.dto.js';
import { toDocumentView } from './dto/document.view.js';
import type { DocumentView } from './dto/document.view.js';

/** Whether the caller may see such a document of the enterprise. */
export const isDocumentOf = (tx: Tx, id: string, enterpriseId: string, kind: DocumentKind): Promise<boolean> =>
  tx.manager.existsBy(EnterpriseDocument, { id, enterpriseId, kind });

/** One page of what the caller may see, newest first. */
export async function listDocuments(tx: Tx, query: DocumentsQuery): Promise<Page<DocumentView>> {
  const found = tx.manager.createQueryBuilder(EnterpriseDocument, 'd').where('TRUE');
  if (query.enterpriseId !== undefined)
    found.andWhere('d.enterpriseId = :enterprise', { enterprise: query.enterpriseId });
  if (query.kind !== undefined) found.andWhere('d.kind = :kind', { kind: query.kind });
  const key = `date_trunc('milliseconds', d.created_at)`;
  if (query.cursor !== undefined) {
    const [before, id] = decodeCursor(query.cursor, ['instant', 'uuid']);
    found.andWhere(`(${key}, d.id) < (:before, :id)`, { before, id });
  }
  const rows = await found
    .orderBy(key, 'DESC')
    .addOrderBy('d.id', 'DESC')
    .limit(query.limit + 1)
    .getMany();
  return pageOf(rows, query.limit, (row) => [row.createdAt.toISOString(), row.id], toDocumentView);
}
