import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';

/** A piece of a page, as pdfmake reads it. */
export type PageContent = string | { readonly [property: string]: unknown } | readonly PageContent[];

export interface PagedDocument {
  /** In the file's properties and at the head of every page. */
  readonly title: string;
  /** At the foot of every page, beside its number: what the paper is and how it can be found again. */
  readonly foot: string;
  /** Across every page, faintly: who drew it and when, so that a copy tells whose it is. */
  readonly mark?: string;
  /** For wide tables. */
  readonly landscape?: boolean;
  readonly content: readonly PageContent[];
}

export interface TableColumn {
  readonly head: string;
  /** Points, or '*' for what the others leave. */
  readonly width: number | '*';
  readonly align?: 'left' | 'right' | 'center';
}

/** The part of pdfmake that is used: it has no types of its own. */
interface Printer {
  createPdfKitDocument(definition: Readonly<Record<string, unknown>>): Promise<Readable & { end(): void }>;
}
type PrinterClass = new (
  fonts: Readonly<Record<string, Readonly<Record<string, string>>>>,
  files: FontFiles,
  urls: { resolve(): void; resolved(): Promise<void> },
) => Printer;

const load = createRequire(import.meta.url);
/** The one family of every paper, by which drawings name it, too. */
export const fontFamily = 'NotoSansSC';
/** By the names the fonts have inside: drawings in a paper find the embedded font by them. */
const fontFiles = {
  [`${fontFamily}-Regular`]: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  [`${fontFamily}-Bold`]: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
} as const;
const fonts = { [fontFamily]: { normal: `${fontFamily}-Regular`, bold: `${fontFamily}-Bold` } };

/** Read once a process, when the first paper is drawn; only the glyphs that a paper uses are embedded in it. */
class FontFiles {
  private readonly read = new Map<string, Buffer>();

  existsSync(name: string): boolean {
    return Object.hasOwn(fontFiles, name);
  }

  readFileSync(name: keyof typeof fontFiles): Buffer {
    const known = this.read.get(name) ?? readFileSync(load.resolve(fontFiles[name]));
    this.read.set(name, known);
    return known;
  }
}

/** A paper fetches nothing: neither pictures nor fonts from elsewhere. */
const noUrls = { resolve: () => undefined, resolved: () => Promise.resolve() };
let printer: Printer | undefined;

function thePrinter(): Printer {
  if (printer === undefined) {
    const { default: PdfPrinter } = load('pdfmake/js/Printer.js') as { default: PrinterClass };
    printer = new PdfPrinter(fonts, new FontFiles(), noUrls);
  }
  return printer;
}

/** Points from the paper's edge: left, top, right, bottom. */
const margins = [42, 54, 42, 48];

/** An A4 paper in Chinese and English with its title and page number on every page, as a PDF to be streamed. */
export async function pagedDocument({
  title,
  foot,
  mark,
  landscape = false,
  content,
}: PagedDocument): Promise<Readable> {
  const document = await thePrinter().createPdfKitDocument({
    content: [...content],
    pageSize: 'A4',
    pageOrientation: landscape ? 'landscape' : 'portrait',
    ...(mark !== undefined && { watermark: { text: mark, color: '#888888', opacity: 0.15, fontSize: 36 } }),
    pageMargins: margins,
    version: '1.7',
    language: 'zh-CN',
    displayTitle: true,
    info: { title, creator: 'green-island', producer: 'green-island' },
    defaultStyle: { font: fontFamily, fontSize: 9, lineHeight: 1.15 },
    styles: pageStyles,
    header: (page: number) => ({ text: page === 1 ? '' : title, style: 'head', margin: [42, 26, 42, 0] }),
    footer: (page: number, pages: number) => ({
      columns: [
        { text: foot, style: 'foot' },
        { text: `第 ${page} / ${pages} 页`, style: 'foot', alignment: 'right', width: 80 },
      ],
      margin: [42, 14, 42, 0],
    }),
  });
  document.end();
  return document;
}

const pageStyles = {
  title: { fontSize: 16, bold: true, alignment: 'center' },
  subtitle: { fontSize: 10, alignment: 'center', color: '#555555' },
  heading: { fontSize: 11, bold: true },
  head: { fontSize: 8, color: '#555555' },
  foot: { fontSize: 8, color: '#555555' },
  small: { fontSize: 7.5, color: '#444444' },
  strong: { bold: true },
} as const;

/** A table whose head comes again on every page, with rows that stay whole. */
export const pagedTable = (
  columns: readonly TableColumn[],
  rows: readonly (readonly PageContent[])[],
): PageContent => ({
  layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => '#999999' },
  margin: [0, 6, 0, 6],
  table: {
    headerRows: 1,
    dontBreakRows: true,
    widths: columns.map(({ width }) => width),
    body: [
      columns.map(({ head, align }) => ({ text: head, bold: true, fillColor: '#eeeeee', alignment: align ?? 'left' })),
      ...rows.map((cells) => cells.map((cell, place) => aligned(cell, columns[place]?.align))),
    ],
  },
});

export const pagedHeading = (text: string): PageContent => ({ text, style: 'heading', margin: [0, 8, 0, 2] });

type Fact = readonly [label: string, value: string];

const factTable = (labelWidth: number, facts: readonly Fact[]): PageContent => ({
  layout: 'noBorders',
  table: { widths: [labelWidth, '*'], body: facts.map(([label, value]) => [{ text: label, color: '#555555' }, value]) },
});

/** Labels on the left, what they say on the right. */
export const pagedFacts = (facts: readonly Fact[]): PageContent => factTable(130, facts);

/** Short ones, side by side: the first half on the left. */
export function pagedShortFacts(facts: readonly Fact[]): PageContent {
  const half = Math.ceil(facts.length / 2);
  return { columns: [factTable(76, facts.slice(0, half)), factTable(76, facts.slice(half))], columnGap: 12 };
}

const aligned = (cell: PageContent, align: TableColumn['align']): PageContent =>
  align === undefined || align === 'left' ? cell : { stack: [cell], alignment: align };
