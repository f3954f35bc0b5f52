import type { FastifyRequest } from 'fastify';
import { readUpload } from '../http/upload.js';
import { sheetLimits } from './sheet-reader.js';
import { sheetMissing, sheetTooLarge } from './sheet.errors.js';

const mebibyte = 1024 * 1024;

/** The table of a request: one XLSX or CSV file of 2 MiB at most. `sheet.file-missing` (422), `sheet.too-large` (413). */
export async function uploadedSheet(request: FastifyRequest): Promise<Buffer> {
  const { content } = await readUpload(request, {
    maxBytes: sheetLimits.bytes,
    missing: () => sheetMissing({}, '/file'),
    tooLarge: () => sheetTooLarge({ mebibytes: sheetLimits.bytes / mebibyte }, '/file'),
  });
  return content;
}
