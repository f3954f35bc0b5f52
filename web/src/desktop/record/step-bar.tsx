import { Button, Modal, Tooltip } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/queries';
import type { Send } from '../../api/use-write';
import { useText, useWords } from '../../words/words';
import { WriteForm } from '../form/write-form';
import { stepWords } from './step.words';

type AllowedStep = Schemas['AllowedStepView'];

/** How a step is taken: what it asks for, and the call. The values are those of the fields. */
export interface StepAction<Values extends object = object> {
  readonly fields?: ReactNode;
  readonly initial?: Partial<Values>;
  readonly danger?: boolean;
  /** What taking it means, where the label does not say. */
  readonly note?: ReactNode;
  readonly width?: number;
  run(values: Values, send: Send): Promise<unknown>;
}

interface StepBarProps {
  readonly steps: readonly AllowedStep[];
  /** By name of the step; a step that has none here is not offered on this page. */
  readonly actions: Readonly<Record<string, StepAction>>;
}

/** The legal next steps of a record as buttons: the server says which, in what words, and why one is not possible now. */
export function StepBar({ steps, actions }: StepBarProps) {
  const [taken, setTaken] = useState<AllowedStep>();
  const offered = steps.filter(({ step }) => step in actions);
  const first = offered.find(({ allowed, step }) => allowed && !actions[step]!.danger);
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
      {taken === undefined ? null : (
        <StepDialog step={taken} action={actions[taken.step]!} close={() => setTaken(undefined)} />
      )}
    </div>
  );
}

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

interface StepDialogProps {
  readonly step: AllowedStep;
  readonly action: StepAction;
  readonly close: () => void;
}

function StepDialog({ step, action, close }: StepDialogProps) {
  const text = useText();
  const say = useWords(stepWords);
  return (
    <Modal open title={text(step.label)} footer={null} destroyOnHidden onCancel={close} width={action.width ?? 520}>
      {action.note ?? (action.fields === undefined ? <p>{say('sure', { step: text(step.label) })}</p> : null)}
      <WriteForm
        write={(values, send) => action.run(values, send)}
        initial={action.initial ?? {}}
        done={close}
        label={text(step.label)}
        danger={action.danger ?? false}
        tools={<Button onClick={close}>{say('back')}</Button>}
      >
        {action.fields}
      </WriteForm>
    </Modal>
  );
}
