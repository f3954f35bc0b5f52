import type { AllowedStep } from '../../shared/lifecycle.js';

/** A sentence in both languages. */
export class TextView {
  zh!: string;
  en!: string;
}

export class StepRefusalView {
  /** Stable code of the reason. */
  code!: string;
  text!: TextView;
}

/** A step that the caller's roles may take from the present state; the console makes a button of it. */
export class AllowedStepView {
  /** Name of the step, as in the lifecycle's table. */
  step!: string;
  /** The state it leads to. */
  to!: string;
  label!: TextView;
  /** False: the step is shown, greyed out, with `refusal` as its reason. */
  allowed!: boolean;
  refusal!: StepRefusalView | null;
}

export const toAllowedStepView = ({ step, to, label, allowed, refusal }: AllowedStep): AllowedStepView => ({
  step,
  to,
  label: { ...label },
  allowed,
  refusal: refusal === undefined ? null : { code: refusal.code, text: { ...refusal.text } },
});
