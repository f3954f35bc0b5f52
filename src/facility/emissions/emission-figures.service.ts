import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.service.js';
import type { Text } from '../../shared/domain-error.js';
import { daysBetween } from '../../shared/working-days.js';
import { meanOf } from './average-view.js';
import { parameterOf } from './emission-parameters.data.js';
import { mostItems, mostOutlets } from './outlets.queries.js';
import { expectedIn } from './reading.rules.js';

/** One parameter of one outlet over a period of whole days. */
export interface EmissionFigure {
  readonly outletCode: string;
  readonly outletName: string;
  readonly parameter: string;
  /** Chinese name and unit, for papers. */
  readonly parameterName: Text;
  readonly unit: string;
  /** Valid readings. */
  readonly readings: number;
  /** Decimal texts; null of nothing, and a mean also where none is taken. */
  readonly mean: string | null;
  readonly most: string | null;
  /** Days with an exceedance. */
  readonly daysExceeded: number;
  /** Of the readings that an instrument should have sent, in thousandths; null for manual sampling. */
  readonly completePermille: number | null;
}

interface FigureRow {
  readonly outletCode: string;
  readonly outletName: string;
  readonly parameter: string;
  readonly intervalMinutes: number | null;
  readonly readings: number;
  readonly total: string;
  readonly most: string | null;
  readonly daysExceeded: number;
}

/** From the averages of days alone: as many rows as days, however many readings there were. */
const figuresSql = `
SELECT o.code AS "outletCode", o.name AS "outletName", i.parameter, i.interval_minutes AS "intervalMinutes",
  coalesce(sum(a.readings), 0)::integer AS readings, coalesce(sum(a.total), 0)::text AS total, max(a.most)::text AS most,
  count(a.starts_at) FILTER (WHERE EXISTS (SELECT FROM emission_alarm e WHERE e.item_id = i.id AND e.kind = 'exceedance'
    AND e.first_at < a.starts_at + interval '1 day' AND e.last_at >= a.starts_at))::integer AS "daysExceeded"
FROM emission_outlet o JOIN emission_item i ON i.outlet_id = o.id
LEFT JOIN emission_average a ON a.item_id = i.id AND a.span = 'day'
  AND a.starts_at >= $2::date::timestamp AT TIME ZONE 'Asia/Shanghai' AND a.starts_at <= $3::date::timestamp AT TIME ZONE 'Asia/Shanghai'
WHERE o.facility_id = $1 AND (o.state = 'inUse' OR a.starts_at IS NOT NULL)
GROUP BY o.id, i.id ORDER BY o.code, i.parameter LIMIT ${mostOutlets * mostItems}`;

/** What reports say of emissions. */
@Injectable()
export class EmissionFigures {
  /** Both days inclusive, YYYY-MM-DD in Asia/Shanghai; by outlet and parameter. */
  async between(tx: Tx, facilityId: string, from: string, to: string): Promise<EmissionFigure[]> {
    const days = daysBetween(from, to) + 1;
    const rows = await tx.query<FigureRow>(figuresSql, [facilityId, from, to]);
    return rows.map(({ intervalMinutes, total, ...row }) => {
      const perDay = expectedIn('day', intervalMinutes);
      const known = parameterOf(row.parameter);
      return {
        ...row,
        parameterName: { zh: known?.zh ?? row.parameter, en: known?.en ?? row.parameter },
        unit: known?.unit ?? '',
        mean: meanOf(row.parameter, total, row.readings),
        completePermille:
          perDay === null ? null : Math.min(1_000, Math.floor((row.readings * 1_000) / (perDay * days))),
      };
    });
  }
}
