import type { Actor } from '../shared/roles.js';
import { wasteCategory } from '../shared/waste-code.js';
import { step } from './demo-services.js';
import type { DemoServices } from './demo-services.js';
import {
  mixedWaste,
  outboundCarrier,
  outboundPayloadGrams,
  outboundTeams,
  treatmentPartners,
  treatmentQuotaGrams,
} from './treatment.data.js';
import type { TreatmentPartner } from './treatment.data.js';

/** Ids in the order of treatment.data.ts. */
export interface TreatmentSite {
  readonly companyIds: readonly string[];
  /** The carriers as a transfer names them. */
  readonly legs: readonly { readonly vehicleId: string; readonly driverId: string; readonly escortId: string }[];
}

/** Treatment companies with their contracts, and the lorries that go there. */
export async function seedTreatment(
  services: DemoServices,
  manager: Actor,
  codes: readonly string[],
  year: number,
): Promise<TreatmentSite> {
  const companyIds: string[] = [];
  for (const [place, partner] of treatmentPartners.entries())
    companyIds.push(await registerCompany(services, manager, { place, partner, codes, year }));
  return { companyIds, legs: await registerTeams(services, manager, year) };
}

interface Terms {
  readonly place: number;
  readonly partner: TreatmentPartner;
  readonly codes: readonly string[];
  readonly year: number;
}

async function registerCompany(services: DemoServices, manager: Actor, terms: Terms): Promise<string> {
  const { place, partner, codes, year } = terms;
  const { methods, mixed, ...company } = partner;
  const { id } = await services.treatmentCompanies.register(manager, step(`treatment/${place}`), {
    ...company,
    permitValidFrom: `${year - 1}-07-01`,
    permitValidTo: `${year + 4}-06-30`,
    permitLines: codes.flatMap((wasteCode) => {
      const methodCode = methods[wasteCategory(wasteCode)] ?? (wasteCode === mixedWaste ? mixed : undefined);
      return methodCode === undefined ? [] : [{ wasteCode, methodCode }];
    }),
  });
  await services.treatmentContracts.create(manager, step(`treatment/${place}/contract`), {
    companyId: id,
    number: `WT-${year}-${String(place + 1).padStart(3, '0')}`,
    validFrom: `${year}-01-01`,
    validTo: `${year + 2}-12-31`,
    quotaGrams: treatmentQuotaGrams,
    prices: [],
  });
  return id;
}

async function registerTeams(services: DemoServices, manager: Actor, year: number): Promise<TreatmentSite['legs']> {
  const { carriers, vehicles, crew } = services;
  const licenceValidTo = `${year + 3}-06-30`;
  const carrier = await carriers.register(manager, step('outbound/carrier'), { ...outboundCarrier, licenceValidTo });
  const legs = [];
  for (const [place, { plate, permitNo, driver, escort }] of outboundTeams.entries()) {
    const vehicle = await vehicles.register(manager, step(`outbound/vehicle/${place}`), {
      carrierId: carrier.id,
      plate,
      hazardClasses: ['hazardous-waste'],
      payloadGrams: outboundPayloadGrams,
      transportPermitNo: permitNo,
      transportPermitValidTo: `${year + 2}-03-31`,
    });
    const member = async (kind: 'driver' | 'escort', name: string): Promise<string> => {
      const { id } = await crew.register(manager, step(`outbound/${kind}/${place}`), {
        carrierId: carrier.id,
        name,
        phone: `1380000020${place * 2 + (kind === 'driver' ? 1 : 2)}`,
        kinds: [kind],
        certificateNo: `3206${kind === 'driver' ? 'J' : 'Y'}${year}9${String(place + 1).padStart(3, '0')}`,
        certificateValidTo: `${year + 4}-12-31`,
      });
      return id;
    };
    legs.push({
      vehicleId: vehicle.id,
      driverId: await member('driver', driver),
      escortId: await member('escort', escort),
    });
  }
  return legs;
}
