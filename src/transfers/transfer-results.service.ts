import { Injectable } from '@nestjs/common';
import { Containers } from '../containers/containers.service.js';
import type { LockedContainer } from '../containers/containers.service.js';
import { SettingsService } from '../identity/settings/settings.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import { TreatmentCompanies } from '../partners/treatment/companies/treatment-companies.service.js';
import { formatKilograms, sumGrams } from '../shared/mass.js';
import type { Actor } from '../shared/roles.js';
import { shanghaiDate } from '../shared/working-days.js';
import { Shipments } from '../storage/shipping/shipments.service.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { toTransferSummaryView } from './dto/transfer-summary.view.js';
import type { TransferSummaryView } from './dto/transfer-summary.view.js';
import type { ReceivedLine, ReceiveTransfer, ReturnRefused, TreatTransfer } from './dto/transfer-steps.dto.js';
import { lockListed, pointersOf } from './listed-containers.js';
import { listedOn } from './transfer-content.js';
import { TransferFlow } from './transfer-flow.service.js';
import { TransferLine } from './transfer-line.entity.js';
import { TransferPapers } from './transfer-papers.service.js';
import {
  auditTransfer,
  linesOfTransfer,
  lockTransfer,
  requireStep,
  saveTransfer,
  subjectOf,
  takeStep,
} from './transfer-store.js';
import type { Transfer } from './transfer.entity.js';
import {
  acceptedNothing,
  codeNotTaken,
  discrepancyNeeded,
  linesIncomplete,
  lineUnknown,
  methodNeeded,
  opinionNeeded,
  outOfTime,
  partnerNotPermitted,
  refusedAlreadyBack,
} from './transfer.errors.js';
import type { TransferStep } from './transfer.lifecycle.js';
import { needsExplanation, outcomeOf } from './transfer.rules.js';
import { transferAdvance, transferReceived } from './transfers.events.js';

const stepOf = { accepted: 'accept', partlyAccepted: 'partlyAccept', refused: 'refuse' } as const satisfies Record<
  string,
  TransferStep
>;

/** Wholly refused: every line is of nothing, and need not be written out. */
const nothingOf = (lines: readonly TransferLine[]): ReceivedLine[] =>
  lines.map(({ id }) => ({ lineId: id, acceptedGrams: 0 }));

/** What the partner reports: acceptance or refusal, the way back, and the treatment. */
@Injectable()
export class TransferResults {
  constructor(
    private readonly writes: Writes,
    private readonly settings: SettingsService,
    private readonly companies: TreatmentCompanies,
    private readonly containers: Containers,
    private readonly shipments: Shipments,
    private readonly ledger: Ledger,
    private readonly papers: TransferPapers,
    private readonly flow: TransferFlow,
  ) {}

