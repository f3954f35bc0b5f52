import { Button } from 'antd-mobile';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { get } from '../../api/queries';
import type { Asked, BodyOf, ListPath, QueryOf, RowOf } from '../../api/queries';
import { useWords } from '../../words/words';
import { mWords } from './m.words';
import { Loading, Refused } from './page-states';

interface Props<P extends ListPath> {
  readonly of: P;
  readonly path?: Asked<P>['path'];
  readonly query?: QueryOf<P>;
  readonly children: (row: RowOf<P>) => ReactNode;
  readonly keyOf: (row: RowOf<P>) => string | number;
  /** Nothing there: says what to do next. */
  readonly empty: ReactNode;
}

interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
}

const pageLength = 20;

/** A list as far as it was asked for: twenty, and twenty more each time. */
export function usePages<P extends ListPath>(of: P, { path, query }: Pick<Asked<P>, 'path' | 'query'>) {
  return useInfiniteQuery({
    queryKey: [of, path ?? null, query ?? null, 'pages'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const asked = {
        limit: pageLength,
        ...(query as object | undefined),
        ...(cursor === undefined ? {} : { cursor }),
      };
      return get(of, { path, query: asked } as Pick<Asked<P>, 'path' | 'query'>) as Promise<BodyOf<P> & Page<RowOf<P>>>;
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

type Listed = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;

/** The button for the next page, while there is one. */
export function More({ list }: { readonly list: Listed }) {
  const say = useWords(mWords);
  if (!list.hasNextPage) return null;
  return (
    <Button block fill="outline" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
      {say('more')}
    </Button>
  );
}

/** A list page by page. */
export function Pages<P extends ListPath>({ of, path, query, children, keyOf, empty }: Props<P>) {
  const list = usePages(of, { path, query });
  if (list.isPending) return <Loading />;
  if (list.error !== null) return <Refused error={list.error} again={() => void list.refetch()} />;
  const rows = list.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return empty;
  return (
    <>
      <ul className="m-list">
        {rows.map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
      <More list={list} />
    </>
  );
}
