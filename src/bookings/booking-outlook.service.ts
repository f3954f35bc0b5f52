import { Injectable } from '@nestjs/common';
import { DomainError, renderBoth } from '../shared/domain-error.js';
import type { Actor } from '../shared/roles.js';
import { withoutKey } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { BookingRequests } from './booking-requests.service.js';
import type { BookingOutlookDto, PickupWindowDto } from './dto/booking-wish.dto.js';
import type { BookingOutlookView, LeftView, WindowOutlookView } from './dto/booking.view.js';

/** Carries the outcome of a trial out of the transaction that it ends. */
class Tried extends Error {
  constructor(readonly windows: WindowOutlookView[]) {
    super('a trial leaves nothing');
  }
}

/**
 * Which windows still have room for a draft, before it is booked: by booking each and taking it back, so that the very
 * rules answer. Refusals of the draft itself (400, 404) are those of `book`; those of a window are told beside it.
 */
@Injectable()
export class BookingOutlook {
  constructor(
    private readonly writes: Writes,
    private readonly requests: BookingRequests,
  ) {}

  async of(actor: Actor, { lines, windows }: BookingOutlookDto): Promise<BookingOutlookView> {
    try {
      return await this.writes.run(actor, 'booking.outlook', withoutKey, async (tx): Promise<never> => {
        const tried: WindowOutlookView[] = [];
        // One after another: each takes back what it held before the next one looks.
        for (const window of windows) tried.push(await this.tried(tx, window, lines));
        throw new Tried(tried);
      });
    } catch (error) {
      if (error instanceof Tried) return { windows: error.windows };
      throw error;
    }
  }

  private async tried(
    tx: WriteTx,
    { windowFrom, windowTo }: PickupWindowDto,
    lines: BookingOutlookDto['lines'],
  ): Promise<WindowOutlookView> {
    const wish = { window: { from: new Date(windowFrom), to: new Date(windowTo) }, lines, note: null };
    // The hot rows are free again as soon as the savepoint is left, not only at the end.
    await tx.query('SAVEPOINT booking_outlook');
    try {
      return { windowFrom, windowTo, refusal: null, left: await this.requests.tryHolding(tx, wish) };
    } catch (error) {
      return { windowFrom, windowTo, refusal: refusalOf(error), left: [] satisfies LeftView[] };
    } finally {
      await tx.query('ROLLBACK TO SAVEPOINT booking_outlook');
    }
  }
}

function refusalOf(error: unknown): WindowOutlookView['refusal'] {
  if (!(error instanceof DomainError) || error.status === 400 || error.status === 404) throw error;
  return renderBoth(error.text, error.details);
}
