import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { facilityNotFound } from '../../facility/facility.errors.js';
import { Zones } from '../../facility/zones.service.js';
import { Database } from '../../platform/database/database.service.js';
import { pageOf } from '../../platform/http/paging.js';
import type { Page } from '../../platform/http/paging.js';
import { pageStart } from '../../shared/paging.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { unlistedHazards } from '../../shared/waste-code.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { recordFlows } from '../container-flows.js';
import { ContainerShares } from '../container-shares.service.js';
import { requireContainer } from '../containers.queries.js';
import { Containers } from '../containers.service.js';
import type { LabelUnit, LockedContainer } from '../containers.service.js';
import { scannedCode } from '../scanned.rules.js';
import type { EdgeQuery, OperateContainers } from './dto/container-operation.dto.js';
import { toEdgeView, toOperationView } from './dto/container-operation.view.js';
import type { ContainerOperationView, GenealogyEdgeView } from './dto/container-operation.view.js';
import { fillingMoves, newContainers, pouringMoves } from './filling.js';
import { operationNotFound } from './genealogy.errors.js';
import { edgesOf, flowsOfOperation } from './genealogy.queries.js';
import { planFlows, requireDistinct, requireOwnWaste, requireShape, requireTogether } from './genealogy.rules.js';
import type { PlannedFlow } from './genealogy.types.js';
import { requireMixable } from './mixing.js';
import { inRoom, requireBund } from './zone-room.js';

/** The containers of one operation, rows locked; `existing` is the target of a decanting. */
interface Scanned {
  readonly sources: LockedContainer[];
  readonly existing: LockedContainer | null;
}

