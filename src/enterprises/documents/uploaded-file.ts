import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { bodyMalformed, mediaTypeUnsupported } from '../../platform/http/http.errors.js';
import { fileMissing, fileTooLarge } from './document.errors.js';
import { maxDocumentBytes } from './document.types.js';
import type { UploadedFile } from './documents.service.js';

const limits = { files: 1, fields: 0, fileSize: maxDocumentBytes };

/**
 * The one file of a multipart request, read into memory within its bound. Errors: `request.media-type-unsupported` (415),
 * `request.body-malformed` (400), `document.file-missing` (422), `document.too-large` (413).
 */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw mediaTypeUnsupported({});
  const part = await readPart(request);
  if (part === null || part.field !== 'file') throw fileMissing({}, '/file');
  if (part.truncated) throw fileTooLarge({}, '/file');
  if (part.content.length === 0) throw fileMissing({}, '/file');
  return { name: part.name, content: part.content };
}

async function readPart(request: FastifyRequest) {
  try {
    const part = await request.file({ limits, throwFileSizeLimit: false });
    if (part === undefined) return null;
    const content = await part.toBuffer();
    return { field: part.fieldname, name: part.filename, content, truncated: part.file.truncated };
  } catch {
    // The parser throws on whatever is no form: a missing boundary, a body cut off, a second file.
    throw bodyMalformed({});
  }
}
