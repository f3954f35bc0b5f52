import { Injectable } from '@nestjs/common';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { generatorTotals, oldestAtGenerators } from '../duty-facts.queries.js';
import type { GeneratorTotal, OldestAtGenerator } from '../duty-facts.queries.js';
import type { GeneratorStockQuery } from './dto/generator-stock.dto.js';
import type { GeneratorStockView } from './dto/generator-stock.view.js';
import { toGeneratorStockView } from './dto/generator-stock.view.js';
import { stockOfGenerator } from './generator-stock.queries.js';
import { judgeStock } from './generator-stock.rules.js';
import type { StockJudgement, StockLimits } from './generator-stock.rules.js';

export type { GeneratorTotal, OldestAtGenerator } from '../duty-facts.queries.js';

/** What stands at a generator against the limits of its storage point. */
@Injectable()
export class GeneratorStock {
  constructor(
    private readonly database: Database,
    private readonly enterprises: Enterprises,
    private readonly settings: SettingsService,
  ) {}

  /** `enterprise.not-found` (404), `enterprise.id-needed` (422). */
  show(actor: Actor, { enterpriseId }: GeneratorStockQuery): Promise<GeneratorStockView> {
    return this.database.read(actor, async (tx) => {
      const [enterprise, now] = await Promise.all([this.enterprises.owner(tx, enterpriseId), databaseNow(tx)]);
      const { judgement, limits } = await this.judged(tx, enterprise.facilityId, enterprise.id, now);
      return toGeneratorStockView(enterprise, shanghaiDate(now), judgement, limits);
    });
  }

  /** The stock as the transaction sees it, what it has just recorded included. */
  async judged(
    tx: Tx,
    facilityId: string,
    enterpriseId: string,
    now: Date,
  ): Promise<{ judgement: StockJudgement; limits: StockLimits }> {
    const on = shanghaiDate(now);
    const [stock, limits] = await Promise.all([
      stockOfGenerator(tx, enterpriseId),
      this.limits(tx, { facilityId, on }),
    ]);
    return { judgement: judgeStock(stock, on, limits), limits };
  }

  /** Firms of a facility that keep so many grams or more. */
  totals(tx: Tx, facilityId: string, from: number, most: number): Promise<GeneratorTotal[]> {
    return generatorTotals(tx, facilityId, from, most);
  }

  /** What firms of a facility keep that was filled before an instant, by code and hazards. */
  oldest(tx: Tx, facilityId: string, before: Date, most: number): Promise<OldestAtGenerator[]> {
    return oldestAtGenerators(tx, facilityId, before, most);
  }

  private async limits(tx: Tx, place: { facilityId: string; on: string }): Promise<StockLimits> {
    const inForce = await this.settings.inForce(tx, limitNames, place);
    return {
      stockGrams: inForce['generator.stock-limit-grams'],
      daysOf: {
        1: inForce['generator.days-grade-1'],
        2: inForce['generator.days-grade-2'],
        3: inForce['generator.days-grade-3'],
      },
    };
  }
}

const limitNames = [
  'generator.stock-limit-grams',
  'generator.days-grade-1',
  'generator.days-grade-2',
  'generator.days-grade-3',
] as const;
