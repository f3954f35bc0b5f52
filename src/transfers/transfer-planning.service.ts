import { Injectable } from '@nestjs/common';
import { Containers } from '../containers/containers.service.js';
import type { LockedContainer } from '../containers/containers.service.js';
import { Facilities } from '../facility/facilities.service.js';
import { facilityNotFound } from '../facility/facility.errors.js';
import { Ledger } from '../ledger/ledger.service.js';
import { TreatmentCompanies } from '../partners/treatment/companies/treatment-companies.service.js';
import { TreatmentContracts } from '../partners/treatment/contracts/treatment-contracts.service.js';
import { expectVersion } from '../platform/http/etag.js';
import { formatInternalNumber } from '../shared/manifest-number.js';
import { formatTonnes, sumGrams } from '../shared/mass.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { shanghaiDate, shanghaiYear } from '../shared/working-days.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { ChangeTransfer, PlanTransfer, TransferLegWish } from './dto/transfer.dto.js';
import { toTransferSummaryView } from './dto/transfer-summary.view.js';
import type { TransferSummaryView } from './dto/transfer-summary.view.js';
import { blank, withMethods } from './planned-transfer.js';
import { lockListed, pointersOf } from './listed-containers.js';
import { insertContents, listedOn, resum, takeSerial, unlist } from './transfer-content.js';
import { TransferLeg } from './transfer-leg.entity.js';
import { TransferPapers } from './transfer-papers.service.js';
import {
  auditTransfer,
  jobsOf,
  lockTransfer,
  saveJobs,
  saveTransfer,
  takeJobStep,
  subjectOf,
  takeStep,
} from './transfer-store.js';
import { Transfer } from './transfer.entity.js';
import {
  beforeDispatchOnly,
  containerEmpty,
  containerNotInStore,
  containerTaken,
  dayOutOfRange,
  noContract,
  nothingLeft,
  tooHeavy,
} from './transfer.errors.js';
import { transferJobLifecycle } from './transfer-job.lifecycle.js';
import { transferLifecycle } from './transfer.lifecycle.js';
import { lastPlannableDay, mostGrams } from './transfer.rules.js';
import { transferAdvance, transferCancelled } from './transfers.events.js';

