import type { Actor } from '../shared/roles.js';
import { wasteCategory } from '../shared/waste-code.js';
import { addDays } from '../shared/working-days.js';
import { step } from './demo-services.js';
import type { DemoServices } from './demo-services.js';
import { treatmentCompanies } from './treatment.data.js';
import type { DemoTreatment } from './treatment.data.js';

interface Terms {
  /** What the facility takes. */
  readonly codes: readonly string[];
  /** The year of the opening. */
  readonly year: number;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Who treats what leaves, each with a contract, in another province with an approval. Ids in the order of the data. */
export async function seedTreatment(services: DemoServices, dispatcher: Actor, terms: Terms): Promise<string[]> {
  const ids: string[] = [];
  for (const [place, company] of treatmentCompanies.entries())
    ids.push(await enter(services, dispatcher, terms, company, String(place)));
  return ids;
}

async function enter(
  { treatmentCompanies: companies, treatmentContracts, transferApprovals }: DemoServices,
  dispatcher: Actor,
  { codes, year, today }: Terms,
  demo: DemoTreatment,
  place: string,
): Promise<string> {
  const { methodCode, categories, furtherCodes, permitDaysLeft, quotaGrams, fenPerKg, approval, ...fields } = demo;
  const own = codes.filter((code) => categories.includes(wasteCategory(code)));
  const permitted = [...new Set([...own, ...furtherCodes])].sort();
  const { id: companyId } = await companies.register(dispatcher, step(`treatment/${place}`), {
    ...fields,
    permitValidFrom: `${year - 2}-01-01`,
    permitValidTo: permitDaysLeft === undefined ? `${year + 2}-12-31` : addDays(today, permitDaysLeft),
    permitLines: permitted.map((wasteCode) => ({ wasteCode, methodCode })),
  });
  await treatmentContracts.create(dispatcher, step(`treatment-contract/${place}`), {
    companyId,
    number: `CC-CZ-${year}-${place.padStart(3, '0')}`,
    validFrom: `${year}-01-01`,
    validTo: `${year + 1}-12-31`,
    quotaGrams,
    prices: own.map((wasteCode) => ({ wasteCode, fenPerKg })),
  });
  if (approval === undefined) return companyId;
  const { gramsOfCode, ...decision } = approval;
  await transferApprovals.create(dispatcher, step(`transfer-approval/${place}`), {
    ...decision,
    companyId,
    validFrom: addDays(today, -183),
    validTo: addDays(today, 180),
    lines: own.map((wasteCode) => ({ wasteCode, methodCode, grams: gramsOfCode })),
  });
  return companyId;
}
