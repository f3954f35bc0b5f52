import { useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { ReasonField } from '../../desktop/form/fields';
import { Facts, RecordPage } from '../../desktop/record/record-page';
import { Read } from '../../desktop/record/record-query';
import { StepBar } from '../../desktop/record/step-bar';
import type { StepAction } from '../../desktop/record/step-bar';
import { Timeline } from '../../desktop/record/timeline';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import { timeWindow } from '../../shared/format';
import { useWords } from '../../words/words';
import { bookingWords } from './bookings.words';

type Booking = Schemas['BookingView'];

export default function BookingPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/bookings/{id}', { path: { id } });
  return <Read query={query}>{(booking) => <BookingRecord booking={booking} />}</Read>;
}

function BookingRecord({ booking }: { readonly booking: Booking }) {
  const say = useWords(bookingWords);
  const path = { id: booking.id };
  const cancel: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('cancelReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/bookings/{id}/cancel', { params: { path }, body, ...send() })),
  };
  const confirm: StepAction = {
    note: say('confirmNote'),
    run: (_, send) => answer(api.POST('/api/v1/bookings/{id}/confirm', { params: { path }, ...send() })),
  };
  return (
    <RecordPage
      title={say('record', { number: booking.number })}
      noun="booking"
      state={booking.state}
      tools={<StepBar steps={booking.allowedSteps} actions={{ confirm, cancel }} />}
      tabs={[
        { key: 'lines', label: say('lines'), children: <Lines lines={booking.lines} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/bookings/{id}/events" path={path} noun="booking" />,
        },
      ]}
    >
      <Facts
        title={say('facts')}
        facts={[
          { label: say('enterprise'), value: booking.enterpriseName },
          { label: say('window'), value: timeWindow(booking.windowFrom, booking.windowTo) },
          { label: say('total'), value: <Kilograms grams={booking.totalGrams} /> },
          { label: say('quotaYear'), value: booking.quotaYear },
          { label: say('createdAt'), value: <Instant at={booking.createdAt} /> },
          { label: say('expiresAt'), value: <Instant at={booking.expiresAt} /> },
          { label: say('note'), value: booking.note, wide: true },
        ]}
      />
    </RecordPage>
  );
}

function Lines({ lines }: Pick<Booking, 'lines'>) {
  const say = useWords(bookingWords);
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
      ]}
    />
  );
}
