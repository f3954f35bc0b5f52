import type { FastifyRequest } from 'fastify';
import { readUpload } from '../../platform/http/upload.js';
import { fileMissing, fileTooLarge } from './document.errors.js';
import { maxDocumentBytes } from './document.types.js';
import type { UploadedFile } from './documents.service.js';

/** The paper of a request. Errors: those of `readUpload`, `document.file-missing` (422), `document.too-large` (413). */
export const uploadedFile = (request: FastifyRequest): Promise<UploadedFile> =>
  readUpload(request, {
    maxBytes: maxDocumentBytes,
    missing: () => fileMissing({}, '/file'),
    tooLarge: () => fileTooLarge({}, '/file'),
  });
