import { createRequire } from 'node:module';

const stepSeconds = 30;

const load = createRequire(import.meta.url);

/** Loaded with the first code: most processes check none. */
const theLibrary = (): typeof import('otplib') => load('otplib') as typeof import('otplib');

export const newTotpSecret = (): string => theLibrary().generateSecret();

/** What an authenticator app reads from a QR code. */
export const totpUri = (login: string, secret: string): string =>
  theLibrary().generateURI({ issuer: '绿岛 Green Island', label: login, secret });

/**
 * The 30 s step a code belongs to, one step of clock difference either way; null when it fits none of them or when the
 * step is not newer than `lastStep`, since a code works once (RFC 6238 §5.2).
 */
export function acceptedStep(secret: string, code: string, now: Date, lastStep: number | null): number | null {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = theLibrary().verifySync({ secret, token: code, epoch, epochTolerance: stepSeconds });
  if (!result.valid) return null;
  const step = Math.floor(epoch / stepSeconds) + result.delta;
  return lastStep === null || step > lastStep ? step : null;
}
