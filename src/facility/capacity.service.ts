import { Injectable } from '@nestjs/common';
import { SettingsService } from '../identity/settings/settings.service.js';
import { apiPrefix } from '../platform/http/app.js';
import { databaseNow } from '../platform/database/database-now.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { pageStart } from '../shared/paging.js';
import type { Actor } from '../shared/roles.js';
import { shanghaiDate } from '../shared/working-days.js';
import { namesOfRows } from './capacity-names.queries.js';
import { firstPosted, limitAccounts, postingsOf, recentlyPosted, reservationsOf } from './capacity.queries.js';
import type { AccountRef, LimitAccount } from './capacity.queries.js';
import { daysBack, forecastFill, mostDaysBack, usedPermille } from './capacity.rules.js';
import type { CapacityQuery, LimitListQuery } from './dto/capacity.dto.js';
import { toPostingView, toReservationView } from './dto/capacity.view.js';
import type { CapacityView, FigureView, PostingView, ReservationView } from './dto/capacity.view.js';
import type { PermitView } from './dto/permit.view.js';
import type { ZoneView } from './dto/zone.view.js';
import { Facilities } from './facilities.service.js';
import { facilityNeeded } from './facility.errors.js';
import { permitsWithin } from './permit.queries.js';
import { permitOfYear } from './permit.rules.js';
import { listZones } from './zone.queries.js';

/** Taken in during a year against a quota of the permit; `category` '' stands for the whole. */
export interface IntakeFigure {
  readonly year: number;
  readonly category: string;
  readonly quotaGrams: number;
  readonly postedGrams: number;
}

/** More zones than any facility has. */
const mostZones = 500;

/** What every figure of one view is made from. */
interface Basis {
  readonly facilityId: string;
  readonly year: number;
  readonly today: string;
  readonly warnPermille: number;
  readonly accounts: readonly LimitAccount[];
  readonly recent: ReadonlyMap<number, number>;
  readonly recentDays: number;
}

/** Capacity: what the ledger's limit accounts say, with a forecast and the lists behind each figure. */
@Injectable()
export class CapacityService {
  constructor(
    private readonly database: Database,
    private readonly facilities: Facilities,
    private readonly settings: SettingsService,
  ) {}

  /** `facility.choose-one` (400) when a regulator names none; `facility.not-found` (404) outside what the actor sees. */
  view(actor: Actor, query: CapacityQuery): Promise<CapacityView> {
    const facilityId = query.facilityId ?? actor.facilityId;
    if (facilityId === null) throw facilityNeeded({}, '/facilityId');
    return this.database.read(actor, async (tx) => {
      await this.facilities.requireVisible(tx, facilityId);
      return this.viewOf(tx, facilityId, query.year);
    });
  }

  /** The figures of a facility, whose visibility the caller has checked. */
  async viewOf(tx: Tx, facilityId: string, wantedYear?: number): Promise<CapacityView> {
    const now = await databaseNow(tx);
    const today = shanghaiDate(now);
    const year = wantedYear ?? Number(today.slice(0, 4));
    const permits = await permitsWithin(tx, facilityId, `${year}-01-01`, `${year}-12-31`);
    const permit = permitOfYear(permits, year, today) ?? permits.at(-1) ?? null;
    const zones = await listZones(tx, { facilityId, state: null, after: [], limit: mostZones });
    const basis = await this.basisOf(tx, facilityId, year, today);
    return {
      facilityId,
      year,
      asOf: now.toISOString(),
      permit: permit === null ? null : { id: permit.id, number: permit.number, validTo: permit.validTo },
      quota: quotaOf(basis, permit),
      categories: (permit?.categoryQuotas ?? []).map(({ category, quotaGrams }) => ({
        category,
        ...figure(basis, { kind: 'categoryQuota', scope: category, year }, quotaGrams),
      })),
      zones: zones.map((zone) => zoneFigure(basis, zone)),
    };
  }

  /** What was accepted in the year of a day against what its permit lets in, in all and by category with a quota. */
  async intake(tx: Tx, facilityId: string, on: string): Promise<IntakeFigure[]> {
    const year = Number(on.slice(0, 4));
    const [permits, accounts] = await Promise.all([
      permitsWithin(tx, facilityId, `${year}-01-01`, `${year}-12-31`),
      limitAccounts(tx, facilityId, [year]),
    ]);
    const permit = permitOfYear(permits, year, on) ?? permits.at(-1);
    if (permit === undefined) return [];
    const posted = (kind: LimitAccount['kind'], scope: string): number =>
      accounts.find((one) => one.kind === kind && one.scope === scope)?.postedGrams ?? 0;
    return [
      { year, category: '', quotaGrams: permit.yearlyQuotaGrams, postedGrams: posted('permitQuota', '') },
      ...permit.categoryQuotas.map(({ category, quotaGrams }) => ({
        year,
        category,
        quotaGrams,
        postedGrams: posted('categoryQuota', category),
      })),
    ];
  }

