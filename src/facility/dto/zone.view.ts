import { AllowedStepView } from '../../platform/http/allowed-step.view.js';
import type { Actor } from '../../shared/roles.js';
import type { StorageZone } from '../storage-zone.entity.js';
import { zoneLifecycle } from '../zone.lifecycle.js';
import type { ZoneState } from '../zone.lifecycle.js';

/** A storage zone (贮存分区). */
export class ZoneView {
  id!: string;
  facilityId!: string;
  name!: string;
  /** Grams it may hold at once. */
  capacityGrams!: number;
  /** Categories it takes: `HW08`. */
  categories!: string[];
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
  sortOrder: zone.sortOrder,
  state: zone.state,
  version: zone.version,
});

export const toZoneDetailView = (zone: StorageZone, actor: Actor): ZoneDetailView => ({
  ...toZoneView(zone),
  allowedSteps: zone.facilityId === actor.facilityId ? zoneLifecycle.allowedSteps(zone.state, actor, {}) : [],
});
