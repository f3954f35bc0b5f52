import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';

/** At most one reload in this time, however much happens. */
const gatherMs = 1_000;

/**
 * Keeps what is shown up to date: while a page is open, events of the API's stream of changes mark what was read as stale.
 * The browser connects again by itself and goes on after the last event it saw.
 */
export function useLiveChanges(enabled: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!enabled) return undefined;
    let timer: number | undefined;
    const refresh = () => {
      timer ??= window.setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ refetchType: 'active' });
      }, gatherMs);
    };
    const source = new EventSource('/api/v1/changes');
    source.addEventListener('change', refresh);
    source.addEventListener('reset', refresh);
    return () => {
      window.clearTimeout(timer);
      source.close();
    };
  }, [client, enabled]);
}
