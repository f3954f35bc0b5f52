import { useLocation, useNavigate, useSearchParams } from 'react-router';

interface Trail {
  /** Cursors of the pages before this one, the first page as ''. */
  readonly before: readonly string[];
}

const isTrail = (state: unknown): state is Trail =>
  typeof state === 'object' && state !== null && Array.isArray((state as Partial<Trail>).before);

/** Filters, order and place of a list in the page's address, so that it can be shared, reloaded and gone back to. */
export function useListAddress() {
  const [search, setSearch] = useSearchParams();
  const location = useLocation();
  const { pathname } = location;
  const state: unknown = location.state;
  const navigate = useNavigate();
  const before = isTrail(state) ? state.before : [];
  const change = (changed: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(search);
    next.delete('cursor');
    for (const [name, value] of Object.entries(changed)) {
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
    }
    setSearch(next);
  };
  const turnTo = (cursor: string, trail: readonly string[]) => {
    const next = new URLSearchParams(search);
    if (cursor === '') next.delete('cursor');
    else next.set('cursor', cursor);
    void navigate({ pathname, search: next.toString() }, { state: { before: trail } satisfies Trail });
  };
  return {
    values: Object.fromEntries(search) as Readonly<Record<string, string>>,
    pageNumber: before.length + 1,
    change,
    clear: () => setSearch(new URLSearchParams()),
    next: (cursor: string) => turnTo(cursor, [...before, search.get('cursor') ?? '']),
    back: before.length === 0 ? null : () => turnTo(before.at(-1)!, before.slice(0, -1)),
  };
}

export type ListAddress = ReturnType<typeof useListAddress>;
