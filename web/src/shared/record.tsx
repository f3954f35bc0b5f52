import { useApi } from '../api/queries';
import type { BodyOf, GetPath, ListPath, RowOf } from '../api/queries';

/** Addresses of single records that hold all that a row of the list does. */
type RecordPathOf<P extends ListPath> = {
  [R in GetPath]: R extends `${P}/{${string}}` ? (BodyOf<R> extends RowOf<P> ? R : never) : never;
}[GetPath];

const recordPaths = {
  '/api/v1/accounts': '/api/v1/accounts/{id}',
  '/api/v1/carriers': '/api/v1/carriers/{id}',
  '/api/v1/crew': '/api/v1/crew/{id}',
  '/api/v1/enterprises': '/api/v1/enterprises/{id}',
  '/api/v1/facilities': '/api/v1/facilities/{id}',
  '/api/v1/transfer-approvals': '/api/v1/transfer-approvals/{id}',
  '/api/v1/treatment-companies': '/api/v1/treatment-companies/{id}',
  '/api/v1/vehicles': '/api/v1/vehicles/{id}',
  '/api/v1/waste-codes': '/api/v1/waste-codes/{code}',
  '/api/v1/zones': '/api/v1/zones/{id}',
} as const satisfies { readonly [P in ListPath]?: RecordPathOf<P> };

const nowhere = '/api/v1/accounts/{id}';

/**
 * The row of a list by its id, however far down the list it is, or by a filter not in it at all. Undefined while it is read,
 * and where the list has no single records; null when the reader may not know it, or it is gone.
 */
export function useRecord<P extends ListPath>(list: P, id: string | null): RowOf<P> | null | undefined {
  const path = (recordPaths as Partial<Record<ListPath, GetPath>>)[list];
  // Both names that a record goes by: of them the address has one.
  const of = { id: id ?? '', code: id ?? '' };
  const { data, error } = useApi(path ?? nowhere, { path: of as never, enabled: path !== undefined && id !== null });
  return error === null ? (data as RowOf<P> | undefined) : null;
}

interface NamedProps<P extends ListPath> {
  readonly list: P;
  readonly id: string | null;
  readonly nameOf: (row: RowOf<P>) => string;
}

/** A record by its name, where another one gives its id only. */
export function Named<P extends ListPath>({ list, id, nameOf }: NamedProps<P>) {
  const row = useRecord(list, id);
  if (id === null || row === null) return <>—</>;
  return <>{row === undefined ? '…' : nameOf(row)}</>;
}
