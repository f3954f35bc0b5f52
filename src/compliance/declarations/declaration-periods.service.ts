import { Injectable } from '@nestjs/common';
import { WorkCalendar } from '../../catalogue/work-calendar.service.js';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import type { GeneratorUnit } from '../../enterprises/enterprises.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { periodKinds } from '../../shared/period.js';
import type { Period } from '../../shared/period.js';
import { systemActor } from '../../shared/roles.js';
import { addDays, shanghaiDate, startOfShanghaiDay } from '../../shared/working-days.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { auditDeclaration } from './declaration-rows.js';
import { declarationLifecycle } from './declaration.lifecycle.js';
import { punctualityOf, unfinishedOf } from './declarations.queries.js';
import type { DeclarationPunctuality, DeclaredUnit, UnfinishedPeriod } from './declarations.queries.js';
import { classOn } from './management-class.rules.js';
import type { ClassDecision } from './management-class.rules.js';
import { decisionsOf, insertOpen, isOpened, markOpened } from './openings.queries.js';
import type { NewPeriod, PeriodOwner } from './openings.queries.js';
import { dueDay, endedPeriods, owes } from './period.rules.js';
import type { DueDay } from './period.rules.js';

export type { DeclarationPunctuality, UnfinishedPeriod } from './declarations.queries.js';

const clerk = systemActor('申报 declarations');
/** Units whose period is opened in one write. */
const unitsAtOnce = 1_000;
/** More than any facility serves: 50,000 generators. */
const mostPages = 50;

interface FacilityUnit extends PeriodOwner {
  readonly name: string;
}

interface OpenedPage {
  readonly count: number;
  /** The last generator of the page; null: it was the last page. */
  readonly last: string | null;
}

/** Periods are opened when they have ended, for all who owe them. */
@Injectable()
export class DeclarationPeriods {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly enterprises: Enterprises,
    private readonly calendar: WorkCalendar,
    private readonly settings: SettingsService,
  ) {}

  /** All that ended and was not opened yet; run again, it opens nothing twice. Answers how many were opened. */
  async openEnded(): Promise<number> {
    const due = await this.database.read(clerk, (tx) => this.toOpen(tx));
    let opened = 0;
    for (const { unit, period } of due) opened += await this.open(unit, period);
    return opened;
  }

  /** What is not submitted yet, what falls due first in front; a page after the last one of the page before. */
  unfinished(
    tx: Tx,
    facilityId: string,
    of: DeclaredUnit | null = null,
    after: Pick<UnfinishedPeriod, 'dueOn' | 'declarationId'> | null = null,
    limit = 500,
  ): Promise<UnfinishedPeriod[]> {
    return unfinishedOf(tx, facilityId, of, after, limit);
  }

  /** How many that fell due on these days (YYYY-MM-DD, both included) were submitted in time, the generators' included. */
  punctuality(tx: Tx, facilityId: string, from: string, to: string): Promise<DeclarationPunctuality> {
    return punctualityOf(tx, facilityId, from, to);
  }

  private async toOpen(tx: Tx): Promise<{ unit: FacilityUnit; period: Period }[]> {
    const today = shanghaiDate(await databaseNow(tx));
    const due: { unit: FacilityUnit; period: Period }[] = [];
    for (const { id: facilityId, divisionCode, name, createdAt } of await this.facilities.all(tx)) {
      const unit = { facilityId, enterpriseId: null, divisionCode, name };
      const periods = periodKinds.flatMap((kind) => endedPeriods(kind, shanghaiDate(createdAt), today));
      for (const period of periods) if (!(await isOpened(tx, facilityId, period))) due.push({ unit, period });
    }
    return due;
  }

  private async open(unit: FacilityUnit, period: Period): Promise<number> {
    let [opened, after]: [number, string | null] = [0, null];
    for (let page = 0; page < mostPages; page += 1) {
      const from: string | null = after;
      const { count, last }: OpenedPage = await this.writes.run(clerk, 'declaration.open', withoutKey, (tx) =>
        this.openPage(tx, unit, period, from, opened),
      );
      opened += count;
      if (last === null) return opened;
      after = last;
    }
    throw new Error(`facility ${unit.facilityId} has more than ${mostPages * unitsAtOnce} generators`);
  }

  /** A page of generators, and with the last one the facility itself and the mark that the period is opened. */
  private async openPage(
    tx: WriteTx,
    unit: FacilityUnit,
    period: Period,
    after: string | null,
    before: number,
  ): Promise<OpenedPage> {
    const { facilityId } = unit;
    const ended = startOfShanghaiDay(addDays(period.endsOn, 1));
    const generators = await this.enterprises.generators(tx, facilityId, ended, after, unitsAtOnce);
    const decisions = await decisionsOf(
      tx,
      generators.map(({ id }) => id),
    );
    const due = await this.dueDayOf(tx, facilityId, period);
    const isLast = generators.length < unitsAtOnce;
    const owing = generators.flatMap((one) =>
      periodOfGenerator(facilityId, one, period, decisions.get(one.id) ?? [], due),
    );
    const own =
      isLast && owes('KEY', period.kind)
        ? [{ ...unit, unitName: unit.name, managementClass: 'KEY' as const, ...period, ...due }]
        : [];
    const rows = await insertOpen(tx, [...owing, ...own]);
    for (const row of rows) auditDeclaration(tx, row, 'open', { from: null, to: declarationLifecycle.initial });
    if (isLast) await markOpened(tx, unit, period, before + rows.length);
    return { count: rows.length, last: isLast ? null : generators.at(-1)!.id };
  }

  private async dueDayOf(tx: WriteTx, facilityId: string, period: Period): Promise<DueDay> {
    const moves = await this.settings.value(tx, 'declaration.due-day-moves', { facilityId, on: shanghaiDate(tx.now) });
    return dueDay(period, moves === 1, await this.calendar.known(tx));
  }
}

/** Its period, when its class on the last day owes one (HJ 1259-2022 7.2); it holds no permit and treats nothing itself. */
function periodOfGenerator(
  facilityId: string,
  { id: enterpriseId, divisionCode, name, yearlyGrams }: GeneratorUnit,
  period: Period,
  decisions: readonly ClassDecision[],
  due: DueDay,
): NewPeriod[] {
  const facts = { yearlyGrams, holdsPermit: false, treatsItself: false };
  const managementClass = classOn(period.endsOn, facts, decisions);
  if (!owes(managementClass, period.kind)) return [];
  return [{ facilityId, enterpriseId, divisionCode, unitName: name, managementClass, ...period, ...due }];
}
