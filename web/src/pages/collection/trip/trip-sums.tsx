import type { Schemas } from '../../../api/queries';
import { yuan } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { tripWords } from './trip.words';

type Trip = Schemas['TripSumsView'];

export const kilometres = (metres: number): string => (metres / 1_000).toFixed(1);

/** Kilometres and money of a trip in words, as labelled values. */
export function useTripFacts(trip: Trip): { readonly label: string; readonly value: string }[] {
  const say = useWords(tripWords);
  const way = say('km', { km: kilometres(trip.metres) });
  return [
    { label: say('way'), value: trip.isApproximate ? `${way} (${say('approximate')})` : way },
    { label: say('cost'), value: `¥${yuan(trip.costFen)}` },
    {
      label: say('perKg'),
      value: trip.fenPerKg === null ? say('noLoad') : say('perKgValue', { yuan: yuan(trip.fenPerKg) }),
    },
    {
      label: say('saved'),
      value: say('savedValue', { yuan: yuan(trip.savedFen), km: kilometres(trip.separateMetres - trip.metres) }),
    },
  ];
}

/** The same as one line of figures. */
export function TripSums({ trip }: { readonly trip: Trip }) {
  const facts = useTripFacts(trip);
  return (
    <dl className="trip-sums">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="note">{label}</dt>
          <dd className="number">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
