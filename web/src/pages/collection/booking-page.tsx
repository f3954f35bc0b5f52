import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { useApi, useRows } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { ReasonField } from '../../desktop/form/fields';
import { Facts, RecordPage } from '../../desktop/record/record-page';
import { Read } from '../../desktop/record/record-query';
import { StepBar } from '../../desktop/record/step-bar';
import type { StepAction } from '../../desktop/record/step-bar';
import { Timeline } from '../../desktop/record/timeline';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { PageLink } from '../../desktop/show/page-link';
import { timeWindow } from '../../shared/format';
import { hasAnyRole, useSignedIn } from '../../session/me';
import { useText, useWords } from '../../words/words';
import { enterprise } from '../roles';
import { BookingLines, ManifestLinks } from './booking-manifests';
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
  const { rows: manifests } = useRows('/api/v1/manifests', { bookingId: booking.id });
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
      tools={
        <>
          <StepBar steps={booking.allowedSteps} actions={{ confirm, cancel }} />
          <BookAgain booking={booking} />
        </>
      }
      tabs={[
        { key: 'lines', label: say('lines'), children: <BookingLines booking={booking} manifests={manifests} /> },
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
          { label: say('planned'), value: <Planned booking={booking} /> },
          { label: say('manifest'), value: <ManifestLinks manifests={manifests} /> },
          { label: say('note'), value: booking.note ?? '—', wide: true },
          ...(booking.cancelReason === null
            ? []
            : [{ label: say('cancelReason'), value: booking.cancelReason, wide: true }]),
        ]}
      />
    </RecordPage>
  );
}

function Planned({ booking: { planned } }: { readonly booking: Booking }) {
  const say = useWords(bookingWords);
  if (planned === null) return <>{say('notPlanned')}</>;
  const text = say('plannedFor', { day: planned.day, plate: planned.plate ?? '' });
  return <PageLink to={`/rounds/${planned.roundId}`}>{text}</PageLink>;
}

/** The enterprise changes or repeats a booking in the form that it books with. */
function BookAgain({ booking: { id, allowedSteps } }: { readonly booking: Booking }) {
  const say = useWords(bookingWords);
  const text = useText();
  if (!hasAnyRole(useSignedIn(), enterprise)) return null;
  const change = allowedSteps.find(({ step }) => step === 'change');
  return (
    <>
      {change === undefined ? null : change.allowed ? (
        <Link to={`/bookings/${id}/change`}>
          <Button>{text(change.label)}</Button>
        </Link>
      ) : (
        <span className="note">{text(change.refusal?.text)}</span>
      )}
      <Link to="/book">
        <Button>{say('repeat')}</Button>
      </Link>
    </>
  );
}
