import { Injectable } from '@nestjs/common';
import { GeneratorStock } from '../../../containers/generator/generator-stock.service.js';
import { Enterprises } from '../../../enterprises/enterprises.service.js';
import type { Tx } from '../../../platform/database/database.service.js';
import { plannerRoles } from '../../../shared/roles.js';
import type { DutySource } from '../duty-source.js';
import type { DutyContext, DutyFinding, DutyRule } from '../duty.types.js';
import { cite, complete, mostFacts } from './cite.js';
import { stockFinding, stockWarnedFrom } from './stock.rules.js';

@Injectable()
export class GeneratorStockSource implements DutySource {
  readonly rule: DutyRule = {
    kind: 'generator-stock',
    title: { zh: '产废单位贮存量', en: 'Stock at a generator' },
    task: {
      zh: '{reference} 贮存点现有 {tonnes} 吨，上限 {limitTonnes} 吨，请尽快预约收运。',
      en: '{reference} keeps {tonnes} t where {limitTonnes} t is the most: book a pickup soon.',
    },
    closes: { zh: '交出废物、贮存量回落后', en: 'when waste was handed over and the stock has fallen' },
    basis: [cite('GB 18597-2023 8.3.5', '2023-07-01'), cite('苏环办〔2024〕16号', '2024-01-01')],
    uncertain: {
      zh: '江苏 1 吨上限（苏环办〔2024〕16号）的原文未核实；国家标准为 3 吨。',
      en: 'Jiangsu’s 1 t was not verified; the national standard says 3 t.',
    },
    unit: 'enterprise',
    attends: plannerRoles,
    settings: ['generator.stock-limit-grams', 'duty.generator-stock-warn-permille'],
    announcedElsewhere: false,
  };

  constructor(
    private readonly enterprises: Enterprises,
    private readonly stock: GeneratorStock,
  ) {}

  async find(tx: Tx, context: DutyContext): Promise<DutyFinding[]> {
    const { facilityId } = context;
    const totals = complete(await this.stock.totals(tx, facilityId, stockWarnedFrom(context), mostFacts));
    const gramsOf = new Map(totals.map(({ enterpriseId, grams }) => [enterpriseId, grams]));
    const firms = await this.enterprises.verified(tx, facilityId, [...gramsOf.keys()], mostFacts);
    return firms.flatMap((firm) => stockFinding(firm, gramsOf.get(firm.id)!, context) ?? []);
  }
}
