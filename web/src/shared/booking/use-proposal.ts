import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { addDays, today } from '../format';
import { inStock } from './in-stock';
import { useOwnWastes } from './own-wastes';
import { lineOfProfile, linesOfBooking, linesOfStock, workingDays } from './wish';
import type { WishLine } from './wish';

type Booking = Schemas['BookingView'];

const offeredDays = 8;
const farthestAhead = 31;
const mostPackages = 100;

/** Working days to choose from; the calendar of next year, too, when they reach into it. */
export function useWorkingDays(): string[] {
  const from = today();
  const year = Number(from.slice(0, 4));
  const lastYear = Number(addDays(from, farthestAhead).slice(0, 4));
  const thisOne = useApi('/api/v1/work-calendar', { query: { year } });
  const nextOne = useApi('/api/v1/work-calendar', { query: { year: lastYear }, enabled: lastYear !== year });
  return workingDays(from, [...(thisOne.data?.days ?? []), ...(nextOne.data?.days ?? [])], offeredDays);
}

export interface Proposal {
  readonly ready: boolean;
  readonly error: unknown;
  readonly source: 'stock' | 'last' | 'none';
  readonly lines: readonly WishLine[];
  readonly last: Booking | undefined;
  readonly profiles: readonly Schemas['WasteProfileView'][];
}

/** What the page fills in by itself: the packages in stock; without any, the last booking; else the wastes to tick. */
export function useProposal(): Proposal {
  const stock = useApi('/api/v1/containers', {
    query: { state: inStock, sort: 'generatedAt', limit: mostPackages },
  });
  const newest = useApi('/api/v1/bookings', { query: { sort: '-createdAt', limit: 1 } });
  const lastId = newest.data?.items[0]?.id;
  const last = useApi('/api/v1/bookings/{id}', { path: { id: lastId ?? '' }, enabled: lastId !== undefined });
  const profiles = useOwnWastes();
  return {
    ready: [stock, newest, profiles].every(({ data }) => data !== undefined) && !last.isLoading,
    error: stock.error ?? newest.error ?? profiles.error,
    ...proposed(itemsOf(stock.data), last.data, itemsOf(profiles.data)),
  };
}

const itemsOf = <Row>(page: { readonly items: readonly Row[] } | undefined): readonly Row[] => page?.items ?? [];

/** Only wastes that are still in use are proposed: an archived one would be refused. */
function proposed(
  stock: readonly Schemas['ContainerView'][],
  last: Booking | undefined,
  profiles: readonly Schemas['WasteProfileView'][],
): Omit<Proposal, 'ready' | 'error'> {
  const inUse = new Set(profiles.map(({ id }) => id));
  const fromStock = linesOfStock(stock).filter(({ profileId }) => inUse.has(profileId));
  const fromLast = linesOfBooking(last?.lines ?? []).filter(({ profileId }) => inUse.has(profileId));
  const source = fromStock.length > 0 ? 'stock' : fromLast.length > 0 ? 'last' : 'none';
  const lines = { stock: fromStock, last: fromLast, none: profiles.map((profile) => lineOfProfile(profile, false)) };
  return { source, lines: lines[source], last: fromLast.length > 0 ? last : undefined, profiles };
}