/** Splitting, merging, repacking and decanting inside the facility: mass changes containers and no place. */
@Injectable()
export class Genealogy {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly containers: Containers,
    private readonly shares: ContainerShares,
    private readonly catalogue: Catalogue,
    private readonly facilities: Facilities,
    private readonly zones: Zones,
  ) {}

  /**
   * One write: masses, shares and the record of what went where. The books of the ledger stay as they are, since code and
   * zone do. Errors: `container-operation.*` and those of `Containers.register` and `ContainerShares`.
   */
  operate(actor: Actor, request: RequestIdentity, given: OperateContainers): Promise<ContainerOperationView> {
    return this.writes.run(actor, `container.${given.kind}`, request, async (tx) => {
      const unit = await this.unitOf(tx);
      requireShape(given);
      const { sources, existing } = await this.scan(tx, given);
      await this.requireMixable(tx, sources, existing);
      const flows = planFlows(given, sources);
      const { zoneId } = sources[0]!;
      const zone = (await this.zones.lockForMoves(tx, unit.facilityId, [zoneId!])).get(zoneId!)!;
      if (existing === null) requireBund(sources[0]!, zone, given.targets);
      const operationId = newId();
      await inRoom(zone, () => this.carryOut(tx, { ...given, operationId, unit, sources, existing, flows }));
      return toOperationView(operationId, await flowsOfOperation(tx, operationId));
    });
  }

  /** `container-operation.not-found`, 404. */
  one(actor: Actor, id: string): Promise<ContainerOperationView> {
    return this.database.read(actor, async (tx) => {
      const flows = await flowsOfOperation(tx, id);
      if (flows.length === 0) throw operationNotFound({});
      return toOperationView(id, flows);
    });
  }

  /** Oldest first. `container.not-found`, 404. */
  edges(actor: Actor, id: string, query: EdgeQuery): Promise<Page<GenealogyEdgeView>> {
    const [after] = pageStart(query.cursor, ['uuid']);
    const search = { direction: query.direction, after: after as string | null, limit: query.limit + 1 };
    return this.database.read(actor, async (tx) => {
      await requireContainer(tx, { id });
      return pageOf(await edgesOf(tx, id, search), query.limit, (edge) => [edge.id], toEdgeView);
    });
  }

  /** Whose labels the new containers bear: the facility's own, as the collector's (HJ 1276-2022). */
  private async unitOf(tx: WriteTx): Promise<LabelUnit> {
    if (tx.actor.facilityId === null) throw facilityNotFound({});
    const { id, uscc, divisionCode } = await this.facilities.require(tx, tx.actor.facilityId);
    return { uscc, facilityId: id, enterpriseId: null, divisionCode };
  }

  /** Locks what was scanned and judges it by what it is and where it stands. */
  private async scan(tx: WriteTx, { sources, targets }: OperateContainers): Promise<Scanned> {
    const scans = [...sources, ...targets.filter(({ code }) => code !== undefined)];
    const pointers = pointersOf(sources.length);
    const codes = scans.map(({ code }, place) => scannedCode(code!, pointers[place]!));
    requireDistinct(codes, pointers);
    const found = await this.containers.lockByCodes(tx, codes, pointers);
    requireTogether(found, pointers);
    const existing = found[sources.length] ?? null;
    if (existing !== null) requireOwnWaste(found[0]!, existing, pointers.at(-1)!);
    return { sources: found.slice(0, sources.length), existing };
  }

  private async requireMixable(tx: WriteTx, sources: LockedContainer[], existing: LockedContainer | null) {
    const vessels = existing === null ? sources : [...sources, existing];
    if (vessels.length < 2) return;
    const { wasteCode } = vessels[0]!;
    const listed = await this.catalogue.hazards(tx, wasteCode, shanghaiDate(tx.now));
    // Waste in store outlives its edition: what the present one no longer lists is judged by what was declared.
    requireMixable(vessels, listed ?? unlistedHazards, pointersOf(sources.length));
  }

  private async carryOut(tx: WriteTx, operation: Operation): Promise<void> {
    const { unit, sources, existing, flows, targets: wanted } = operation;
    const pointers = wanted.map((_, place) => `/targets/${place}/grams`);
    const targets =
      existing === null
        ? await this.containers.register(tx, unit, newContainers(tx.now, sources, wanted, flows), pointers)
        : [await this.withRoom(tx, existing, flows)];
    await this.pour(tx, operation, targets);
    const moved = flows.map(({ from, to, grams }) => ({ from: sources[from]!, to: targets[to]!, grams }));
    await recordFlows(tx, operation.kind, moved, operation.operationId, operation.reason);
    audit(tx, operation, targets);
    const [out, into] = [pouringMoves(operation), fillingMoves(operation, targets)];
    // Out before in, so that a place in a full zone is free before it is taken.
    await this.containers.advance(tx, out);
    await this.containers.advance(tx, into);
  }

  /** `container.mass-beyond-volume`, 422, unless the existing container can take what is poured in. */
  private async withRoom(tx: WriteTx, existing: LockedContainer, flows: readonly PlannedFlow[]) {
    const grams = existing.grams + flows[0]!.grams;
    const { facilityId, volumeMillilitres } = existing;
    await this.containers.requireMasses(tx, facilityId, [{ grams, volumeMillilitres }], ['/sources/0/grams']);
    return existing;
  }

  private async pour(tx: WriteTx, { kind, sources, flows }: Operation, targets: LockedContainer[]): Promise<void> {
    if (kind === 'merge' || kind === 'repack') return this.shares.pourAll(tx, sources, targets[0]!);
    const parts = flows.map(({ to, grams }) => ({ to: targets[to]!, grams }));
    await this.shares.pourOut(tx, sources[0]!, parts);
  }
}

export interface Operation extends Scanned, Pick<OperateContainers, 'kind' | 'targets' | 'reason'> {
  readonly operationId: string;
  readonly unit: LabelUnit;
  readonly flows: readonly PlannedFlow[];
}

/** Of the sources, and of the one existing target. */
const pointersOf = (sources: number): string[] => [
  ...Array.from({ length: sources }, (_, place) => `/sources/${place}/code`),
  '/targets/0/code',
];

function audit(tx: WriteTx, { operationId, kind, unit, sources, reason }: Operation, targets: LockedContainer[]): void {
  const { facilityId, divisionCode } = unit;
  const codes = (list: readonly LockedContainer[]) => list.map(({ code }) => code);
  tx.audit({
    subject: 'containerOperation',
    subjectId: operationId,
    action: `container-operation.${kind}`,
    tenant: { facilityId, enterpriseId: null, divisionCode },
    data: { sources: codes(sources), targets: codes(targets), ...(reason !== undefined && { reason }) },
  });
}
