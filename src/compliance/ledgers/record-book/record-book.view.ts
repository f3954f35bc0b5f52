import { ApiProperty } from '@nestjs/swagger';
import { wasteCategory } from '../../../shared/waste-code.js';
import { RestsOnView } from '../dto/ledger.view.js';
import type { BookIncident, BookLine } from './record-book.queries.js';

/** What came or went of a waste on a day. */
export class BookLineView {
  day!: string;
  @ApiProperty({ enum: ['received', 'sentAway'] })
  direction!: 'received' | 'sentAway';
  categoryCode!: string;
  wasteCode!: string;
  name!: string;
  grams!: number;
  containers!: number;
  /** 来源: the generator it came from. */
  source!: string | null;
  /** 去向: the treatment company it went to. */
  destination!: string | null;
  permitNo!: string | null;
  methodCode!: string | null;
}

export class BookIncidentView {
  id!: string;
  @ApiProperty({ format: 'date-time' })
  occurredAt!: string;
  place!: string;
  what!: string;
  measures!: string;
  reportedTo!: string | null;
}

/** 危险废物经营情况记录簿 of a period. */
export class RecordBookView {
  from!: string;
  to!: string;
  lines!: BookLineView[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'give it as `cursor` to get the next page; null on the last',
  })
  nextCursor!: string | null;
  /** Of the whole period, the first first; at most 200. */
  incidents!: BookIncidentView[];
  @ApiProperty({ type: RestsOnView, nullable: true })
  restsOn!: RestsOnView | null;
}

export function toBookLineView(line: BookLine): BookLineView {
  const isReceived = line.direction === 'received';
  return {
    day: line.day,
    direction: line.direction,
    categoryCode: wasteCategory(line.wasteCode),
    wasteCode: line.wasteCode,
    name: line.name,
    grams: line.grams,
    containers: line.containers,
    source: isReceived ? line.counterpartName : null,
    destination: isReceived ? null : line.counterpartName,
    permitNo: line.counterpartPermit,
    methodCode: line.methodCode || null,
  };
}

export const toBookIncidentView = (incident: BookIncident): BookIncidentView => ({
  id: incident.id,
  occurredAt: incident.occurredAt.toISOString(),
  place: incident.place,
  what: incident.what,
  measures: incident.measures,
  reportedTo: incident.reportedTo,
});
