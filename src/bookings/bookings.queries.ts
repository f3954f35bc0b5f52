import type { Tx } from '../platform/database/database.service.js';
import { given, runForwards } from '../platform/database/conditions.js';
import type { Condition } from '../platform/database/conditions.js';
import { afterInstant } from '../platform/database/instant-order.js';
import type { InstantOrder } from '../platform/database/instant-order.js';
import { pageOfStates } from '../platform/database/page-of-states.js';
import { prefixRange } from '../platform/database/prefix-range.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import type { Actor } from '../shared/roles.js';
import { endOfShanghaiDay, shanghaiMidnight, startOfShanghaiDay } from '../shared/working-days.js';
import type { BookingLine } from './booking-line.entity.js';
import { Booking } from './booking.entity.js';
import type { BookingListQuery, BookingOrder } from './dto/booking-list.dto.js';
import { toBookingSummaryView } from './dto/booking.view.js';
import type { BookingSummaryView } from './dto/booking.view.js';

const linesSql = (parameter: string): string => `
  INSERT INTO booking_line (id, booking_id, position, facility_id, enterprise_id, division_code, profile_id, waste_code, name,
    form, hazards, packaging, components, harmful_components, package_count, estimated_grams, zone_id)
  SELECT "id", "bookingId", "position", "facilityId", "enterpriseId", "divisionCode", "profileId", "wasteCode", "name",
    "form", "hazards", "packaging", "components", "harmfulComponents", "packageCount", "estimatedGrams", "zoneId"
  FROM jsonb_to_recordset(${parameter}::jsonb) AS l("id" uuid, "bookingId" uuid, "position" smallint, "facilityId" uuid,
    "enterpriseId" uuid, "divisionCode" text, "profileId" uuid, "wasteCode" text, "name" text, "form" text, "hazards" text[],
    "packaging" text, "components" text[], "harmfulComponents" text[], "packageCount" integer, "estimatedGrams" bigint,
    "zoneId" uuid)`;

/** One statement for booking and lines, since every round trip counts here. Answers the number it was given. */
const insertSql = `
WITH wish AS MATERIALIZED (
  SELECT w.*, nextval('booking_number_seq')::text AS serial FROM jsonb_to_record($1::jsonb) AS w(
    "id" uuid, "facilityId" uuid, "enterpriseId" uuid, "divisionCode" text, "enterpriseName" text, "agreementId" uuid,
    "state" text, "windowFrom" timestamptz, "windowTo" timestamptz, "quotaYear" integer, "totalGrams" bigint,
    "reservationId" uuid, "expiresAt" timestamptz, "note" text, "createdAt" timestamptz)
), booked AS (
  INSERT INTO booking (id, number, facility_id, enterprise_id, division_code, enterprise_name, agreement_id, state,
    window_from, window_to, quota_year, total_grams, reservation_id, expires_at, note, created_at)
  SELECT "id", 'YY' || to_char("createdAt" AT TIME ZONE 'Asia/Shanghai', 'YYYYMMDD') || '-'
      || lpad(serial, greatest(6, length(serial)), '0'),
    "facilityId", "enterpriseId", "divisionCode", "enterpriseName", "agreementId", "state",
    "windowFrom", "windowTo", "quotaYear", "totalGrams", "reservationId", "expiresAt", "note", "createdAt" FROM wish
  RETURNING number
), lined AS (${linesSql('$2')}
)
SELECT number FROM booked`;

export async function insertBooking(
  tx: Tx,
  booking: Omit<Booking, 'number'>,
  lines: readonly BookingLine[],
): Promise<string> {
  const [row] = await tx.query<{ number: string }>(insertSql, [JSON.stringify(booking), JSON.stringify(lines)]);
  return row!.number;
}

export const insertLines = async (tx: Tx, lines: readonly BookingLine[]): Promise<void> =>
  void (await tx.query(linesSql('$1'), [JSON.stringify(lines)]));

