import { Injectable } from '@nestjs/common';
import { ContainerTrace } from '../../containers/trace/container-trace.service.js';
import type { GroupSum, PlaceSum, TraceGroup } from '../../containers/trace/trace.types.js';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { Manifests } from '../../manifests/manifests.service.js';
import type { LockedManifest } from '../../manifests/manifests.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import { asSystem } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { addDays, daysBetween, shanghaiDate, startOfShanghaiDay } from '../../shared/working-days.js';
import type { TracePeriod } from './dto/trace.dto.js';
import { toTracedContainerView, toSumView } from './dto/trace.view.js';
import type { TracedContainerView, EnterpriseTraceView, ManifestTraceView } from './dto/trace.view.js';
import { periodTooLong, tooManyManifests, tracesOriginal } from './trace.errors.js';
import { decidedManifests, namesOf } from './trace.queries.js';
import type { Names } from './trace.queries.js';

const mostDays = 366;
/** A generator of less than 10 t a year hands over every working day at most. */
const mostManifests = 1_000;

interface Sums {
  readonly groups: readonly GroupSum[];
  readonly places: readonly PlaceSum[];
  readonly names: Names;
}

/** Every gram of a manifest or an enterprise. Whoever may see these may see where their waste is. */
@Injectable()
export class Traces {
  constructor(
    private readonly database: Database,
    private readonly traces: ContainerTrace,
    private readonly manifests: Manifests,
    private readonly enterprises: Enterprises,
  ) {}

  /** Line by line. `manifest.not-found` (404), `trace.return-trip` (409). */
  async ofManifest(actor: Actor, id: string): Promise<ManifestTraceView> {
    const manifest = await this.database.read(actor, (tx) => this.inbound(tx, id));
    const { groups, places, names } = await this.sums(actor, 'line', [id]);
    const byLine = new Map(groups.map((group) => [group.key, group]));
    const lines = manifest.lines.map(({ id: lineId, position, wasteCode, name, handedOverGrams }) => {
      const group = byLine.get(lineId);
      const containers = group?.containers ?? 0;
      return {
        lineId,
        position,
        wasteCode,
        name,
        containers,
        ...toSumView(group, places, names, handedOverGrams ?? 0),
      };
    });
    const balanced = lines.every((line) => line.balanced);
    return { manifestId: id, number: manifest.internalNumber, lines, balanced };
  }

  /** What came on it, by code. `manifest.not-found` (404), `trace.return-trip` (409). */
  async containersOf(actor: Actor, id: string, query: PageQuery): Promise<Page<TracedContainerView>> {
    const [after] = pageStart(query.cursor, ['text']);
    await this.database.read(actor, (tx) => this.inbound(tx, id));
    const wish = { after: after as string | null, limit: query.limit + 1 };
    return this.database.read(asSystem(actor), async (tx) =>
      pageOf(await this.traces.ofManifest(tx, id, wish), query.limit, ({ code }) => [code], toTracedContainerView),
    );
  }

  /**
   * By waste code, of all manifests that were decided in the period. `enterprise.not-found` (404), `trace.period-too-long`,
   * `trace.too-many-manifests` (422).
   */
  async ofEnterprise(actor: Actor, id: string, period: TracePeriod): Promise<EnterpriseTraceView> {
    const { name, from, to, ids } = await this.database.read(actor, async (tx) => {
      const head = await this.enterprises.head(tx, id);
      const days = requirePeriod(period, shanghaiDate(await databaseNow(tx)));
      return { ...days, name: head.name, ids: await manifestsIn(tx, id, days) };
    });
    const { groups, places, names } = await this.sums(actor, 'wasteCode', ids);
    const wastes = groups.map((group) => ({
      wasteCode: group.wasteCode,
      containers: group.containers,
      ...toSumView(group, places, names),
    }));
    const balanced = wastes.every((waste) => waste.balanced);
    return { enterpriseId: id, name, from, to, manifests: ids.length, wastes, balanced };
  }

  private async inbound(tx: Tx, id: string): Promise<LockedManifest> {
    const manifest = await this.manifests.find(tx, id);
    if (manifest.originalManifestId === null) return manifest;
    const { internalNumber } = await this.manifests.find(tx, manifest.originalManifestId);
    throw tracesOriginal({ number: internalNumber });
  }

  private sums(actor: Actor, group: TraceGroup, ids: readonly string[]): Promise<Sums> {
    return this.database.read(asSystem(actor), async (tx) => {
      const sums = await this.traces.sums(tx, group, ids);
      return { ...sums, names: await namesOf(tx, { zones: sums.places.map(({ zoneId }) => zoneId) }) };
    });
  }
}

interface Days {
  readonly from: string;
  readonly to: string;
}

function requirePeriod(period: TracePeriod, today: string): Days {
  const to = period.to ?? today;
  const from = period.from ?? `${to.slice(0, 4)}-01-01`;
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > mostDays) throw periodTooLong({ from, to, mostDays }, '/from');
  return { from, to };
}

async function manifestsIn(tx: Tx, enterpriseId: string, { from, to }: Days): Promise<string[]> {
  const before = startOfShanghaiDay(addDays(to, 1));
  const ids = await decidedManifests(tx, enterpriseId, [startOfShanghaiDay(from), before], mostManifests + 1);
  if (ids.length > mostManifests) throw tooManyManifests({ most: mostManifests }, '/from');
  return ids;
}
