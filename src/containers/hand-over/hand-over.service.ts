import { Injectable } from '@nestjs/common';
import { formatKilograms, shareGrams } from '../../shared/mass.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { mostContainers } from '../container-store.js';
import { scannedCode } from '../scanned.rules.js';
import { containerLifecycle } from '../container.lifecycle.js';
import { factsOf, usualVolume } from '../container.rules.js';
import { Containers } from '../containers.service.js';
import type { ContainerMove, LockedContainer, NewContainer } from '../containers.service.js';
import * as refusals from './hand-over.errors.js';
import { handOverProblem, labelsFor, sumOf } from './hand-over.rules.js';

/** The manifest that a hand-over is of, and whose waste it is. */
export interface HandOverTo {
  readonly manifestId: string;
  readonly uscc: string;
  readonly facilityId: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
}

/** A line as the driver signs it. `pointer` names its field of the request. */
export interface ScannedLine {
  readonly lineId: string;
  readonly wasteCode: string;
  readonly handedOverGrams: number;
  readonly handedOverPackages: number;
  /** Empty: the packages get their labels at loading. */
  readonly containers: readonly { readonly code: string; readonly grams?: number | undefined }[];
  readonly pointer: string;
}

/** A line whose waste is on the vehicle, with what a label says of it. */
export interface LoadedLine {
  readonly lineId: string;
  readonly handedOverGrams: number;
  readonly handedOverPackages: number;
  readonly containerCodes: readonly string[];
  readonly waste: Omit<NewContainer, 'grams' | 'volumeMillilitres' | 'generatedAt'>;
}

/** From the generator's shelf onto the vehicle (部令23号 第13条: label data and manifest agree, or nothing is loaded). */
@Injectable()
export class HandOver {
  constructor(private readonly containers: Containers) {}

  /**
   * The containers a driver scanned for each line, put on the manifest and weighed again where the driver says so; those on
   * it before and not scanned now come off. Answers the codes by line. `container.scan-unreadable` (400), `container.not-found`
   * (404), `container.of-other-firm`, `…of-other-waste`, `…on-other-manifest`, `lifecycle.wrong-state` (409),
   * `container.scanned-twice`, `…count-differs`, `…mass-differs`, `…mass-beyond-volume`, `…too-many` (422).
   */
  async attach(tx: WriteTx, to: HandOverTo, lines: readonly ScannedLine[]): Promise<Map<string, string[]>> {
    if (lines.reduce((sum, line) => sum + line.handedOverPackages, 0) > mostContainers)
      throw refusals.tooManyContainers({ most: mostContainers });
    const before = await this.containers.lockOfManifest(tx, to.manifestId);
    const codesOf = new Map<string, string[]>();
    const moves: ContainerMove[] = [];
    for (const line of lines) {
      const scanned = await this.scannedOf(tx, to, line);
      codesOf.set(
        line.lineId,
        scanned.map(({ container }) => container.code),
      );
      moves.push(...scanned);
    }
    const seen = new Set(moves.map(({ container }) => container.id));
    if (seen.size < moves.length) throw refusals.scannedTwice({}, '/lines');
    const off = before.filter(({ id }) => !seen.has(id)).map((container) => comesOff(container));
    await this.containers.advance(tx, [...off, ...moves]);
    return codesOf;
  }

  /** A manifest that is voided before loading gives its containers back. */
  async detach(tx: WriteTx, manifestId: string): Promise<void> {
    const listed = await this.containers.lockOfManifest(tx, manifestId);
    await this.containers.advance(
      tx,
      listed.map((container) => comesOff(container)),
    );
  }

  /** Everything handed over is in containers from here on: the scanned ones, and a new label for every other package. */
  async load(tx: WriteTx, to: HandOverTo, lines: readonly LoadedLine[], at: Date): Promise<void> {
    const scanned = await this.containers.lockOfManifest(tx, to.manifestId);
    const wanted = await this.labelsOf(tx, to, lines, at);
    const labelled = await this.containers.register(
      tx,
      to,
      wanted.map(({ label }) => label),
    );
    await this.containers.advance(tx, [
      ...scanned.map((container) => loads(container, to.manifestId, container.manifestLineId!, at)),
      ...labelled.map((container, place) => loads(container, to.manifestId, wanted[place]!.line.lineId, at)),
    ]);
  }

