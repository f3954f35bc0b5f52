import type { FastifyRequest } from 'fastify';
import { sha256Hex } from '../../shared/canonical-json.js';
import { requestIdentity } from '../../writes/request-identity.js';
import type { RequestIdentity } from '../../writes/request-identity.js';

/** A repeated upload of an answer file is the same one when its content is: boundaries differ each time. */
export const answerIdentity = ({ method, url, headers }: FastifyRequest, content: Buffer): RequestIdentity =>
  requestIdentity({ method, url, headers, body: { sha256: sha256Hex(content) } });
