import type { FastifyRequest } from 'fastify';
import { sha256Of } from '../platform/documents/uploaded-paper.js';
import type { UploadedFile } from '../platform/http/upload.js';
import { requestIdentity } from './request-identity.js';
import type { RequestIdentity } from './request-identity.js';

/** A repeated upload is the same one when the content is; multipart boundaries differ each time. */
export const uploadIdentity = ({ method, url, headers }: FastifyRequest, file: UploadedFile): RequestIdentity =>
  requestIdentity({ method, url, headers, body: { name: file.name, sha256: sha256Of(file.content) } });
