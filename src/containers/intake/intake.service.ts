import { Injectable } from '@nestjs/common';
import { recordFlows } from '../container-flows.js';
import { ContainerShares } from '../container-shares.service.js';
import { usualVolume } from '../container.rules.js';
import { Containers } from '../containers.service.js';
import type { ContainerMove, LockedContainer } from '../containers.service.js';
import type { HandOverTo } from '../hand-over/hand-over.service.js';
import type { WriteTx } from '../../writes/write-tx.js';

/** What becomes of one container at the gate. Masses in grams: handed over = kept + split off + difference. */
export interface ContainerFate {
  readonly container: LockedContainer;
  readonly outcome: 'receive' | 'refuse' | 'miss';
  /** What stays under its label: accepted, or refused. */
  readonly keptGrams: number;
  /** Of an accepted one, what goes home in a container of its own. */
  readonly splitOffGrams: number;
}

/** Where what was accepted of a line goes: the zone that it counts against, and how long it may stay. */
export interface Storing {
  readonly zoneId: string;
  readonly dueOn: string;
}

export interface LineIntake {
  readonly lineId: string;
  readonly fates: readonly ContainerFate[];
  /** Null when nothing of the line is accepted. */
  readonly storing: Storing | null;
}

/** From the vehicle into the bay, or home again (部令23号 第12、18条). */
@Injectable()
export class ContainerIntake {
  constructor(
    private readonly containers: Containers,
    private readonly shares: ContainerShares,
  ) {}

  /**
   * Carries out what was decided, line by line, in one statement for all of a delivery. The storage clock starts with the
   * acceptance. Locks no zone: what is received stands in the bay.
   */
  async settle(tx: WriteTx, from: HandOverTo, lines: readonly LineIntake[]): Promise<void> {
    const moves = lines.flatMap(({ fates, storing }) => fates.map((fate) => moveOf(tx, fate, storing)));
    const fates = lines.flatMap((line) => line.fates);
    const received = fates.filter(({ outcome }) => outcome === 'receive').map(({ container }) => container);
    const differences = fates.map(({ container, keptGrams, splitOffGrams }) => ({
      container,
      grams: container.handedOverGrams! - keptGrams - splitOffGrams,
    }));
    // Sent one behind the other: shares are of containers that have their mass.
    await Promise.all([
      this.containers.advance(tx, moves),
      this.shares.open(tx, received),
      this.shares.weighingDifferences(tx, differences, '验收过磅差 (difference on weighing in)'),
    ]);
    for (const { lineId, fates: ofLine } of lines) await this.splitOff(tx, from, lineId, ofLine);
  }

  /** Goods refused out of containers that stay go home in one of their own, under the generator's label. */
  private async splitOff(
    tx: WriteTx,
    from: HandOverTo,
    lineId: string,
    fates: readonly ContainerFate[],
  ): Promise<void> {
    const sources = fates.filter(({ splitOffGrams }) => splitOffGrams > 0);
    const [first] = sources;
    if (first === undefined) return;
    const grams = sources.reduce((sum, { splitOffGrams }) => sum + splitOffGrams, 0);
    const density = await this.containers.density(tx, from.facilityId);
    const { profileId, wasteCode, name, form, hazards, components, harmfulComponents, packaging } = first.container;
    const waste = { profileId, wasteCode, name, form, hazards, components, harmfulComponents, packaging };
    const volumeMillilitres = usualVolume(packaging, grams, density);
    const wanted = { ...waste, grams, volumeMillilitres, generatedAt: tx.now };
    const [made] = await this.containers.register(tx, from, [wanted]);
    const place = { manifestId: from.manifestId, manifestLineId: lineId };
    await this.containers.advance(tx, [{ container: made!, step: 'splitOff', change: place, data: place }]);
    await recordFlows(
      tx,
      'refuse',
      sources.map(({ container, splitOffGrams }) => ({ from: container, to: made!, grams: splitOffGrams })),
    );
  }

  /** What was refused of a manifest is with its generator again. */
  async takeBack(tx: WriteTx, manifestId: string): Promise<void> {
    const all = await this.containers.lockOfManifest(tx, manifestId);
    const refused = all.filter(({ state }) => state === 'refused');
    await this.containers.advance(
      tx,
      refused.map((container): ContainerMove => ({ container, step: 'takeBack' })),
    );
  }
}

const steps = { receive: 'receive', refuse: 'refuse', miss: 'miss' } as const;

function moveOf(tx: WriteTx, { container, outcome, keptGrams }: ContainerFate, storing: Storing | null): ContainerMove {
  const stands = { zoneId: storing?.zoneId ?? null, clockStartedAt: tx.now, dueOn: storing?.dueOn ?? null };
  const change = { grams: keptGrams, ...(outcome === 'receive' ? stands : {}) };
  const data = { grams: keptGrams, ...(outcome === 'receive' && { zoneId: stands.zoneId }) };
  return { container, step: steps[outcome], change, data };
}
