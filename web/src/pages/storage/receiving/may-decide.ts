import type { Schemas } from '../../../api/queries';

/** Whether the server offers this reader a decision on the delivery; declaring differences belongs to it. */
export const mayDecide = ({ allowedSteps }: Pick<Schemas['ManifestView'], 'allowedSteps'>): boolean =>
  allowedSteps.some(({ step, allowed }) => allowed && ['accept', 'partlyAccept', 'refuse'].includes(step));
