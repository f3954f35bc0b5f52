import { cellXml, xmlText } from './sheet-text.js';

/** A column of a workbook: its heading, its width in characters and how its numbers are shown (ECMA-376 part 1, 18.8.30). */
export interface WorkbookColumn {
  readonly header: string;
  readonly width: number;
  readonly numbers?: string;
}

export type WorkbookCell = string | number | null;
export type WorkbookRow = readonly WorkbookCell[];

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The formats of numbers that the columns have between them. A cell names one by its place, from 1 on; 0 is none. */
const formatsOf = (columns: readonly WorkbookColumn[]): string[] => [
  ...new Set(columns.flatMap(({ numbers }) => numbers ?? [])),
];

/** What stands before the rows: the heading stays in sight, and each column has its width. */
export const sheetHead = (columns: readonly WorkbookColumn[]): string =>
  `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  `<cols>${columns.map(columnXml).join('')}</cols><sheetData>`;

export const sheetTail = '</sheetData></worksheet>';

const columnXml = ({ width }: WorkbookColumn, place: number): string =>
  `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`;

/** Makes the row of that number, from 1. What every cell of a column has in common is put together once. */
export function rowWriter(columns: readonly WorkbookColumn[]): (number: number, row: WorkbookRow) => string {
  const formats = formatsOf(columns);
  const heads = columns.map((_, place) => `<c r="${lettersOf(place)}`);
  const styles = columns.map(({ numbers }) =>
    numbers === undefined ? '"><v>' : `" s="${formats.indexOf(numbers) + 1}"><v>`,
  );
  return (number, row) => {
    // Joined at once: a text added to piece by piece is kept as a tree of its pieces, which costs more than the text.
    const cells = new Array<string>(row.length);
    for (let place = 0; place < row.length; place += 1) {
      const cell = row[place]!;
      if (cell === null) cells[place] = '';
      else if (typeof cell === 'number') cells[place] = `${heads[place]}${number}${styles[place]}${cell}</v></c>`;
      else cells[place] = `${heads[place]}${number}" t="inlineStr"><is>${cellXml(cell)}</is></c>`;
    }
    return `<row r="${number}">${cells.join('')}</row>`;
  };
}

/** 0 → A, 25 → Z, 26 → AA. */
function lettersOf(place: number): string {
  const last = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? last : lettersOf(Math.floor(place / 26) - 1) + last;
}

/** Everything but the sheets, whose number is known at the end. */
export const workbookParts = (
  columns: readonly WorkbookColumn[],
  names: readonly string[],
): Record<string, string> => ({
  'xl/styles.xml': stylesXml(formatsOf(columns)),
  'xl/workbook.xml':
    `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>` +
    `${names.map((name, place) => `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationsXml([
    ...names.map((_, place) => ['worksheet', `worksheets/sheet${place + 1}.xml`] as const),
    ['styles', 'styles.xml'],
  ]),
  '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
  '[Content_Types].xml': contentTypesXml(names.length),
});

const relationsXml = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">` +
  `${targets.map(([kind, target], place) => `<Relationship Id="rId${place + 1}" Type="${relationships}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

function contentTypesXml(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const part = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${type}.${kind}+xml"/>`;
  const ofSheets = Array.from({ length: sheets }, (_, place) => part(`worksheets/sheet${place + 1}.xml`, 'worksheet'));
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${ofSheets.join('')}</Types>`
  );
}

/** One font, no fill and no border; the second fill is one that every reader expects. */
function stylesXml(formats: readonly string[]): string {
  const plain = 'fontId="0" fillId="0" borderId="0"';
  const firstOwn = 164;
  const each = (xml: (format: string, id: number) => string) =>
    formats.map((format, place) => xml(format, firstOwn + place)).join('');
  return (
    `${declaration}<styleSheet xmlns="${main}">` +
    // An empty list would be a fault of the file.
    (formats.length === 0
      ? ''
      : `<numFmts count="${formats.length}">${each((format, id) => `<numFmt numFmtId="${id}" formatCode="${xmlText(format)}"/>`)}</numFmts>`) +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf numFmtId="0" ${plain}/></cellStyleXfs>` +
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" ${plain} xfId="0"/>` +
    `${each((_, id) => `<xf numFmtId="${id}" ${plain} xfId="0" applyNumberFormat="1"/>`)}</cellXfs></styleSheet>`
  );
}
