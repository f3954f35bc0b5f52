import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keysOf } from '../../offline/hand-over-keys';
import type { KeptKey } from '../../offline/offline.types';
import { offlineKey } from '../../offline/sync';
import { registerShell } from '../../offline/register-shell';
import { useSignedIn } from '../../session/me';

/** The keys on this phone; undefined until they are read. The pages that use them open without network, too. */
export function useKeys(): readonly KeptKey[] | undefined {
  const { id } = useSignedIn();
  useEffect(registerShell, []);
  const { data } = useQuery({
    queryKey: [...offlineKey, 'keys', id],
    queryFn: () => keysOf(id),
    networkMode: 'always',
    staleTime: Infinity,
  });
  return data;
}
