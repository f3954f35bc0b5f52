import { Injectable } from '@nestjs/common';
import { approvalQuota, treatmentQuota } from '../ledger/accounts.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { LedgerLine } from '../ledger/ledger.service.js';
import type { FailedRun } from '../jobs/job-registry.js';
import { Carriage } from '../rounds/carriage.service.js';
import { DomainError, renderText } from '../shared/domain-error.js';
import { newId } from '../shared/uuid.js';
import { shanghaiDate } from '../shared/working-days.js';
import type { WriteTx } from '../writes/write-tx.js';
import { TransferAllocation } from './transfer-allocation.service.js';
import { TransferPapers } from './transfer-papers.service.js';
import type { TransferFile } from './transfer-papers.service.js';
import {
  factsOf,
  jobsOf,
  lockTransfer,
  noteAttempt,
  openJob,
  saveJobs,
  saveTransfer,
  subjectOf,
  takeJobStep,
  takeStep,
} from './transfer-store.js';
import type { TransferJob } from './transfer-job.entity.js';
import type { TransferJobName, TransferJobState } from './transfer-job.lifecycle.js';
import type { TransferLine } from './transfer-line.entity.js';
import type { Transfer } from './transfer.entity.js';
import { checksFailedBy } from './transfer.errors.js';
import type { TransferFacts } from './transfer.lifecycle.js';
import { isPrepared, nextJob } from './transfer.rules.js';
import type { JobStates } from './transfer.rules.js';
import type { Party, TransferContent } from './transfer.types.js';
import { transferNumberWanted, transferStuck } from './transfers.events.js';

/** What a step of the flow ended with: done, or waiting for somebody outside. */
type Outcome = 'done' | 'waiting';

/**
 * Runs a transfer's flow, step by step, in jobs: check → reserve → draft → number → documents, then people load and ship,
 * then allocate → close. What is done is decided by the rows alone, so a job delivered again, or two at once, do nothing
 * twice and forget nothing. A rule's refusal stops the step; anything else is a fault, tried again by the queue.
 */
@Injectable()
export class TransferFlow {
  /** Which step met a fault: with it the steps before it in the same job are rolled back, so the rows do not tell. */
  private readonly faultAt = new WeakMap<object, TransferJobName>();
  private readonly work: Readonly<Record<TransferJobName, (tx: WriteTx, file: TransferFile) => Promise<Outcome>>>;

  constructor(
    private readonly ledger: Ledger,
    private readonly papers: TransferPapers,
    private readonly carriage: Carriage,
    private readonly allocation: TransferAllocation,
  ) {
    this.work = {
      check: (tx, file) => this.check(tx, file),
      reserve: (tx, file) => this.reserve(tx, file),
      draft: (tx, file) => this.draft(tx, file),
      number: (tx, file) => this.number(tx, file),
      documents: (tx, file) => this.documents(file),
      allocate: (tx, { transfer }) => this.allocation.allocate(tx, transfer),
      close: (tx, file) => this.close(tx, file),
    };
  }

  /** Does the steps whose turn it is. */
  async advance(tx: WriteTx, transferId: string): Promise<void> {
    const transfer = await lockTransfer(tx, transferId);
    const file = this.papers.fileOf(tx, transfer);
    const jobs = await jobsOf(tx, transferId);
    const { version } = transfer;
    const touched = await this.runDue(tx, file, jobs);
    await saveJobs(tx, touched);
    if (transfer.state === 'preparing' && isPrepared(statesOf(jobs))) await takeStep(tx, transfer, 'ready');
    else if (touched.length > 0 && transfer.version === version) await saveTransfer(tx, transfer, {});
  }

  /** Answers what it touched. Ends: each turn finishes one of the seven steps, or leaves. */
  private async runDue(
    tx: WriteTx,
    file: TransferFile,
    jobs: Map<TransferJobName, TransferJob>,
  ): Promise<TransferJob[]> {
    const touched: TransferJob[] = [];
    for (;;) {
      const name = await nextOf(tx, file.transfer, jobs);
      if (name === null) return touched;
      const job = jobs.get(name) ?? openJob(tx, file.transfer, name);
      jobs.set(name, job);
      if (job.state !== 'due') return touched;
      touched.push(job);
      if ((await this.attempt(tx, file, job)) !== 'done') return touched;
    }
  }

  /** Writes an attempt down that failed by a fault; after the last one the step is parked. */
  async noteFailure(tx: WriteTx, transferId: string, failed: FailedRun): Promise<void> {
    const transfer = await lockTransfer(tx, transferId);
    const jobs = await jobsOf(tx, transferId);
    const name = this.faultAt.get(failed.error as object) ?? (await nextOf(tx, transfer, jobs));
    if (name === null) return;
    const job = jobs.get(name) ?? openJob(tx, transfer, name);
    if (job.state !== 'due') return;
    const lastError = { code: 'transfer.fault', text: { zh: `系统故障：${failed.message}`, en: failed.message } };
    const changes = { attempts: job.attempts + 1, lastError };
    const { pauseMs } = failed;
    if (pauseMs !== null) noteAttempt(tx, job, { ...changes, nextTryAt: new Date(tx.now.getTime() + pauseMs) });
    else {
      takeJobStep(tx, job, 'park', { ...changes, nextTryAt: null });
      transferStuck.emit(tx, { transferId, job: name, code: lastError.code });
    }
    await saveJobs(tx, [job]);
  }

