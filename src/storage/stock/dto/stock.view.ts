import { ApiProperty } from '@nestjs/swagger';
import { ageClassesFrom, stockGroupings, stockPlaces } from '../../../containers/stock.types.js';
import type { StockContainer, StockFigure, StockGrouping, StockPlace } from '../../../containers/stock.types.js';

/** Days since the storage clock started; `toDays` null: and more. */
export class StockAgeView {
  fromDays!: number;
  toDays!: number | null;
  grams!: number;
  containers!: number;
}

export class StockFigureView {
  /** Null where it is not grouped by zones. */
  zoneId!: string | null;
  zoneName!: string | null;
  /** Null where it is not grouped by codes. */
  wasteCode!: string | null;
  grams!: number;
  containers!: number;
  /** In quarantine. */
  heldGrams!: number;
  /** The earliest start of a storage clock, ISO 8601. */
  oldestClockStart!: string;
  /** The earliest last day in store as it is today, YYYY-MM-DD. */
  earliestDueOn!: string | null;
  /** Of the group; of one class where it is grouped by age. */
  ages!: StockAgeView[];
}

/** What stands in a facility (bay, zones, dock), by containers. */
export class StockView {
  facilityId!: string;
  /** The instant of the figures, ISO 8601. */
  asOf!: string;
  @ApiProperty({ enum: stockGroupings })
  groupBy!: StockGrouping;
  grams!: number;
  containers!: number;
  heldGrams!: number;
  figures!: StockFigureView[];
}

/** A container where it stood at the instant. */
export class StockContainerView {
  id!: string;
  /** 37 characters. */
  code!: string;
  name!: string;
  wasteCode!: string;
  /** Null for what the facility filled from several. */
  enterpriseId!: string | null;
  @ApiProperty({ enum: stockPlaces })
  place!: StockPlace;
  /** The zone that its mass counts against, wherever it stands inside. */
  zoneId!: string;
  grams!: number;
  held!: boolean;
  /** ISO 8601. */
  clockStartedAt!: string;
  /** Last day in store as it is today, YYYY-MM-DD. */
  dueOn!: string | null;
  /** Since when it stands there with this mass, ISO 8601. */
  since!: string;
}

const classes = [0, ...ageClassesFrom].map((fromDays, place) => {
  const next = ageClassesFrom[place];
  return { fromDays, toDays: next === undefined ? null : next - 1 };
});

export function toStockFigureView(figure: StockFigure, zoneNames: ReadonlyMap<string, string>): StockFigureView {
  const { zoneId, wasteCode, ageClass, grams, containers, heldGrams, oldestClockStart, earliestDueOn } = figure;
  const ages = classes.map((bounds, place) => ({
    ...bounds,
    grams: figure.ageGrams[place]!,
    containers: figure.ageContainers[place]!,
  }));
  return {
    zoneId,
    zoneName: zoneId === null ? null : (zoneNames.get(zoneId) ?? null),
    wasteCode,
    grams,
    containers,
    heldGrams,
    oldestClockStart: oldestClockStart.toISOString(),
    earliestDueOn,
    ages: ageClass === null ? ages : [ages[ageClass]!],
  };
}

export const toStockContainerView = (row: StockContainer): StockContainerView => ({
  ...row,
  clockStartedAt: row.clockStartedAt.toISOString(),
  since: row.since.toISOString(),
});
