import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import type { WasteCodeView } from '../../catalogue/dto/waste-code.view.js';
import { Permits } from '../../facility/permits.service.js';
import type { PermitView } from '../../facility/dto/permit.view.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { DomainError } from '../../shared/domain-error.js';
import type { Actor } from '../../shared/roles.js';
import type { Enterprise } from '../registration/enterprise.entity.js';
import { requireEnterprise } from '../registration/enterprise-rows.js';
import { toEligibilityView } from './dto/eligibility.view.js';
import type { EligibilityView } from './dto/eligibility.view.js';
import { eligibilityMasses, scopeMasses } from './eligibility.queries.js';
import { eligibilityFindings, scopeLevelOf } from './eligibility.rules.js';
import type { EligibilityFacts, EligibilityFinding, EligibilityWaste } from './eligibility.rules.js';

/** Gathers the facts for eligibility.rules.ts, which decides. */
@Injectable()
export class Eligibility {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly permits: Permits,
    private readonly settings: SettingsService,
  ) {}

  /** `enterprise.not-found`, 404. */
  view(actor: Actor, enterpriseId: string): Promise<EligibilityView> {
    return this.database.read(actor, async (tx) => {
      const facts = await this.facts(tx, await requireEnterprise(tx, enterpriseId));
      return toEligibilityView(eligibilityFindings(facts), facts);
    });
  }

  async findings(tx: Tx, enterprise: Enterprise): Promise<EligibilityFinding[]> {
    return eligibilityFindings(await this.facts(tx, enterprise));
  }

  /** How far the enterprise has come within 12 months, by the settings of today. */
  async scope(
    tx: Tx,
    enterprise: Enterprise,
  ): Promise<{ level: ReturnType<typeof scopeLevelOf>; rollingGrams: number }> {
    const { today, rollingGrams } = await scopeMasses(tx, enterprise.id);
    const limits = await this.limits(tx, enterprise.facilityId, today);
    return { level: scopeLevelOf({ ...limits, rollingGrams }), rollingGrams };
  }

  private async facts(tx: Tx, enterprise: Enterprise): Promise<EligibilityFacts> {
    const { today, codes, ...masses } = await eligibilityMasses(tx, enterprise.id);
    const limits = await this.limits(tx, enterprise.facilityId, today);
    const permit = await this.permitOn(tx, enterprise.facilityId, today);
    const listed = await this.catalogue.listed(tx, [...codes, ...(permit?.codes ?? [])], today);
    return {
      ...masses,
      ...limits,
      today,
      hasPermit: permit !== null,
      tradeAccepted: (permit?.codes ?? []).some((code) => listed.get(code)?.trades.includes(enterprise.trade)),
      wastes: codes.map((code) => this.wasteOf(code, listed.get(code), permit)),
    };
  }

  private async limits(tx: Tx, facilityId: string, on: string) {
    const limitGrams = await this.settings.value(tx, 'enterprise.scope-limit-grams', { facilityId, on });
    const warnGrams = await this.settings.value(tx, 'rolling-warn-grams', { facilityId, on });
    return { limitGrams, warnGrams };
  }

  private async permitOn(tx: Tx, facilityId: string, on: string): Promise<PermitView | null> {
    try {
      return await this.permits.inForce(tx, facilityId, on);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'facility.no-permit') return null;
      throw error;
    }
  }

  private wasteOf(code: string, entry: WasteCodeView | undefined, permit: PermitView | null): EligibilityWaste {
    return {
      code,
      listed: entry !== undefined,
      permitted: permit?.codes.includes(code) ?? false,
      exclusion: entry?.acceptability.reason ?? this.catalogue.categoryExclusion(code),
    };
  }
}