/** Bookings whose reservation ran out, in the order in which they did; `after` is the last one already looked at. */
export const expiredIds = (tx: Tx, after: Place, limit: number): Promise<Place[]> =>
  tx.query<Place>(
    `SELECT id, expires_at AS "at" FROM booking
     WHERE state = 'requested' AND expires_at <= app_now() AND (expires_at, id) > ($1::timestamptz, $2::uuid)
     ORDER BY expires_at, id LIMIT $3`,
    [after.at, after.id, limit],
  );

/** Bookings holding the quota of a year before `year`; those about to expire are left to expire. */
export const behindYearIds = (tx: Tx, year: number, afterId: string, limit: number): Promise<{ id: string }[]> =>
  tx.query<{ id: string }>(
    `SELECT id FROM booking
     WHERE state IN ('requested', 'confirmed', 'planned', 'collected') AND quota_year < $1
       AND (expires_at IS NULL OR expires_at > app_now()) AND id > $2
     ORDER BY id LIMIT $3`,
    [year, afterId, limit],
  );

export interface Place {
  readonly id: string;
  readonly at: Date;
}

export const firstPlace: Place = { id: '00000000-0000-0000-0000-000000000000', at: new Date(0) };

export const facilityIds = async (tx: Tx): Promise<string[]> =>
  (await tx.query<{ id: string }>('SELECT id FROM facility ORDER BY id')).map(({ id }) => id);

/** An enterprise's limit that is no longer what the settings say, with the grams it should be. */
export interface OffLimit {
  readonly facilityId: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  /** Null: the cap on open bookings; else the scope of that year. */
  readonly year: number | null;
  readonly limitGrams: number;
}

const offLimitSql = `
SELECT facility_id AS "facilityId", enterprise_id AS "enterpriseId", division_code AS "divisionCode", year,
  greatest(wanted, pending_grams + posted_grams) AS "limitGrams"
FROM ledger_account, LATERAL (SELECT CASE kind WHEN 'scope' THEN $3::bigint ELSE $4::bigint END AS wanted) w
WHERE facility_id = $1 AND (kind = 'openBookings' OR (kind = 'scope' AND year >= $2))
  AND limit_grams <> greatest(wanted, pending_grams + posted_grams)
ORDER BY id LIMIT $5`;

/** Caps, and scopes from `year` on, that differ from what is wanted; never below what is held. */
export const offLimit = (
  tx: Tx,
  facilityId: string,
  year: number,
  { scopeGrams, capGrams }: { scopeGrams: number; capGrams: number },
  limit: number,
): Promise<OffLimit[]> => tx.query<OffLimit>(offLimitSql, [facilityId, year, scopeGrams, capGrams, limit]);

const lastSql = `
SELECT u.id, (SELECT b.created_at FROM booking b WHERE b.enterprise_id = u.id ORDER BY b.created_at DESC, b.id DESC LIMIT 1) AS at
FROM unnest($1::uuid[]) AS u(id)`;

/** When each firm last booked; those that never did are missing. */
export async function lastBookings(tx: Tx, enterpriseIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await tx.query<{ id: string; at: Date | null }>(lastSql, [enterpriseIds]);
  return new Map(rows.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const])));
}

/** Newest booking of the enterprise, whatever became of it. */
export async function newestId(tx: Tx, enterpriseId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    'SELECT id FROM booking WHERE enterprise_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1',
    [enterpriseId],
  );
  return row?.id ?? null;
}

type Order = InstantOrder<'createdAt' | 'windowFrom'>;

const orders: Record<BookingOrder, Order> = {
  '-createdAt': { key: 'createdAt', column: 'created_at', direction: 'DESC' },
  windowFrom: { key: 'windowFrom', column: 'window_from', direction: 'ASC' },
};

