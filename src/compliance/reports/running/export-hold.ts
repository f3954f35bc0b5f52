import { Logger } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { ExportWork, Lease } from './export-work.js';

/** The export was cancelled, or another attempt has it: what was made so far is nobody's. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** The process is about to end. */
export class Stopping extends Error {
  override readonly name = 'Stopping';
}

const everyMs = 1_000;

/** Holds on to an export while it is made: each second says how far it is, keeps the lease, and hears of a cancellation. */
export class ExportHold {
  private readonly logger = new Logger(ExportHold.name);
  private readonly ended = new AbortController();
  private readonly given = new AbortController();
  private readonly beating: Promise<void>;
  rows = 0;
  estimated: number | null = null;

  constructor(
    private readonly work: ExportWork,
    readonly lease: Lease,
    stopping: AbortSignal,
  ) {
    if (stopping.aborted) this.giveUp(new Stopping());
    const stop = (): void => this.giveUp(new Stopping());
    stopping.addEventListener('abort', stop);
    this.ended.signal.addEventListener('abort', () => stopping.removeEventListener('abort', stop));
    this.beating = this.beat();
  }

  /** Throws once there is no use in going on: `LeaseLost`, `Stopping`. */
  check(): void {
    if (this.given.signal.aborted) throw this.given.signal.reason as Error;
  }

  lost(): LeaseLost {
    const lost = new LeaseLost();
    this.giveUp(lost);
    return lost;
  }

  async end(): Promise<void> {
    this.ended.abort();
    await this.beating;
  }

  private async beat(): Promise<void> {
    while (!this.ended.signal.aborted && !this.given.signal.aborted) {
      await this.beatOnce();
      await pause(everyMs, undefined, { signal: this.ended.signal }).catch(() => undefined);
    }
  }

  /** A database that is away for a moment ends nothing: the lease lasts longer than that, and decides. */
  private async beatOnce(): Promise<void> {
    try {
      const { rows, estimated } = this;
      if (!(await this.work.beat(this.lease, { rows, estimated }))) this.lost();
    } catch (error) {
      this.logger.warn({ msg: 'the progress of an export was not saved', exportId: this.lease.id, err: error });
    }
  }

  private giveUp(reason: Error): void {
    this.given.abort(reason);
  }
}
