import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Loading, Refused } from '../page-states';

interface RecordQueryProps<T> {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  readonly children: (data: T) => ReactNode;
}

/** Shows what was read, or that it is being read, or why it could not be. */
export function Read<T>({ query, children }: RecordQueryProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null) return <Refused error={query.error} again={() => void query.refetch()} />;
  return <Loading />;
}
