import { keepPreviousData, MutationCache, QueryCache, QueryClient, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { answer, api } from './client';
import { leaveWhenSignedOut } from './expired';
import { ProblemError } from './problem';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

type Got<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** Addresses that answer a GET with JSON. */
export type GetPath = { [P in keyof paths]: Got<P> extends never ? never : P }[keyof paths];
export type BodyOf<P extends GetPath> = Got<P>;
type ParametersOf<P extends GetPath> = paths[P] extends { get: { parameters: infer Given } } ? Given : never;
type PathOf<P extends GetPath> = ParametersOf<P> extends { path: infer Path } ? Path : undefined;
export type QueryOf<P extends GetPath> = ParametersOf<P> extends { query?: infer Query } ? Query : never;

/** Addresses of lists, which are paged by cursor. */
export type ListPath = {
  [P in GetPath]: BodyOf<P> extends { items: unknown[]; nextCursor: string | null } ? P : never;
}[GetPath];
export type RowOf<P extends ListPath> = BodyOf<P> extends { items: (infer Row)[] } ? Row : never;

export interface Asked<P extends GetPath> {
  readonly path?: PathOf<P>;
  readonly query?: QueryOf<P>;
  /** False: not asked for yet. */
  readonly enabled?: boolean;
  /** Asked for anew after this many milliseconds; for what other people change without an event. */
  readonly everyMs?: number;
  /** Shows what was there before while other parameters load, as lists do. */
  readonly keep?: boolean;
}

/** Under which a reading is kept. */
export const keyOf = <P extends GetPath>(path: P, asked: Pick<Asked<P>, 'path' | 'query'> = {}) => [
  path,
  asked.path ?? null,
  asked.query ?? null,
];

/** One request, outside of React. */
export function get<P extends GetPath>(path: P, asked: Pick<Asked<P>, 'path' | 'query'> = {}): Promise<BodyOf<P>> {
  const ask = api.GET as (path: string, init: unknown) => ReturnType<typeof api.GET<'/api/v1/me', object>>;
  return answer(ask(path, { params: { path: asked.path, query: asked.query } })) as Promise<BodyOf<P>>;
}

/** Reads from the API: `const { data } = useApi('/api/v1/bookings/{id}', { path: { id } })`. */
export function useApi<P extends GetPath>(path: P, asked: Asked<P> = {}): UseQueryResult<BodyOf<P>, ProblemError> {
  return useQuery<BodyOf<P>, ProblemError>({
    queryKey: keyOf(path, asked),
    queryFn: () => get(path, asked),
    enabled: asked.enabled ?? true,
    refetchInterval: asked.everyMs ?? false,
    ...(asked.keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** One page of a list: its rows, and the cursor of the next page. What was shown stays while another page loads. */
export function useRows<P extends ListPath>(path: P, query: QueryOf<P>, others: Omit<Asked<P>, 'query'> = {}) {
  const { data, ...state } = useApi(path, { ...others, query, keep: true });
  const page = data as { readonly items: RowOf<P>[]; readonly nextCursor: string | null } | undefined;
  return { ...state, rows: page?.items ?? [], nextCursor: page?.nextCursor ?? null };
}

const retries = 2;
/** Who is signed in, and how that person likes the screens: not asked for anew with every page. */
const ownFactsStaleMs = 300_000;

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
  mutationCache: new MutationCache({ onError: leaveWhenSignedOut }),
  defaultOptions: {
    // Tried also when the browser believes to be offline: a failure is told in words, waiting without end is not.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      // A refusal stays one; only a server that did not answer, or was busy, is asked again.
      retry: (count, error) =>
        count < retries && error instanceof ProblemError && (error.status === 0 || error.status >= 500),
      refetchOnWindowFocus: true,
    },
  },
});

queryClient.setQueryDefaults(['/api/v1/me'], { staleTime: ownFactsStaleMs });
queryClient.setQueryDefaults(['/api/v1/me/preferences'], { staleTime: ownFactsStaleMs });
