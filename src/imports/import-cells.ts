import type { Language, Text } from '../shared/domain-error.js';
import { flagWords } from '../shared/flag-words.js';
import { parseKilograms } from '../shared/mass.js';
import { importChoiceUnknown, importMassInvalid, importVolumeInvalid } from './import.errors.js';
import type { ImportCellType, ImportColumn } from './import-kind.types.js';

/** As a person may write a day, and as a workbook keeps one. */
const dayShape = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日|T00:00:00(?:\.000)?Z)?$/;
const between = /[、，,；;]+/;

type Reading = (column: ImportColumn, text: string) => unknown;

const readings: Readonly<Record<ImportCellType, Reading>> = {
  text: (_, text) => text,
  texts: (_, text) => partsOf(text),
  choice: choiceOf,
  choices: (column, text) => partsOf(text).map((part) => choiceOf(column, part)),
  flag: (column, text) => choiceOf({ ...column, choices: flagWords }, text) === 'true',
  kilograms: (column, text) => thousandthsOf(column, text, importMassInvalid),
  litres: (column, text) => thousandthsOf(column, text, importVolumeInvalid),
  day: (_, text) => dayOf(text),
  instant: (_, text) => instantOf(text),
};

/**
 * What a cell with something in it says. `imports.choice-unknown`, `imports.mass-invalid`, `imports.volume-invalid`, 422, at
 * the column's field.
 */
export const valueOf = (column: ImportColumn, text: string): unknown => readings[column.type](column, text);

const partsOf = (text: string): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Full-width letters and blanks come with every second person who types a word again. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

function choiceOf({ key, choices = {} }: ImportColumn, text: string): string {
  const found = Object.entries(choices).find(([code, { zh, en }]) =>
    [code, zh, en].some((word) => plain(word) === plain(text)),
  );
  if (found !== undefined) return found[0];
  const words = (language: Language): string => choiceWords(choices, language).join(language === 'zh' ? '、' : ', ');
  throw importChoiceUnknown({ choices: words('zh') }, `/${key}`, { choices: { zh: words('zh'), en: words('en') } });
}

export const choiceWords = (choices: Readonly<Record<string, Text>>, language: Language): string[] =>
  Object.values(choices).map((text) => text[language]);

function thousandthsOf({ key }: ImportColumn, text: string, refuse: typeof importMassInvalid): number {
  const thousandths = parseKilograms(text);
  if (thousandths === null) throw refuse({}, `/${key}`);
  return thousandths;
}

/** What is no date is left for the rules of the entry to refuse. */
function dayOf(text: string): string {
  const [, year, month = '', day = ''] = dayShape.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** With or without seconds; a workbook keeps the hands of the clock without their zone. */
const instantShape = /^(.+?)(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.000)?)?Z?)?$/;

function instantOf(text: string): string {
  const [, day = '', hours = '0', minutes = '00', seconds = '00'] = instantShape.exec(text) ?? [];
  const read = dayOf(day);
  return /^\d{4}-\d{2}-\d{2}$/.test(read) ? `${read}T${hours.padStart(2, '0')}:${minutes}:${seconds}+08:00` : text;
}