  /** For every package that came without a label. */
  private async labelsOf(tx: WriteTx, to: HandOverTo, lines: readonly LoadedLine[], at: Date) {
    const unlabelled = lines.filter(({ containerCodes }) => containerCodes.length === 0);
    if (unlabelled.length === 0) return [];
    const density = await this.containers.density(tx, to.facilityId);
    return unlabelled.flatMap((line) => newLabels(line, at, density).map((label) => ({ label, line })));
  }

  private async scannedOf(tx: WriteTx, to: HandOverTo, line: ScannedLine): Promise<ContainerMove[]> {
    if (line.containers.length === 0) return [];
    const pointers = line.containers.map((_, place) => `${line.pointer}/containers/${place}/code`);
    const codes = line.containers.map(({ code }, place) => scannedCode(code, pointers[place]!));
    const found = await this.containers.lockByCodes(tx, codes, pointers);
    found.forEach((container, place) => requireHandable(tx, container, to, line, pointers[place]!));
    const loads = found.map((container, place) => ({
      code: container.code,
      grams: line.containers[place]!.grams ?? container.grams,
      volumeMillilitres: container.volumeMillilitres,
    }));
    refuseDifference(line, loads);
    const gramsAt = loads.map((_, place) => `${line.pointer}/containers/${place}/grams`);
    await this.containers.requireMasses(tx, to.facilityId, loads, gramsAt);
    const place = { manifestId: to.manifestId, manifestLineId: line.lineId };
    return found.map((container, index) => ({
      container,
      action: 'scan-at-hand-over',
      change: { ...place, grams: loads[index]!.grams },
      data: { ...place },
    }));
  }
}

function requireHandable(
  tx: WriteTx,
  container: LockedContainer,
  to: HandOverTo,
  line: ScannedLine,
  pointer: string,
): void {
  const { code } = container;
  if (container.enterpriseId !== to.enterpriseId) throw refusals.ofOtherFirm({ code }, pointer);
  // Asks whether it could be loaded: not voided, not on the road, not here already.
  containerLifecycle.take('load', container.state, tx.actor, factsOf(container));
  if (container.manifestId !== null && container.manifestId !== to.manifestId)
    throw refusals.onOtherManifest({ code }, pointer);
  if (container.wasteCode !== line.wasteCode)
    throw refusals.ofOtherWaste({ code, found: container.wasteCode, wanted: line.wasteCode }, pointer);
}

function refuseDifference(line: ScannedLine, loads: readonly { code: string; grams: number }[]): void {
  switch (handOverProblem(line, loads)) {
    case 'twice':
      throw refusals.scannedTwice({}, `${line.pointer}/containers`);
    case 'count':
      throw refusals.countDiffers(
        { scanned: loads.length, packages: line.handedOverPackages },
        `${line.pointer}/handedOverPackages`,
      );
    case 'mass': {
      const [scannedGrams, lineGrams] = [sumOf(loads), line.handedOverGrams];
      const words = { scanned: formatKilograms(scannedGrams), line: formatKilograms(lineGrams) };
      throw refusals.massDiffers({ ...words, scannedGrams, lineGrams }, `${line.pointer}/handedOverGrams`);
    }
    case null:
  }
}

const comesOff = (container: LockedContainer): ContainerMove => ({
  container,
  action: 'leave-manifest',
  change: { manifestId: null, manifestLineId: null },
  data: { manifestId: container.manifestId },
});

/** `at`: when it was handed over, which a paper manifest tells days later (部令23号 第20条). */
const loads = (container: LockedContainer, manifestId: string, manifestLineId: string, at: Date): ContainerMove => ({
  container,
  step: 'load',
  change: { manifestId, manifestLineId, handedOverGrams: container.grams },
  data: { manifestId, manifestLineId, handedOverAt: at.toISOString() },
});

/** The collector labels what came without, with the day of collection (HJ 1276-2022) and equal parts of the line's mass. */
function newLabels(
  { waste, handedOverGrams, handedOverPackages }: LoadedLine,
  at: Date,
  density: number,
): NewContainer[] {
  const count = labelsFor(handedOverGrams, handedOverPackages);
  return shareGrams(
    handedOverGrams,
    Array.from({ length: count }, () => 1),
  ).map((grams) => ({
    ...waste,
    grams,
    volumeMillilitres: usualVolume(waste.packaging, grams, density),
    generatedAt: at,
  }));
}
