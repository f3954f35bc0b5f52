import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Paper } from '../../platform/documents/hand-out.js';
import { writeCsv } from '../../platform/documents/sheet-writer.js';
import type { SheetCells } from '../../platform/documents/sheet-writer.js';
import { addDays, shanghaiDate } from '../../shared/working-days.js';
import { anonymous } from '../anonymous.js';
import { facilityNotFound } from '../facility.errors.js';
import { completePermille, meanOf } from './average-view.js';
import { disclosedDays, disclosedLimits, disclosedOutlets, facilityByShortCode } from './disclosure.queries.js';
import type { DayRow } from './disclosure.queries.js';
import type { DisclosedDayView, DisclosureView } from './dto/disclosure.view.js';
import { parameterOf } from './emission-parameters.data.js';

const publishedDays = 30;
/** Whoever reloads the page, and a thousand readers at once, ask the database once a minute. */
export const freshSeconds = 60;
const mostKept = 200;

interface Kept {
  readonly until: number;
  readonly page: Promise<DisclosureView>;
}

/** What a facility publishes, for readers who have not signed in: figures of its outlets and nothing of any person. */
@Injectable()
export class Disclosure {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly database: Database) {}

  /** `facility.not-found`, 404. */
  page(shortCode: string): Promise<DisclosureView> {
    const now = performance.now();
    const known = this.kept.get(shortCode);
    if (known !== undefined && known.until > now) return known.page;
    const page = this.database.read(anonymous, (tx) => pageOfFacility(tx, shortCode));
    // What failed is asked for again at once.
    page.catch(() => this.kept.delete(shortCode));
    this.kept.delete(shortCode);
    this.kept.set(shortCode, { until: now + freshSeconds * 1_000, page });
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    return page;
  }

  async sheet(shortCode: string): Promise<Paper> {
    const page = await this.page(shortCode);
    return {
      name: `${page.facilityName}排放信息公开 ${page.from}–${page.to}`,
      stream: writeCsv(columns, rowsOf(page)),
    };
  }
}

async function pageOfFacility(tx: Tx, shortCode: string): Promise<DisclosureView> {
  const [facility, now] = await Promise.all([facilityByShortCode(tx, shortCode), databaseNow(tx)]);
  if (facility === null) throw facilityNotFound({});
  const to = shanghaiDate(now);
  const from = addDays(to, 1 - publishedDays);
  const [outlets, limits, days] = await Promise.all([
    disclosedOutlets(tx, facility.id),
    disclosedLimits(tx, facility.id, to),
    disclosedDays(tx, facility.id, from, to),
  ]);
  const of = <Row extends { readonly outlet: string }>(rows: readonly Row[], code: string) =>
    rows.filter(({ outlet }) => outlet === code);
  return {
    facilityName: facility.name,
    shortCode: facility.shortCode,
    from,
    to,
    outlets: outlets.map((outlet) => ({
      ...outlet,
      limits: of(limits, outlet.code).map(({ outlet: _, ...limit }) => limit),
      days: of(days, outlet.code).map(dayView),
    })),
  };
}

function dayView({ parameter, day, readings, expected, total, most, exceeded }: DayRow): DisclosedDayView {
  const known = parameterOf(parameter);
  return {
    parameter,
    parameterName: known?.zh ?? parameter,
    unit: known?.unit ?? '',
    day,
    mean: meanOf(parameter, total, readings),
    most,
    readings,
    completePermille: completePermille({ readings, expected }),
    exceeded,
  };
}

const columns = [
  '排放口编号',
  '排放口名称',
  '监测项目',
  '单位',
  '日期',
  '日均值',
  '最大值',
  '有效数据数',
  '是否超标',
].map((header) => ({ header }));

function rowsOf({ outlets }: DisclosureView): AsyncIterable<SheetCells> {
  const rows = outlets.flatMap(({ code, name, days }) =>
    days.map(({ parameterName, unit, day, mean, most, readings, exceeded }) => [
      code,
      name,
      parameterName,
      unit,
      day,
      mean,
      most,
      readings,
      exceeded ? '是' : '否',
    ]),
  );
  return Readable.from(rows) as AsyncIterable<SheetCells>;
}
