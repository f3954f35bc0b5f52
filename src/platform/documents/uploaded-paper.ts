import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { readUpload } from '../http/upload.js';
import type { UploadedFile } from '../http/upload.js';
import { maxPaperBytes, maxPhotoBytes } from './media-type.types.js';
import { fileMissing, fileTooLarge, photoTooLarge } from './paper.errors.js';

/**
 * The paper of a request: 1 byte to 10 MiB, named as the sender calls it. Errors: those of `readUpload`,
 * `document.file-missing` (422), `document.too-large` (413).
 */
export const uploadedPaper = (request: FastifyRequest): Promise<UploadedFile> =>
  readUpload(request, {
    maxBytes: maxPaperBytes,
    missing: () => fileMissing({}, '/file'),
    tooLarge: () => fileTooLarge({}, '/file'),
  });

/** As `uploadedPaper`, of at most 5 MiB. Errors: those of `readUpload`, `document.file-missing` (422), `document.photo-too-large` (413). */
export const uploadedPhoto = (request: FastifyRequest): Promise<UploadedFile> =>
  readUpload(request, {
    maxBytes: maxPhotoBytes,
    missing: () => fileMissing({}, '/file'),
    tooLarge: () => photoTooLarge({}, '/file'),
  });

export const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
