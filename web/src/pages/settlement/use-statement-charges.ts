import { useQueries } from '@tanstack/react-query';
import { get, useRows } from '../../api/queries';
import type { Schemas } from '../../api/queries';

type Charge = Schemas['VisitChargeView'];

/** A month has a few visits; more are read in their own list. */
const mostShown = 50;
const path = '/api/v1/visit-charges/{id}';

/** The charges of a statement with their lines. */
export function useStatementCharges(statementId: string): readonly Charge[] {
  const { rows } = useRows('/api/v1/visit-charges', { statementId, limit: mostShown });
  const queries = useQueries({
    queries: rows.map(({ id }) => ({
      queryKey: [path, { id }, null],
      queryFn: () => get(path, { path: { id } }),
    })),
  });
  return queries.flatMap(({ data }) => (data === undefined ? [] : [data]));
}
