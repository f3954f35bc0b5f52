import { Fragment } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../api/queries';
import type { RowOf, Schemas } from '../../api/queries';
import { Kilograms, None } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import { StateDot } from '../../desktop/show/state-tag';
import { useWords } from '../../words/words';
import { bookingWords } from './bookings.words';

type Manifest = RowOf<'/api/v1/manifests'>;

interface ManifestsProps {
  readonly manifests: readonly Manifest[];
}

/** Every manifest the booking went onto: also one that was voided, and one that brought refused goods home. */
export function ManifestLinks({ manifests }: ManifestsProps) {
  if (manifests.length === 0) return <None />;
  return (
    <>
      {manifests.map(({ id, internalNumber, officialNumber, state }) => (
        <Fragment key={id}>
          <Link to={`/manifests/${id}`}>{officialNumber ?? internalNumber}</Link>{' '}
          <StateDot noun="manifest" state={state} />{' '}
        </Fragment>
      ))}
    </>
  );
}

interface LinesProps extends ManifestsProps {
  readonly booking: Schemas['BookingView'];
}

/** What was booked; beside the estimate what came of it, as its manifest says. */
export function BookingLines({ booking: { lines }, manifests }: LinesProps) {
  const say = useWords(bookingWords);
  const carried = manifests.find(({ kind, state }) => kind === 'inbound' && state !== 'voided')?.id;
  const manifest = useApi('/api/v1/manifests/{id}', { path: { id: carried ?? '' }, enabled: carried !== undefined });
  const cameOf = (lineId: string) => manifest.data?.lines.find(({ bookingLineId }) => bookingLineId === lineId);
  return (
    <PlainTable
      label={say('lines')}
      rows={lines}
      keyOf={(line) => line.id}
      columns={[
        { title: say('waste'), show: (line) => line.name },
        { title: say('code'), show: (line) => line.wasteCode },
        { title: say('packages'), number: true, show: (line) => line.packageCount },
        { title: say('total'), number: true, show: (line) => <Kilograms grams={line.estimatedGrams} /> },
        {
          title: say('measured'),
          number: true,
          show: ({ id }) => <Kilograms grams={cameOf(id)?.measuredGrams} />,
        },
        {
          title: say('accepted'),
          number: true,
          show: ({ id }) => <Kilograms grams={cameOf(id)?.acceptedGrams} />,
        },
      ]}
    />
  );
}
