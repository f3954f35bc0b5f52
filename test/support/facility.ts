import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import type { PermitView } from '../../src/facility/dto/permit.view.js';
import type { ZoneView } from '../../src/facility/dto/zone.view.js';
import { Permits } from '../../src/facility/permits.service.js';
import { Zones } from '../../src/facility/zones.service.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { createFacility, signInAs } from './actors.js';
import type { TestActor } from './actors.js';
import type { TestApp } from './app.js';

/** Garage oil, solvents and paint, batteries, mixed laboratory waste, lamps. */
export const permittedCodes = [
  '900-214-08',
  '900-249-08',
  '900-402-06',
  '900-252-12',
  '900-052-31',
  '900-047-49',
  '900-041-49',
  '900-023-29',
];

export interface OpenFacility {
  readonly facilityId: string;
  readonly manager: TestActor;
  readonly permit: PermitView;
  /** In the order in which they are filled: oil and solvents, laboratory waste and the rest. */
  readonly zones: readonly ZoneView[];
}

export interface FacilityTerms {
  readonly divisionCode?: string;
  readonly yearlyQuotaGrams?: number;
  readonly categoryQuotas?: { category: string; quotaGrams: number }[];
  readonly zoneCapacityGrams?: number;
  readonly codes?: string[];
}

const tonnes = (t: number) => t * 1_000_000;
/** 20 m³, enough for 200 m³ of liquid (GB 18597-2023 6.2.2). */
const bundMillilitres = 20_000_000;

/** A facility that may collect: shipped catalogue, a permit of 5,000 t for 2020–2099, two open zones. */
export async function openFacility(testApp: TestApp, terms: FacilityTerms = {}): Promise<OpenFacility> {
  const { app } = testApp;
  const { divisionCode = '320613', zoneCapacityGrams = tonnes(200) } = terms;
  await app.get(ShippedCatalogue).load();
  const facilityId = await createFacility(testApp, divisionCode);
  const manager = await signInAs(testApp, 'operator.manager', { facilityId });
  const permit = await app.get(Permits).create(manager.actor, withoutKey, {
    number: `JSNT${facilityId.slice(-6)}`,
    basis: '小微企业危险废物收集试点；南通市生态环境局',
    validFrom: '2020-01-01',
    validTo: '2099-12-31',
    yearlyQuotaGrams: terms.yearlyQuotaGrams ?? tonnes(5_000),
    codes: terms.codes ?? permittedCodes,
    categoryQuotas: terms.categoryQuotas ?? [],
  });
  const zones: ZoneView[] = [];
  for (const [place, [name, categories]] of zonesOfSite.entries()) {
    const zone = { name, categories, capacityGrams: zoneCapacityGrams, bundMillilitres, sortOrder: place };
    zones.push(await app.get(Zones).create(manager.actor, withoutKey, zone));
  }
  return { facilityId, manager, permit, zones };
}

const zonesOfSite: [name: string, categories: string[]][] = [
  ['油类与溶剂区', ['HW06', 'HW08', 'HW12']],
  ['综合区', ['HW29', 'HW31', 'HW49']],
];
