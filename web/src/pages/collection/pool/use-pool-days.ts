import { useRows } from '../../../api/queries';
import { addDays, dayOf, today } from '../../../shared/format';

const daysAhead = 14;
/** As many as one page of the list gives; later ones are counted when these are planned. */
const mostCounted = 200;

/** The next two weeks with the number of bookings that could be collected on each day. */
export function usePoolDays(): { readonly day: string; readonly count: number }[] {
  const { rows } = useRows('/api/v1/bookings', {
    state: 'requested,confirmed',
    sort: 'windowFrom',
    from: today(),
    limit: mostCounted,
  });
  return Array.from({ length: daysAhead }, (_, ahead) => addDays(today(), ahead)).map((day) => ({
    day,
    count: rows.filter(({ windowFrom, windowTo }) => dayOf(windowFrom) <= day && day <= dayOf(windowTo)).length,
  }));
}
