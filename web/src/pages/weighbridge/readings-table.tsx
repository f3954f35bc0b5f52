import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { useApi } from '../../api/queries';
import { ReasonField } from '../../desktop/form/fields';
import { StepBar } from '../../desktop/record/step-bar';
import type { StepAction } from '../../desktop/record/step-bar';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { PlainTable } from '../../desktop/show/plain-table';
import type { PlainColumn } from '../../desktop/show/plain-table';
import { StateDot } from '../../desktop/show/state-tag';
import { useWords } from '../../words/words';
import type { Reading } from './use-load';
import { useWhat } from './use-what';
import { weighbridgeWords } from './weighbridge.words';

interface Props {
  readonly label: string;
  readonly readings: readonly Reading[];
  /** Number of a line on the sheet; left out where readings are of any vehicle: plate and manifest tell them apart then. */
  readonly numberOf?: (lineId: string) => number | undefined;
}

/** Readings as they were taken. They are never changed: a wrong one is voided, with its reason, and weighed anew. */
export function ReadingsTable({ label, readings, numberOf }: Props) {
  const say = useWords(weighbridgeWords);
  const what = useWhat(numberOf);
  const ofWhom: PlainColumn<Reading>[] = [
    { title: say('plate'), show: ({ plate }) => plate },
    { title: say('manifest'), show: ({ manifestNumber }) => manifestNumber },
  ];
  return (
    <PlainTable
      label={label}
      rows={readings}
      keyOf={({ id }) => id}
      columns={[
        ...(numberOf === undefined ? ofWhom : []),
        { title: say('what'), show: (one) => <Link to={`/weighings/${one.id}`}>{what(one)}</Link> },
        { title: say('mass'), number: true, show: (one) => <Kilograms grams={one.grams} /> },
        { title: say('source'), show: (one) => <SourceWord reading={one} /> },
        { title: say('state'), show: (one) => <StateDot noun="weighing" state={one.state} /> },
        { title: say('takenAt'), show: (one) => <Instant at={one.takenAt} /> },
        { title: say('actions'), show: (one) => <ReadingSteps id={one.id} /> },
      ]}
    />
  );
}

export function SourceWord({ reading }: { readonly reading: Pick<Reading, 'source' | 'deviceId' | 'reason'> }) {
  const say = useWords(weighbridgeWords);
  return reading.source === 'scale' ? (
    <>{say('scale', { device: reading.deviceId ?? '' })}</>
  ) : (
    <>
      {say('byHand')} <span className="note">{reading.reason}</span>
    </>
  );
}

/** The second person's confirmation, and voiding: offered and refused by the server. */
export function ReadingSteps({ id }: { readonly id: string }) {
  const say = useWords(weighbridgeWords);
  const { data } = useApi('/api/v1/weighings/{id}', { path: { id } });
  const path = { id };
  const confirm: StepAction = {
    note: <p>{say('confirmNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/weighings/{id}/confirm', { params: { path }, ...send() })),
  };
  const withdraw: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('voidReason')} />,
    run: (body, send) => answer(api.POST('/api/v1/weighings/{id}/void', { params: { path }, body, ...send() })),
  };
  if (data === undefined) return null;
  const possible = data.allowedSteps.filter(({ step, allowed }) => allowed || step === 'confirm');
  return <StepBar steps={possible} actions={{ confirm, void: withdraw }} />;
}
