import type { PlanView } from '../compliance/plans/dto/plan.view.js';
import type { PlanTables } from '../compliance/plans/plan.types.js';
import type { Actor } from '../shared/roles.js';
import { addDays } from '../shared/working-days.js';
import type { Agenda } from './agenda.js';
import { step } from './demo-services.js';
import type { DemoServices } from './demo-services.js';
import { actorOf } from './site.seed.js';
import { atTime } from './trips.seed.js';
import type { Stage } from './trips.seed.js';

const tonnes = (t: number): number => t * 1_000_000;

/**
 * The plan of each year that the history touches, of the facility and, on its behalf, of the first firm: on 20 January, of the
 * first year some days after the opening. Each is filled with what is known, completed by hand and filed.
 */
export function enterPlans(agenda: Agenda, stage: Stage, from: string, today: string): void {
  const years = [...new Set([from, today].map((day) => Number(day.slice(0, 4))))];
  for (const [place, year] of years.entries()) {
    const day = place === 0 ? addDays(from, 5) : `${year}-01-20`;
    if (day < today) agenda.add(atTime(day, '10:30'), () => filePlans(stage, year, day));
  }
}

async function filePlans({ services, site, customers }: Stage, year: number, day: string): Promise<void> {
  const manager = actorOf('manager', site.actors);
  await filePlan(services, manager, { year }, day);
  await filePlan(services, manager, { year, enterpriseId: customers[0]!.enterpriseId }, day);
}

interface Asked {
  readonly year: number;
  readonly enterpriseId?: string;
}

async function filePlan({ plans, catalogue }: DemoServices, who: Actor, asked: Asked, day: string): Promise<void> {
  const key = `plan/${asked.year}/${asked.enterpriseId ?? 'own'}`;
  const { id, version } = await plans.open(who, step(key), asked);
  let plan: PlanView = await plans.fill(who, step(`${key}/fill`), id, version);
  const tables = completed(plan, catalogue);
  for (const name of plan.owed)
    plan = await plans.put(who, step(`${key}/${name}`), id, plan.version, name, tables[name]);
  const filing = { filingNumber: `BA${asked.year}${id.slice(-8)}`, receiptAt: atTime(day, '10:00').toISOString() };
  await plans.file(who, step(`${key}/file`), id, plan.version, filing);
}

/** What a person would add; everything of it is invented. */
function completed({ tables }: PlanView, catalogue: DemoServices['catalogue']): PlanTables {
  const described = new Map(catalogue.tradeTemplates().map((template) => [template.wasteCode, template]));
  const handedOn = new Set(tables.transfer.map(({ wasteCode }) => wasteCode));
  return {
    unit: { ...people, ...tables.unit },
    facilities: [collection],
    generation: tables.generation.map((row) => {
      const { form = 'S', hazards = ['T'], harmfulComponentsZh = [] } = described.get(row.wasteCode) ?? {};
      const harmfulComponents = harmfulComponentsZh.join('、') || '见名录';
      const destination = handedOn.has(row.wasteCode) ? 'transfer' : 'storage';
      const said = {
        source: '收集、维修作业',
        wasteName: '危险废物',
        form,
        harmfulComponents,
        plannedGrams: tonnes(20),
      };
      return { ...said, hazards: [...hazards], ...row, destination };
    }),
    storage: tables.storage.map((row) => {
      const packaging = described.get(row.wasteCode)?.packaging ?? 'drum';
      return { storageCode: 'TS001', storageKind: 'warehouse', packaging, remainingGrams: tonnes(1), ...row };
    }),
    treatment: [],
    reduction: tables.generation
      .slice(0, 1)
      .map(({ wasteCode }) => ({ wasteCode, measures: '分类收集，减少沾染物混入' })),
    transfer: tables.transfer.map((row) => ({ plannedGrams: tonnes(15), methodCode: 'D10', ...row })),
  };
}

const people = {
  registeredAddress: '江苏省南通市崇川区',
  siteAddress: '江苏省南通市崇川区',
  industryName: '汽车修理与维护',
  industryCode: '8111',
  longitude: 120.872,
  latitude: 32.058,
  legalRepresentative: '演示法人',
  legalPhone: '0513-85500001',
  technicalLead: '演示环保专员',
  technicalPhone: '0513-85500002',
} as const;

const collection = {
  productionUnit: '收集贮存',
  process: '收集、分区贮存',
  facilityName: '危险废物仓库',
  facilityCode: 'TS001',
  products: '无',
  materials: '包装容器',
} as const;
