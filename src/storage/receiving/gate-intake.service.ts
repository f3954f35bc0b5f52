import { Injectable } from '@nestjs/common';
import { StorageClock } from '../../containers/clock/storage-clock.service.js';
import type { LockedContainer } from '../../containers/containers.service.js';
import { ContainerIntake } from '../../containers/intake/intake.service.js';
import type { ContainerFate, Storing } from '../../containers/intake/intake.service.js';
import type { LockedManifest } from '../../manifests/manifests.service.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { apportionLine } from './apportion.rules.js';
import type { ArrivedContainerView } from './dto/receiving.view.js';
import type { LineResult } from './receiving.types.js';

/** The containers of a delivery, locked, what the gate saw of them, and until when what is accepted may stay. */
export interface Delivered {
  readonly containers: readonly LockedContainer[];
  readonly arrived: readonly ArrivedContainerView[];
  readonly dueOn: ReadonlyMap<string, string>;
}

/** What an acceptance means for the single containers of a delivery. */
@Injectable()
export class GateIntake {
  constructor(
    private readonly intake: ContainerIntake,
    private readonly clock: StorageClock,
  ) {}

  /** After the manifest took its step, so that its lines know their zones. */
  settle(tx: WriteTx, manifest: LockedManifest, results: readonly LineResult[], delivered: Delivered): Promise<void> {
    const { id, facilityId, enterpriseId, divisionCode, consignor } = manifest;
    const from = { manifestId: id, uscc: consignor.uscc, facilityId, enterpriseId, divisionCode };
    const lines = results.map((result) => ({
      lineId: result.lineId,
      fates: fatesOf(result, delivered),
      storing: storingOf(manifest, result, delivered.dueOn),
    }));
    return this.intake.settle(tx, from, lines);
  }

  /** The last day in store, YYYY-MM-DD, of what is accepted now, by waste code. */
  async dueDays(tx: WriteTx, { facilityId, lines }: LockedManifest): Promise<Map<string, string>> {
    const codes = [...new Set(lines.map(({ wasteCode }) => wasteCode))];
    const clocks = codes.map((wasteCode) => ({ wasteCode, startedAt: tx.now }));
    const days = await this.clock.dueOnAll(tx, facilityId, clocks, shanghaiDate(tx.now));
    return new Map(codes.map((code, place) => [code, days[place]!]));
  }
}

function fatesOf(result: LineResult, { containers, arrived }: Delivered): ContainerFate[] {
  const byId = new Map(containers.map((container) => [container.id, container]));
  const own = arrived
    .filter(({ lineId }) => lineId === result.lineId)
    .map(({ id, code, handedOverGrams, finding, grams }) => ({
      id,
      handedOverGrams,
      gateGrams: grams,
      isMissing: finding === 'missing',
      isRefused: result.refusedContainers.includes(code),
    }));
  // Loading put everything into containers; mass without one would be in the books and on no shelf.
  if (own.length === 0) throw new Error(`line ${result.lineId} came without containers`);
  return apportionLine(result, own).map(({ id, ...fate }) => ({ ...fate, container: byId.get(id)! }));
}

function storingOf({ lines }: LockedManifest, result: LineResult, dueOn: ReadonlyMap<string, string>): Storing | null {
  const zoneId = lines.find(({ id }) => id === result.lineId)?.zoneId ?? null;
  return zoneId === null ? null : { zoneId, dueOn: dueOn.get(result.wasteCode)! };
}
