import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApi } from '../../api/queries';
import type { RowOf } from '../../api/queries';

type Export = RowOf<'/api/v1/reports/exports'>;

const everyMs = 2_000;

export const isOpen = ({ state }: Pick<Export, 'state'>): boolean => state === 'queued' || state === 'running';

/**
 * A row as it is now: progress leaves no event in the audit trail, so while something is made it is asked for again, and
 * the list once it is done. A few rows at most: nobody may have more than three open.
 */
export function useFresh(row: Export): Export {
  const client = useQueryClient();
  const isMade = isOpen(row);
  const { data } = useApi('/api/v1/reports/exports/{id}', { path: { id: row.id }, enabled: isMade, everyMs });
  const fresh = isMade ? (data ?? row) : row;
  const isDone = isMade && !isOpen(fresh);
  useEffect(() => {
    if (isDone) void client.invalidateQueries({ queryKey: ['/api/v1/reports/exports'] });
  }, [client, isDone]);
  return fresh;
}