  /** What was accepted against a limit, newest first. */
  postings(actor: Actor, query: LimitListQuery): Promise<Page<PostingView>> {
    const [before] = pageStart(query.cursor, ['integer']);
    return this.database.read(actor, async (tx) => {
      await this.facilities.requireVisible(tx, query.facilityId);
      const rows = await postingsOf(tx, accountOf(query), before as number | null, query.limit + 1);
      const namesOf = await namesOfRows(tx, rows, accountOf(query));
      return pageOf(
        rows,
        query.limit,
        (row) => [row.version],
        (row) => toPostingView(row, namesOf(row)),
      );
    });
  }

  /** What open bookings hold of a limit, newest first. */
  reservations(actor: Actor, query: LimitListQuery): Promise<Page<ReservationView>> {
    const [before] = pageStart(query.cursor, ['uuid']);
    return this.database.read(actor, async (tx) => {
      await this.facilities.requireVisible(tx, query.facilityId);
      const rows = await reservationsOf(tx, accountOf(query), before as string | null, query.limit + 1);
      const namesOf = await namesOfRows(tx, rows, accountOf(query));
      return pageOf(
        rows,
        query.limit,
        (row) => [row.id],
        (row) => toReservationView(row, namesOf(row)),
      );
    });
  }

  private async basisOf(tx: Tx, facilityId: string, year: number, today: string): Promise<Basis> {
    // In January the last 90 days lie mostly in the account of the year before.
    const accounts = await limitAccounts(tx, facilityId, [year - 1, year]);
    const quotas = accounts.filter(({ kind }) => kind === 'permitQuota').map(({ id }) => id);
    const ids = accounts.map(({ id }) => id);
    return {
      facilityId,
      year,
      today,
      warnPermille: await this.settings.value(tx, 'capacity.warn-permille', { facilityId, on: today }),
      accounts,
      recent: await recentlyPosted(tx, facilityId, mostDaysBack, ids),
      recentDays: daysBack(await firstPosted(tx, quotas), today),
    };
  }
}

type Limit = Pick<AccountRef, 'kind' | 'scope' | 'year'>;

const accountOf = ({ facilityId, kind, scope, year }: LimitListQuery): AccountRef => ({
  facilityId,
  kind,
  scope,
  year: kind === 'zone' ? null : (year ?? null),
});

function quotaOf(basis: Basis, permit: PermitView | null): FigureView | null {
  const limit: Limit = { kind: 'permitQuota', scope: '', year: basis.year };
  const opened = stateOf(basis, limit);
  if (permit === null && opened === undefined) return null;
  return figure(basis, limit, permit?.yearlyQuotaGrams ?? 0);
}

const zoneFigure = (basis: Basis, { id, name, state, capacityGrams }: ZoneView) => ({
  zoneId: id,
  name,
  state,
  ...figure(basis, { kind: 'zone', scope: id, year: null }, capacityGrams),
});

const stateOf = ({ accounts }: Basis, { kind, scope, year }: Limit): LimitAccount | undefined =>
  accounts.find((one) => one.kind === kind && one.scope === scope && one.year === year);

/** `unopenedGrams`: the limit of an account that nobody has used yet. */
function figure(basis: Basis, limit: Limit, unopenedGrams: number): FigureView {
  const opened = stateOf(basis, limit);
  const limitGrams = opened?.limitGrams ?? unopenedGrams;
  const postedGrams = opened?.postedGrams ?? 0;
  const reservedGrams = opened?.pendingGrams ?? 0;
  const used = usedPermille(postedGrams + reservedGrams, limitGrams);
  const isRunning = limit.year === null || basis.today.startsWith(String(limit.year));
  const facts = {
    today: basis.today,
    lastDay: limit.year === null ? null : `${limit.year}-12-31`,
    limitGrams,
    postedGrams,
    reservedGrams,
    recentGrams: recentGramsOf(basis, limit),
    recentDays: basis.recentDays,
  };
  return {
    limitGrams,
    postedGrams,
    reservedGrams,
    freeGrams: Math.max(0, limitGrams - postedGrams - reservedGrams),
    usedPermille: used,
    warning: used >= basis.warnPermille,
    forecast: isRunning ? forecastFill(facts) : null,
    links: linksOf(basis.facilityId, limit),
  };
}

/** Over both years' accounts: the flow goes on over New Year. */
const recentGramsOf = ({ accounts, recent }: Basis, { kind, scope }: Limit): number =>
  accounts
    .filter((one) => one.kind === kind && one.scope === scope)
    .reduce((sum, { id }) => sum + (recent.get(id) ?? 0), 0);

function linksOf(facilityId: string, { kind, scope, year }: Limit): FigureView['links'] {
  const named = { facilityId, kind, ...(scope === '' ? {} : { scope }), ...(year === null ? {} : { year: `${year}` }) };
  const query = new URLSearchParams(named).toString();
  return {
    posted: `/${apiPrefix}/capacity/postings?${query}`,
    reserved: `/${apiPrefix}/capacity/reservations?${query}`,
  };
}
