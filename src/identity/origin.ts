import type { FastifyRequest } from 'fastify';
import type { Config } from '../platform/config/config.js';
import { foreignOrigin } from './identity.errors.js';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

export const isSafe = (method: string): boolean => safeMethods.has(method);

/**
 * Browsers say where a request comes from (Sec-Fetch-Site; Origin in older ones) and pages cannot forge it. An unsafe
 * request by cookie must come from our own pages; `required` refuses one that says nothing. Throws
 * `identity.foreign-origin`, 403.
 */
export function assertOwnOrigin(request: FastifyRequest, config: Pick<Config, 'publicUrl'>, required: boolean): void {
  if (isSafe(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  if (site === undefined && origin === undefined) {
    if (required) throw foreignOrigin({});
    return;
  }
  if (site !== undefined && site !== 'same-origin') throw foreignOrigin({});
  if (origin !== undefined && !isOwn(origin, request, config)) throw foreignOrigin({});
}

/** By host and not by scheme: behind a proxy that ends TLS, this process sees http. */
function isOwn(origin: string, request: FastifyRequest, { publicUrl }: Pick<Config, 'publicUrl'>): boolean {
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === request.host || (publicUrl !== undefined && host === new URL(publicUrl).host);
}
