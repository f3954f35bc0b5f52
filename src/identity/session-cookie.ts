import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../platform/config/config.js';
import { isEncrypted } from '../platform/http/content-security.js';

type CookieConfig = Pick<Config, 'publicUrl'>;

/** Browsers take `__Host-` only with Secure, which plain http on loopback cannot have. */
export const cookieName = (config: CookieConfig): string => (isEncrypted(config) ? '__Host-session' : 'session');

/** No Max-Age: it ends with the browser, and the server decides how long the session lasts. */
export const cookieOptions = (config: CookieConfig): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: isEncrypted(config),
});

export interface PresentedToken {
  readonly token: string;
  readonly by: 'header' | 'cookie';
}

/** Longest token read; ours have 43 to 46 characters. */
const tokenShape = /^[\w-]{20,100}$/;

/** The header wins: a program in a browser that sends one means it. */
export function presentedToken(request: FastifyRequest, config: CookieConfig): PresentedToken | null {
  const { authorization } = request.headers;
  const inHeader = authorization === undefined ? undefined : (/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
  const token = inHeader ?? request.cookies[cookieName(config)];
  if (token === undefined || !tokenShape.test(token)) return null;
  return { token, by: inHeader === undefined ? 'cookie' : 'header' };
}
