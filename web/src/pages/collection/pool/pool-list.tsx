import { Button, Checkbox } from 'antd';
import { Card } from '../../../desktop/show/card';
import { Link } from 'react-router';
import { StateDot, ToneTag } from '../../../desktop/show/state-tag';
import { Kilograms } from '../../../desktop/show/figures';
import { instant, kilograms, timeWindow } from '../../../shared/format';
import { useDivision } from '../../../words/divisions.words';
import { useWords } from '../../../words/words';
import { poolWords } from './pool.words';
import { expiresSoon, gramsOf, isLastDay } from './urgency';
import type { PoolBooking, PoolGroup } from './urgency';

interface PoolListProps {
  readonly groups: readonly PoolGroup[];
  readonly day: string;
  readonly nowMs: number;
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (ids: readonly string[]) => void;
}

/** Waiting bookings by district, what is due first on top. */
export function PoolList({ groups, toggle, ...rest }: PoolListProps) {
  const say = useWords(poolWords);
  const nameOf = useDivision();
  return groups.map(({ divisionCode, bookings }) => (
    <Card
      key={divisionCode}
      className="pool-group"
      title={
        <h2>
          {say('group', {
            name: nameOf(divisionCode),
            count: bookings.length,
            mass: kilograms(gramsOf(bookings)),
          })}
        </h2>
      }
      extra={<Button onClick={() => toggle(bookings.map(({ bookingId }) => bookingId))}>{say('pickAll')}</Button>}
    >
      <ul className="plain-list">
        {bookings.map((booking) => (
          <PoolRow key={booking.bookingId} booking={booking} toggle={toggle} {...rest} />
        ))}
      </ul>
    </Card>
  ));
}

type RowProps = Omit<PoolListProps, 'groups'> & { readonly booking: PoolBooking };

function PoolRow({ booking, day, nowMs, chosen, toggle }: RowProps) {
  const say = useWords(poolWords);
  const { bookingId, number, state, enterpriseName, windowFrom, windowTo, totalGrams, wasteCodes } = booking;
  return (
    <li className="pool-row">
      <Checkbox
        checked={chosen.has(bookingId)}
        onChange={() => toggle([bookingId])}
        aria-label={say('pick', { name: enterpriseName, number })}
      />
      <div className="pool-row-main">
        <Link to={`/bookings/${bookingId}`}>{enterpriseName}</Link> <StateDot noun="booking" state={state} />
        <div className="note">
          {timeWindow(windowFrom, windowTo)} · {wasteCodes.join(', ')}
        </div>
        <Urgency {...{ booking, day, nowMs }} />
      </div>
      <Kilograms grams={totalGrams} />
    </li>
  );
}

/** Why it should not wait. */
export function Urgency({ booking, day, nowMs }: Pick<RowProps, 'booking' | 'day' | 'nowMs'>) {
  const say = useWords(poolWords);
  return (
    <>
      {isLastDay(booking, day) ? <ToneTag tone="waiting">{say('lastDay')}</ToneTag> : null}
      {expiresSoon(booking, nowMs) ? (
        <ToneTag tone="bad">{say('expires', { at: instant(booking.expiresAt!) })}</ToneTag>
      ) : null}
    </>
  );
}
