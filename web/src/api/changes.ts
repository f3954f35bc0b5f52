import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';

/** At most one reload in this time, however much happens. */
const gatherMs = 1_000;

/** The stream tells of business; the reader's own account and settings are no part of it. */
const isOfBusiness = ([path]: readonly unknown[]): boolean =>
  !(typeof path === 'string' && path.startsWith('/api/v1/me'));

/**
 * Keeps what is shown up to date: while a page is open, events of the API's stream of changes mark what was read as stale.
 * The browser connects again by itself and goes on after the last event it saw.
 */
export function useLiveChanges(): void {
  const client = useQueryClient();
  useEffect(() => {
    let timer: number | undefined;
    const refresh = () => {
      timer ??= window.setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ predicate: ({ queryKey }) => isOfBusiness(queryKey) });
      }, gatherMs);
    };
    const source = new EventSource('/api/v1/changes');
    source.addEventListener('change', refresh);
    source.addEventListener('reset', refresh);
    return () => {
      window.clearTimeout(timer);
      source.close();
    };
  }, [client]);
}
