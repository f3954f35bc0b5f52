import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';

export const fileTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** The answer's body in OpenAPI. */
export const fileSchema = { schema: { type: 'string', format: 'binary' } } as const;

export interface Paper {
  /** As people call it, without ending. */
  readonly name: string;
  readonly stream: Readable;
  /** Length of the whole, where it is known beforehand: then the browser can tell how far it is. */
  readonly bytes?: number;
}

/** Hands a paper out as an attachment: an ASCII name for old readers beside the full one (RFC 6266). */
export function handOut(
  reply: FastifyReply,
  { name, stream, bytes }: Paper,
  type: keyof typeof fileTypes,
  plain: string,
): StreamableFile {
  void reply.header('X-Content-Type-Options', 'nosniff');
  const full = encodeURIComponent(`${name}.${type}`);
  return new StreamableFile(stream, {
    type: fileTypes[type],
    ...(bytes !== undefined && { length: bytes }),
    disposition: `attachment; filename="${plain}.${type}"; filename*=UTF-8''${full}`,
  });
}

export interface KeptFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/** Hands a paper out as it was uploaded, as an attachment under its own name (RFC 6266). */
export function handOutKept(
  reply: FastifyReply,
  { fileName, mediaType, sizeBytes }: KeptFile,
  content: Buffer,
): StreamableFile {
  void reply.header('X-Content-Type-Options', 'nosniff');
  return new StreamableFile(content, {
    type: mediaType,
    length: sizeBytes,
    disposition: `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  });
}
