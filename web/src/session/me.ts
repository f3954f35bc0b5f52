import { useApi } from '../api/queries';
import type { Schemas } from '../api/queries';
import { answer, api, newKey, sending } from '../api/client';

export type Me = Schemas['MeView'];
export type Role = Me['roles'][number];

/** Who is signed in; an error of status 401 when nobody is. */
export const useMe = () => useApi('/api/v1/me');

/** Who is signed in, on pages that only such people see. */
export function useSignedIn(): Me {
  const { data } = useMe();
  if (data === undefined) throw new Error('rendered without a session');
  return data;
}

export const hasAnyRole = (me: Pick<Me, 'roles'>, roles: readonly Role[]): boolean =>
  me.roles.some((role) => roles.includes(role));

/** Those who work with a phone first. */
export const isPhoneFirst = (me: Pick<Me, 'roles'>): boolean =>
  hasAnyRole(me, ['enterprise.admin', 'enterprise.staff', 'operator.driver']);

const marker = 'signed-in';

/** Somebody signed in on this device and did not sign out; the cookie itself is out of the page's reach. */
export const mayBeSignedIn = (): boolean => localStorage.getItem(marker) !== null;
export const markSignedIn = (): void => localStorage.setItem(marker, 'yes');

const keptKey = 'me';

/** Remembers who this is, so that the phone's pages open without network, too; the API decides anyway. */
export const keepMe = (me: Me): void => localStorage.setItem(keptKey, JSON.stringify(me));

export function keptMe(): Me | null {
  const kept = localStorage.getItem(keptKey);
  return kept === null ? null : (JSON.parse(kept) as Me);
}

/** Ends the session, and the page with it: nothing that was read stays in memory. */
export async function signOut(): Promise<void> {
  await answer(api.DELETE('/api/v1/sessions/current', sending(newKey())));
  localStorage.removeItem(marker);
  localStorage.removeItem(keptKey);
  window.location.assign('/sign-in');
}
