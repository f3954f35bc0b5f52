import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { bodyMalformed, mediaTypeUnsupported } from '../../platform/http/http.errors.js';
import { fileMissing, fileTooLarge } from './document.errors.js';
import { maxDocumentBytes } from './document.types.js';
import type { UploadedFile } from './documents.service.js';

const limits = { files: 1, fields: 0, fileSize: maxDocumentBytes };

interface ReadPart {
  readonly field: string;
  readonly name: string;
  readonly content: Buffer;
  readonly truncated: boolean;
}

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

/** Reads to the end of the form, so that a second file is refused instead of lost. */
async function readPart(request: FastifyRequest): Promise<ReadPart | null> {
  let read: ReadPart | null = null;
  try {
    for await (const part of request.files({ limits, throwFileSizeLimit: false })) {
      const content = await part.toBuffer();
      read = { field: part.fieldname, name: part.filename, content, truncated: part.file.truncated };
    }
    return read;
  } catch {
    // The parser throws on whatever is not one file: a missing boundary, a body cut off, more parts.
    throw bodyMalformed({});
  }
}
