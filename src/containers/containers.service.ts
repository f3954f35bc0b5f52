import { Injectable } from '@nestjs/common';
import { SettingsService } from '../identity/settings/settings.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { formatKilograms } from '../shared/mass.js';
import { newId } from '../shared/uuid.js';
import { shanghaiDate } from '../shared/working-days.js';
import type { WriteTx } from '../writes/write-tx.js';
import {
  advanceAll,
  findOfManifest,
  findWaitingAt,
  insertContainers,
  lockByCodes,
  lockContainers,
  lockOfManifest,
  lockOfTransfer,
} from './container-store.js';
import type { ContainerMove } from './container-store.js';
import { takeCodes } from './container-serials.js';
import type { LabelSeries } from './container-serials.js';
import { Container } from './container.entity.js';
import { massBeyondVolume } from './container.errors.js';
import { containerLifecycle } from './container.lifecycle.js';
import type { ContainerStep } from './container.lifecycle.js';
import { factsOf, mostGrams } from './container.rules.js';
import { requireContainer } from './containers.queries.js';
import { neighboursInZones } from './neighbours.queries.js';
import type { Neighbours } from './neighbours.queries.js';
import { lotsInZones } from './standing-lots.queries.js';
import type { StandingLot } from './standing-lots.queries.js';

export type { ContainerChange, ContainerMove } from './container-store.js';
export type { Neighbours } from './neighbours.queries.js';
export type { StandingLot } from './standing-lots.queries.js';

/** A container locked in the present write. */
export type LockedContainer = Container;

/** Whose label it is: the generator, or for what the facility fills itself the facility (enterpriseId null). */
export interface LabelUnit {
  readonly uscc: string;
  readonly facilityId: string;
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
}

/** What a new container holds. Masses in grams, volume in millilitres. */
export type NewContainer = Pick<
  Container,
  | 'profileId'
  | 'wasteCode'
  | 'name'
  | 'form'
  | 'hazards'
  | 'components'
  | 'harmfulComponents'
  | 'packaging'
  | 'volumeMillilitres'
  | 'grams'
  | 'generatedAt'
>;

/** Containers for the modules below, inside their own writes. Lock containers before zones, and zones before the ledger. */
@Injectable()
export class Containers {
  constructor(private readonly settings: SettingsService) {}

  /**
   * Labels new containers, in the state `registered`, with consecutive codes per waste code and day of generation.
   * `container.mass-beyond-volume` (422) at `pointers[place]`, `container.serials-exhausted` (409).
   */
  async register(
    tx: WriteTx,
    unit: LabelUnit,
    wanted: readonly NewContainer[],
    pointers: readonly string[] = [],
  ): Promise<LockedContainer[]> {
    if (wanted.length === 0) return [];
    await this.requireMasses(tx, unit.facilityId, wanted, pointers);
    return insertLabelled(tx, unit, wanted, await codesFor(tx, unit.uscc, wanted));
  }

  /**
   * Gives codes out before there are containers, to be printed where there is no network. They never come back, used or
   * not. The series stays locked until the write ends. `container.serials-exhausted`, 409.
   */
  reserveCodes(tx: WriteTx, series: LabelSeries, count: number): Promise<string[]> {
    return takeCodes(tx, series, count);
  }

  /** As `register`, one container under a code that was reserved; the caller has made sure that it is free. */
  async registerReserved(
    tx: WriteTx,
    unit: LabelUnit,
    wanted: NewContainer,
    { code, pointer }: { readonly code: string; readonly pointer: string },
  ): Promise<LockedContainer> {
    await this.requireMasses(tx, unit.facilityId, [wanted], [pointer]);
    const [container] = await insertLabelled(tx, unit, [wanted], [code]);
    return container!;
  }

  /** What stands labelled at these enterprises and is on no manifest, at most 2,000, by code. */
  waitingAt(tx: Tx, enterpriseIds: readonly string[]): Promise<Container[]> {
    return findWaitingAt(tx, enterpriseIds);
  }

  /** `container.mass-beyond-volume` (422) by the setting `container.max-density-grams-per-litre`. */
  async requireMasses(
    tx: WriteTx,
    facilityId: string,
    wanted: readonly Pick<Container, 'grams' | 'volumeMillilitres'>[],
    pointers: readonly string[] = [],
  ): Promise<void> {
    if (wanted.length === 0) return;
    const density = await this.density(tx, facilityId);
    wanted.forEach(({ grams, volumeMillilitres }, place) => {
      const most = mostGrams(volumeMillilitres, density);
      if (grams <= most) return;
      const words = { mass: formatKilograms(grams), most: formatKilograms(most) };
      throw massBeyondVolume({ grams, mostGrams: most, ...words }, pointers[place]);
    });
  }

