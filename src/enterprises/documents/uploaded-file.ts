import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { mediaTypeUnsupported } from '../../platform/http/http.errors.js';
import { fileMissing, fileTooLarge } from './document.errors.js';
import { maxDocumentBytes } from './document.types.js';
import type { UploadedFile } from './documents.service.js';

/**
 * The one file of a multipart request, read into memory within its bound. Errors: `request.media-type-unsupported` (415),
 * `document.file-missing` (422), `document.too-large` (413).
 */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw mediaTypeUnsupported({});
  const part = await request.file({
    limits: { files: 1, fields: 0, fileSize: maxDocumentBytes },
    throwFileSizeLimit: false,
  });
  if (part === undefined || part.fieldname !== 'file') throw fileMissing({}, '/file');
  const content = await part.toBuffer();
  if (part.file.truncated) throw fileTooLarge({}, '/file');
  if (content.length === 0) throw fileMissing({}, '/file');
  return { name: part.filename, content };
}
