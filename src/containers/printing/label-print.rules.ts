import { containerLifecycle } from '../container.lifecycle.js';
import type { ContainerState } from '../container.types.js';
import { labelEnded, reprintReasonMissing } from './label-print.errors.js';

interface Labelled {
  readonly code: string;
  readonly state: ContainerState;
  readonly labelsPrinted: number;
}

/** Codes named in one refusal; of more, their number is told. */
const mostNamed = 5;

/**
 * A label that has ended comes out of no printer: somebody would stick it onto something. A second print needs its reason,
 * since two labels of one code are how waste is counted twice. `container.label-ended` (409) at `/containerIds`,
 * `container.reprint-reason-missing` (422) at `/reason`.
 */
export function assertPrintable(labels: readonly Labelled[], reason: string | undefined): void {
  const ended = labels.filter(({ state }) => containerLifecycle.final.includes(state));
  if (ended.length > 0) throw labelEnded(named(ended), '/containerIds');
  const again = labels.filter(({ labelsPrinted }) => labelsPrinted > 0);
  if (again.length > 0 && reason === undefined) throw reprintReasonMissing(named(again), '/reason');
}

function named(labels: readonly Labelled[]): { count: number; codes: string } {
  const codes = labels.slice(0, mostNamed).map(({ code }) => code);
  return { count: labels.length, codes: codes.join(', ') + (labels.length > mostNamed ? ' …' : '') };
}
