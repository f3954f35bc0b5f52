import { Button, Tooltip } from 'antd';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/queries';
import type { Send } from '../../api/use-write';
import { useText } from '../../words/words';

/** Comes with the first step that is taken: most readers of a record take none. */
const StepDialog = lazy(() => import('./step-dialog'));

export type AllowedStep = Schemas['AllowedStepView'];

/** How a step is taken: what it asks for, and the call. The values are those of the fields. */
export interface StepAction<Values extends object = object> {
  readonly fields?: ReactNode;
  readonly initial?: Partial<Values>;
  readonly danger?: boolean;
  /** Taken seldom: a plain button, even where it is the first that is possible. */
  readonly seldom?: boolean;
  /** What taking it means, where the label does not say. */
  readonly note?: ReactNode;
  readonly width?: number;
  /** Kept on this device under this name until it is sent. */
  readonly draft?: string;
  /** Codes of refusals that what is filled in here overcomes: the step is offered in spite of them. */
  readonly overcomes?: readonly string[];
  run(values: Values, send: Send): Promise<unknown>;
  /** Afterwards, with what `run` was answered: goes to what was made. */
  done?(answer: unknown): void;
}

interface StepBarProps {
  readonly steps: readonly AllowedStep[];
  /** By name of the step; a step that has none here is not offered on this page. */
  readonly actions: Readonly<Record<string, StepAction>>;
}

/** The legal next steps of a record as buttons: the server says which, in what words, and why one is not possible now. */
export function StepBar({ steps, actions }: StepBarProps) {
  const [taken, setTaken] = useState<AllowedStep>();
  const offered = steps
    .filter(({ step }) => step in actions)
    .map((step) => (isOvercome(step, actions[step.step]!) ? { ...step, allowed: true } : step));
  const first = offered.find(({ allowed, step }) => allowed && !actions[step]!.danger && !actions[step]!.seldom);
  return (
    <div className="steps">
      {offered.map((step) => (
        <StepButton
          key={step.step}
          step={step}
          isFirst={step === first}
          danger={actions[step.step]!.danger ?? false}
          take={() => setTaken(step)}
        />
      ))}
      <Suspense>
        {taken === undefined ? null : (
          <StepDialog step={taken} action={actions[taken.step]!} close={() => setTaken(undefined)} />
        )}
      </Suspense>
    </div>
  );
}

const isOvercome = ({ refusal }: AllowedStep, { overcomes = [] }: StepAction): boolean =>
  refusal !== undefined && overcomes.includes(refusal.code);

interface StepButtonProps {
  readonly step: AllowedStep;
  readonly isFirst: boolean;
  readonly danger: boolean;
  readonly take: () => void;
}

function StepButton({ step, isFirst, danger, take }: StepButtonProps) {
  const text = useText();
  const why = text(step.refusal?.text);
  return (
    <Tooltip title={why}>
      <Button
        type={isFirst ? 'primary' : 'default'}
        danger={danger}
        aria-disabled={!step.allowed}
        className={step.allowed ? '' : 'step-refused'}
        aria-description={why}
        onClick={() => {
          if (step.allowed) take();
        }}
      >
        {text(step.label)}
      </Button>
    </Tooltip>
  );
}
