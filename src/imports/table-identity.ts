import type { FastifyRequest } from 'fastify';
import { sha256Hex } from '../shared/canonical-json.js';
import { requestIdentity } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';

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
