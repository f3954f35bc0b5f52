import { Button } from 'antd-mobile';
import { useLocation, useNavigate, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { instant, kilograms, timeWindow, tonnes } from '../../../shared/format';
import { useStateWord } from '../../../words/states';
import { limitWords } from '../../../shared/booking/limits.words';
import { useWords } from '../../../words/words';
import { Card, Note, Pairs, RowLink, Tag } from '../../shared/card';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { StepButton, stepOf } from '../../shared/step-button';
import { Timeline } from '../../shared/timeline';
import { toast } from '../../shared/toast';
import { toneOfBooking } from './bookings-page';
import { bookingsWords } from './bookings.words';
import { progressOf, progressSteps } from './progress';

type Booking = Schemas['BookingView'];

/** 收运跟踪: how far a pickup is, who comes, and what may still be changed. */
export default function BookingPage() {
  const say = useWords(bookingsWords);
  const { id = '' } = useParams();
  const booking = useApi('/api/v1/bookings/{id}', { path: { id } });
  return (
    <Screen title={say('one')} back="/m/bookings">
      <Ready of={booking}>{(found) => <Tracked booking={found} />}</Ready>
    </Screen>
  );
}

function Tracked({ booking }: { readonly booking: Booking }) {
  const say = useWords(bookingsWords);
  const word = useStateWord('booking');
  return (
    <>
      <WhatIsLeft />
      {booking.expiresAt === null || booking.state !== 'requested' ? null : (
        <Note tone="warn">{say('expires', { at: instant(booking.expiresAt) })}</Note>
      )}
      <Card>
        <div className="m-row">
          <h2>{timeWindow(booking.windowFrom, booking.windowTo)}</h2>
          <Tag tone={toneOfBooking[booking.state]}>{word(booking.state)}</Tag>
        </div>
        <Pairs
          rows={[
            [say('number'), booking.number],
            [say('day'), booking.planned?.day],
            [say('plate'), booking.planned?.plate],
            [say('note'), booking.note],
            [say('cancelReason'), booking.cancelReason],
          ]}
        />
      </Card>
      <OnTheWay booking={booking} />
      <Wastes booking={booking} />
      <Buttons booking={booking} />
      <Timeline events="/api/v1/bookings/{id}/events" path={{ id: booking.id }} noun="booking" />
    </>
  );
}

/** Right after booking: what the limits leave, as the server worked it out. */
function WhatIsLeft() {
  const say = useWords(bookingsWords);
  const sayLimit = useWords(limitWords);
  const { left } = (useLocation().state ?? {}) as { readonly left?: readonly Schemas['LeftView'][] };
  if (left === undefined || left.length === 0) return null;
  return (
    <Note>
      {say('leftTitle')}
      <ul>
        {left.map(({ limit, scope, leftGrams, until }) => (
          <li key={limit + scope}>
            {say(until === null ? 'left' : 'leftUntil', {
              limit: sayLimit(limit, { scope }),
              mass: tonnes(leftGrams),
              until: until ?? '',
            })}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** Progress, driver and manifest; the manifest of the trip is the one of the same round. */
function OnTheWay({ booking }: { readonly booking: Booking }) {
  const say = useWords(bookingsWords);
  const roundId = booking.planned?.roundId;
  const row = useApi('/api/v1/manifests', { query: { roundId, limit: 1 }, enabled: roundId !== undefined }).data
    ?.items[0];
  const manifest = useApi('/api/v1/manifests/{id}', { path: { id: row?.id ?? '' }, enabled: row !== undefined }).data;
  const at = progressOf(booking.state, row?.state);
  return (
    <>
      {at < 0 ? null : (
        <ol className="m-progress" aria-label={say('steps')}>
          {progressSteps.map((step, index) => (
            <li key={step} data-state={index < at ? 'done' : index === at ? 'now' : 'later'}>
              {index < at
                ? say('done', { step: say(step) })
                : index === at
                  ? say('current', { step: say(step) })
                  : say(step)}
            </li>
          ))}
        </ol>
      )}
      {row === undefined ? null : (
        <Card>
          <RowLink to={`/m/manifests/${row.id}`}>
            {say('manifest', { number: row.officialNumber ?? row.internalNumber })}
          </RowLink>
          <Pairs rows={[[say('driver'), row.driverName]]} />
          {manifest === undefined ? null : (
            <p>
              <a href={`tel:${manifest.transport.driverPhone}`}>
                {say('call', { phone: manifest.transport.driverPhone })}
              </a>
            </p>
          )}
        </Card>
      )}
      <Facility id={booking.facilityId} />
    </>
  );
}

function Facility({ id }: { readonly id: string }) {
  const say = useWords(bookingsWords);
  const { data } = useApi('/api/v1/facilities/{id}', { path: { id } });
  if (data === undefined) return null;
  return (
    <p>
      <a href={`tel:${data.phone}`}>{say('callFacility', { phone: data.phone })}</a>
    </p>
  );
}

function Wastes({ booking }: { readonly booking: Booking }) {
  const say = useWords(bookingsWords);
  return (
    <section aria-labelledby="wastes">
      <h2 id="wastes">{say('wastes')}</h2>
      <Card>
        <Pairs
          rows={booking.lines.map((line) => [
            `${line.name} ${line.wasteCode}`,
            say('amount', { count: line.packageCount, mass: kilograms(line.estimatedGrams) }),
          ])}
        />
      </Card>
    </section>
  );
}

function Buttons({ booking }: { readonly booking: Booking }) {
  const say = useWords(bookingsWords);
  const navigate = useNavigate();
  const cancel = useWrite(
    (reason: string, send) =>
      answer(
        api.POST('/api/v1/bookings/{id}/cancel', {
          params: { path: { id: booking.id } },
          body: { reason },
          ...send(booking.version),
        }),
      ),
    () => toast(say('cancelled')),
  );
  return (
    <>
      {stepOf(booking.allowedSteps, 'cancel')?.allowed === true ? (
        <p className="m-weak">{say('changeUntil', { at: instant(booking.changeUntil) })}</p>
      ) : null}
      <StepButton
        step={stepOf(booking.allowedSteps, 'change')}
        take={() => void navigate(`/m/bookings/${booking.id}/change`)}
      />
      <StepButton
        step={stepOf(booking.allowedSteps, 'cancel')}
        take={(reason) => cancel.mutate(reason)}
        reason
        busy={cancel.isPending}
        error={cancel.error}
        look="danger"
      />
      {booking.allowedSteps.length > 0 ? null : (
        <Button block fill="outline" onClick={() => void navigate('/m/book')}>
          {say('again')}
        </Button>
      )}
    </>
  );
}
