import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { answer, api, newKey, sending } from '../../api/client';
import { keyOf, useApi } from '../../api/queries';

const settleMs = 1_000;
const path = '/api/v1/me/preferences';

type Kept = { readonly items: readonly { readonly key: string; readonly value: unknown }[] };

/**
 * A setting kept with the account on the server, so that it follows a person to every device. Shown at once, written when
 * nothing changed for a second, also if the page was left meanwhile. One read brings all of them.
 */
export function usePreference<T>(key: string, standard: T): [T, (value: T) => void] {
  const client = useQueryClient();
  const { data } = useApi(path);
  const timer = useRef<number>(undefined);
  const set = useCallback(
    (value: T) => {
      client.setQueryData<Kept>(keyOf(path), (kept) => ({
        items: [...(kept?.items ?? []).filter((item) => item.key !== key), { key, value }],
      }));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        void answer(
          api.PUT('/api/v1/me/preferences/{key}', {
            params: { path: { key } },
            // Any JSON: the document's type of it admits objects only.
            body: { value: value as Record<string, never> },
            ...sending(newKey()),
          }),
        );
      }, settleMs);
    },
    [client, key],
  );
  const kept = (data as Kept | undefined)?.items.find((item) => item.key === key);
  return [kept === undefined ? standard : (kept.value as T), set];
}
