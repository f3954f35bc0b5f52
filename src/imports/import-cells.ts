import type { Language, Text } from '../shared/domain-error.js';
import { parseKilograms } from '../shared/mass.js';
import { importChoiceUnknown, importMassInvalid } from './import.errors.js';
import type { ImportColumn } from './import-kind.types.js';

/** As a person may write a day, and as a workbook keeps one. */
const dayShape = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:日|T00:00:00(?:\.000)?Z)?$/;
const between = /[、，,；;]+/;

/** What a cell with something in it says. `imports.choice-unknown`, `imports.mass-invalid`, 422, at the column's field. */
export function valueOf(column: ImportColumn, text: string): unknown {
  switch (column.type) {
    case 'choice':
      return choiceOf(column, text);
    case 'choices':
      return partsOf(text).map((part) => choiceOf(column, part));
    case 'texts':
      return partsOf(text);
    case 'kilograms':
      return gramsOf(column, text);
    case 'day':
      return dayOf(text);
    default:
      return text;
  }
}

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

function gramsOf({ key }: ImportColumn, text: string): number {
  const grams = parseKilograms(text);
  if (grams === null) throw importMassInvalid({}, `/${key}`);
  return grams;
}

/** What is no date is left for the rules of the entry to refuse. */
function dayOf(text: string): string {
  const [, year, month = '', day = ''] = dayShape.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
