import { Injectable } from '@nestjs/common';
import { Catalogue } from '../catalogue/catalogue.service.js';
import { hazardsAmong } from '../catalogue/dto/waste-code.view.js';
import { IntakeGate } from '../containers/clock/intake-gate.service.js';
import { Permits } from '../facility/permits.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { DomainError } from '../shared/domain-error.js';
import type { Hazards } from '../shared/waste-code.js';
import type { CheckFacts } from './round.types.js';

/** What holds on a day for the wastes that a round would load. */
export interface DayTerms extends Pick<CheckFacts, 'permitCodes' | 'unknownCodes' | 'stopped'> {
  /** As the edition in force lists them; none for a code it does not list. */
  readonly hazardsOf: (code: string) => Hazards;
}

/** Permit, catalogue and intake stop of a day, from their owners. */
@Injectable()
export class RoundTerms {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly permits: Permits,
    private readonly intake: IntakeGate,
  ) {}

  /** `today` decides about the intake stop, `day` about permit and catalogue; both YYYY-MM-DD. */
  async ofDay(
    tx: Tx,
    facilityId: string,
    codes: readonly string[],
    { day, today }: { readonly day: string; readonly today: string },
  ): Promise<DayTerms> {
    const [terms] = await this.ofDays(tx, facilityId, codes, { days: [day], today });
    return terms!;
  }

  /** As `ofDay` for each of the days, in their order. The intake stop is that of today on all of them. */
  async ofDays(
    tx: Tx,
    facilityId: string,
    codes: readonly string[],
    { days, today }: { readonly days: readonly string[]; readonly today: string },
  ): Promise<DayTerms[]> {
    const distinct = [...new Set(codes)];
    const stopped = await this.intake.stops(tx, facilityId, distinct, today);
    const terms: DayTerms[] = [];
    for (const day of days) terms.push({ stopped, ...(await this.listedOn(tx, facilityId, distinct, day)) });
    return terms;
  }

  private async listedOn(
    tx: Tx,
    facilityId: string,
    distinct: readonly string[],
    day: string,
  ): Promise<Omit<DayTerms, 'stopped'>> {
    const entries = await this.catalogue.listed(tx, distinct, day);
    return {
      permitCodes: await this.permitCodes(tx, facilityId, day),
      unknownCodes: new Set(distinct.filter((code) => !entries.has(code))),
      hazardsOf: hazardsAmong(entries),
    };
  }

  /** That there is no permit on the day is a finding here and no refusal: the round may be moved to another day. */
  private async permitCodes(tx: Tx, facilityId: string, day: string): Promise<ReadonlySet<string> | null> {
    try {
      return new Set((await this.permits.inForce(tx, facilityId, day)).codes);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'facility.no-permit') return null;
      throw error;
    }
  }
}
