import { Readable } from 'node:stream';
import type { Paper } from '../platform/documents/hand-out.js';
import { writeCsv, writeWorkbook } from '../platform/documents/sheet-writer.js';
import type { Language } from '../shared/domain-error.js';
import { flagWords } from '../shared/flag-words.js';
import type { FileQuery } from './dto/import.dto.js';
import { choiceWords } from './import-cells.js';
import type { ImportColumn, ImportKind } from './import-kind.types.js';
import { noteMarks } from './import-sheet.js';

const needed = { zh: { true: '必填', false: '选填' }, en: { true: 'required', false: 'optional' } } as const;
const apart = { zh: '。', en: '. ' } as const;
const joint = { zh: '、', en: ', ' } as const;

/** A file to fill in: headings, a row that says how, and in a workbook a list to choose from where there are few choices. */
export async function templateOf(kind: ImportKind, { format, language }: FileQuery): Promise<Paper> {
  const columns = kind.columns.map(({ heading }) => ({ header: heading[language], width: 22 }));
  const notes = kind.columns.map(
    (column, place) => (place === 0 ? noteMarks[language] : '') + noteOf(column, language),
  );
  const title = kind.title[language];
  if (format === 'csv') return { name: title, stream: writeCsv(columns, Readable.from([notes])) };
  const choices = kind.columns.map((column) => oneOf(column, language));
  return { name: title, stream: await writeWorkbook([{ name: title, columns, rows: [notes], choices }]) };
}

/** A spreadsheet offers one of a list; of several it knows nothing. */
function oneOf({ type, choices }: ImportColumn, language: Language): string[] | null {
  if (type === 'flag') return choiceWords(flagWords, language);
  return type === 'choice' && choices !== undefined ? choiceWords(choices, language) : null;
}

function noteOf({ required, note, choices }: ImportColumn, language: Language): string {
  const words = choices === undefined ? [] : [choiceWords(choices, language).join(joint[language])];
  return [needed[language][`${required}`], note[language], ...words].join(apart[language]);
}
