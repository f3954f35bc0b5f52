import { Injectable } from '@nestjs/common';
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

/** Reads what is in force, from its owners. Nothing is cached: a permit amended a second ago binds the next booking. */
@Injectable()
export class BookingTerms {
  constructor(
    private readonly permits: Permits,
    private readonly zones: Zones,
    private readonly settings: SettingsService,
  ) {}

  /** `facility.no-permit`, `facility.code-outside-permit`, `facility.no-zone`. `day`: YYYY-MM-DD of the window's start. */
  async ofDay(tx: WriteTx, facilityId: string, codes: readonly string[], day: string): Promise<TermsOfDay> {
    const permit = await this.permits.inForce(tx, facilityId, day);
    this.permits.requireCodes(permit, codes);
    const zoneOf = await this.zones.zonesFor(tx, facilityId, codes);
    const today = shanghaiDate(tx.now);
    const settings = await this.settings.values(
      tx,
      [
        'enterprise.scope-limit-grams',
        'enterprise.pending-cap-grams',
        'booking.unattended-hours',
        'booking.cutoff-hours',
      ],
      { facilityId, on: today },
    );
    return {
      permit,
      limits: yearLimits(permit, settings['enterprise.scope-limit-grams']),
      zoneOf,
      capGrams: settings['enterprise.pending-cap-grams'],
      unattendedHours: settings['booking.unattended-hours'],
      cutOffHours: settings['booking.cutoff-hours'],
    };
  }

  /** The year's limits under the permit in force today. `facility.no-permit`. */
  async limitsNow(tx: WriteTx, facilityId: string): Promise<YearLimits> {
    const today = shanghaiDate(tx.now);
    const permit = await this.permits.inForce(tx, facilityId, today);
    const scopeGrams = await this.settings.value(tx, 'enterprise.scope-limit-grams', { facilityId, on: today });
    return yearLimits(permit, scopeGrams);
  }

  /** Hours before the window from which on the enterprise can no longer change or cancel by itself. */
  cutOffHours(tx: Tx, facilityId: string, now: Date): Promise<number> {
    return this.settings.value(tx, 'booking.cutoff-hours', { facilityId, on: shanghaiDate(now) });
  }
}

const yearLimits = (permit: PermitView, scopeGrams: Grams): YearLimits => ({
  permitGrams: permit.yearlyQuotaGrams,
  categoryGrams: new Map(permit.categoryQuotas.map(({ category, quotaGrams }) => [category, quotaGrams])),
  scopeGrams,
});
