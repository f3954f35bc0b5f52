import { Injectable } from '@nestjs/common';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import type { GeneratorUnit } from '../../enterprises/enterprises.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { DomainError } from '../../shared/domain-error.js';
import { systemActor } from '../../shared/roles.js';
import { addDays, shanghaiYear, startOfShanghaiDay } from '../../shared/working-days.js';
import { withoutKey } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import { planDueDay } from '../declarations/period.rules.js';
import { planOpenAlready } from './plan.errors.js';
import { PlanFilling } from './plan-filling.service.js';
import { insertPlan } from './plan-rows.js';
import type { PlannedUnit, UnfiledPlan } from './plan.types.js';
import { firstPlans, isOpened } from './plans.queries.js';

const clerk = systemActor('管理计划 plans');
const pageSize = 500;
/** More than any facility serves: 50,000 generators. */
const mostPages = 100;

/** Which plans there should be: the facility's are opened by themselves, those of enterprises are asked for. */
@Injectable()
export class PlanOpenings {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly enterprises: Enterprises,
    private readonly filling: PlanFilling,
  ) {}

  /** The plan of the running year of each facility that has none; run again, it opens nothing twice. Answers how many. */
  async openOwn(): Promise<number> {
    const { year, due } = await this.database.read(clerk, async (tx) => {
      const thisYear = shanghaiYear(await databaseNow(tx));
      const without: string[] = [];
      for (const { id } of await this.facilities.all(tx)) if (!(await isOpened(tx, id, thisYear))) without.push(id);
      return { year: thisYear, due: without };
    });
    let opened = 0;
    for (const facilityId of due) opened += await this.openOf(facilityId, year);
    return opened;
  }

  /**
   * Who has filed no plan for the year and had to by its due day, the generators by id; nothing of a unit that began later.
   * While a change is drafted the plan before it holds, so that is none of them.
   */
  async *unfiled(tx: Tx, facilityId: string, year: number, of: PlannedUnit): AsyncGenerator<UnfiledPlan> {
    if (of === 'facility') yield* await this.ownUnfiled(tx, facilityId, year);
    else yield* this.enterprisesUnfiled(tx, facilityId, year);
  }

  private async openOf(facilityId: string, year: number): Promise<number> {
    try {
      await this.writes.run(clerk, 'plan.open', withoutKey, async (tx) => {
        await insertPlan(tx, await this.filling.ofFacility(tx, facilityId, year));
      });
      return 1;
    } catch (error) {
      // Somebody opened it meanwhile: there it is.
      if (error instanceof DomainError && error.code === planOpenAlready.code) return 0;
      throw error;
    }
  }

  private async ownUnfiled(tx: Tx, facilityId: string, year: number): Promise<UnfiledPlan[]> {
    const { divisionCode, unitName, dueOn } = await this.filling.ofFacility(tx, facilityId, year);
    const [plan] = await firstPlans(tx, facilityId, year, null);
    if (dueOn === null || plan?.filed === true) return [];
    const planId = plan?.id ?? null;
    return [{ planId, enterpriseId: null, divisionCode, unitName, dueOn, state: planId === null ? null : 'draft' }];
  }

  private async *enterprisesUnfiled(tx: Tx, facilityId: string, year: number): AsyncGenerator<UnfiledPlan> {
    const dueOn = planDueDay(year);
    const before = startOfShanghaiDay(addDays(dueOn, 1));
    let after: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const units: GeneratorUnit[] = await this.enterprises.generators(tx, facilityId, before, after, pageSize);
      const active = units.filter(({ state }) => state === 'verified');
      const ids = active.map(({ id }) => id);
      const plans = new Map((await firstPlans(tx, facilityId, year, ids)).map((plan) => [plan.enterpriseId, plan]));
      for (const { id: enterpriseId, divisionCode, name: unitName } of active) {
        const plan = plans.get(enterpriseId);
        if (plan?.filed === true) continue;
        const planId = plan?.id ?? null;
        yield { planId, enterpriseId, divisionCode, unitName, dueOn, state: planId === null ? null : 'draft' };
      }
      if (units.length < pageSize) return;
      after = units.at(-1)!.id;
    }
    throw new Error(`facility ${facilityId} has more than ${mostPages * pageSize} generators`);
  }
}