  /** A step changes and announces nothing before it is sure: what was refused leaves only its reason. */
  private async attempt(tx: WriteTx, file: TransferFile, job: TransferJob): Promise<TransferJobState> {
    try {
      const outcome = await this.work[job.name](tx, file);
      return takeJobStep(tx, job, outcome === 'done' ? 'finish' : 'wait', { lastError: null, nextTryAt: null });
    } catch (error) {
      if (!(error instanceof DomainError)) throw this.met(job.name, error);
      const changes = { attempts: job.attempts + 1, lastError: asLastError(error), nextTryAt: null };
      transferStuck.emit(tx, { transferId: file.transfer.id, job: job.name, code: error.code });
      return takeJobStep(tx, job, 'stop', changes);
    }
  }

  private met(name: TransferJobName, fault: unknown): unknown {
    if (fault instanceof Error) this.faultAt.set(fault, name);
    return fault;
  }

  private async check(tx: WriteTx, file: TransferFile): Promise<Outcome> {
    const { plannedOn } = file.transfer;
    const today = shanghaiDate(tx.now);
    const findings = await this.papers.findings(tx, file, plannedOn < today ? today : plannedOn);
    if (findings.length > 0) throw checksFailedBy(findings);
    return 'done';
  }

  /** Holds the partner's contracted quota of the year, and of each code what the cross-province approval allows. */
  private async reserve(tx: WriteTx, file: TransferFile): Promise<Outcome> {
    const reservationId = newId();
    const lines = await this.quotaLines(file);
    await tx.query('SAVEPOINT transfer_reserve');
    try {
      await this.ledger.reserve(tx, reservationId, subjectOf(file.transfer), lines, null);
    } catch (error) {
      // The ledger refuses by an exception of the database, which ends the transaction but for the savepoint.
      if (error instanceof DomainError) await tx.query('ROLLBACK TO SAVEPOINT transfer_reserve');
      throw error;
    }
    file.transfer.reservationId = reservationId;
    return 'done';
  }

  /** What a transfer counts against, with `gramsOf` each line. */
  async quotaLines(
    file: TransferFile,
    gramsOf: (line: { readonly grams: number; readonly acceptedGrams: number | null }) => number = ({ grams }) => grams,
  ): Promise<LedgerLine[]> {
    const { facilityId, plannedOn } = file.transfer;
    const [contract, approval, lines] = [await file.contract(), await file.approval(), await file.lines()];
    const gramsIn = (some: readonly TransferLine[]) => some.reduce((sum, line) => sum + gramsOf(line), 0);
    const year = Number(plannedOn.slice(0, 4));
    const quota = {
      account: treatmentQuota({ facilityId }, contract.id, year, contract.quotaGrams),
      grams: gramsIn(lines),
    };
    const approved = (approval?.lines ?? []).map(({ wasteCode, grams }) => ({
      account: approvalQuota({ facilityId }, approval!.id, wasteCode, grams),
      grams: gramsIn(lines.filter((line) => line.wasteCode === wasteCode)),
    }));
    return [quota, ...approved].filter(({ grams }) => grams > 0);
  }

  /** The manifest with its parties as they are now (部令23号 第10条, 第14条). */
  private async draft(tx: WriteTx, file: TransferFile): Promise<Outcome> {
    const legs: TransferContent['legs'][number][] = [];
    for (const leg of await file.legs()) legs.push(await this.carriage.namesOf(tx, leg));
    const company = await file.company();
    file.transfer.content = {
      consignor: partyOf(await file.facility()),
      consignee: { ...partyOf(company), permitNo: company.permitNo },
      contractNumber: (await file.contract()).number,
      approvalNumber: (await file.approval())?.number ?? null,
      legs,
    };
    return 'done';
  }

  private number(tx: WriteTx, { transfer: { id, officialNumber } }: TransferFile): Promise<Outcome> {
    if (officialNumber !== null) return Promise.resolve('done');
    transferNumberWanted.emit(tx, { transferId: id });
    return Promise.resolve('waiting');
  }

  private async documents(file: TransferFile): Promise<Outcome> {
    await this.papers.requireComplete(file);
    return 'done';
  }

  private async close(tx: WriteTx, { transfer }: TransferFile): Promise<Outcome> {
    await takeStep(tx, transfer, 'close', { closedAt: tx.now });
    return 'done';
  }
}

type Jobs = ReadonlyMap<TransferJobName, TransferJob>;

const statesOf = (jobs: Jobs): JobStates => new Map([...jobs].map(([name, { state }]) => [name, state]));

/** Before the end nothing that the containers say decides whose turn it is. */
const early: TransferFacts = { unscanned: 0, refusedAway: 0, isNumbered: true, hasLegs: true, legsAhead: 0 };

async function nextOf(tx: WriteTx, { id, state }: Transfer, jobs: Jobs): Promise<TransferJobName | null> {
  const facts = state === 'treated' || state === 'refused' ? await factsOf(tx, id) : early;
  return nextJob(state, statesOf(jobs), facts);
}

const partyOf = ({ name, uscc, divisionCode, address, phone }: Party): Party => ({
  name,
  uscc,
  divisionCode,
  address,
  phone,
});

/** The words a person reads beside the step: of several findings all. */
function asLastError(error: DomainError): TransferJob['lastError'] {
  const parts = error.fields.length > 0 ? error.fields : [error];
  const text = (language: 'zh' | 'en') => parts.map((part) => renderText(part.text, language, part.details)).join(' ');
  return { code: error.code, text: { zh: text('zh'), en: text('en') } };
}
