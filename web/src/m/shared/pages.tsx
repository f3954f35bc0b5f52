import { Button } from 'antd-mobile';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { get } from '../../api/queries';
import type { Asked, ListPath, QueryOf, RowOf } from '../../api/queries';
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

/** A list page by page: twenty, and a button for the next twenty. */
export function Pages<P extends ListPath>({ of, path, query, children, keyOf, empty }: Props<P>) {
  const say = useWords(mWords);
  const list = useInfiniteQuery({
    queryKey: [of, path ?? null, query ?? null, 'pages'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const asked = {
        limit: pageLength,
        ...(query as object | undefined),
        ...(cursor === undefined ? {} : { cursor }),
      };
      return get(of, { path, query: asked } as Pick<Asked<P>, 'path' | 'query'>) as Promise<Page<RowOf<P>>>;
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
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
      {list.hasNextPage ? (
        <Button block fill="outline" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('more')}
        </Button>
      ) : null}
    </>
  );
}
