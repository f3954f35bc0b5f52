import { Injectable } from '@nestjs/common';
import { Facilities } from '../facility/facilities.service.js';
import { approvalQuota, treatmentQuota } from '../ledger/accounts.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { LedgerLine } from '../ledger/ledger.service.js';
import { Carriage } from '../rounds/carriage.service.js';
import { DomainError, renderText } from '../shared/domain-error.js';
import { newId } from '../shared/uuid.js';
import { shanghaiDate } from '../shared/working-days.js';
import type { WriteTx } from '../writes/write-tx.js';
import { TransferAllocation } from './transfer-allocation.service.js';
import { TransferPapers } from './transfer-papers.service.js';
import { factsOf, findTransfer, jobsOf, legsOfTransfer, linesOfTransfer, lockTransfer } from './transfer-store.js';
import { noteAttempt, openJob, saveTransfer, subjectOf, takeJobStep, takeStep } from './transfer-store.js';
import type { TransferJob } from './transfer-job.entity.js';
import type { TransferJobName, TransferJobState } from './transfer-job.lifecycle.js';
import type { Transfer } from './transfer.entity.js';
import { checksFailedBy } from './transfer.errors.js';
import { isPrepared, nextJob } from './transfer.rules.js';
import type { TransferContent } from './transfer.types.js';
import { transferNumberWanted, transferStuck } from './transfers.events.js';

/** What a step of the flow ended with: done, or waiting for somebody outside. */
type Outcome = 'done' | 'waiting';

/** A failed attempt as the queue tells of it. */
export interface FailedAttempt {
  readonly message: string;
  readonly attempt: number;
  /** Null when it was the last one. */
  readonly pauseMs: number | null;
}

/**
 * Runs a transfer's flow, step by step, in jobs: check → reserve → draft → number → documents, then people load and ship,
 * then allocate → close. What is done is decided by the rows alone, so a job delivered again, or two at once, do nothing
 * twice and forget nothing. A rule's refusal stops the step; anything else is a fault, tried again by the queue.
 */
@Injectable()
export class TransferFlow {
  private readonly work: Readonly<Record<TransferJobName, (tx: WriteTx, transfer: Transfer) => Promise<Outcome>>>;

  constructor(
    private readonly ledger: Ledger,
    private readonly facilities: Facilities,
    private readonly papers: TransferPapers,
    private readonly carriage: Carriage,
    private readonly allocation: TransferAllocation,
  ) {
    this.work = {
      check: (tx, transfer) => this.check(tx, transfer),
      reserve: (tx, transfer) => this.reserve(tx, transfer),
      draft: (tx, transfer) => this.draft(tx, transfer),
      number: (tx, transfer) => this.number(tx, transfer),
      documents: (tx, transfer) => this.documents(tx, transfer),
      allocate: (tx, transfer) => this.allocation.allocate(tx, transfer),
      close: (tx, transfer) => this.close(tx, transfer),
    };
  }

  /** Does the steps whose turn it is. */
  async advance(tx: WriteTx, transferId: string): Promise<void> {
    const transfer = await lockTransfer(tx, transferId);
    const jobs = await jobsOf(tx, transferId);
    const states = new Map([...jobs].map(([name, { state }]) => [name, state]));
    // Ends: each turn finishes one of the seven steps, or leaves.
    for (;;) {
      const name = nextJob(transfer.state, states, await factsOf(tx, transferId));
      if (name === null) break;
      const job = jobs.get(name) ?? (await openJob(tx, transfer, name));
      if (job.state !== 'due') return;
      const reached = await this.attempt(tx, transfer, job);
      states.set(name, reached);
      if (reached !== 'done') return;
    }
    if (transfer.state === 'preparing' && isPrepared(states)) await takeStep(tx, transfer, 'ready');
  }

  /** Writes an attempt down that failed by a fault; after the last one the step is parked. */
  async noteFailure(tx: WriteTx, transferId: string, failed: FailedAttempt): Promise<void> {
    const transfer = await lockTransfer(tx, transferId);
    const jobs = await jobsOf(tx, transferId);
    const states = new Map([...jobs].map(([name, { state }]) => [name, state]));
    const name = nextJob(transfer.state, states, await factsOf(tx, transferId));
    if (name === null) return;
    const job = jobs.get(name) ?? (await openJob(tx, transfer, name));
    if (job.state !== 'due') return;
    const lastError = { code: 'transfer.fault', text: { zh: `系统故障：${failed.message}`, en: failed.message } };
    const changes = { attempts: job.attempts + 1, lastError };
    const { pauseMs } = failed;
    if (pauseMs !== null) return noteAttempt(tx, job, { ...changes, nextTryAt: new Date(tx.now.getTime() + pauseMs) });
    await takeJobStep(tx, job, 'park', { ...changes, nextTryAt: null });
    transferStuck.emit(tx, { transferId, job: name, code: lastError.code });
  }

