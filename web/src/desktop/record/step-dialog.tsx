import { Button, Modal } from 'antd';
import { useRef } from 'react';
import { useText, useWords } from '../../words/words';
import { WriteForm } from '../form/write-form';
import type { AllowedStep, StepAction } from './step-bar';
import { stepWords } from './step.words';

interface StepDialogProps {
  readonly step: AllowedStep;
  readonly action: StepAction;
  readonly close: () => void;
}

/** What a step asks for, and the button that takes it. */
export default function StepDialog({ step, action, close }: StepDialogProps) {
  const text = useText();
  const say = useWords(stepWords);
  const body = useRef<HTMLDivElement>(null);
  const left = useRef(false);
  const leave = () => {
    left.current = true;
    close();
  };
  return (
    <Modal
      open
      title={text(step.label)}
      footer={null}
      destroyOnHidden
      onCancel={leave}
      width={action.width ?? 520}
      afterOpenChange={(isOpen) => (isOpen ? focusFirst(body.current) : undefined)}
    >
      <div ref={body}>
        {action.note ?? (action.fields === undefined ? <p>{say('sure', { step: text(step.label) })}</p> : null)}
        <WriteForm
          write={(values, send) => action.run(values, send)}
          initial={action.initial ?? {}}
          done={(answer) => {
            close();
            action.done?.(answer);
          }}
          {...(action.draft === undefined ? {} : { draft: action.draft })}
          label={text(step.label)}
          danger={action.danger ?? false}
          left={left}
          tools={<Button onClick={leave}>{say('back')}</Button>}
        >
          {action.fields}
        </WriteForm>
      </div>
    </Modal>
  );
}

/** The first field, or where nothing is asked the button that takes the step: the dialog itself puts its cross first. */
function focusFirst(body: HTMLElement | null): void {
  body?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button[type=submit]')?.focus();
}