  /**
   * The partner's confirmation (部令23号 第18条). What it accepted counts against its quota as it weighed it; the rest that
   * was held is free. `transfer.partner-not-permitted` (409), `…opinion-needed`, `…lines-incomplete`, `…discrepancy-needed`,
   * `…accepted-needs-mass`, `…out-of-time` (422), `ledger.treatment-quota-reached` (409).
   */
  receive(actor: Actor, request: RequestIdentity, id: string, given: ReceiveTransfer): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.receive', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      const refused = await this.lockOwn(tx, id, given.refused ?? [], 'refused');
      const outcome = outcomeOf(transfer.containers, refused.length);
      await requireStep(tx, transfer, stepOf[outcome]);
      const at = instantOf(tx, given.receivedAt, transfer.arrivedAt!, '/receivedAt');
      if (outcome !== 'accepted' && given.opinion === undefined) throw opinionNeeded({}, '/opinion');
      if (outcome !== 'refused') await this.requirePermitted(tx, transfer, at);
      const lines = await linesOfTransfer(tx, id);
      const results = given.lines ?? (outcome === 'refused' ? nothingOf(lines) : []);
      await this.saveLines(tx, transfer, lines, results, refused);
      await setOutcomes(tx, id, refused);
      const changes = { receivedAt: at, opinion: given.opinion ?? null };
      await takeStep(tx, transfer, stepOf[outcome], changes, { refused: refused.length });
      transferReceived.emit(tx, { transferId: id, outcome });
      await this.settleQuota(tx, transfer);
      return toTransferSummaryView(transfer);
    });
  }

  /** Refused containers are back in the bay; all that are away when none are named. `transfer.not-refused` (409). */
  bringBack(actor: Actor, request: RequestIdentity, id: string, given: ReturnRefused): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.bring-back', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      const away = (await listedOn(tx, id)).filter(({ outcome }) => outcome === 'refused');
      const awayIds = new Set(away.map(({ containerId }) => containerId));
      const containers =
        given.containers === undefined
          ? await this.containers.lock(tx, [...awayIds].sort())
          : await this.lockOwn(tx, id, given.containers, 'containers');
      const wrong = containers.find((container) => !awayIds.has(container.id));
      if (wrong !== undefined || containers.length === 0)
        throw refusedAlreadyBack({ code: wrong?.code ?? transfer.number }, '/containers');
      await tx.query(
        `UPDATE transfer_container SET outcome = 'returned' WHERE transfer_id = $1 AND container_id = ANY ($2)`,
        [id, containers.map((container) => container.id)],
      );
      const allBack = containers.length === away.length;
      await saveTransfer(tx, transfer, allBack ? { returnedAt: tx.now } : {});
      auditTransfer(tx, transfer, 'bring-back', { data: { containers: containers.length, allBack } });
      if (allBack) transferAdvance.emit(tx, { transferId: id });
      const { facilityId } = transfer;
      await this.shipments.bringBack(tx, facilityId, containers, subjectOf(transfer), given.zoneId ?? null);
      return toTransferSummaryView(transfer);
    });
  }

  /**
   * What the partner did with it (第12条): method, day and place of every line it accepted. `transfer.lines-incomplete`,
   * `…line-unknown`, `…method-needed`, `…out-of-time` (422).
   */
  treat(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { lines: told }: TreatTransfer,
  ): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.treat', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      await requireStep(tx, transfer, 'treat');
      const accepted = (await linesOfTransfer(tx, id)).filter(({ acceptedGrams }) => (acceptedGrams ?? 0) > 0);
      const results = matched(accepted, told);
      const { methodsOf, name, address } = await this.companies.require(tx, transfer.companyId);
      for (const [place, { line, result }] of results.entries()) {
        const pointer = `/lines/${place}`;
        const { treatedOn, methodCode = line.methodCode } = result;
        if (treatedOn < shanghaiDate(transfer.receivedAt!) || treatedOn > shanghaiDate(tx.now))
          throw outOfTime({}, `${pointer}/treatedOn`);
        const permitted = methodsOf.get(line.wasteCode);
        if (permitted === undefined) throw codeNotTaken({ code: line.wasteCode, company: name }, pointer);
        if (!permitted.includes(methodCode))
          throw methodNeeded({ code: line.wasteCode, methods: permitted.join('、') }, `${pointer}/methodCode`);
        const treated = { treatedOn, treatedMethodCode: methodCode, place: result.place ?? address };
        await tx.manager.update(TransferLine, { id: line.id }, treated);
      }
      await takeStep(tx, transfer, 'treat', { treatedAt: tx.now });
      transferAdvance.emit(tx, { transferId: id });
      const ids = (await listedOn(tx, id))
        .filter(({ outcome }) => outcome === 'accepted')
        .map((one) => one.containerId);
      const codes = accepted.map(({ wasteCode, acceptedGrams }) => ({ wasteCode, acceptedGrams: acceptedGrams! }));
      const containers = await this.containers.lock(tx, ids.sort());
      await this.shipments.treat(tx, transfer.facilityId, containers, subjectOf(transfer), codes);
      return toTransferSummaryView(transfer);
    });
  }

  private async requirePermitted(tx: WriteTx, transfer: Transfer, at: Date): Promise<void> {
    const findings = await this.papers.partnerFindings(tx, this.papers.fileOf(tx, transfer), shanghaiDate(at));
    // That a contract ended meanwhile is no offence of the one who accepts what was agreed and sent before.
    const forbids = findings.some(({ code }) => code !== 'shipment.no-contract' && code !== 'shipment.company-retired');
    if (forbids) throw partnerNotPermitted({ day: shanghaiDate(at) }, '/receivedAt');
  }

  private async saveLines(
    tx: WriteTx,
    transfer: Transfer,
    lines: readonly TransferLine[],
    results: readonly ReceivedLine[],
    refused: readonly LockedContainer[],
  ): Promise<void> {
    for (const [place, { line, result }] of matched(lines, results).entries()) {
      const gone = refused.filter(({ wasteCode }) => wasteCode === line.wasteCode);
      const refusedGrams = sumGrams(gone.map(({ grams }) => grams));
      const { acceptedGrams, discrepancy = null } = result;
      const pointer = `/lines/${place}`;
      if ((acceptedGrams === 0) !== (gone.length === line.containers))
        throw acceptedNothing({}, `${pointer}/acceptedGrams`);
      await this.requireExplained(tx, transfer, line, { shippedGrams: line.grams - refusedGrams, ...result }, pointer);
      await tx.manager.update(TransferLine, { id: line.id }, { acceptedGrams, refusedGrams, discrepancy });
    }
  }

  private async requireExplained(
    tx: WriteTx,
    { facilityId }: Transfer,
    { wasteCode }: TransferLine,
    { shippedGrams, acceptedGrams, discrepancy }: ReceivedLine & { readonly shippedGrams: number },
    pointer: string,
  ): Promise<void> {
    const place = { facilityId, on: shanghaiDate(tx.now), scope: wasteCode };
    const tolerance = await this.settings.value(tx, 'weighing.tolerance-permille', place);
    if (discrepancy !== undefined || !needsExplanation(shippedGrams, acceptedGrams, tolerance)) return;
    const words = { shipped: formatKilograms(shippedGrams), accepted: formatKilograms(acceptedGrams) };
    throw discrepancyNeeded(words, `${pointer}/discrepancy`);
  }

  /** Measured mass to the quota that was held, the rest free; all of it when everything was refused. */
  private async settleQuota(tx: WriteTx, transfer: Transfer): Promise<void> {
    const reservationId = transfer.reservationId!;
    if (transfer.state === 'refused') return void (await this.ledger.release(tx, reservationId, subjectOf(transfer)));
    const posted = await this.flow.quotaLines(
      this.papers.fileOf(tx, transfer),
      ({ acceptedGrams }) => acceptedGrams ?? 0,
    );
    await this.ledger.post(tx, reservationId, subjectOf(transfer), posted, true);
  }

  private lockOwn(tx: WriteTx, id: string, codes: readonly string[], field: string): Promise<LockedContainer[]> {
    return lockListed(tx, this.containers, id, codes, pointersOf(field, codes));
  }
}

/** Each line with what was told of it: every one once, no other. In the order told. */
function matched<Told extends { readonly lineId: string }>(lines: readonly TransferLine[], told: readonly Told[]) {
  const seen = new Set<string>();
  const pairs = told.map((result, place) => {
    const line = lines.find(({ id }) => id === result.lineId);
    if (line === undefined || seen.has(line.id)) throw lineUnknown({}, `/lines/${place}/lineId`);
    seen.add(line.id);
    return { line, result };
  });
  if (pairs.length < lines.length) throw linesIncomplete({}, '/lines');
  return pairs;
}

function instantOf(tx: WriteTx, given: string | undefined, from: Date, pointer: string): Date {
  const at = given === undefined ? tx.now : new Date(given);
  if (at > tx.now || at < from) throw outOfTime({}, pointer);
  return at;
}

async function setOutcomes(tx: WriteTx, id: string, refused: readonly LockedContainer[]): Promise<void> {
  await tx.query(
    `UPDATE transfer_container SET outcome = CASE WHEN container_id = ANY ($2) THEN 'refused' ELSE 'accepted' END
     WHERE transfer_id = $1`,
    [id, refused.map((container) => container.id)],
  );
}