  /** The savepoint keeps the steps before it and the reason why this one is refused. */
  private async attempt(tx: WriteTx, transfer: Transfer, job: TransferJob): Promise<TransferJobState> {
    await tx.query('SAVEPOINT transfer_step');
    try {
      const outcome = await this.work[job.name](tx, transfer);
      await takeJobStep(tx, job, outcome === 'done' ? 'finish' : 'wait', { lastError: null, nextTryAt: null });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await tx.query('ROLLBACK TO SAVEPOINT transfer_step');
      Object.assign(transfer, await findTransfer(tx, transfer.id));
      await takeJobStep(tx, job, 'stop', {
        attempts: job.attempts + 1,
        lastError: asLastError(error),
        nextTryAt: null,
      });
      transferStuck.emit(tx, { transferId: transfer.id, job: job.name, code: error.code });
    }
    return job.state;
  }

  private async check(tx: WriteTx, transfer: Transfer): Promise<Outcome> {
    const day = transfer.plannedOn < shanghaiDate(tx.now) ? shanghaiDate(tx.now) : transfer.plannedOn;
    const findings = await this.papers.findings(tx, transfer, day);
    if (findings.length > 0) throw checksFailedBy(findings);
    return 'done';
  }

  /** Holds the partner's contracted quota of the year, and of each code what the cross-province approval allows. */
  private async reserve(tx: WriteTx, transfer: Transfer): Promise<Outcome> {
    const reservationId = newId();
    const lines = await this.quotaLines(tx, transfer);
    await saveTransfer(tx, transfer, { reservationId });
    await this.ledger.reserve(tx, reservationId, subjectOf(transfer), lines, null);
    return 'done';
  }

  /** What a transfer counts against, with `gramsOf` each line. */
  async quotaLines(
    tx: WriteTx,
    transfer: Transfer,
    gramsOf: (line: { readonly grams: number; readonly acceptedGrams: number | null }) => number = ({ grams }) => grams,
  ): Promise<LedgerLine[]> {
    const { contract, approval } = await this.papers.agreed(tx, transfer);
    const owner = { facilityId: transfer.facilityId };
    const lines = await linesOfTransfer(tx, transfer.id);
    const year = Number(transfer.plannedOn.slice(0, 4));
    const total = lines.reduce((sum, line) => sum + gramsOf(line), 0);
    const quota = [{ account: treatmentQuota(owner, contract.id, year, contract.quotaGrams), grams: total }];
    const approved = (approval?.lines ?? []).map(({ wasteCode, grams }) => ({
      account: approvalQuota(owner, approval!.id, wasteCode, grams),
      grams: lines.filter((line) => line.wasteCode === wasteCode).reduce((sum, line) => sum + gramsOf(line), 0),
    }));
    return [...quota, ...approved].filter(({ grams }) => grams > 0);
  }

  /** The manifest with its parties as they are now (部令23号 第10条, 第14条). */
  private async draft(tx: WriteTx, transfer: Transfer): Promise<Outcome> {
    const facility = await this.facilities.require(tx, transfer.facilityId);
    const { company } = await this.papers.of(tx, transfer, transfer.plannedOn);
    const { contract, approval } = await this.papers.agreed(tx, transfer);
    const legs: TransferContent['legs'][number][] = [];
    for (const leg of await legsOfTransfer(tx, transfer.id)) legs.push(await this.carriage.namesOf(tx, leg));
    const { name, uscc, divisionCode, address, phone } = facility;
    const content: TransferContent = {
      consignor: { name, uscc, divisionCode, address, phone },
      consignee: {
        name: company.name,
        uscc: company.uscc,
        divisionCode: company.divisionCode,
        address: company.address,
        phone: company.phone,
        permitNo: company.permitNo,
      },
      contractNumber: contract.number,
      approvalNumber: approval?.number ?? null,
      legs,
    };
    await saveTransfer(tx, transfer, { content });
    return 'done';
  }

  private number(tx: WriteTx, { id, officialNumber }: Transfer): Promise<Outcome> {
    if (officialNumber !== null) return Promise.resolve('done');
    transferNumberWanted.emit(tx, { transferId: id });
    return Promise.resolve('waiting');
  }

  private async documents(tx: WriteTx, transfer: Transfer): Promise<Outcome> {
    await this.papers.requireComplete(tx, transfer);
    return 'done';
  }

  private async close(tx: WriteTx, transfer: Transfer): Promise<Outcome> {
    await takeStep(tx, transfer, 'close', { closedAt: tx.now });
    return 'done';
  }
}

/** The words a person reads beside the step: of several findings all. */
function asLastError(error: DomainError): TransferJob['lastError'] {
  const parts = error.fields.length > 0 ? error.fields : [error];
  const text = (language: 'zh' | 'en') => parts.map((part) => renderText(part.text, language, part.details)).join(' ');
  return { code: error.code, text: { zh: text('zh'), en: text('en') } };
}
