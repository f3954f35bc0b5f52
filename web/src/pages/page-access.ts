import { hasAnyRole, useSignedIn } from '../session/me';
import type { Me, Role } from '../session/me';
import { pageAt } from './page-at';
import type { Page } from './page.types';
import { pages } from './pages';

/** A record is for the readers of its list, unless it names its own. */
const readersOf = ({ roles, parent }: Page): readonly Role[] | undefined =>
  roles ?? pages.find(({ path }) => path === parent)?.roles;

/** Whether a page is there for somebody: what decides over the menu and over links between pages. */
export function isFor(me: Pick<Me, 'roles'>, page: Page): boolean {
  const readers = readersOf(page);
  return readers === undefined || hasAnyRole(me, readers);
}

/** Tells of an address, with or without a query, whether the reader may open it. */
export function useMayOpen(): (address: string) => boolean {
  const me = useSignedIn();
  return (address) => {
    const page = pageAt(address.split('?')[0]!);
    return page !== undefined && isFor(me, page);
  };
}
