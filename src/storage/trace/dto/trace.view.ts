import { ApiProperty } from '@nestjs/swagger';
import { containerStates } from '../../../containers/container.types.js';
import type { ContainerState } from '../../../containers/container.types.js';
import { isBalanced, placeOf } from '../../../containers/trace/trace.rules.js';
import { tracePlaces } from '../../../containers/trace/trace.types.js';
import type {
  GroupSum,
  OriginDifference,
  OriginPart,
  OriginRow,
  OriginShare,
  PlaceSum,
  TracePlace,
} from '../../../containers/trace/trace.types.js';
import { PageOf } from '../../../platform/http/paging.js';
import type { Page } from '../../../platform/http/paging.js';
import type { Names } from '../trace.queries.js';

/** Grams in one place. */
export class TracePlaceView {
  @ApiProperty({ enum: tracePlaces })
  place!: TracePlace;
  /** In the bay: the zone that it counts against. Null outside the facility. */
  zoneId!: string | null;
  zoneName!: string | null;
  /** What it left with, once shipped. */
  transferId!: string | null;
  grams!: number;
  containers!: number;
}

/** handedOverGrams = the grams of all places + weighingGrams + stockTakeGrams, or else balanced is false. */
export class TraceSumView {
  handedOverGrams!: number;
  @ApiProperty({ type: [TracePlaceView] })
  places!: TracePlaceView[];
  /** Handed over and not weighed in; negative: weighed in and not handed over. */
  weighingGrams!: number;
  /** Found less by counting; negative: found more. */
  stockTakeGrams!: number;
  balanced!: boolean;
}

export class OriginView {
  /** The container that the waste came in. */
  originId!: string;
  code!: string;
  /** Null: the facility itself produced it. */
  enterpriseId!: string | null;
  enterpriseName!: string | null;
  manifestId!: string | null;
  manifestNumber!: string | null;
  grams!: number;
  /** Of the container, rounded down. */
  permille!: number;
}

export class TracePartView {
  containerId!: string;
  code!: string;
  @ApiProperty({ enum: containerStates })
  state!: ContainerState;
  @ApiProperty({ enum: tracePlaces })
  place!: TracePlace;
  zoneId!: string | null;
  zoneName!: string | null;
  transferId!: string | null;
  /** Of this origin in that container. */
  grams!: number;
  /** HJ 1033 附录F, once treated; null before, as what follows. */
  methodCode!: string | null;
  /** YYYY-MM-DD. */
  treatedOn!: string | null;
  companyName!: string | null;
  /** The place. */
  treatedAt!: string | null;
  /** Its share of what the treatment company weighed. */
  treatedGrams!: number | null;
}

export class TraceDifferenceView {
  @ApiProperty({ enum: ['weighing', 'stockTake'] })
  kind!: 'weighing' | 'stockTake';
  /** Less; negative: more. */
  grams!: number;
  reason!: string;
  /** ISO 8601. */
  at!: string;
}

/** Where what is in a container came from, and where what came in it is. */
export class ContainerTraceView extends TraceSumView {
  containerId!: string;
  code!: string;
  @ApiProperty({ enum: containerStates })
  state!: ContainerState;
  wasteCode!: string;
  /** In it now. */
  grams!: number;
  originCount!: number;
  /** The first 200; more under `trace/origins`. */
  @ApiProperty({ type: PageOf(OriginView) })
  origins!: Page<OriginView>;
  /** The first 200; more under `trace/parts`. Empty for what the facility filled. */
  @ApiProperty({ type: PageOf(TracePartView) })
  parts!: Page<TracePartView>;
  /** The newest 200. */
  @ApiProperty({ type: [TraceDifferenceView] })
  differences!: TraceDifferenceView[];
}

export class LineTraceView extends TraceSumView {
  lineId!: string;
  position!: number;
  wasteCode!: string;
  name!: string;
  containers!: number;
}

export class ManifestTraceView {
  manifestId!: string;
  number!: string;
  @ApiProperty({ type: [LineTraceView] })
  lines!: LineTraceView[];
  balanced!: boolean;
}

export class TracedContainerView {
  id!: string;
  code!: string;
  lineId!: string;
  wasteCode!: string;
  @ApiProperty({ enum: containerStates })
  state!: ContainerState;
  handedOverGrams!: number;
}

export class WasteTraceView extends TraceSumView {
  wasteCode!: string;
  containers!: number;
}

export class EnterpriseTraceView {
  enterpriseId!: string;
  name!: string;
  /** First day of acceptance. */
  from!: string;
  /** Last day of acceptance. */
  to!: string;
  manifests!: number;
  @ApiProperty({ type: [WasteTraceView] })
  wastes!: WasteTraceView[];
  balanced!: boolean;
}

const zoneNameOf = (zoneId: string | null, { zones }: Names): string | null =>
  zoneId === null ? null : (zones.get(zoneId) ?? null);

const nothing = { handedOverGrams: 0, weighingGrams: 0, stockTakeGrams: 0 };

/** Of one group; `handedOverGrams` as the paper has it, where that is known by itself. */
export function toSumView(
  group: GroupSum | undefined,
  places: readonly PlaceSum[],
  names: Names,
  handedOverGrams = group?.handedOverGrams ?? 0,
): TraceSumView {
  const { weighingGrams, stockTakeGrams } = group ?? nothing;
  const own = places.filter(({ key }) => key === group?.key);
  return {
    handedOverGrams,
    places: own
      .map(({ key: _, ...sum }) => ({ ...sum, zoneName: zoneNameOf(sum.zoneId, names) }))
      .sort((a, b) => tracePlaces.indexOf(a.place) - tracePlaces.indexOf(b.place)),
    weighingGrams,
    stockTakeGrams,
    balanced: isBalanced(handedOverGrams, own, { weighingGrams, stockTakeGrams }),
  };
}

export const toOriginView = (share: OriginShare, containerGrams: number, names: Names): OriginView => ({
  originId: share.originId,
  code: share.code,
  enterpriseId: share.enterpriseId,
  enterpriseName: share.enterpriseId === null ? null : (names.enterprises.get(share.enterpriseId) ?? ''),
  manifestId: share.manifestId,
  manifestNumber: share.manifestId === null ? null : (names.manifests.get(share.manifestId) ?? null),
  grams: share.grams,
  permille: containerGrams === 0 ? 0 : Math.floor((share.grams * 1_000) / containerGrams),
});

export const toPartView = (part: OriginPart, names: Names): TracePartView => ({
  ...part,
  place: placeOf(part.state),
  zoneName: zoneNameOf(part.zoneId, names),
});

export const toDifferenceView = ({ kind, grams, reason, at }: OriginDifference): TraceDifferenceView => ({
  kind,
  grams,
  reason,
  at: at.toISOString(),
});

export const toTracedContainerView = (row: OriginRow): TracedContainerView => ({ ...row });
