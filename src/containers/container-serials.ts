import type { Tx } from '../platform/database/database.service.js';
import { postgresFailure } from '../platform/database/postgres-errors.js';
import { formatContainerCode } from '../shared/container-code.js';
import { serialsExhausted } from './container.errors.js';

/** The unit whose label it is, the waste, and the day it was produced or collected (YYYY-MM-DD). */
export interface LabelSeries {
  readonly uscc: string;
  readonly wasteCode: string;
  readonly day: string;
}

/**
 * The next `count` codes of a unit, waste and day, never given out before. The series stays locked until the write ends,
 * so take them late. `container.serials-exhausted`, 409, with what is left.
 */
export async function takeCodes(tx: Tx, series: LabelSeries, count: number): Promise<string[]> {
  const first = await takeSerials(tx, series, count);
  return Array.from({ length: count }, (_, index) => formatContainerCode({ ...series, serial: first + index }));
}

async function takeSerials(tx: Tx, { uscc, wasteCode, day }: LabelSeries, count: number): Promise<number> {
  try {
    const [row] = await tx.query<{ first: number }>('SELECT take_container_serials($1, $2, $3, $4) AS first', [
      uscc,
      wasteCode,
      day,
      count,
    ]);
    return row!.first;
  } catch (error) {
    const failure = postgresFailure(error);
    if (failure?.sqlState !== 'GI010') throw error;
    throw serialsExhausted({ left: Number(failure.detail), asked: count, day, wasteCode });
  }
}
