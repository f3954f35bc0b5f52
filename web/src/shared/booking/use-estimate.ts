import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { parseKilograms } from '../format';
import { useSettled } from '../use-settled';
import type { WishLine } from './wish';

export type Estimate = Schemas['ChargeEstimateView'];

/** As much as the API reads of one waste, in grams. */
const mostGrams = 99_999_999;

const wasteOf = ({ wasteCode, kg }: WishLine): string[] => {
  const grams = parseKilograms(kg) ?? 0;
  return grams === 0 || grams > mostGrams ? [] : [`${wasteCode}:${grams}`];
};

/** What the ticked wastes would cost on a day, by the agreement; undefined until it is known. */
export function useEstimate(lines: readonly WishLine[], day: string): Estimate | undefined {
  const wastes = useSettled(
    lines
      .filter(({ ticked }) => ticked)
      .flatMap(wasteOf)
      .join(','),
  );
  const enabled = day !== '' && wastes !== '';
  const query = { on: day, wastes };
  const { data } = useApi('/api/v1/visit-charges/estimate', { query, enabled, keep: true });
  return enabled ? data : undefined;
}
