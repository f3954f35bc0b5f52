import type { AverageView } from './dto/reading.view.js';
import { parameterOf } from './emission-parameters.data.js';
import { roundedMean, unitsOf } from '../../shared/exact-decimal.js';
import type { AverageRow } from './readings.queries.js';

/** Of what was expected, in thousandths, at most all of it; null where nothing is expected by the hour or day. */
export const completePermille = ({ readings, expected }: Pick<AverageRow, 'readings' | 'expected'>): number | null =>
  expected === null ? null : Math.min(1_000, Math.floor((readings * 1_000) / expected));

/** Rounded to the decimals of the parameter; null where no mean is taken, or of nothing. */
export function meanOf(parameter: string, total: string, readings: number): string | null {
  const known = parameterOf(parameter);
  if (known === undefined || !known.averaged || readings === 0) return null;
  return roundedMean(unitsOf(total), readings, known.decimals);
}

export function averageView(row: AverageRow, parameter: string, validPermille: number): AverageView {
  const { startsAt, span, readings, expected, total, least, most } = row;
  const complete = completePermille(row);
  return {
    startsAt,
    span,
    readings,
    expected,
    completePermille: complete,
    isValid: readings > 0 && (complete === null || readings * 1_000 >= expected! * validPermille),
    mean: meanOf(parameter, total, readings),
    least,
    most,
  };
}
