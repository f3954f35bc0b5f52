import { Button } from 'antd';
import type { ButtonProps } from 'antd';
import { Suspense, lazy, useState } from 'react';
import type { StepAction } from './step-bar';

const StepDialog = lazy(() => import('./step-dialog'));

interface AskButtonProps extends Pick<ButtonProps, 'type' | 'size' | 'icon'> {
  readonly label: string;
  readonly action: StepAction;
}

/** What is no step of a lifecycle, asked for in the same way: change, add, begin something new. */
export function AskButton({ label, action, ...look }: AskButtonProps) {
  const [asked, setAsked] = useState(false);
  const step = { step: '', to: '', label: { zh: label, en: label }, allowed: true };
  return (
    <>
      <Button {...look} danger={action.danger ?? false} onClick={() => setAsked(true)}>
        {label}
      </Button>
      <Suspense>{asked ? <StepDialog step={step} action={action} close={() => setAsked(false)} /> : null}</Suspense>
    </>
  );
}
