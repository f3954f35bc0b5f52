import { Injectable } from '@nestjs/common';
import { Enterprises } from '../enterprises/enterprises.service.js';
import type { BookingContext } from '../enterprises/enterprises.service.js';
import type { LedgerLine } from '../ledger/ledger.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import { expectVersion } from '../platform/http/etag.js';
import { sumGrams } from '../shared/mass.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { shanghaiDate } from '../shared/working-days.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { tenantOf } from '../writes/write-tx.js';
import type { Tenant, WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { BookingLine } from './booking-line.entity.js';
import { advance, linesOf, lockBooking, ownStepsOf, subjectOf } from './booking-steps.js';
import { BookingTerms } from './booking-terms.js';
import type { TermsOfDay } from './booking-terms.js';
import { bookedMasses } from './booking-reservations.js';
import { Booking } from './booking.entity.js';
import { bookingNotFound, nothingToRepeat } from './booking.errors.js';
import { bookingLifecycle } from './booking.lifecycle.js';
import { assertDistinctProfiles, assertWindow, assertWithinPapers, expiryOf, quotaYearOf } from './booking.rules.js';
import type { BookingWish } from './booking.types.js';
import { bookingBooked, bookingChanged } from './bookings.events.js';
import { insertBooking, insertLines, newestId } from './bookings.queries.js';
import { toBookingView, toLeftViews } from './dto/booking.view.js';
import type { BookedView, LeftView } from './dto/booking.view.js';
import type { BookingWishDto, RepeatBookingDto } from './dto/booking-wish.dto.js';
import { capLine, yearLines, zoneLines } from './reservation-lines.js';

/** A wish checked against everything but the ledger: the booking's columns that follow from it, its lines and terms. */
interface Offer {
  readonly terms: TermsOfDay;
  readonly columns: OfferedColumns;
  readonly lines: BookingLine[];
}

type OfferedColumns = Pick<
  Booking,
  | 'facilityId'
  | 'enterpriseId'
  | 'divisionCode'
  | 'enterpriseName'
  | 'agreementId'
  | 'windowFrom'
  | 'windowTo'
  | 'quotaYear'
  | 'totalGrams'
  | 'expiresAt'
  | 'note'
>;

/**
 * What an enterprise asks for: book, change, repeat. Each holds permit quota, category quota, the enterprise's 10 t, its
 * cap and storage, all or none. Refusals: the window's (`booking.window-…`, 422), `enterprise.…`, `agreement.…`, `facility.…`,
 * and the ledger's (409), which name the limit, what it leaves and until when.
 */
@Injectable()
export class BookingRequests {
  constructor(
    private readonly writes: Writes,
    private readonly ledger: Ledger,
    private readonly enterprises: Enterprises,
    private readonly terms: BookingTerms,
  ) {}

  /** The hot path of the product; bookings.db.spec.ts counts its round trips. */
  book(actor: Actor, request: RequestIdentity, dto: BookingWishDto): Promise<BookedView> {
    return this.writes.run(actor, 'booking.book', request, (tx) => this.place(tx, wishOf(dto)));
  }

  /** The same wastes again in another window. `booking.nothing-to-repeat` (404) when there is no earlier booking. */
  repeat(actor: Actor, request: RequestIdentity, dto: RepeatBookingDto): Promise<BookedView> {
    return this.writes.run(actor, 'booking.repeat', request, async (tx) => {
      const id = dto.bookingId ?? (await newestId(tx, enterpriseOf(tx.actor)));
      if (id === null) throw nothingToRepeat({});
      const before = await tx.manager.findOneBy(Booking, { id });
      if (before === null) throw bookingNotFound({}, '/bookingId');
      const lines = await linesOf(tx, id);
      return this.place(tx, { window: windowOf(dto), lines, note: before.note });
    });
  }

  /** New lines, window and note until the cut-off. Somebody has to attend to it anew, so it runs out anew. 412 when stale. */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    dto: BookingWishDto,
  ): Promise<BookedView> {
    return this.writes.run(actor, 'booking.change', request, async (tx) => {
      const booking = await lockBooking(tx, id);
      expectVersion(booking, version);
      const { columns, lines, terms } = await this.offer(tx, booking.enterpriseId, id, wishOf(dto));
      const { cutOffHours } = terms;
      await advance(tx, booking, 'change', columns, { cutOffHours, data: figures(booking, columns) });
      await tx.manager.delete(BookingLine, { bookingId: id });
      await insertLines(tx, lines);
      bookingChanged.emit(tx, { bookingId: id });
      const held = heldLines({ ...booking, lines }, terms);
      const balances = await this.ledger.amend(tx, booking.reservationId, subjectOf(booking), held, booking.expiresAt);
      return {
        ...toBookingView(booking, lines, ownStepsOf(booking, tx.actor, tx.now, cutOffHours), cutOffHours),
        left: toLeftViews(balances),
      };
    });
  }

  /** What booking would hold, held: what each limit leaves. The caller takes it back. */
  async tryHolding(tx: WriteTx, wish: BookingWish): Promise<LeftView[]> {
    const id = newId();
    const { columns, lines, terms } = await this.offer(tx, enterpriseOf(tx.actor), id, wish);
    const draft = { id, ...columns, lines };
    return toLeftViews(
      await this.ledger.reserve(tx, newId(), subjectOf(draft), heldLines(draft, terms), draft.expiresAt),
    );
  }

  private async place(tx: WriteTx, wish: BookingWish): Promise<BookedView> {
    const id = newId();
    const { columns, lines, terms } = await this.offer(tx, enterpriseOf(tx.actor), id, wish);
    const state = bookingLifecycle.initial;
    const nothingPlanned = { plannedRoundId: null, plannedDay: null, plannedPlate: null, cancelReason: null };
    const draft = { id, state, ...columns, ...nothingPlanned, reservationId: newId(), version: 1, createdAt: tx.now };
    const { quotaYear, totalGrams, reservationId, expiresAt } = draft;
    const tenant = tenantOf(draft);
    tx.audit({
      subject: 'booking',
      subjectId: id,
      action: 'booking.book',
      from: null,
      to: state,
      tenant,
      data: { quotaYear, totalGrams },
    });
    bookingBooked.emit(tx, { bookingId: id });
    const held = heldLines({ ...draft, lines }, terms);
    // Sent together: what the first one answers is only for the view, and it fails before the second one locks anything.
    const [number, balances] = await Promise.all([
      insertBooking(tx, draft, lines),
      this.ledger.reserve(tx, reservationId, subjectOf(draft), held, expiresAt),
    ]);
    const booking: Booking = { ...draft, number };
    const steps = ownStepsOf(booking, tx.actor, tx.now, terms.cutOffHours);
    return { ...toBookingView(booking, lines, steps, terms.cutOffHours), left: toLeftViews(balances) };
  }

  private async offer(tx: WriteTx, enterpriseId: string, bookingId: string, wish: BookingWish): Promise<Offer> {
    const { window, lines: wished, note } = wish;
    assertWindow(window, tx.now);
    assertDistinctProfiles(wished);
    const day = shanghaiDate(window.from);
    const profileIds = wished.map((line) => line.profileId);
    const context = await this.enterprises.bookingContext(tx, enterpriseId, profileIds, day);
    const wastes = wished.map(({ profileId, estimatedGrams }) => ({
      code: context.profiles.get(profileId)!.wasteCode,
      grams: estimatedGrams,
    }));
    const terms = await this.terms.ofDay(tx, context.enterprise.facilityId, wastes, day);
    assertWithinPapers(window, terms.permit, context.agreement);
    const { facilityId, divisionCode, name } = context.enterprise;
    const columns: OfferedColumns = {
      facilityId,
      enterpriseId,
      divisionCode,
      enterpriseName: name,
      agreementId: context.agreement.id,
      windowFrom: window.from,
      windowTo: window.to,
      quotaYear: quotaYearOf(window),
      totalGrams: sumGrams(wished.map((line) => line.estimatedGrams)),
      expiresAt: expiryOf(window, tx.now, terms.unattendedHours),
      note,
    };
    return { terms, columns, lines: describedLines(bookingId, wish, context, terms) };
  }
}

