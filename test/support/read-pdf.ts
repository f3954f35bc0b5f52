import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** Points; `x` and `y` of the baseline's left end from the page's lower left corner, `size` the em. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly codes: readonly { readonly text: string; readonly level: string; readonly version: number }[];
  /** The colours along each square that was asked for. */
  readonly rings: readonly (readonly string[])[];
}

export interface PdfContent {
  readonly printScaling: string | null;
  readonly pages: readonly PdfPage[];
}

const reader = resolve(__dirname, 'pdf-reader.mjs');

/** What an independent reader finds in a PDF; `rings` in millimetres from the page's edge. */
export async function readPdf(pdf: Readable, rings: readonly number[] = []): Promise<PdfContent> {
  const child = spawn(process.execPath, [reader, '--rings', rings.join(',')], { stdio: ['pipe', 'pipe', 'pipe'] });
  const [, found, complaint] = await Promise.all([
    pipeline(pdf, child.stdin),
    text(child.stdout),
    text(child.stderr),
    new Promise((ended) => child.once('close', ended)),
  ]);
  if (!found.startsWith('{')) throw new Error(`the PDF could not be read: ${complaint}`);
  return JSON.parse(found) as PdfContent;
}

export const withoutSpaces = ({ texts }: PdfPage): string =>
  texts
    .map((item) => item.text)
    .join('')
    .replace(/\s/gu, '');
