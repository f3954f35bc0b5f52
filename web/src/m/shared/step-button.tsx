import { Button } from 'antd-mobile';
import { useId, useState } from 'react';
import type { Schemas } from '../../api/queries';
import { useText, useWords } from '../../words/words';
import { TextField } from './fields';
import { mWords } from './m.words';
import { ProblemNote } from './page-states';
import { RefusedForm } from './refused-form';
import { Sheet } from './sheet';

export type AllowedStep = Schemas['AllowedStepView'];

interface Props {
  /** Undefined: the record does not offer this step in its state, and there is no button. */
  readonly step: AllowedStep | undefined;
  readonly take: (reason: string) => void;
  readonly busy?: boolean;
  /** Asked for before the step is taken. */
  readonly reason?: boolean;
  readonly error?: unknown;
  readonly look?: 'primary' | 'plain' | 'danger';
}

export const stepOf = (steps: readonly AllowedStep[], name: string): AllowedStep | undefined =>
  steps.find(({ step }) => step === name);

/** A step as the server offers it: its word, and when it is refused now, greyed with the reason below. */
export function StepButton({ step, take, busy = false, reason = false, error, look = 'primary' }: Props) {
  const text = useText();
  const why = useId();
  const [asking, setAsking] = useState(false);
  if (step === undefined) return null;
  const press = () => {
    if (!step.allowed || busy) return;
    if (reason) setAsking(true);
    else take('');
  };
  return (
    <div className="m-step">
      <Button
        block
        loading={busy}
        {...(look === 'primary'
          ? { color: 'primary' }
          : { fill: 'outline', color: look === 'danger' ? 'danger' : 'default' })}
        aria-disabled={!step.allowed}
        aria-describedby={step.allowed ? undefined : why}
        onClick={press}
      >
        {text(step.label)}
      </Button>
      {step.allowed ? null : (
        <p id={why} className="m-warn">
          {text(step.refusal?.text)}
        </p>
      )}
      {reason ? null : <ProblemNote error={error} />}
      <ReasonSheet
        open={asking}
        title={text(step.label)}
        busy={busy}
        error={error}
        onClose={() => setAsking(false)}
        take={take}
      />
    </div>
  );
}

const shortest = 2;
/** As long as the API takes a reason; offline there is nobody to say that one is too long. */
const longest = 500;

/** Asks why before a step that has to say so. Stays open while it is refused, with what was typed. */
export function ReasonSheet(props: {
  readonly open: boolean;
  readonly title: string;
  readonly busy: boolean;
  readonly error?: unknown;
  readonly onClose: () => void;
  readonly take: (reason: string) => void;
}) {
  const say = useWords(mWords);
  const [reason, setReason] = useState('');
  return (
    <Sheet open={props.open} title={props.title} onClose={props.onClose}>
      <RefusedForm error={props.error} onSubmit={() => props.take(reason.trim())}>
        <TextField
          label={say('reason')}
          hint={say('reasonHint')}
          value={reason}
          onChange={setReason}
          lines={3}
          maxLength={longest}
          pointer="/reason"
          required
        />
        <ProblemNote error={props.error} />
        <Button block color="primary" type="submit" loading={props.busy} disabled={reason.trim().length < shortest}>
          {props.title}
        </Button>
      </RefusedForm>
    </Sheet>
  );
}
