import { createBrowserRouter, redirect } from 'react-router';
import { get, queryClient } from './api/queries';
import { ProblemError } from './api/problem';
import { homeOf, keepMe, keptMe, mayBeSignedIn, meKey } from './session/me';
import type { Me } from './session/me';
import { StartFailed } from './session/start-failed';

/** A network that does not answer within this is as good as none. */
const slowMs = 5_000;

/** Who is signed in, read once before the first screen; nobody gets the page for signing in, and comes back after. */
async function requireSession({ request }: { readonly request: Request }): Promise<Me> {
  // Not asked when nobody has signed in here: the answer is known, and browsers log a 401 as an error.
  if (!mayBeSignedIn()) throw redirect(signInPath(request));
  try {
    // Asked for even when the browser believes to be offline: a query that waits for the network would never answer.
    const queryFn = () => get('/api/v1/me');
    const me = await queryClient.ensureQueryData({ queryKey: meKey, queryFn, networkMode: 'always' });
    if (me.setupNeeded === null) {
      keepMe(me);
      return me;
    }
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
  }
  throw redirect(signInPath(request));
}

/** Phones work without network: the last one who was signed in here goes on. */
async function phone(args: { readonly request: Request }): Promise<Me> {
  const kept = mayBeSignedIn() ? keptMe() : null;
  if (kept === null) return requireSession(args);
  if (navigator.onLine) {
    try {
      const late = new Promise<null>((resolve) => window.setTimeout(resolve, slowMs, null));
      const me = await Promise.race([requireSession(args), late]);
      if (me !== null) return me;
    } catch (error) {
      if (!(error instanceof ProblemError) || (error.status !== 0 && error.status < 500)) throw error;
    }
  }
  queryClient.setQueryData(meKey, kept);
  return kept;
}

function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `/sign-in?to=${encodeURIComponent(pathname + search)}`;
}

/** People with a phone go to its pages, unless they chose the desk on this device. */
async function desk(args: { readonly request: Request }): Promise<Me> {
  const me = await requireSession(args);
  const { pathname } = new URL(args.request.url);
  const home = homeOf(me);
  if (pathname === '/' && home !== '/') throw redirect(home);
  return me;
}

/** Until the first screen is there: nothing moves, readers hear that something comes. */
const hydrateFallbackElement = <div role="status" aria-busy="true" />;

const around = { hydrateFallbackElement, errorElement: <StartFailed /> };

/** Two trees, so that a phone loads nothing of the desk. */
export const router = createBrowserRouter([
  { ...around, path: '/sign-in', lazy: () => import('./session/sign-in-page') },
  // For visitors: a firm that is no customer yet.
  { ...around, path: '/m/register', lazy: () => import('./m/register-app') },
  { ...around, path: '/m/*', loader: phone, lazy: () => import('./m/m-app') },
  { ...around, path: '/*', loader: desk, lazy: () => import('./desktop/desktop-app') },
]);
