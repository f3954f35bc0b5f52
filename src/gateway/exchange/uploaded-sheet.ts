import type { FastifyRequest } from 'fastify';
import { sheetLimits } from '../../platform/documents/sheet-reader.js';
import { sheetMissing, sheetTooLarge } from '../../platform/documents/sheet.errors.js';
import { readUpload } from '../../platform/http/upload.js';
import { sha256Hex } from '../../shared/canonical-json.js';
import { requestIdentity } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';

const mebibyte = 1024 * 1024;

/** The answer file of a request. A repeated upload is the same one when its content is: boundaries differ each time. */
export async function uploadedSheet(
  request: FastifyRequest,
): Promise<{ readonly content: Buffer; readonly identity: RequestIdentity }> {
  const { content } = await readUpload(request, {
    maxBytes: sheetLimits.bytes,
    missing: () => sheetMissing({}, '/file'),
    tooLarge: () => sheetTooLarge({ mebibytes: sheetLimits.bytes / mebibyte }, '/file'),
  });
  const { method, url, headers } = request;
  return { content, identity: requestIdentity({ method, url, headers, body: { sha256: sha256Hex(content) } }) };
}