/** What a dispatcher decides about a transfer until it leaves: what goes, to whom, with whom; and that it does not go. */
@Injectable()
export class TransferPlanning {
  constructor(
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly containers: Containers,
    private readonly companies: TreatmentCompanies,
    private readonly contracts: TreatmentContracts,
    private readonly papers: TransferPapers,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Plans a transfer and numbers it. `container.not-found`, `treatment-company.not-found` (404), `transfer.no-contract`,
   * `…container-not-in-store`, `…container-taken`, `container.held` (409), `transfer.code-not-taken`, `…method-needed`,
   * `…container-empty`, `…too-heavy`, `…day-out-of-range` (422).
   */
  plan(actor: Actor, request: RequestIdentity, given: PlanTransfer): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.plan', request, async (tx) => {
      if (actor.facilityId === null) throw facilityNotFound({});
      assertDay(tx, given.plannedOn);
      const facility = await this.facilities.require(tx, actor.facilityId);
      const company = await this.companies.require(tx, given.companyId);
      const contract = await this.contracts.inForce(tx, company.id, given.plannedOn);
      if (contract === null) throw noContract({ company: company.name, day: given.plannedOn }, '/plannedOn');
      await this.papers.requireOwn(tx, given.approvalId, given.legs);
      const pointers = pointersOf('containers', given.containers);
      const containers = await this.containers.lockByCodes(tx, given.containers, pointers);
      containers.forEach((container, place) => this.requireShippable(tx, container, pointers[place]!));
      const lines = withMethods(containers, company, given.methods ?? {});
      const codes = lines.map(({ wasteCode }) => wasteCode);
      const approvalId = given.approvalId ?? (await this.papers.approvalFor(tx, company.id, codes, given.plannedOn));
      const grams = sumGrams(containers.map((container) => container.grams));
      if (grams > mostGrams) throw tooHeavy({ mass: formatTonnes(grams) }, '/containers');
      const year = shanghaiYear(tx.now);
      const serial = await takeSerial(tx, facility.id, year);
      const transfer = tx.manager.create(Transfer, {
        ...blank,
        id: newId(),
        facilityId: facility.id,
        divisionCode: facility.divisionCode,
        year,
        serial,
        number: formatInternalNumber({ facility: facility.shortCode, year, serial }, 'GO'),
        companyId: company.id,
        companyName: company.name,
        contractId: contract.id,
        approvalId,
        plannedOn: given.plannedOn,
        state: transferLifecycle.initial,
        grams,
        containers: containers.length,
        note: given.note ?? null,
        createdAt: tx.now,
      });
      await tx.manager.insert(Transfer, transfer);
      await insertContents(tx, transfer, lines, containers);
      await this.putLegs(tx, transfer, given.legs ?? []);
      await this.attach(tx, containers, transfer.id);
      const data = { number: transfer.number, companyId: company.id, grams, containers: containers.length };
      auditTransfer(tx, transfer, 'plan', { from: null, to: transfer.state, data });
      return toTransferSummaryView(transfer);
    });
  }

  /** Day, carriers, approval or note, until it leaves. `request.version-stale` (412), `transfer.dispatched-already` (409). */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { legs, ...given }: ChangeTransfer,
  ): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.change', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      expectVersion(transfer, version);
      assertNotDispatched(transfer);
      await this.papers.requireOwn(tx, given.approvalId, legs);
      if (given.plannedOn !== undefined) assertDay(tx, given.plannedOn);
      const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      await saveTransfer(tx, transfer, changes);
      if (legs !== undefined) {
        await tx.manager.delete(TransferLeg, { transferId: id });
        await this.putLegs(tx, transfer, legs);
      }
      const changed = [...Object.keys(changes), ...(legs === undefined ? [] : ['legs'])];
      auditTransfer(tx, transfer, 'change', { data: { changed } });
      return toTransferSummaryView(transfer);
    });
  }

  /** Takes containers off, until it leaves: what cannot be found, or must wait. `transfer.nothing-left` (409). */
  remove(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { containers: codes, reason }: { readonly containers: readonly string[]; readonly reason: string },
  ): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.remove', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      assertNotDispatched(transfer);
      const containers = await lockListed(tx, this.containers, id, codes, pointersOf('containers', codes));
      if (containers.length === transfer.containers) throw nothingLeft({}, '/containers');
      await unlist(tx, id, containers);
      await this.attach(tx, containers, null);
      await saveTransfer(tx, transfer, await resum(tx, id));
      auditTransfer(tx, transfer, 'remove', { data: { reason, containers: codes } });
      return toTransferSummaryView(transfer);
    });
  }

  /** Starts the flow. `lifecycle.wrong-state`, 409. */
  start(actor: Actor, request: RequestIdentity, id: string): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.start', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      await takeStep(tx, transfer, 'start');
      transferAdvance.emit(tx, { transferId: id });
      return toTransferSummaryView(transfer);
    });
  }

  /**
   * Gives the transfer up and undoes what its flow did: open steps are cancelled, the partner's quota is free again, the
   * containers stand where they stood. A number that comes later is not applied.
   */
  cancel(actor: Actor, request: RequestIdentity, id: string, reason: string): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.cancel', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      await takeStep(tx, transfer, 'cancel', { cancelReason: reason }, { reason });
      const open = [...(await jobsOf(tx, id)).values()].filter(
        ({ state }) => !transferJobLifecycle.final.includes(state),
      );
      for (const job of open) takeJobStep(tx, job, 'cancel', { nextTryAt: null });
      await saveJobs(tx, open);
      const listed = await listedOn(tx, id);
      const containers = await this.containers.lock(
        tx,
        listed.map(({ containerId }) => containerId),
      );
      await this.attach(tx, containers, null);
      transferCancelled.emit(tx, { transferId: id });
      if (transfer.reservationId !== null) await this.ledger.release(tx, transfer.reservationId, subjectOf(transfer));
      return toTransferSummaryView(transfer);
    });
  }

  private requireShippable(tx: WriteTx, container: LockedContainer, pointer: string): void {
    const { code } = container;
    if (container.transferId !== null) throw containerTaken({ code }, pointer);
    if (container.state !== 'stored' && container.state !== 'picked') throw containerNotInStore({ code }, pointer);
    if (container.grams === 0) throw containerEmpty({ code }, pointer);
    this.containers.requireStep(tx, container, container.state === 'stored' ? 'pick' : 'ship');
  }

  private attach(tx: WriteTx, containers: readonly LockedContainer[], transferId: string | null): Promise<void> {
    const action = transferId === null ? 'take-off-transfer' : 'put-on-transfer';
    return this.containers.advance(
      tx,
      containers.map((container) => ({
        container,
        action,
        change: { transferId },
        data: { transferId: transferId ?? container.transferId },
      })),
    );
  }

  private async putLegs(tx: WriteTx, transfer: Transfer, legs: readonly TransferLegWish[]): Promise<void> {
    const rows = legs.map(({ vehicleId, driverId, escortId, waybillNumber, toPlace }, place) => ({
      id: newId(),
      transferId: transfer.id,
      position: place + 1,
      vehicleId,
      driverId,
      escortId,
      waybillNumber: waybillNumber ?? null,
      toPlace: toPlace ?? null,
      takenOverAt: null,
      ...tenantOf(transfer),
    }));
    if (rows.length > 0) await tx.manager.insert(TransferLeg, rows);
  }
}

function assertDay(tx: WriteTx, day: string): void {
  const from = shanghaiDate(tx.now);
  const to = lastPlannableDay(from);
  if (day < from || day > to) throw dayOutOfRange({ from, to }, '/plannedOn');
}

function assertNotDispatched({ state }: Transfer): void {
  if (state !== 'planned' && state !== 'preparing' && state !== 'ready') throw beforeDispatchOnly({});
}
