import type { FillForecast } from '../capacity.rules.js';
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

/** Mass posted to a limit. */
export class PostingView {
  /** Kind of transfer: `post`, `ship`, `adjust` … */
  kind!: string;
  subjectType!: string;
  subjectId!: string;
  enterpriseId!: string | null;
  /** Grams; negative where mass left. */
  grams!: number;
  madeAt!: string;
  reason!: string | null;
}

export const toPostingView = ({ version: _, madeAt, ...row }: PostingRow): PostingView => ({
  ...row,
  madeAt: madeAt.toISOString(),
});

/** Mass held of a limit by an open reservation. */
export class ReservationView {
  reservationId!: string;
  subjectType!: string;
  subjectId!: string;
  enterpriseId!: string | null;
  grams!: number;
  openedAt!: string;
  /** Null once somebody attended to it. */
  expiresAt!: string | null;
}

export const toReservationView = ({ id, openedAt, expiresAt, ...row }: ReservationRow): ReservationView => ({
  ...row,
  reservationId: id,
  openedAt: openedAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
});
