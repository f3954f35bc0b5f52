import { ApiProperty } from '@nestjs/swagger';
import type { Balance } from '../../ledger/ledger.service.js';
import { AllowedStepView, TextView } from '../../platform/http/allowed-step.view.js';
import type { AllowedStep } from '../../shared/lifecycle.js';
import type { BookingLine } from '../booking-line.entity.js';
import type { Booking } from '../booking.entity.js';
import { cutOffOf } from '../booking.rules.js';
import { bookingStates } from '../booking.lifecycle.js';
import type { BookingState } from '../booking.lifecycle.js';

export class BookingLineView {
  id!: string;
  /** 1 to 20. */
  position!: number;
  profileId!: string;
  /** 8-digit code of 国家危险废物名录, such as 900-214-08. */
  wasteCode!: string;
  /** What the enterprise calls the waste. */
  name!: string;
  /** S solid, SS semi-solid, L liquid, G gas. */
  form!: string;
  /** T, C, I, R, In. */
  hazards!: string[];
  packaging!: string;
  packageCount!: number;
  /** Estimated grams. */
  estimatedGrams!: number;
  /** The zone where it is to be stored by forecast. */
  zoneId!: string;
}

export class PlannedPickupView {
  roundId!: string;
  /** YYYY-MM-DD. */
  day!: string;
  /** Plate of the vehicle. */
  plate!: string | null;
}

/** What a booking is, without its lines: a row of a list. */
export class BookingSummaryView {
  id!: string;
  /** For people to name it by, YYyyyymmdd-nnnnnn. */
  number!: string;
  @ApiProperty({ enum: bookingStates })
  state!: BookingState;
  facilityId!: string;
  enterpriseId!: string;
  /** As the enterprise was called when it booked. */
  enterpriseName!: string;
  /** Administrative division of the site, GB/T 2260. */
  divisionCode!: string;
  /** ISO 8601. */
  windowFrom!: string;
  /** ISO 8601. */
  windowTo!: string;
  /** The calendar year in Asia/Shanghai whose quota it holds. */
  quotaYear!: number;
  /** Estimated grams of all lines. */
  totalGrams!: number;
  /** When the reservation runs out if nobody attends to it, ISO 8601; null once attended to. */
  expiresAt!: string | null;
  /** The round that picks it up. */
  @ApiProperty({ type: PlannedPickupView, nullable: true })
  planned!: PlannedPickupView | null;
  /** ISO 8601. */
  createdAt!: string;
  version!: number;
}

export class BookingView extends BookingSummaryView {
  agreementId!: string;
  /** For the dispatcher and the driver. */
  note!: string | null;
  /** The last instant for the enterprise to change or cancel by itself, ISO 8601; who can later is the dispatcher. */
  changeUntil!: string;
  /** Set when cancelled. */
  cancelReason!: string | null;
  lines!: BookingLineView[];
  allowedSteps!: AllowedStepView[];
}

/** What a limit leaves after this booking. */
export class LeftView {
  /** permitQuota, categoryQuota, scope (the enterprise's 10 t a year), openBookings (its cap) or zone (storage). */
  @ApiProperty({ enum: ['permitQuota', 'categoryQuota', 'scope', 'openBookings', 'zone'] })
  limit!: string;
  /** The category or zone it is about; empty where the kind says all. */
  scope!: string;
  /** Grams still free. */
  leftGrams!: number;
  /** Last day of the period it counts for, YYYY-MM-DD; null for limits without a period. */
  until!: string | null;
}

export class BookedView extends BookingView {
  left!: LeftView[];
}

/** What booking a window would answer now. */
export class WindowOutlookView {
  /** ISO 8601. */
  windowFrom!: string;
  /** ISO 8601. */
  windowTo!: string;
  /** Why it would be refused; null: there is room. */
  @ApiProperty({ type: TextView, nullable: true })
  refusal!: TextView | null;
  /** What each limit would leave; empty where it would be refused. */
  left!: LeftView[];
}

export class BookingOutlookView {
  /** In the order that was asked for. */
  windows!: WindowOutlookView[];
}

export const toBookingSummaryView = (booking: Booking): BookingSummaryView => ({
  id: booking.id,
  number: booking.number,
  state: booking.state,
  facilityId: booking.facilityId,
  enterpriseId: booking.enterpriseId,
  enterpriseName: booking.enterpriseName,
  divisionCode: booking.divisionCode,
  windowFrom: booking.windowFrom.toISOString(),
  windowTo: booking.windowTo.toISOString(),
  quotaYear: booking.quotaYear,
  totalGrams: booking.totalGrams,
  expiresAt: booking.expiresAt?.toISOString() ?? null,
  planned: plannedPickup(booking),
  createdAt: booking.createdAt.toISOString(),
  version: booking.version,
});

function plannedPickup({ plannedRoundId, plannedDay, plannedPlate }: Booking): PlannedPickupView | null {
  if (plannedRoundId === null || plannedDay === null) return null;
  return { roundId: plannedRoundId, day: plannedDay, plate: plannedPlate };
}

export const toBookingView = (
  booking: Booking,
  lines: readonly BookingLine[],
  steps: readonly AllowedStep[],
  cutOffHours: number,
): BookingView => ({
  ...toBookingSummaryView(booking),
  agreementId: booking.agreementId,
  note: booking.note,
  changeUntil: cutOffOf(booking, cutOffHours).toISOString(),
  cancelReason: booking.cancelReason,
  lines: lines.map(toBookingLineView),
  allowedSteps: [...steps],
});

export const toBookingLineView = (line: BookingLine): BookingLineView => ({
  id: line.id,
  position: line.position,
  profileId: line.profileId,
  wasteCode: line.wasteCode,
  name: line.name,
  form: line.form,
  hazards: line.hazards,
  packaging: line.packaging,
  packageCount: line.packageCount,
  estimatedGrams: line.estimatedGrams,
  zoneId: line.zoneId,
});

/** The limits a booking touched, in the ledger's order; mass accounts have none. */
export const toLeftViews = (balances: readonly Balance[]): LeftView[] =>
  balances.flatMap(({ kind, scope, year, limitGrams, pendingGrams, postedGrams }) =>
    limitGrams === null
      ? []
      : [
          {
            limit: kind,
            scope,
            leftGrams: limitGrams - pendingGrams - postedGrams,
            until: year === null ? null : `${year}-12-31`,
          },
        ],
  );
