import { Injectable } from '@nestjs/common';
import { IntakeGate } from '../containers/clock/intake-gate.service.js';
import type { PermitView } from '../facility/dto/permit.view.js';
import type { ZoneView } from '../facility/dto/zone.view.js';
import { Permits } from '../facility/permits.service.js';
import { Zones } from '../facility/zones.service.js';
import { SettingsService } from '../identity/settings/settings.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Grams } from '../shared/mass.js';
import { shanghaiDate } from '../shared/working-days.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { YearLimits } from './reservation-lines.js';

/** What holds for a booking of some codes on a day: permit, zones and the dated settings. */
export interface TermsOfDay {
  readonly permit: PermitView;
  readonly limits: YearLimits;
  readonly zoneOf: ReadonlyMap<string, ZoneView>;
  readonly capGrams: Grams;
  readonly unattendedHours: number;
  readonly cutOffHours: number;
}

/** Estimated grams of one code on one line. */
export interface Waste {
  readonly code: string;
  readonly grams: Grams;
}

/** Reads what is in force, from its owners. Nothing is cached: a permit amended a second ago binds the next booking. */
@Injectable()
export class BookingTerms {
  constructor(
    private readonly permits: Permits,
    private readonly zones: Zones,
    private readonly settings: SettingsService,
    private readonly intake: IntakeGate,
  ) {}

  /**
   * For wastes to be picked up on `day` (YYYY-MM-DD). `facility.no-permit`, `facility.no-zone`, `storage.intake-stopped`
   * (409), `facility.code-outside-permit` (422) pointing at the lines. One round trip.
   */
  async ofDay(tx: WriteTx, facilityId: string, wastes: readonly Waste[], day: string): Promise<TermsOfDay> {
    const codes = wastes.map((waste) => waste.code);
    const pointer = (code: string) => `/lines/${codes.indexOf(code)}/profileId`;
    const [permit, zoneOf, settings] = await Promise.all([
      this.permits.inForce(tx, facilityId, day).then((found) => {
        this.permits.requireCodes(found, day, codes, pointer);
        return found;
      }),
      this.zones.zonesFor(tx, facilityId, codes, gramsByCode(wastes)),
      this.settings.values(tx, settingNames, { facilityId, on: shanghaiDate(tx.now) }),
      this.intake.requireOpen(tx, facilityId, codes, pointer),
    ]);
    return {
      permit,
      limits: yearLimits(permit, settings['enterprise.scope-limit-grams']),
      zoneOf,
      capGrams: settings['enterprise.pending-cap-grams'],
      unattendedHours: settings['booking.unattended-hours'],
      cutOffHours: settings['booking.cutoff-hours'],
    };
  }

  /** The year's limits under the permit in force today. `facility.no-permit`, 409. */
  async limitsNow(tx: WriteTx, facilityId: string): Promise<YearLimits> {
    const on = shanghaiDate(tx.now);
    const [permit, scopeGrams] = await Promise.all([
      this.permits.inForce(tx, facilityId, on),
      this.settings.value(tx, 'enterprise.scope-limit-grams', { facilityId, on }),
    ]);
    return yearLimits(permit, scopeGrams);
  }

  /** Grams that each zone may hold. `facility.zone-not-found`, 404. */
  async capacities(tx: Tx, facilityId: string, zoneIds: readonly string[]): Promise<Map<string, Grams>> {
    const zones = await this.zones.byIds(tx, facilityId, [...new Set(zoneIds)]);
    return new Map([...zones].map(([id, zone]) => [id, zone.capacityGrams]));
  }

  /** Hours before the window from which on the enterprise can no longer change or cancel by itself. */
  cutOffHours(tx: Tx, facilityId: string, now: Date): Promise<number> {
    return this.settings.value(tx, 'booking.cutoff-hours', { facilityId, on: shanghaiDate(now) });
  }
}

const settingNames = [
  'enterprise.scope-limit-grams',
  'enterprise.pending-cap-grams',
  'booking.unattended-hours',
  'booking.cutoff-hours',
] as const;

function gramsByCode(wastes: readonly Waste[]): Map<string, Grams> {
  const sums = new Map<string, Grams>();
  for (const { code, grams } of wastes) sums.set(code, (sums.get(code) ?? 0) + grams);
  return sums;
}

const yearLimits = (permit: PermitView, scopeGrams: Grams): YearLimits => ({
  permitGrams: permit.yearlyQuotaGrams,
  categoryGrams: new Map(permit.categoryQuotas.map(({ category, quotaGrams }) => [category, quotaGrams])),
  scopeGrams,
});
