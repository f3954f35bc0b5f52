import type { DomainError, FieldError } from '../../shared/domain-error.js';
import {
  parseInternalNumber,
  parseOfficialNumber,
  plainOfficialNumber,
  yearSpan,
} from '../../shared/manifest-number.js';
import { heldSteps } from '../port/gateway.types.js';
import type { HeldStep } from '../port/gateway.types.js';
import {
  columnMissing,
  rowContradicts,
  rowInternalMissing,
  rowMassInvalid,
  rowNumberDiffers,
  rowNumberInvalid,
  rowNumberTaken,
  rowStepInvalid,
  rowUnknown,
  rowVoided,
} from './answer-file.errors.js';
import { answerHeadings } from './official-columns.data.js';
import { parseTonnes } from './tonnes.rules.js';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

type Heading = keyof typeof answerHeadings;

/** What an answer file says about one manifest, from all its rows: the masses of its waste lines are added up. */
export interface Answer {
  readonly line: number;
  readonly internalNumber: string;
  readonly officialNumber: string;
  readonly step: HeldStep | null;
  readonly outGrams: number | null;
  readonly inGrams: number | null;
}

/** A cell to mend. `line` as the spreadsheet numbers it. */
export interface RowFault extends FieldError {
  readonly line: number;
  readonly column: string;
}

export interface AnswerFile {
  readonly answers: readonly Answer[];
  /** Rows without an official number: not answered yet. */
  readonly skipped: number;
  readonly faults: readonly RowFault[];
}

const stepWords: Readonly<Record<string, HeldStep>> = {
  已创建: 'created',
  已移出: 'dispatched',
  运输中: 'dispatched',
  已接受: 'received',
  已接收: 'received',
  已办结: 'received',
};

/** Reads an answer file by its headings; columns it does not know are somebody else's and stay unread. */
export function readAnswers([heading, ...rows]: readonly Row[]): AnswerFile {
  const columns = columnsOf(heading?.cells ?? []);
  const missing = (['internalNumber', 'officialNumber'] as const).filter((name) => columns[name] < 0);
  if (missing.length > 0) {
    const faults = missing.map((name) =>
      fault(heading?.line ?? 1, name, columnMissing({ heading: answerHeadings[name] })),
    );
    return { answers: [], skipped: 0, faults };
  }
  const found = new Map<string, Answer>();
  const faults: RowFault[] = [];
  let skipped = 0;
  const filled = filledOnce(rows, columns);
  for (const { line, cells } of rows) {
    const written = (name: Heading): string => cells[columns[name]] ?? '';
    const cell = (name: Heading): string => written(name) || (filled[name]?.get(written('internalNumber')) ?? '');
    if (cell('officialNumber') === '') skipped += 1;
    else faults.push(...readRow(line, cell, found));
  }
  return { answers: [...found.values()], skipped, faults };
}

/** Number and stage are the manifest's, which has a row a waste line: whoever fills in one row has said it of all. */
function filledOnce(
  rows: readonly Row[],
  columns: Record<Heading, number>,
): Partial<Record<Heading, ReadonlyMap<string, string>>> {
  const firstOf = (name: Heading): ReadonlyMap<string, string> =>
    new Map(
      rows
        .map(({ cells }) => [cells[columns.internalNumber] ?? '', cells[columns[name]] ?? ''] as const)
        .filter(([internalNumber, text]) => internalNumber !== '' && text !== '')
        .reverse(),
    );
  return { officialNumber: firstOf('officialNumber'), step: firstOf('step') };
}

function columnsOf(headings: readonly string[]): Record<Heading, number> {
  const place = (name: Heading): number =>
    headings.findIndex((heading) => plain(heading) === plain(answerHeadings[name]) || heading === name);
  return {
    internalNumber: place('internalNumber'),
    officialNumber: place('officialNumber'),
    step: place('step'),
    outTonnes: place('outTonnes'),
    inTonnes: place('inTonnes'),
  };
}

/** Full-width brackets and blanks come with every second person who retypes a heading. */
const plain = (heading: string): string => heading.normalize('NFKC').replace(/\s+/g, '');

