import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import {
  bookingCancelled,
  bookingConfirmed,
  bookingExpired,
  bookingNoShow,
  bookingRollOverRefused,
} from '../bookings/bookings.events.js';
import { alertClosed, alertEscalated, alertOpened } from '../compliance/alerts/alerts.events.js';
import { containerDueSoon, containerOverdue } from '../containers/containers.events.js';
import {
  enterpriseNearLimit,
  enterpriseReturned,
  enterpriseSubmitted,
  enterpriseSuspended,
  enterpriseVerified,
} from '../enterprises/enterprises.events.js';
import { operationInConflict } from '../handhelds/handhelds.events.js';
import { messageFailed } from '../gateway/gateway.events.js';
import { JobRegistry } from '../jobs/job-registry.js';
import type { Payload, Topic } from '../jobs/topics.js';
import { manifestDrafted, manifestReceived } from '../manifests/manifests.events.js';
import { roundReleased } from '../rounds/rounds.events.js';
import {
  statementCorrected,
  statementIssued,
  statementObjected,
  statementRejected,
} from '../settlement/settlement.events.js';
import { discrepancyDecided, discrepancyOpened, discrepancyWithdrawn } from '../storage/storage.events.js';
import { transferAllocated, transferStuck } from '../transfers/transfers.events.js';
import type { WriteTx } from '../writes/write-tx.js';
import { AlertNotices } from './alert-notices.js';
import { BookingNotices } from './booking-notices.js';
import { ChannelNotices } from './channel-notices.js';
import { channelFailing } from './channels/channels.events.js';
import { DeliveryNotices } from './delivery-notices.js';
import { EnterpriseNotices } from './enterprise-notices.js';
import { HandheldNotices } from './handheld-notices.js';
import { SettlementNotices } from './settlement-notices.js';
import { GatewayNotices } from './gateway-notices.js';
import { StorageNotices } from './storage-notices.js';
import { TransferNotices } from './transfer-notices.js';

const options = { attempts: 8, backoffMs: 2_000, timeoutMs: 30_000 };

/** Which events people are told of. What they are told stands in the classes below. */
@Injectable()
export class NotificationsJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly enterprises: EnterpriseNotices,
    private readonly bookings: BookingNotices,
    private readonly deliveries: DeliveryNotices,
    private readonly storage: StorageNotices,
    private readonly transfers: TransferNotices,
    private readonly handhelds: HandheldNotices,
    private readonly settlement: SettlementNotices,
    private readonly gateway: GatewayNotices,
    private readonly alerts: AlertNotices,
    private readonly channels: ChannelNotices,
  ) {}

  onModuleInit(): void {
    const { enterprises, bookings, deliveries, storage, transfers, handhelds, settlement } = this;
    this.tell(enterpriseSubmitted, (tx, { enterpriseId }) => enterprises.submitted(tx, enterpriseId));
    this.tell(enterpriseVerified, (tx, { enterpriseId }) => enterprises.verified(tx, enterpriseId));
    this.tell(enterpriseReturned, (tx, { enterpriseId }) => enterprises.returned(tx, enterpriseId));
    this.tell(enterpriseSuspended, (tx, { enterpriseId }) => enterprises.suspended(tx, enterpriseId));
    this.tell(enterpriseNearLimit, (tx, event) => enterprises.nearLimit(tx, event));
    this.tell(bookingConfirmed, (tx, { bookingId }) => bookings.confirmed(tx, bookingId));
    this.tell(bookingExpired, (tx, { bookingId }) => bookings.expired(tx, bookingId));
    this.tell(bookingCancelled, (tx, event) => bookings.cancelled(tx, event));
    this.tell(bookingNoShow, (tx, { bookingId }) => bookings.noShow(tx, bookingId));
    this.tell(bookingRollOverRefused, (tx, { bookingId, year }) => bookings.rollOverRefused(tx, bookingId, year));
    this.tell(roundReleased, (tx, { roundId }) => bookings.pickupsPlanned(tx, roundId));
    this.tell(manifestDrafted, (tx, { manifestId }) => deliveries.toConfirm(tx, manifestId));
    this.tell(manifestReceived, (tx, { manifestId, outcome }) => deliveries.received(tx, manifestId, outcome));
    this.tell(discrepancyOpened, (tx, { discrepancyId }) => deliveries.discrepancyOpened(tx, discrepancyId));
    this.tell(discrepancyDecided, (tx, { discrepancyId }) => deliveries.discrepancyDecided(tx, discrepancyId));
    this.tell(discrepancyWithdrawn, (tx, { discrepancyId }) => deliveries.discrepancyWithdrawn(tx, discrepancyId));
    this.tell(containerDueSoon, (tx, event) => storage.dueSoon(tx, event));
    this.tell(containerOverdue, (tx, event) => storage.overdue(tx, event));
    this.tell(transferStuck, (tx, { transferId, job }) => transfers.stuck(tx, transferId, job));
    this.tell(transferAllocated, (tx, { transferId }) => transfers.treated(tx, transferId));
    this.tell(operationInConflict, (tx, event) => handhelds.conflict(tx, event));
    this.tell(statementIssued, (tx, { statementId }) => settlement.issued(tx, statementId));
    this.tell(statementObjected, (tx, { statementId }) => settlement.objected(tx, statementId));
    this.tell(statementRejected, (tx, { statementId }) => settlement.rejected(tx, statementId));
    this.tell(statementCorrected, (tx, { statementId }) => settlement.corrected(tx, statementId));
    this.tell(alertOpened, (tx, { dutyId }) => this.alerts.opened(tx, dutyId));
    this.tell(alertEscalated, (tx, { dutyId }) => this.alerts.escalated(tx, dutyId));
    this.tell(alertClosed, (tx, { dutyId }) => this.alerts.closed(tx, dutyId));
    this.tell(messageFailed, (tx, event) => this.gateway.failed(tx, event));
    this.tell(channelFailing, (tx, { channelId }) => this.channels.failing(tx, channelId));
  }

  private tell<P extends Payload>(topic: Topic<P>, work: (tx: WriteTx, payload: P) => Promise<void>): void {
    this.registry.on(topic, `notifications.${topic.name}`, options, work);
  }
}
