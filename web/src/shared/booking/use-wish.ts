import type { Schemas } from '../../api/queries';
import { useDraft } from '../use-draft';
import { useWorkingDays } from './use-proposal';
import type { Proposal } from './use-proposal';
import { bodyOf, linesOfBooking, partOf } from './wish';
import type { Wish, WishLine } from './wish';

export interface WishProps {
  /** Under this name the typed values stay on the device until they are sent. */
  readonly draft: string;
  readonly proposal: Pick<Proposal, 'source' | 'lines' | 'last' | 'profiles'>;
  /** Of a booking that is being changed: what it says so far. */
  readonly start?: Omit<Wish, 'lines'> | undefined;
}

export interface Filling {
  readonly wish: Wish;
  readonly lines: readonly WishLine[];
  /** Days to choose from, the one booked so far among them. */
  readonly days: readonly string[];
  /** Null while something cannot be read or nothing is ticked. */
  readonly body: Schemas['BookingWishDto'] | null;
  readonly change: (part: Partial<Wish>) => void;
  readonly clear: () => void;
  /** 同上次: wastes and time of day of the last booking, on the first day that is offered. */
  readonly repeat: () => void;
}

const untouched: Wish = { lines: null, day: '', part: 'day', note: '' };

/** A booking that is being filled in, on a phone or at a desk. */
export function useWish({ draft, proposal, start }: WishProps): Filling {
  const [typed, change, clear] = useDraft<Wish>(draft, { ...untouched, ...start });
  const workingDays = useWorkingDays();
  const days = withDay(workingDays, start?.day);
  const lines = typed.lines ?? proposal.lines;
  // A day chosen some time ago may be over by now; then the first that is offered.
  const wish = { ...typed, day: days.includes(typed.day) ? typed.day : (days[0] ?? '') };
  const body = bodyOf(lines, wish);
  const repeat = () => {
    if (proposal.last === undefined) return;
    change({ lines: linesOfBooking(proposal.last.lines), day: wish.day, part: partOf(proposal.last.windowFrom) });
  };
  return { wish, lines, days, body: body === null || body.lines.length === 0 ? null : body, change, clear, repeat };
}

/** The day booked so far may have been chosen when it was farther away. */
function withDay(days: readonly string[], booked: string | undefined): readonly string[] {
  return booked === undefined || booked === '' || days.includes(booked) ? days : [booked, ...days.slice(1)];
}
