import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../platform/http/allowed-step.view.js';
import type { Actor } from '../../shared/roles.js';
import type { StorageZone } from '../storage-zone.entity.js';
import { zoneLifecycle } from '../zone.lifecycle.js';
import type { ZoneState } from '../zone.lifecycle.js';
import { zoneKinds } from '../zone.types.js';
import type { ZoneKind } from '../zone.types.js';

/** A storage zone (贮存分区). */
export class ZoneView {
  id!: string;
  facilityId!: string;
  name!: string;
  /** Grams it may hold at once. */
  capacityGrams!: number;
  /** Categories it takes: `HW08`. */
  categories!: string[];
  /** Waste codes within the categories; empty: all of theirs. */
  codes!: string[];
  /** `quarantine`: for what is set aside, and nothing else. */
  @ApiProperty({ enum: zoneKinds })
  kind!: ZoneKind;
  /** Arranged for dangerous goods: takes waste that is not stable as well (GB 18597-2023 4.9). */
  dangerousGoods!: boolean;
  /** Volume of the bund; null: none, and so no liquids (GB 18597-2023 6.2.2). */
  bundMillilitres!: number | null;
  /** Containers it has places for; null: counted by mass alone. */
  places!: number | null;
  /** Containers standing in it now, and the volume of those with liquids. */
  containerCount!: number;
  liquidMillilitres!: number;
  /** Being counted: nothing may go in or out. */
  counting!: boolean;
  /** Zones are filled in this order. */
  sortOrder!: number;
  state!: ZoneState;
  version!: number;
}

export class ZoneDetailView extends ZoneView {
  allowedSteps!: AllowedStepView[];
}

export const toZoneView = (zone: StorageZone): ZoneView => ({
  id: zone.id,
  facilityId: zone.facilityId,
  name: zone.name,
  capacityGrams: zone.capacityGrams,
  categories: zone.categories,
  codes: zone.codes,
  kind: zone.kind,
  dangerousGoods: zone.dangerousGoods,
  bundMillilitres: zone.bundMillilitres,
  places: zone.places,
  containerCount: zone.containerCount,
  liquidMillilitres: zone.liquidMillilitres,
  counting: zone.counting,
  sortOrder: zone.sortOrder,
  state: zone.state,
  version: zone.version,
});

export const toZoneDetailView = (zone: StorageZone, actor: Actor): ZoneDetailView => ({
  ...toZoneView(zone),
  allowedSteps: zone.facilityId === actor.facilityId ? zoneLifecycle.allowedSteps(zone.state, actor, {}) : [],
});
