import { Injectable } from '@nestjs/common';
import { WorkCalendar } from '../catalogue/work-calendar.service.js';
import { Containers } from '../containers/containers.service.js';
import type { LockedContainer } from '../containers/containers.service.js';
import { scannedCode } from '../containers/scanned.rules.js';
import { Ledger } from '../ledger/ledger.service.js';
import { Shipments } from '../storage/shipping/shipments.service.js';
import type { Actor } from '../shared/roles.js';
import { shanghaiDate } from '../shared/working-days.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { toTransferSummaryView } from './dto/transfer-summary.view.js';
import type { TransferSummaryView } from './dto/transfer-summary.view.js';
import type { DispatchTransfer } from './dto/transfer-steps.dto.js';
import { lockListed, pointersOf } from './listed-containers.js';
import { resum, sealMasses } from './transfer-content.js';
import { TransferFlow } from './transfer-flow.service.js';
import { TransferLeg } from './transfer-leg.entity.js';
import { TransferPapers } from './transfer-papers.service.js';
import {
  auditTransfer,
  legsOfTransfer,
  lockTransfer,
  requireStep,
  saveTransfer,
  subjectOf,
  takeStep,
} from './transfer-store.js';
import { checksFailedBy, legNotNext, notReadyToLoad, outOfTime } from './transfer.errors.js';
import { transferDispatched } from './transfers.events.js';

/** Working days for the partner's confirmation (部令23号 第18条) and for a paper manifest's back-fill (第20条). */
const acceptanceWorkingDays = 5;
const backfillWorkingDays = 10;

const scanSql = `
UPDATE transfer_container SET scanned_at = $3 WHERE transfer_id = $1 AND container_id = ANY ($2) AND scanned_at IS NULL`;

/** From the dock to the partner's gate: scanning onto the vehicle, dispatch, hand-over between carriers, arrival. */
@Injectable()
export class TransferShipping {
  constructor(
    private readonly writes: Writes,
    private readonly containers: Containers,
    private readonly shipments: Shipments,
    private readonly ledger: Ledger,
    private readonly calendar: WorkCalendar,
    private readonly papers: TransferPapers,
    private readonly flow: TransferFlow,
  ) {}

  /**
   * 装车扫码 (部令23号 第13条): each container is checked against the list; those still in their zones are picked on the way.
   * Scanning one twice changes nothing. `transfer.not-ready-to-load`, `…container-not-on-it`, `container.held` (409).
   */
  scan(actor: Actor, request: RequestIdentity, id: string, scanned: readonly string[]): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.scan', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      if (transfer.state !== 'ready') throw notReadyToLoad({});
      const containers = await this.lockScanned(tx, id, scanned);
      const standing = containers.filter(({ state }) => state === 'stored');
      await this.shipments.pick(tx, transfer.facilityId, standing);
      await tx.query(scanSql, [id, containers.map((container) => container.id), tx.now]);
      auditTransfer(tx, transfer, 'scan', { data: { containers: containers.length } });
      return toTransferSummaryView(transfer);
    });
  }

  /**
   * The waste leaves. Papers are looked at again, masses are sealed, what is held of the partner's quota follows them.
   * `transfer.checks-failed` (422), `transfer.not-scanned`, `…no-carrier`, `ledger.treatment-quota-reached` (409).
   */
  dispatch(actor: Actor, request: RequestIdentity, id: string, given: DispatchTransfer): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.dispatch', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      await requireStep(tx, transfer, 'dispatch');
      const containers = await this.containers.lockOfTransfer(tx, id);
      await sealMasses(tx, id, containers);
      Object.assign(transfer, await resum(tx, id));
      const file = this.papers.fileOf(tx, transfer);
      const findings = await this.papers.findings(tx, file, shanghaiDate(tx.now));
      if (findings.length > 0) throw checksFailedBy(findings);
      const [first] = await file.legs();
      await takeOverLeg(tx, first!, given.waybillNumber);
      const { grams, containers: count } = transfer;
      await takeStep(tx, transfer, 'dispatch', { dispatchedAt: tx.now, grams, containers: count }, { grams });
      transferDispatched.emit(tx, { transferId: id });
      await this.shipments.sendOff(tx, transfer.facilityId, containers, subjectOf(transfer));
      const held = await this.flow.quotaLines(file);
      await this.ledger.amend(tx, transfer.reservationId!, subjectOf(transfer), held, null);
      return toTransferSummaryView(transfer);
    });
  }

  /** The next carrier takes over (第17条). `transfer.leg-not-next`, 409. */
  takeOver(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { waybillNumber }: DispatchTransfer,
  ): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.take-over', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      const next = (await legsOfTransfer(tx, id)).find(({ takenOverAt }) => takenOverAt === null);
      if (transfer.state !== 'inTransit' || next === undefined) throw legNotNext({});
      await takeOverLeg(tx, next, waybillNumber);
      await saveTransfer(tx, transfer, {});
      const { position, vehicleId } = next;
      auditTransfer(tx, transfer, 'take-over', { data: { position, vehicleId } });
      return toTransferSummaryView(transfer);
    });
  }

  /** It is at the partner's gate since `arrivedAt` (now when left out); the days for the acceptance begin. */
  arrive(actor: Actor, request: RequestIdentity, id: string, arrivedAt?: string): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.arrive', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      const at = arrivedAt === undefined ? tx.now : new Date(arrivedAt);
      await requireStep(tx, transfer, 'arrive');
      if (at > tx.now || at < transfer.dispatchedAt!) throw outOfTime({}, '/arrivedAt');
      const due = await this.calendar.deadline(tx, at, acceptanceWorkingDays);
      const backfill = await this.calendar.deadline(tx, at, backfillWorkingDays);
      await takeStep(tx, transfer, 'arrive', {
        arrivedAt: at,
        acceptanceDueOn: shanghaiDate(due.at),
        backfillDueOn: transfer.paperReason === null ? null : shanghaiDate(backfill.at),
      });
      return toTransferSummaryView(transfer);
    });
  }

  private async lockScanned(tx: WriteTx, id: string, scanned: readonly string[]): Promise<LockedContainer[]> {
    const pointers = pointersOf('scanned', scanned);
    const codes = scanned.map((text, place) => scannedCode(text, pointers[place]!));
    return [...new Set(await lockListed(tx, this.containers, id, codes, pointers))];
  }
}

async function takeOverLeg(tx: WriteTx, { id }: TransferLeg, waybillNumber: string | undefined): Promise<void> {
  const waybill = waybillNumber === undefined ? {} : { waybillNumber };
  await tx.manager.update(TransferLeg, { id }, { takenOverAt: tx.now, ...waybill });
}
