import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { ReasonField } from '../../../desktop/form/fields';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Kilograms } from '../../../desktop/show/figures';
import { timeWindow } from '../../../shared/format';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { roundWords } from './rounds.words';
import { StopTag } from './stop-tag';

type Stop = Schemas['RoundStopView'];

/** Stops in the order of driving, with what may still be done about each. */
export default function RoundStops({ round: { id, stops } }: { readonly round: Schemas['RoundView'] }) {
  const say = useWords(roundWords);
  return (
    <PlainTable
      label={say('enterprise')}
      keyOf={(row) => row.bookingId}
      rows={stops}
      columns={[
        { title: say('position'), show: (stop) => stop.position, number: true },
        {
          title: say('enterprise'),
          show: (stop) => <Link to={`/bookings/${stop.bookingId}`}>{stop.enterpriseName}</Link>,
        },
        { title: say('state'), show: (stop) => <StopState stop={stop} /> },
        { title: say('window'), show: (stop) => timeWindow(stop.windowFrom, stop.windowTo) },
        { title: say('address'), show: (stop) => stop.address },
        { title: say('contact'), show: (stop) => `${stop.contactName} ${stop.contactPhone}` },
        {
          title: say('mass'),
          number: true,
          show: (stop) => <Kilograms grams={stop.estimatedGrams} />,
        },
        { title: say('action'), show: (stop) => <StopSteps id={id} stop={stop} /> },
      ]}
    />
  );
}

function StopState({ stop: { state, noShowReason } }: { readonly stop: Stop }) {
  return (
    <>
      <StopTag state={state} />
      {noShowReason === null ? null : <div className="note">{noShowReason}</div>}
    </>
  );
}

function StopSteps({ id, stop: { bookingId, allowedSteps } }: { readonly id: string; readonly stop: Stop }) {
  const say = useWords(roundWords);
  const params = { path: { id, bookingId } };
  const noShow: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('noShowReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/rounds/{id}/stops/{bookingId}/no-show', { params, body, ...send() })),
  };
  const unplan: StepAction = {
    danger: true,
    note: <p>{say('unplanReason')}</p>,
    run: (_, send) => answer(api.DELETE('/api/v1/rounds/{id}/stops/{bookingId}', { params, ...send() })),
  };
  return <StepBar steps={allowedSteps} actions={{ noShow, unplan }} />;
}
