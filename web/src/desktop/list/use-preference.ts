import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useReducer, useRef } from 'react';
import { answer, api, newKey, sending } from '../../api/client';
import { keyOf, useApi } from '../../api/queries';

const settleMs = 1_000;
const path = '/api/v1/me/preferences';

type Kept = { readonly items: readonly { readonly key: string; readonly value: unknown }[] };

/**
 * A setting kept with the account on the server, so that it follows a person to every device. Shown at once, written when
 * nothing changed for a second, also if the page was left meanwhile; then what is kept is read again, which takes back
 * what was refused. One read brings all of them.
 */
export function usePreference<T>(key: string, standard: T): [T, (value: T) => void] {
  const client = useQueryClient();
  const { data } = useApi(path);
  const timer = useRef<number>(undefined);
  // The cache tells of a change a moment later: a checkbox would spring back under the hand meanwhile.
  const [, showAtOnce] = useReducer((times: number) => times + 1, 0);
  const set = useCallback(
    (value: T) => {
      client.setQueryData<Kept>(keyOf(path), (kept) => ({
        items: [...(kept?.items ?? []).filter((item) => item.key !== key), { key, value }],
      }));
      // An answer still under way knows nothing of the choice.
      void client.cancelQueries({ queryKey: keyOf(path) });
      showAtOnce();
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        timer.current = undefined;
        // Unless another change waits: what is kept knows nothing of that one yet.
        const askAgain = (): unknown =>
          timer.current === undefined && client.invalidateQueries({ queryKey: keyOf(path) });
        answer(
          api.PUT('/api/v1/me/preferences/{key}', {
            params: { path: { key } },
            // Any JSON: the document's type of it admits objects only.
            body: { value: value as Record<string, never> },
            ...sending(newKey()),
          }),
        ).then(askAgain, askAgain);
      }, settleMs);
    },
    [client, key],
  );
  const kept = (data as Kept | undefined)?.items.find((item) => item.key === key);
  return [kept === undefined ? standard : (kept.value as T), set];
}