function readRow(line: number, cell: (name: Heading) => string, found: Map<string, Answer>): RowFault[] {
  const faults: RowFault[] = [];
  const internalNumber = cell('internalNumber');
  if (internalNumber === '') faults.push(fault(line, 'internalNumber', rowInternalMissing({})));
  const step = stepOf(cell('step'));
  if (step === undefined) faults.push(fault(line, 'step', rowStepInvalid({})));
  const [outGrams, inGrams] = (['outTonnes', 'inTonnes'] as const).map((name) => {
    const grams = cell(name) === '' ? null : (parseTonnes(cell(name)) ?? undefined);
    if (grams === undefined) faults.push(fault(line, name, rowMassInvalid({})));
    return grams ?? null;
  }) as [number | null, number | null];
  if (faults.length > 0) return faults;
  const officialNumber = plainOfficialNumber(cell('officialNumber'));
  const row = { line, internalNumber, officialNumber, step: step ?? null, outGrams, inGrams };
  const before = found.get(internalNumber);
  found.set(internalNumber, before === undefined ? row : together(before, row));
  const agrees = before === undefined || (before.officialNumber === row.officialNumber && before.step === row.step);
  return agrees ? [] : [fault(line, 'officialNumber', rowContradicts({ line: before.line }))];
}

/** Null: it does not say; undefined: it says something else. */
function stepOf(text: string): HeldStep | null | undefined {
  if (text === '') return null;
  return stepWords[text] ?? heldSteps.find((step) => step === text);
}

const together = (one: Answer, other: Answer): Answer => ({
  ...one,
  outGrams: sum(one.outGrams, other.outGrams),
  inGrams: sum(one.inGrams, other.inGrams),
});

const sum = (one: number | null, other: number | null): number | null =>
  one === null && other === null ? null : (one ?? 0) + (other ?? 0);

/** What is known here about an internal number that an answer names. */
export interface Known {
  readonly divisionCode: string;
  readonly officialNumber: string | null;
  readonly isVoided: boolean;
}

export interface KnownHere {
  readonly byInternal: ReadonlyMap<string, Known>;
  /** Official numbers that are taken already, with the internal number each belongs to. */
  readonly takenBy: ReadonlyMap<string, string>;
  readonly yearNow: number;
}

/** Faults of what the file says against what is known here; none: it may be applied as a whole. */
export function checkAnswers(answers: readonly Answer[], here: KnownHere): RowFault[] {
  const takenBy = new Map(here.takenBy);
  return answers.flatMap((answer) => {
    const { line, internalNumber, officialNumber } = answer;
    const refusal = refusalOf(answer, here, takenBy);
    if (refusal !== null) return [fault(line, refusal.column, refusal.error)];
    takenBy.set(officialNumber, internalNumber);
    return [];
  });
}

function refusalOf(
  { internalNumber, officialNumber }: Answer,
  { byInternal, yearNow }: KnownHere,
  takenBy: ReadonlyMap<string, string>,
): { readonly column: Heading; readonly error: DomainError } | null {
  const known = byInternal.get(internalNumber);
  if (known === undefined) return { column: 'internalNumber', error: rowUnknown({}) };
  const column = 'officialNumber';
  if (known.officialNumber === officialNumber) return null;
  if (known.isVoided) return { column, error: rowVoided({}) };
  if (known.officialNumber !== null) return { column, error: rowNumberDiffers({ number: known.officialNumber }) };
  const invalid = numberRefusal(internalNumber, officialNumber, known.divisionCode, yearNow);
  if (invalid !== null) return { column, error: invalid };
  const owner = takenBy.get(officialNumber);
  return owner === undefined || owner === internalNumber
    ? null
    : { column, error: rowNumberTaken({ internalNumber: owner }) };
}

/** 部令23号 第15条: year of issue between the drafting and now, city of the waste's origin. */
function numberRefusal(
  internalNumber: string,
  officialNumber: string,
  divisionCode: string,
  yearNow: number,
): DomainError | null {
  const yearFrom = parseInternalNumber(internalNumber)?.year ?? yearNow;
  const city = divisionCode.slice(0, 4);
  const parsed = parseOfficialNumber(officialNumber);
  const fits = parsed !== null && parsed.originCity === city && parsed.year >= yearFrom && parsed.year <= yearNow;
  return fits ? null : rowNumberInvalid({ city, years: yearSpan(yearFrom, yearNow) });
}

/** What is refused in one cell. */
export const fault = (line: number, name: Heading, { code, text, details }: DomainError): RowFault => ({
  line,
  column: answerHeadings[name],
  pointer: `/rows/${line}/${name}`,
  code,
  text,
  details,
});
