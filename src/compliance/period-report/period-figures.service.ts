import { Injectable } from '@nestjs/common';
import { AuditService } from '../../audit/audit.service.js';
import { CapacityService } from '../../facility/capacity.service.js';
import { EmissionFigures } from '../../facility/emissions/emission-figures.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { Ledger } from '../../ledger/ledger.service.js';
import type { DayMovement } from '../../ledger/ledger.service.js';
import { Manifests } from '../../manifests/manifests.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import type { Tx } from '../../platform/database/database.service.js';
import { periodNamed } from '../../shared/period.js';
import { addDays, shanghaiDate, startOfShanghaiDay } from '../../shared/working-days.js';
import { Discrepancies } from '../../storage/discrepancies/discrepancies.service.js';
import type { LineFigures } from '../declarations/declaration.types.js';
import { DeclarationFigures } from '../declarations/figures.service.js';
import { DeclarationPeriods } from '../declarations/declaration-periods.service.js';
import { DutyReads } from '../duties/duty-reads.service.js';
import { seriesOf, totalsOf } from './period-report.rules.js';
import type { DayFigures } from './period-report.rules.js';
import type { DeadlineFigure, PeriodFigures, QuotaFigure, ReportedPeriod } from './period-report.types.js';

/** Collects a report's figures from the modules that own them, in the one snapshot of `tx`. */
@Injectable()
export class PeriodReportFigures {
  constructor(
    private readonly facilities: Facilities,
    private readonly declared: DeclarationFigures,
    private readonly ledger: Ledger,
    private readonly capacity: CapacityService,
    private readonly manifests: Manifests,
    private readonly declarations: DeclarationPeriods,
    private readonly discrepancies: Discrepancies,
    private readonly duties: DutyReads,
    private readonly emissions: EmissionFigures,
    private readonly audits: AuditService,
  ) {}

  /** Of '2026' or '2026-07'; of one that runs, so far. `facility.not-found` (404) where the caller sees none. */
  async of(tx: Tx, facilityId: string, period: string): Promise<PeriodFigures> {
    const { name: facilityName } = await this.facilities.requireVisible(tx, facilityId);
    const { kind: _, ...reported } = periodNamed(period);
    const { startsOn, endsOn } = reported;
    const [from, until] = [startOfShanghaiDay(startsOn), startOfShanghaiDay(addDays(endsOn, 1))];
    const restsOn = await this.audits.newestLeaf(tx);
    const lines = await this.linesAt(tx, facilityId, reported, restsOn?.seq);
    const moved = await this.ledger.byDay(tx, facilityId, ['receiving', 'outbound', 'stockDifference'], from, until);
    const today = shanghaiDate(await databaseNow(tx));
    return {
      ...reported,
      facilityId,
      facilityName,
      lines,
      series: seriesOf(reported, totalsOf(lines).openingGrams, daysOf(moved), today),
      quotas: await this.quotas(tx, facilityId, reported, today),
      deadlines: await this.deadlines(tx, facilityId, reported, from, until),
      discrepancies: await this.discrepancies.byAttribute(tx, facilityId, from, until),
      alerts: await this.duties.alerts(tx, facilityId, from, until),
      emissions: await this.emissions.between(tx, facilityId, startsOn, endsOn < today ? endsOn : today),
      restsOn,
    };
  }

  /** The lines of the same report, and nothing of the rest. */
  async lines(tx: Tx, facilityId: string, period: string): Promise<LineFigures[]> {
    await this.facilities.requireVisible(tx, facilityId);
    return this.linesAt(tx, facilityId, periodNamed(period), (await this.audits.newestLeaf(tx))?.seq);
  }

  private linesAt(tx: Tx, facilityId: string, { startsOn, endsOn }: ReportedPeriod, leaf = 0): Promise<LineFigures[]> {
    return this.declared.of(tx, { facilityId, enterpriseId: null, startsOn, endsOn }, leaf);
  }

  /** Of the year that the period lies in, whose permit is the one of its last day or of today. */
  private async quotas(tx: Tx, facilityId: string, { endsOn }: ReportedPeriod, today: string): Promise<QuotaFigure[]> {
    const figures = await this.capacity.intake(tx, facilityId, endsOn < today ? endsOn : today);
    return figures.map(({ postedGrams: usedGrams, ...figure }) => ({ ...figure, usedGrams }));
  }

  private async deadlines(
    tx: Tx,
    facilityId: string,
    { startsOn, endsOn }: ReportedPeriod,
    from: Date,
    until: Date,
  ): Promise<DeadlineFigure[]> {
    const { acceptances, backfills } = await this.manifests.punctuality(tx, facilityId, from, until);
    const declarations = await this.declarations.punctuality(tx, facilityId, startsOn, endsOn);
    return [
      { kind: 'acceptance', ...acceptances },
      { kind: 'backfill', ...backfills },
      { kind: 'declaration', ...declarations },
    ];
  }
}

/** As the lines of a declaration read the books: 接收 and 自产, 委外 net of what came back, and stock-taking the other way round. */
function daysOf(moved: readonly DayMovement[]): DayFigures[] {
  return moved.map(({ day, kind, move, grams }) => ({
    day,
    takenInGrams: kind === 'receiving' && (move === 'receive' || move === 'produce') ? grams : 0,
    handedOnGrams: kind === 'outbound' && (move === 'ship' || move === 'return') ? grams : 0,
    differenceGrams: kind === 'stockDifference' ? -grams : 0,
  }));
}