  /** Grams a litre of the densest waste that is expected. */
  density(tx: WriteTx, facilityId: string): Promise<number> {
    const place = { facilityId, on: shanghaiDate(tx.now) };
    return this.settings.value(tx, 'container.max-density-grams-per-litre', place);
  }

  /** Rows locked in the order of their ids. `container.not-found`, 404, unless all exist. */
  lock(tx: WriteTx, ids: readonly string[]): Promise<LockedContainer[]> {
    return lockContainers(tx, ids);
  }

  /** As `lock`, by their codes; `pointers` name the fields that gave them. */
  lockByCodes(tx: WriteTx, codes: readonly string[], pointers: readonly string[] = []): Promise<LockedContainer[]> {
    return lockByCodes(tx, codes, pointers);
  }

  /** All that came on a manifest, by code, for reading. */
  ofManifest(tx: Tx, manifestId: string): Promise<Container[]> {
    return findOfManifest(tx, manifestId);
  }

  /** All that came on a manifest, rows locked, by code. */
  lockOfManifest(tx: WriteTx, manifestId: string): Promise<LockedContainer[]> {
    return lockOfManifest(tx, manifestId);
  }

  /** All that is on a transfer, rows locked. */
  lockOfTransfer(tx: WriteTx, transferId: string): Promise<LockedContainer[]> {
    return lockOfTransfer(tx, transferId);
  }

  /** One container to look at, unlocked. `container.not-found`, 404. */
  require(tx: Tx, id: string): Promise<LockedContainer> {
    return requireContainer(tx, { id });
  }

  /** What the step would refuse now: for a write that has more to decide before it takes it. Errors: those of the lifecycle. */
  requireStep(tx: WriteTx, container: LockedContainer, step: ContainerStep): void {
    containerLifecycle.take(step, container.state, tx.actor, factsOf(container));
  }

  /**
   * The distinct lots standing in the zones, the container `exceptId` left out, by the catalogue of the day (YYYY-MM-DD).
   * Lock the zones before deciding by it.
   */
  lotsInZones(tx: Tx, zoneIds: readonly string[], exceptId: string, day: string): Promise<StandingLot[]> {
    return lotsInZones(tx, zoneIds, exceptId, day);
  }

  /** What of its packaging and age stands in the zones that have anything; for proposals. */
  neighboursInZones(tx: Tx, zoneIds: readonly string[], container: LockedContainer): Promise<Neighbours[]> {
    return neighboursInZones(tx, zoneIds, container);
  }

  /** Takes steps and makes changes, all in one statement, each with its audit event. Errors: those of the lifecycle. */
  advance(tx: WriteTx, moves: readonly ContainerMove[]): Promise<void> {
    return advanceAll(tx, moves);
  }
}

async function insertLabelled(
  tx: WriteTx,
  { facilityId, enterpriseId, divisionCode }: LabelUnit,
  wanted: readonly NewContainer[],
  codes: readonly string[],
): Promise<LockedContainer[]> {
  const made = wanted.map((one, place) =>
    tx.manager.create(Container, {
      ...blank,
      ...one,
      id: newId(),
      code: codes[place]!,
      facilityId,
      enterpriseId,
      divisionCode,
      state: containerLifecycle.initial,
      createdAt: tx.now,
    }),
  );
  await insertContainers(tx, made);
  return made;
}

/** One series for each waste code and day among the wanted, in the order in which the series' rows are always locked. */
async function codesFor(tx: WriteTx, uscc: string, wanted: readonly NewContainer[]): Promise<string[]> {
  const seriesOf = wanted.map(({ wasteCode, generatedAt }) => `${wasteCode}/${shanghaiDate(generatedAt)}`);
  const queues = new Map<string, string[]>();
  for (const series of [...new Set(seriesOf)].sort()) {
    const [wasteCode = '', day = ''] = series.split('/');
    const count = seriesOf.filter((other) => other === series).length;
    queues.set(series, await takeCodes(tx, { uscc, wasteCode, day }, count));
  }
  return seriesOf.map((series) => queues.get(series)!.shift()!);
}

const blank = {
  labelsPrinted: 0,
  manifestId: null,
  manifestLineId: null,
  handedOverGrams: null,
  zoneId: null,
  spot: null,
  clockStartedAt: null,
  dueOn: null,
  heldAt: null,
  holdReason: null,
  stabilisedAt: null,
  stabilisedBy: null,
  stabilisedHow: null,
  transferId: null,
  voidReason: null,
  version: 1,
} satisfies Partial<Container>;
