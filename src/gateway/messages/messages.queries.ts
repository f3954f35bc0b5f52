import type { Tx } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { decodeCursor } from '../../shared/paging.js';
import { messageKinds } from '../port/gateway.types.js';
import type { SubjectRef } from '../subjects/gateway-subjects.js';
import type { MessageListQuery } from './dto/message.dto.js';
import { toMessageView } from './dto/message.view.js';
import type { MessageView } from './dto/message.view.js';
import { GatewayMessage } from './gateway-message.entity.js';

/** All messages about a subject, in their order: at most one of each kind. */
export const messagesOf = (tx: Tx, { id }: SubjectRef): Promise<GatewayMessage[]> =>
  tx.manager.find(GatewayMessage, { where: { subjectId: id }, order: { rank: 'ASC' }, take: messageKinds.length });

/** Newest first. */
export async function listMessages(tx: Tx, query: MessageListQuery): Promise<Page<MessageView>> {
  const { state, kind, subjectId, cursor, limit } = query;
  const list = tx.manager.createQueryBuilder(GatewayMessage, 'm').where('TRUE');
  const { facilityId } = tx.actor;
  if (facilityId !== null) list.andWhere('m.facility_id = :facilityId', { facilityId });
  if (state !== undefined) list.andWhere('m.state = :state', { state });
  if (kind !== undefined) list.andWhere('m.kind = :kind', { kind });
  if (subjectId !== undefined) list.andWhere('m.subject_id = :subjectId', { subjectId });
  if (cursor !== undefined) {
    const [at, id] = decodeCursor(cursor, ['instant', 'uuid']);
    list.andWhere('(m.created_at, m.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const rows = await list
    .orderBy('m.createdAt', 'DESC')
    .addOrderBy('m.id', 'DESC')
    .limit(limit + 1)
    .getMany();
  return pageOf(
    rows,
    limit,
    ({ createdAt, id }) => [createdAt.toISOString(), id],
    (row) => toMessageView(row, tx.actor),
  );
}