/** One page under row-level security. The tenant is named besides, so that an index in the list's order serves it. */
export async function listBookings(tx: Tx, query: BookingListQuery): Promise<Page<BookingSummaryView>> {
  const order = orders[query.sort];
  const list = tx.manager.createQueryBuilder(Booking, 'b');
  for (const [condition, values] of conditionsOf(tx.actor, query, order)) list.andWhere(condition, values);
  const rows = await list
    .orderBy(`b.${order.key}`, order.direction)
    .addOrderBy('b.id', order.direction)
    .limit(query.limit + 1)
    .getMany();
  return pageOf(rows, query.limit, (row) => [row[order.key].toISOString(), row.id], toBookingSummaryView);
}

/** Nearly all are completed; those of one generator are few enough to be looked through for what is not. */
function conditionsOf(actor: Actor, query: BookingListQuery, order: Order): Condition[] {
  const own = ownConditions(actor, query);
  const { state: states } = query;
  const after = (state?: string) => afterInstant('b', order, query.cursor, state);
  if (states === undefined) return [...own, ...after()];
  if ((actor.enterpriseId ?? query.enterpriseId ?? null) !== null)
    return [...own, ['b.state = ANY (:states)', { states }], ...after()];
  const { column, direction } = order;
  const pages = { states, columns: [column, 'id'], direction, where: own, after, most: query.limit + 1 };
  return [pageOfStates({ table: 'booking', alias: 'b', ...pages })];
}

/** No window lasts longer than five days, so an index by window_from can leave out all that began before. */
const stillOpen = `b.window_to >= :from AND b.window_from >= :from::timestamptz - interval '5 days'`;

/**
 * A number says on which day in Shanghai the booking was made: the beginning of one that names a year, a month or a day
 * bounds the instants between which the list by instant looks for it.
 */
function bookedWithin({ query = '' }: BookingListQuery): { bookedFrom: Date; bookedBefore: Date } | null {
  const [, year, month, day] = /^YY(20\d\d)(\d\d)?(\d\d)?/.exec(query.toUpperCase()) ?? [];
  if (year === undefined) return null;
  const midnight = (years: number, months: number, days: number) =>
    shanghaiMidnight(Number(year) + years, Number(month ?? 1) + months, Number(day ?? 1) + days);
  const [years, months, days] = month === undefined ? [1, 0, 0] : day === undefined ? [0, 1, 0] : [0, 0, 1];
  return { bookedFrom: midnight(0, 0, 0), bookedBefore: midnight(years, months, days) };
}

function ownConditions(actor: Actor, query: BookingListQuery): Condition[] {
  const booked = bookedWithin(query);
  return given([
    [actor.enterpriseId, ['b.enterprise_id = :own', { own: actor.enterpriseId }]],
    [actor.facilityId, ['b.facility_id = :facility', { facility: actor.facilityId }]],
    [query.enterpriseId, ['b.enterprise_id = :enterprise', { enterprise: query.enterpriseId }]],
    [query.query, ['b.number >= :numberFrom AND b.number < :numberBelow', prefixRange(query.query ?? '')]],
    [booked, ['b.created_at >= :bookedFrom AND b.created_at < :bookedBefore', { ...booked }]],
    runForwards(query),
    [query.from, [stillOpen, { from: query.from && startOfShanghaiDay(query.from) }]],
    [query.to, ['b.window_from <= :to', { to: query.to && endOfShanghaiDay(query.to) }]],
  ]);
}

/** Requests and confirmed bookings whose window is open on one of the days from–to, the earliest window first. */
export const openBetween = (
  tx: Tx,
  facilityId: string,
  { from, to }: { readonly from: string; readonly to: string },
  limit: number,
): Promise<Booking[]> =>
  tx.manager
    .createQueryBuilder(Booking, 'b')
    .where('b.facility_id = :facilityId', { facilityId })
    .andWhere(`b.state IN ('requested', 'confirmed')`)
    .andWhere(stillOpen, { from: startOfShanghaiDay(from) })
    .andWhere('b.window_from <= :to', { to: endOfShanghaiDay(to) })
    .andWhere('(b.expires_at IS NULL OR b.expires_at > app_now())')
    .orderBy('b.windowFrom', 'ASC')
    .addOrderBy('b.id', 'ASC')
    .limit(limit)
    .getMany();
