import type { FillForecast } from '../capacity.rules.js';
import type { RowNames } from '../capacity-names.queries.js';
import type { PostingRow, ReservationRow } from '../capacity.queries.js';
import type { ZoneState } from '../zone.lifecycle.js';

/** A straight line through the last 90 days' intake, from what is posted and reserved now. */
export class ForecastView implements FillForecast {
  /** First day on which nothing more can be booked, YYYY-MM-DD; null when not before the limit ends. */
  fillsOn!: string | null;
  /** Mean net grams posted a day. */
  gramsPerDay!: number;
  /** Days the mean is over, 1–90. */
  recentDays!: number;
}

/** The lists whose sums are the figures. */
export class FigureLinksView {
  posted!: string;
  reserved!: string;
}

/** A limit and its use, in grams. */
export class FigureView {
  limitGrams!: number;
  /** Accepted over the weighbridge. */
  postedGrams!: number;
  /** Held by open bookings. */
  reservedGrams!: number;
  freeGrams!: number;
  /** Thousandths in use, rounded down. */
  usedPermille!: number;
  /** In use at least as far as the setting `capacity.warn-permille` says. */
  warning!: boolean;
  /** Null for a year that is not running. */
  forecast!: ForecastView | null;
  links!: FigureLinksView;
}

export class CategoryFigureView extends FigureView {
  /** `HW08`. */
  category!: string;
}

export class ZoneFigureView extends FigureView {
  zoneId!: string;
  name!: string;
  state!: ZoneState;
}

export class CapacityPermitView {
  id!: string;
  number!: string;
  /** Last day in force, YYYY-MM-DD. */
  validTo!: string;
}

/** What a facility may still take: permit, categories with a quota of their own, storage. */
export class CapacityView {
  facilityId!: string;
  year!: number;
  /** Instant of the figures. */
  asOf!: string;
  /** The permit that rules the year; null without one. */
  permit!: CapacityPermitView | null;
  /** The permit's yearly total; null when no permit ever ruled the year. */
  quota!: FigureView | null;
  categories!: CategoryFigureView[];
  /** Storage at the instant, whatever the year asked for. */
  zones!: ZoneFigureView[];
}

/** What people know a row behind a figure by. */
class NamedRowView {
  subjectType!: string;
  subjectId!: string;
  enterpriseId!: string | null;
  /** With its site; null where no firm is concerned. */
  enterpriseName!: string | null;
  /** Of a booking. */
  bookingNumber!: string | null;
  /** The manifest of the booking that is not voided, or the one that is the subject. */
  manifestId!: string | null;
  /** Internal number. */
  manifestNumber!: string | null;
  /** Of the booking or the manifest; of a category's quota only those of the category. */
  wasteCodes!: string[];
}

/** Mass posted to a limit. */
export class PostingView extends NamedRowView {
  /** Kind of transfer: `post`, `ship`, `adjust` … */
  kind!: string;
  /** Grams; negative where mass left. */
  grams!: number;
  madeAt!: string;
  reason!: string | null;
}

export const toPostingView = ({ version: _, madeAt, ...row }: PostingRow, names: RowNames): PostingView => ({
  ...row,
  ...names,
  madeAt: madeAt.toISOString(),
});

/** Mass held of a limit by an open reservation. */
export class ReservationView extends NamedRowView {
  reservationId!: string;
  grams!: number;
  openedAt!: string;
  /** Null once somebody attended to it. */
  expiresAt!: string | null;
}

export const toReservationView = (
  { id, openedAt, expiresAt, ...row }: ReservationRow,
  names: RowNames,
): ReservationView => ({
  ...row,
  ...names,
  reservationId: id,
  openedAt: openedAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
});
