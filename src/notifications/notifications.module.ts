import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DutiesModule } from '../compliance/duties/duties.module.js';
import { ContainersModule } from '../containers/containers.module.js';
import { BookingsModule } from '../bookings/bookings.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { ManifestsModule } from '../manifests/manifests.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { SettlementModule } from '../settlement/settlement.module.js';
import { StorageModule } from '../storage/storage.module.js';
import { TransfersModule } from '../transfers/transfers.module.js';
import { AlertNotices } from './alert-notices.js';
import { BookingNotices } from './booking-notices.js';
import { ChannelNotices } from './channel-notices.js';
import { ChannelsJobs } from './channels/channels.jobs.js';
import { DeliveriesController } from './channels/deliveries/deliveries.controller.js';
import { Deliveries } from './channels/deliveries/deliveries.service.js';
import { DeliveryQueue } from './channels/deliveries/delivery-queue.js';
import { DeliveryRetention } from './channels/deliveries/delivery-retention.js';
import { ChannelDelivery } from './channels/deliveries/delivery.entity.js';
import { ChannelSender } from './channels/sending/channel-sender.js';
import { Recorder } from './channels/sending/recorder.js';
import { Turns } from './channels/sending/turns.js';
import { ChannelSecrets } from './channels/setup/channel-secrets.js';
import { Channel } from './channels/setup/channel.entity.js';
import { ChannelsController } from './channels/setup/channels.controller.js';
import { Channels } from './channels/setup/channels.service.js';
import { MailboxCodes } from './channels/setup/mailbox-codes.js';
import { Transports } from './channels/transport/transports.js';
import { ChangesController } from './changes.controller.js';
import { ChangesService } from './changes.service.js';
import { DeliveryNotices } from './delivery-notices.js';
import { EnterpriseNotices } from './enterprise-notices.js';
import { HandheldNotices } from './handheld-notices.js';
import { GatewayNotices } from './gateway-notices.js';
import { Notice } from './notice.entity.js';
import { NoticesController } from './notices.controller.js';
import { Notices } from './notices.service.js';
import { SettlementNotices } from './settlement-notices.js';
import { StorageNotices } from './storage-notices.js';
import { TransferNotices } from './transfer-notices.js';
import { NotificationsJobs } from './notifications.jobs.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Notice, Channel, ChannelDelivery]),
    FacilityModule,
    EnterprisesModule,
    BookingsModule,
    RoundsModule,
    ManifestsModule,
    StorageModule,
    ContainersModule,
    TransfersModule,
    SettlementModule,
    DutiesModule,
  ],
  controllers: [ChangesController, NoticesController, ChannelsController, DeliveriesController],
  providers: [
    ChangesService,
    Notices,
    EnterpriseNotices,
    BookingNotices,
    DeliveryNotices,
    StorageNotices,
    TransferNotices,
    HandheldNotices,
    SettlementNotices,
    GatewayNotices,
    AlertNotices,
    ChannelNotices,
    ChannelSecrets,
    ChannelSender,
    Channels,
    ChannelsJobs,
    Deliveries,
    DeliveryQueue,
    DeliveryRetention,
    MailboxCodes,
    Recorder,
    Transports,
    Turns,
    NotificationsJobs,
  ],
})
export class NotificationsModule {}
