import { setTimeout as pause } from 'node:timers/promises';

const longestPauseMs = 10_000;

export interface LoopStep {
  readonly idleMs: number;
  /** Answers whether there is more to do at once. */
  readonly run: () => Promise<boolean>;
  readonly onError: (error: unknown) => void;
}

/** Repeats a step until stopped. Failures are reported and followed by pauses that double up to 10 s (or `idleMs`). */
export class Loop {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly step: LoopStep) {}

  start(): void {
    this.running ??= this.repeat();
  }

  /** Resolves when the step under way has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async repeat(): Promise<void> {
    const { idleMs } = this.step;
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      try {
        const hasMore = await this.step.run();
        failures = 0;
        // Even a busy loop lets timers and sockets have their turn.
        await this.rest(hasMore ? 0 : idleMs);
      } catch (error) {
        this.step.onError(error);
        failures = Math.min(failures + 1, 10);
        await this.rest(Math.max(idleMs, Math.min(longestPauseMs, idleMs * 2 ** failures)));
      }
    }
  }

  private async rest(milliseconds: number): Promise<void> {
    await pause(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
