import { Injectable } from '@nestjs/common';
import { postgresFailure } from '../platform/database/postgres-errors.js';
import { parseOfficialNumber } from '../shared/manifest-number.js';
import type { Actor } from '../shared/roles.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { toTransferSummaryView } from './dto/transfer-summary.view.js';
import type { TransferSummaryView } from './dto/transfer-summary.view.js';
import {
  auditTransfer,
  findTransfer,
  jobsOf,
  lockTransfer,
  saveJobs,
  saveTransfer,
  takeJobStep,
} from './transfer-store.js';
import type { TransferJob } from './transfer-job.entity.js';
import type { TransferJobName } from './transfer-job.lifecycle.js';
import type { Transfer } from './transfer.entity.js';
import { numberDiffers, numberInvalid, numberNotExpected, numberTaken, stepNotStuck } from './transfer.errors.js';
import { canBeMended } from './transfer.rules.js';
import { transferAdvance, transferNumbered } from './transfers.events.js';

/** `applied` now; `known`: entered before; `notApplied`: the transfer was cancelled meanwhile or has another number. */
export type NumberOutcome = 'applied' | 'known' | 'notApplied';

/** What people do about a flow that waits or is stuck: enter the number, try again, leave a step out with a reason. */
@Injectable()
export class TransferMending {
  constructor(private readonly writes: Writes) {}

  /** Tries a step again that a rule stopped, that failed too often or that waits. `transfer.step-not-begun`, 409. */
  retry(actor: Actor, request: RequestIdentity, id: string, name: TransferJobName): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.retry', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      const job = await requireStuck(tx, id, name);
      takeJobStep(tx, job, 'retry', { attempts: 0, nextTryAt: tx.now });
      await saveJobs(tx, [job]);
      transferAdvance.emit(tx, { transferId: id });
      return toTransferSummaryView(transfer);
    });
  }

  /**
   * Leaves a step out where the law has another way: without its number the transfer travels on paper, to be back-filled
   * (部令23号 第20条). `transfer.step-not-skippable`, `transfer.step-not-begun`, 409.
   */
  skip(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    name: TransferJobName,
    reason: string,
  ): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.skip', request, async (tx) => {
      const transfer = await lockTransfer(tx, id);
      const job = await requireStuck(tx, id, name);
      takeJobStep(tx, job, 'skip', { skipReason: reason, nextTryAt: null });
      await saveJobs(tx, [job]);
      await saveTransfer(tx, transfer, { paperReason: reason });
      transferAdvance.emit(tx, { transferId: id });
      return toTransferSummaryView(transfer);
    });
  }

  /** Enters the number by hand. Errors of `setOfficialNumber`. */
  enterNumber(actor: Actor, request: RequestIdentity, id: string, number: string): Promise<TransferSummaryView> {
    return this.writes.run(actor, 'transfer.number', request, async (tx) => {
      await this.setOfficialNumber(tx, id, number, 'manual');
      return toTransferSummaryView(await findTransfer(tx, id));
    });
  }

  /**
   * The 14-digit number of the national system (第15条), for the gateway and for people. One that comes after the transfer was
   * cancelled is not applied. `transfer.official-number-invalid` (422), `…-differs`, `…-taken`, `…number-not-expected` (409).
   */
  async setOfficialNumber(
    tx: WriteTx,
    id: string,
    number: string,
    source: 'gateway' | 'manual',
  ): Promise<NumberOutcome> {
    const transfer = await lockTransfer(tx, id);
    const city = transfer.divisionCode.slice(0, 4);
    if (parseOfficialNumber(number)?.originCity !== city) throw numberInvalid({ city }, '/officialNumber');
    if (transfer.officialNumber === number) return 'known';
    const job = (await jobsOf(tx, id)).get('number');
    const isExpected = transfer.state !== 'cancelled' && job !== undefined && transfer.officialNumber === null;
    if (!isExpected && source === 'gateway') return 'notApplied';
    if (transfer.officialNumber !== null) throw numberDiffers({ number: transfer.officialNumber }, '/officialNumber');
    if (job === undefined || transfer.state === 'cancelled') throw numberNotExpected({});
    await apply(tx, transfer, number, source);
    if (canBeMended(job.state)) {
      takeJobStep(tx, job, 'finish', { lastError: null, nextTryAt: null });
      await saveJobs(tx, [job]);
    }
    transferNumbered.emit(tx, { transferId: id, number });
    transferAdvance.emit(tx, { transferId: id });
    return 'applied';
  }
}

async function apply(tx: WriteTx, transfer: Transfer, number: string, source: 'gateway' | 'manual'): Promise<void> {
  try {
    await saveTransfer(tx, transfer, { officialNumber: number, numberSource: source, numberedAt: tx.now });
  } catch (error) {
    const isTaken = postgresFailure(error)?.constraint === 'transfer_official_number_once';
    throw isTaken ? numberTaken({ number }, '/officialNumber') : error;
  }
  auditTransfer(tx, transfer, 'number', { data: { number, source, onPaper: transfer.paperReason !== null } });
}

async function requireStuck(tx: WriteTx, id: string, name: TransferJobName): Promise<TransferJob> {
  const job = (await jobsOf(tx, id)).get(name);
  if (job === undefined || !canBeMended(job.state)) throw stepNotStuck({});
  return job;
}