/** The lines as their profiles describe the waste today, bound for the zone that takes the code. */
function describedLines(
  bookingId: string,
  { lines }: BookingWish,
  context: BookingContext,
  terms: TermsOfDay,
): BookingLine[] {
  const { facilityId, id: enterpriseId, divisionCode } = context.enterprise;
  return lines.map(({ profileId, estimatedGrams, packageCount }, index) => {
    const profile = context.profiles.get(profileId)!;
    const { name, wasteCode, form, hazards, packaging, components, harmfulComponents } = profile;
    const described = {
      name,
      wasteCode,
      form,
      packaging,
      hazards: [...hazards],
      components: [...components],
      harmfulComponents: [...harmfulComponents],
    };
    const zoneId = terms.zoneOf.get(wasteCode)!.id;
    const place = { id: newId(), bookingId, position: index + 1, facilityId, enterpriseId, divisionCode };
    return { ...place, profileId, ...described, packageCount, estimatedGrams, zoneId };
  });
}

function heldLines(
  booking: Pick<OfferedColumns, keyof Tenant | 'quotaYear'> & { lines: BookingLine[] },
  { limits, zoneOf, capGrams }: TermsOfDay,
): LedgerLine[] {
  const owner = tenantOf(booking);
  const masses = bookedMasses(booking);
  const capacities = new Map([...zoneOf.values()].map((zone) => [zone.id, zone.capacityGrams]));
  return [
    ...yearLines(owner, booking.quotaYear, masses, limits),
    ...zoneLines(owner, masses, capacities),
    capLine(owner, masses, capGrams),
  ];
}

const figures = (before: Booking, after: OfferedColumns): Record<string, unknown> => ({
  quotaYear: after.quotaYear,
  totalGrams: after.totalGrams,
  totalGramsBefore: before.totalGrams,
});

const windowOf = (dto: { windowFrom: string; windowTo: string }) => ({
  from: new Date(dto.windowFrom),
  to: new Date(dto.windowTo),
});

const wishOf = (dto: BookingWishDto): BookingWish => ({
  window: windowOf(dto),
  lines: dto.lines,
  note: dto.note ?? null,
});

/** The roles of the routes let only enterprises in, and identity gives each of those its enterprise. */
function enterpriseOf(actor: Actor): string {
  if (actor.enterpriseId === null) throw new Error(`account ${actor.accountId} books without an enterprise`);
  return actor.enterpriseId;
}
