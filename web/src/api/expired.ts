import { ProblemError } from './problem';

const unauthorised = 401;

/** The session ended (time, another device, an administrator): to the page for signing in, and back here afterwards. */
export function leaveWhenSignedOut(error: unknown): void {
  if (!(error instanceof ProblemError) || error.status !== unauthorised) return;
  const { pathname, search } = window.location;
  if (pathname === '/sign-in') return;
  window.location.assign(`/sign-in?to=${encodeURIComponent(pathname + search)}`);
}
