import '@fastify/multipart';
import type { ApiBodyOptions } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { DomainError } from '../../shared/domain-error.js';
import { bodyMalformed, mediaTypeUnsupported } from './http.errors.js';

/** `@ApiBody(oneFile)`: what `readUpload` reads. */
export const oneFile: ApiBodyOptions = {
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};

export interface UploadedFile {
  readonly name: string;
  readonly content: Buffer;
}

export interface UploadBounds {
  readonly maxBytes: number;
  /** What the caller is told when there is no file named `file`, or an empty one. */
  readonly missing: () => DomainError;
  readonly tooLarge: () => DomainError;
}

interface ReadPart extends UploadedFile {
  readonly field: string;
  readonly truncated: boolean;
}

/**
 * The one file of a multipart request, named `file`, read into memory within its bound. Errors: those given,
 * `request.media-type-unsupported` (415), `request.body-malformed` (400).
 */
export async function readUpload(request: FastifyRequest, bounds: UploadBounds): Promise<UploadedFile> {
  if (!request.isMultipart()) throw mediaTypeUnsupported({});
  const part = await readPart(request, bounds.maxBytes);
  if (part === null || part.field !== 'file') throw bounds.missing();
  if (part.truncated) throw bounds.tooLarge();
  if (part.content.length === 0) throw bounds.missing();
  return { name: part.name, content: part.content };
}

/** Reads to the end of the form, so that a second file is refused instead of lost. */
async function readPart(request: FastifyRequest, fileSize: number): Promise<ReadPart | null> {
  const limits = { files: 1, fields: 0, fileSize };
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
