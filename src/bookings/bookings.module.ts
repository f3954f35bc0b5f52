import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ContainersModule } from '../containers/containers.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { BookingCaps } from './booking-caps.service.js';
import { BookingDecisions } from './booking-decisions.service.js';
import { BookingExpiry } from './booking-expiry.service.js';
import { BookingOutlook } from './booking-outlook.service.js';
import { BookingReads } from './booking-reads.service.js';
import { BookingRequests } from './booking-requests.service.js';
import { BookingLine } from './booking-line.entity.js';
import { BookingReservations } from './booking-reservations.js';
import { BookingRollOver } from './booking-roll-over.service.js';
import { BookingTerms } from './booking-terms.js';
import { Booking } from './booking.entity.js';
import { BookingsController } from './bookings.controller.js';
import { BookingsJobs } from './bookings.jobs.js';
import { Bookings } from './bookings.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Booking, BookingLine]),
    ContainersModule,
    EnterprisesModule,
    FacilityModule,
    IdentityModule,
  ],
  controllers: [BookingsController],
  providers: [
    Bookings,
    BookingCaps,
    BookingDecisions,
    BookingExpiry,
    BookingOutlook,
    BookingReads,
    BookingRequests,
    BookingReservations,
    BookingRollOver,
    BookingTerms,
    BookingsJobs,
  ],
  exports: [Bookings, BookingRequests, BookingDecisions, BookingExpiry, BookingRollOver],
})
export class BookingsModule {}
