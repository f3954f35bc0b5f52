import { keyOf, useApi } from '../api/queries';
import type { Schemas } from '../api/queries';
import { answer, api, newKey, sending } from '../api/client';
import { forgetDrafts } from '../shared/draft';

export type Me = Schemas['MeView'];
export type Role = Me['roles'][number];

const me = '/api/v1/me';

/** Under which it is kept who is signed in. */
export const meKey = keyOf(me);

/** Who is signed in, on pages that only such people see. */
export function useSignedIn(): Me {
  const { data } = useApi(me);
  if (data === undefined) throw new Error('rendered without a session');
  return data;
}

export const hasAnyRole = (me: Pick<Me, 'roles'>, roles: readonly Role[]): boolean =>
  me.roles.some((role) => roles.includes(role));

/** Those who work with a phone first. */
const isPhoneFirst = (me: Pick<Me, 'roles'>): boolean =>
  hasAnyRole(me, ['enterprise.admin', 'enterprise.staff', 'operator.driver']);

const narrowPx = 768;
const onDesk = 'desk';

/** Small screens, unless their reader chose the desk on this device. */
const wantsPhone = (): boolean => window.innerWidth < narrowPx && localStorage.getItem(onDesk) !== 'yes';

/** Which of the two trees this device shows from now on. */
export function chooseTree(tree: 'desk' | 'phone'): void {
  if (tree === 'desk') localStorage.setItem(onDesk, 'yes');
  else localStorage.removeItem(onDesk);
}

/** Where somebody begins. */
export const homeOf = (person: Pick<Me, 'roles'>): '/m' | '/' => (isPhoneFirst(person) && wantsPhone() ? '/m' : '/');

const marker = 'signed-in';

/** Somebody signed in on this device and did not sign out; the cookie itself is out of the page's reach. */
export const mayBeSignedIn = (): boolean => localStorage.getItem(marker) !== null;
export const markSignedIn = (): void => localStorage.setItem(marker, 'yes');

const keptKey = 'me';

/**
 * Remembers who this is, so that the phone's pages open without network, too; the API decides anyway. Whoever follows
 * somebody whose session ran out finds nothing of what that one had typed.
 */
export function keepMe(me: Me): void {
  const before = keptMe();
  if (before !== null && before.id !== me.id) forgetDrafts();
  localStorage.setItem(keptKey, JSON.stringify(me));
}

export function keptMe(): Me | null {
  const kept = localStorage.getItem(keptKey);
  return kept === null ? null : (JSON.parse(kept) as Me);
}

/** Ends the session, and the page with it: nothing that was read stays in memory, nor what was typed on the device. */
export async function signOut(): Promise<void> {
  await answer(api.DELETE('/api/v1/sessions/current', sending(newKey())));
  localStorage.removeItem(marker);
  localStorage.removeItem(keptKey);
  forgetDrafts();
  window.location.assign('/sign-in');
}
