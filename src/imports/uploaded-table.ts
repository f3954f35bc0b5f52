import type { FastifyRequest } from 'fastify';
import { sheetLimits } from '../platform/documents/sheet-reader.js';
import { sheetMissing, sheetTooLarge } from '../platform/documents/sheet.errors.js';
import { readUpload } from '../platform/http/upload.js';
import { sha256Hex } from '../shared/canonical-json.js';
import { requestIdentity } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';

const mebibyte = 1024 * 1024;

/** The table of a request: one XLSX or CSV file of 2 MiB at most. */
export async function uploadedTable(request: FastifyRequest): Promise<Buffer> {
  const { content } = await readUpload(request, {
    maxBytes: sheetLimits.bytes,
    missing: () => sheetMissing({}, '/file'),
    tooLarge: () => sheetTooLarge({ mebibytes: sheetLimits.bytes / mebibyte }, '/file'),
  });
  return content;
}

/**
 * The same file sent twice is one request, whatever the boundaries of its form are, and also without an Idempotency-Key:
 * who is not sure whether an upload went through sends the file again, and a browser has no key to remember.
 */
export function tableIdentity(
  { method, url, headers }: FastifyRequest,
  kind: string,
  content: Buffer,
): RequestIdentity {
  const sha256 = sha256Hex(content);
  const key = headers['idempotency-key'] ?? `import/${kind}/${sha256}`;
  return requestIdentity({ method, url, headers: { ...headers, 'idempotency-key': key }, body: { sha256 } });
}
