import { Injectable } from '@nestjs/common';
import { Containers } from '../../containers/containers.service.js';
import type { LockedContainer } from '../../containers/containers.service.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import type { LockedManifest } from '../../manifests/manifests.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { rowsOf } from '../../platform/database/entity-rows.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { handedOverLines } from '../arrived-manifest.js';
import type { ManifestLineRow } from '../arrived-manifest.js';
import type { Discrepancy } from '../discrepancies/discrepancy.entity.js';
import { liveDiscrepancies } from '../discrepancies/discrepancy.queries.js';
import { toDiscrepancyView } from '../discrepancies/dto/discrepancy.view.js';
import { toWeighingView } from '../weighing/dto/weighing.view.js';
import { namesWithin } from '../weighing/weighing-names.js';
import type { Weighing } from '../weighing/weighing.entity.js';
import { liveOfLoad, liveOfManifest, validOfRoundLines } from '../weighing/weighing.queries.js';
import { measuredGrams, netOf } from '../weighing/weighing.rules.js';
import { ContainerCheck } from './container-check.entity.js';
import { toArrivedContainerView } from './dto/receiving.view.js';
import type { ArrivedContainerView, Delivery, LoadView } from './dto/receiving.view.js';
import type { CheckedContainers, CheckFinding, LineToReceive } from './receiving.types.js';

export interface ToDecide {
  readonly lines: LineToReceive[];
  readonly containers: readonly LockedContainer[];
  readonly arrived: ArrivedContainerView[];
}

/** Puts together what the weighbridge knows of a delivery. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly settings: SettingsService,
    private readonly containers: Containers,
  ) {}

  /** The lines that were handed over, with their readings and discrepancies and the tolerance of the day of arrival. */
  async lines(tx: Tx, manifest: LockedManifest): Promise<LineToReceive[]> {
    return (await this.compose(tx, manifest, this.containers.ofManifest(tx, manifest.id))).lines;
  }

  /** As `lines`, with the single containers, locked. */
  toDecide(tx: WriteTx, manifest: LockedManifest): Promise<ToDecide> {
    return this.compose(tx, manifest, this.containers.lockOfManifest(tx, manifest.id));
  }

  private async compose(
    tx: Tx,
    manifest: LockedManifest,
    asked: Promise<readonly LockedContainer[]>,
  ): Promise<ToDecide> {
    const [readings, discrepancies, tolerances, checks, containers] = await Promise.all([
      liveOfManifest(tx, manifest.id),
      liveDiscrepancies(tx, manifest.id),
      this.tolerances(tx, manifest),
      checksOf(tx, manifest),
      asked,
    ]);
    const arrived = arrivedOf(containers, checks);
    return { lines: compose({ manifest, readings, discrepancies, tolerances, arrived }), containers, arrived };
  }

  async whole(tx: Tx, manifest: LockedManifest): Promise<Delivery> {
    const readings = await liveOfManifest(tx, manifest.id);
    const discrepancies = await liveDiscrepancies(tx, manifest.id);
    const ofLoad = manifest.roundId === null ? [] : await liveOfLoad(tx, manifest.roundId);
    const arrived = arrivedOf(await this.containers.ofManifest(tx, manifest.id), await checksOf(tx, manifest));
    const tolerances = await this.tolerances(tx, manifest);
    return {
      manifest,
      lines: compose({ manifest, readings, discrepancies, tolerances, arrived }),
      load: ofLoad.length === 0 ? null : await loadOf(tx, manifest, ofLoad),
      readings: [...ofLoad, ...readings].map((one) => toWeighingView(one, namesWithin(manifest, one))),
      discrepancies: discrepancies.map(toDiscrepancyView),
      containers: arrived,
    };
  }

  private tolerances(tx: Tx, manifest: LockedManifest): Promise<Map<string, number>> {
    const { facilityId, arrivedAt, createdAt } = manifest;
    const on = shanghaiDate(arrivedAt ?? createdAt);
    const codes = [...new Set(handedOverLines(manifest).map(({ wasteCode }) => wasteCode))];
    return this.settings.byScope(tx, 'weighing.tolerance-permille', codes, { facilityId, on });
  }
}

const checksOf = (tx: Tx, { id }: LockedManifest): Promise<ContainerCheck[]> =>
  rowsOf(tx, ContainerCheck, 'WHERE manifest_id = $1', [id]);

/** The containers that came, with what the gate saw of each; what was split off here goes home and did not come. */
function arrivedOf(containers: readonly LockedContainer[], checks: readonly ContainerCheck[]): ArrivedContainerView[] {
  const checkOf = new Map(checks.map((check) => [check.containerId, check]));
  return containers
    .filter(({ handedOverGrams }) => handedOverGrams !== null)
    .map((container) => toArrivedContainerView(container, checkOf.get(container.id)));
}

interface Known {
  readonly manifest: LockedManifest;
  readonly readings: readonly Weighing[];
  readonly discrepancies: readonly Discrepancy[];
  readonly tolerances: ReadonlyMap<string, number>;
  readonly arrived: readonly ArrivedContainerView[];
}

function compose({ manifest, readings, discrepancies, tolerances, arrived }: Known): LineToReceive[] {
  return handedOverLines(manifest).map((row) => {
    const own = readings.filter(({ manifestLineId }) => manifestLineId === row.id);
    const unconfirmedReadings = own.filter(({ state }) => state === 'unconfirmed').length;
    return {
      lineId: row.id,
      wasteCode: row.wasteCode,
      handedOverGrams: row.handedOverGrams ?? 0,
      handedOverPackages: row.handedOverPackages ?? 0,
      // A sum that leaves out a reading still to be confirmed would look like missing mass.
      measuredGrams: unconfirmedReadings > 0 ? null : measuredGrams(own),
      unconfirmedReadings,
      tolerancePermille: tolerances.get(row.wasteCode)!,
      discrepancies: discrepancies.filter(({ manifestLineId }) => manifestLineId === row.id),
      containers: countChecks(row, arrived),
    };
  });
}

function countChecks(row: ManifestLineRow, arrived: readonly ArrivedContainerView[]): CheckedContainers {
  const own = arrived.filter(({ lineId }) => lineId === row.id);
  const count = (finding: CheckFinding | null) => own.filter((container) => container.finding === finding).length;
  return {
    total: own.length,
    unchecked: row.containerCodes.length > 0 ? count(null) : 0,
    differing: count('differs'),
    missing: count('missing'),
  };
}

/** Only readings that count: a vehicle's gross mass may wait for a second person as well. */
async function loadOf(tx: Tx, { roundId }: LockedManifest, ofLoad: readonly Weighing[]): Promise<LoadView> {
  const valid = ofLoad.filter(({ state }) => state === 'valid');
  const netGrams = netOf(valid);
  const readings = await validOfRoundLines(tx, roundId!);
  const lineIds = new Set(readings.map(({ lineId }) => lineId));
  const nets = [...lineIds].map((id) => measuredGrams(readings.filter(({ lineId }) => lineId === id)));
  const weighedLinesGrams = nets.reduce<number>((sum, net) => sum + (net ?? 0), 0);
  return {
    grossGrams: valid.find(({ kind }) => kind === 'gross')?.grams ?? null,
    tareGrams: valid.find(({ kind }) => kind === 'tare')?.grams ?? null,
    netGrams,
    weighedLinesGrams,
    differenceGrams: netGrams === null ? null : netGrams - weighedLinesGrams,
  };
}
