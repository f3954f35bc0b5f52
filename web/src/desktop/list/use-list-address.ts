import { useLocation, useNavigate, useSearchParams } from 'react-router';

interface Trail {
  /** Cursors of the pages before this one, the first page as ''. */
  readonly before: readonly string[];
}

const isTrail = (state: unknown): state is Trail =>
  typeof state === 'object' && state !== null && Array.isArray((state as Partial<Trail>).before);

/**
 * Filters, order and place of a list in the page's address, so that it can be shared, reloaded and gone back to. A second
 * list on a page has a name of its own, which stands before its parameters.
 */
export function useListAddress(name = '') {
  const [search, setSearch] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const state: unknown = location.state;
  const before = isTrail(state) ? state.before : [];
  const prefix = name === '' ? '' : `${name}.`;
  const cursorName = `${prefix}cursor`;
  const own = [...search].filter(([key]) => (prefix === '' ? !key.includes('.') : key.startsWith(prefix)));
  const changedBy = (changed: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(changed)) {
      if (value === null || value === '') next.delete(prefix + key);
      else next.set(prefix + key, value);
    }
    return next;
  };
  const turnTo = (cursor: string, trail: readonly string[]) => {
    const next = changedBy({ cursor });
    void navigate(
      { pathname: location.pathname, search: next.toString() },
      { state: { before: trail } satisfies Trail },
    );
  };
  return {
    values: Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value])) as Readonly<
      Record<string, string>
    >,
    pageNumber: before.length + 1,
    change: (changed: Readonly<Record<string, string | null>>) => setSearch(changedBy({ ...changed, cursor: null })),
    clear: () => setSearch(changedBy(Object.fromEntries(own.map(([key]) => [key.slice(prefix.length), null])))),
    next: (cursor: string) => turnTo(cursor, [...before, search.get(cursorName) ?? '']),
    back: before.length === 0 ? null : () => turnTo(before.at(-1)!, before.slice(0, -1)),
  };
}

export type ListAddress = ReturnType<typeof useListAddress>;
