import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import type { PlanFacts } from '../../enterprises/enterprises.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { Permits } from '../../facility/permits.service.js';
import { Zones } from '../../facility/zones.service.js';
import { TreatmentContracts } from '../../partners/treatment/contracts/treatment-contracts.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { sumGrams } from '../../shared/mass.js';
import { wasteCategory } from '../../shared/waste-code.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { OwnWasteRecords } from '../../storage/own-waste/own-waste-records.service.js';
import type { ManagementClass } from '../declarations/declaration.types.js';
import { FilingRights } from '../declarations/filing-rights.service.js';
import { planDueDay } from '../declarations/period.rules.js';
import { filledForEnterprise, filledForFacility } from './plan-fill.js';
import type { FacilityKnown, Receiver } from './plan-fill.js';
import type { ManagementPlan } from './plan.entity.js';
import { dueFor } from './plan.rules.js';
import type { NewPlan } from './plan-rows.js';

/** Contracts of a facility that hold on a day. */
const mostCompanies = 100;
/** GB/T 4754: what a facility with a permit does. */
const treatmentOfWaste = { industryName: '危险废物治理', industryCode: '7724' } as const;

/** What the product knows of a unit, for its plan. */
@Injectable()
export class PlanFilling {
  constructor(
    private readonly facilities: Facilities,
    private readonly permits: Permits,
    private readonly zones: Zones,
    private readonly contracts: TreatmentContracts,
    private readonly enterprises: Enterprises,
    private readonly catalogue: Catalogue,
    private readonly rights: FilingRights,
    private readonly ownWaste: OwnWasteRecords,
  ) {}

  /** The facility's own, which holds a permit and so is of the class KEY (HJ 1259-2022 4.2.1). */
  async ofFacility(tx: Tx, facilityId: string, year: number): Promise<NewPlan> {
    const { divisionCode, name, createdAt } = await this.facilities.require(tx, facilityId);
    const dueOn = dueFor(planDueDay(year), shanghaiDate(createdAt));
    return { facilityId, enterpriseId: null, divisionCode, unitName: name, managementClass: 'KEY', year, dueOn };
  }

  /** `enterprise.not-found` (404), `enterprise.not-verified` (409). */
  async ofEnterprise(tx: Tx, enterpriseId: string, year: number, today: string): Promise<NewPlan> {
    const facts = await this.enterprises.planFacts(tx, enterpriseId);
    const { facilityId, divisionCode, name } = facts;
    const managementClass = await this.classOf(tx, facts, today);
    const dueOn = dueFor(planDueDay(year), shanghaiDate(facts.verifiedAt));
    return { facilityId, enterpriseId, divisionCode, unitName: name, managementClass, year, dueOn };
  }

  /** What it says with what is known added, and its class of today. `plan.too-many-rows`, 409. */
  async filled(
    tx: Tx,
    row: ManagementPlan,
    today: string,
  ): Promise<Pick<ManagementPlan, 'tables' | 'managementClass'>> {
    const { tables, managementClass, facilityId, enterpriseId } = row;
    if (enterpriseId === null)
      return { managementClass, tables: filledForFacility(tables, await this.knownOf(tx, facilityId, today)) };
    const facts = await this.enterprises.planFacts(tx, enterpriseId);
    const { uscc, address: siteAddress, longitude, latitude, eiaNumber } = facts;
    const lead = { technicalLead: facts.contactName, technicalPhone: facts.contactPhone };
    const known = {
      unit: { uscc, siteAddress, longitude, latitude, eiaNumber, ...lead },
      provinceCode: facts.divisionCode.slice(0, 2),
      wastes: facts.wastes,
      receiver: await this.receiver(tx, facilityId, today),
    };
    return { managementClass: await this.classOf(tx, facts, today), tables: filledForEnterprise(tables, known) };
  }

  private classOf(tx: Tx, { id, wastes }: PlanFacts, today: string): Promise<ManagementClass> {
    const yearlyGrams = sumGrams(wastes.map((waste) => waste.yearlyGrams ?? 0));
    return this.rights.classOf(tx, { id, yearlyGrams }, today);
  }

  private async receiver(tx: Tx, facilityId: string, today: string): Promise<Receiver | null> {
    if ((await this.permits.numberOn(tx, facilityId, today)) === null) return null;
    const { number, codes } = await this.permits.inForce(tx, facilityId, today);
    const { name, divisionCode } = await this.facilities.require(tx, facilityId);
    return { name, permitNumber: number, codes, provinceCode: divisionCode.slice(0, 2) };
  }

  private async knownOf(tx: Tx, facilityId: string, today: string): Promise<FacilityKnown> {
    const facility = await this.facilities.require(tx, facilityId);
    const { codes, categoryQuotas } = await this.permits.inForce(tx, facilityId, today);
    const listed = await this.catalogue.listed(tx, codes, today);
    const alone = (category: string) => codes.filter((code) => wasteCategory(code) === category).length === 1;
    const quotas = new Map(categoryQuotas.map(({ category, quotaGrams }) => [category, quotaGrams]));
    const { uscc, address, longitude, latitude } = facility;
    return {
      unit: { uscc, registeredAddress: address, siteAddress: address, longitude, latitude, ...treatmentOfWaste },
      provinceCode: facility.divisionCode.slice(0, 2),
      codes: codes.map((wasteCode) => {
        const category = wasteCategory(wasteCode);
        const grams = alone(category) ? (quotas.get(category) ?? null) : null;
        const { nameZh: name = null, hazards = null } = listed.get(wasteCode) ?? {};
        return { wasteCode, name, hazards, grams };
      }),
      produced: await this.ownWaste.producedLately(tx, facilityId),
      zones: (await this.zones.open(tx, facilityId)).filter(({ kind }) => kind === 'storage'),
      companies: await this.contracts.contracted(tx, facilityId, today, mostCompanies),
    };
  }
}
