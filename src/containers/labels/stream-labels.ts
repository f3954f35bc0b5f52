import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { drawLabel } from './draw-label.js';
import type { LabelContent, LabelLayout } from './label.types.js';
import { sheets, type Sheet } from './sheets.rules.js';
import { typefaces } from './typeface.js';

/** What the types of pdfkit 0.20 do not tell: parsed fonts are accepted, and the catalogue of the file. */
type Document = PDFKit.PDFDocument & {
  registerFont(name: string, font: Font): unknown;
  readonly _root: { readonly data: { readonly ViewerPreferences: { readonly data: Record<string, unknown> } } };
};

const pointsPerMillimetre = 72 / 25.4;

/**
 * The labels as a PDF, drawn as it is read: nothing is drawn for a reader who is slow or gone, and other requests take
 * their turn between two labels. A container above 450 L has two. The stream fails with a RangeError when a name of
 * over 60 characters does not fit. Throws RangeError for no labels: a PDF has a page.
 */
export function streamLabels(labels: readonly LabelContent[], layout: LabelLayout): Readable {
  if (labels.length === 0) throw new RangeError('没有标签。There are no labels.');
  return Readable.from(chunks(labels, layout), { objectMode: false });
}

async function* chunks(labels: readonly LabelContent[], layout: LabelLayout): AsyncGenerator<Buffer> {
  const document = newDocument();
  for (const sheet of sheets(labels, layout)) {
    openPage(document, sheet);
    for (const label of sheet.labels) {
      drawLabel(document, label, typefaces());
      await nextTurn();
    }
    const written = document.read() as Buffer | null;
    if (written !== null) yield written;
  }
  document.end();
  for await (const rest of document) yield rest as Buffer;
}

function newDocument(): Document {
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: '危险废物标签 Hazardous waste labels', Creator: 'green-island' },
  }) as Document;
  // HJ 1276-2022 sets sizes in millimetres: a viewer must not offer to fit the page to the paper.
  document._root.data.ViewerPreferences.data.PrintScaling = 'None';
  const { regular, bold } = typefaces();
  document.registerFont('regular', regular.font);
  document.registerFont('bold', bold.font);
  return document;
}

function openPage(document: Document, { width, height }: Sheet): void {
  document.addPage({ size: [width * pointsPerMillimetre, height * pointsPerMillimetre], margin: 0 });
  document.scale(pointsPerMillimetre);
}
