import { Injectable } from '@nestjs/common';
import type { Details } from '../../../shared/domain-error.js';
import type { WriteTx } from '../../../writes/write-tx.js';
import type { Notice } from '../../notice.entity.js';
import { Channel } from '../setup/channel.entity.js';
import { groupOf } from '../setup/channel-kinds.js';
import { quietUntil } from '../sending/quiet-hours.rules.js';
import { quietHoursOf } from '../setup/quiet-hours.js';
import { outsideDetails } from '../text/outside-details.js';
import { urgentKinds } from '../text/outside-texts.data.js';
import { queueDelivery, wake } from './delivery-records.js';

/** Queues a notice on the channels that want it, in the transaction that makes the notice: told inside is told outside. */
@Injectable()
export class DeliveryQueue {
  async queue(tx: WriteTx, notice: Notice, details: Details): Promise<void> {
    for (const channel of await lockWanting(tx, notice)) {
      // A channel must not try to say of itself that it fails.
      if (channel.id !== notice.subjectId) await queueNotice(tx, channel, notice, details);
    }
  }
}

/** Locked in one order, so that notices to several people at once do not wait for each other in a circle. */
function lockWanting(tx: WriteTx, { facilityId, enterpriseId, kind }: Notice): Promise<Channel[]> {
  const list = tx.manager
    .createQueryBuilder(Channel, 'c')
    .where("c.state IN ('active', 'failing', 'paused')")
    .andWhere('(c.kinds IS NULL OR c.kinds && ARRAY[:kind, :group]::text[])', { kind, group: groupOf(kind) });
  if (enterpriseId === null) list.andWhere('c.facility_id = :facilityId AND c.enterprise_id IS NULL', { facilityId });
  else list.andWhere('c.enterprise_id = :enterpriseId', { enterpriseId });
  return list.orderBy('c.id').setLock('pessimistic_write').getMany();
}

async function queueNotice(tx: WriteTx, channel: Channel, notice: Notice, details: Details): Promise<void> {
  const isUrgent = urgentKinds.has(notice.kind);
  const isQuiet = quietUntil(quietHoursOf(channel), tx.now) !== null;
  await queueDelivery(tx, channel, {
    event: notice.kind,
    noticeId: notice.id,
    subject: { type: notice.subjectType, id: notice.subjectId },
    content: { details: outsideDetails(details) },
    held: isQuiet && !isUrgent && channel.kind !== 'webhook',
  });
  // With something queued before, the channel knows when to go on; what is urgent may go before what is held.
  if (channel.dueAt === null || (isUrgent && isQuiet)) await wake(tx, channel);
}
