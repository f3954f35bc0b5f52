import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { WriteTx } from '../writes/write-tx.js';
import { definedTopics } from './topics.js';
import type { Payload, Topic } from './topics.js';

export interface HandlerOptions<P extends Payload = Payload> {
  /** Runs before the job is parked, 1–20. */
  readonly attempts: number;
  /** Pause before the second run, doubled for each further one, 10 ms – 1 h. */
  readonly backoffMs: number;
  /** A run that takes longer is rolled back and counts as failed, 10 ms – 10 min. */
  readonly timeoutMs: number;
  /**
   * What may be done at once when the effect is committed, outside any transaction: calls to the world outside. Nobody may
   * rely on it, since a process can die before, and it may come again after an effect that happened long ago.
   */
  readonly afterwards?: (payload: P) => Promise<void>;
  readonly onFailure?: FailureNote<P>;
}

/**
 * Does the work of one message inside the write envelope: its writes and its effect row commit together or not at all.
 * Delivered again, a message changes nothing. `signal` ends when the time is up; hand it to whatever waits outside.
 */
export type Handler<P extends Payload> = (
  tx: WriteTx,
  payload: P,
  messageId: string,
  signal: AbortSignal,
) => Promise<void>;

/** A run that failed, as its handler may want to write it down. */
export interface FailedRun {
  readonly message: string;
  /** What the handler threw. */
  readonly error: unknown;
  /** From 1. */
  readonly attempt: number;
  /** Until the next run; null when there is none and the job is parked. */
  readonly pauseMs: number | null;
}

/** Writes down, in a write of its own, that a run failed. May be missed when the process dies, and be told twice. */
export type FailureNote<P extends Payload> = (tx: WriteTx, payload: P, failed: FailedRun) => Promise<void>;

export interface Subscription {
  readonly topic: string;
  readonly name: string;
  readonly options: HandlerOptions;
  readonly handle: Handler<Payload>;
}

export interface Schedule {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<void>;
}

/** A step repeated in every worker process, which guards itself; answers whether there is more to do at once. */
export interface Step {
  readonly name: string;
  readonly idleMs: number;
  readonly run: () => Promise<boolean>;
}

/**
 * Who does which work. Modules register in `onModuleInit`; the check in `onApplicationBootstrap` makes the start fail
 * when a command has no handler or two, so that work cannot be queued for nobody.
 */
@Injectable()
export class JobRegistry implements OnApplicationBootstrap {
  private readonly byName = new Map<string, Subscription>();
  private readonly scheduleByName = new Map<string, Schedule>();
  private readonly stepByName = new Map<string, Step>();

  /** Subscribes to a topic. The name is unique in the whole program: it is the key of the effect and of parked work. */
  on<P extends Payload>(topic: Topic<P>, name: string, options: HandlerOptions<P>, handle: Handler<P>): void {
    assertName(name);
    if (this.byName.has(name)) throw new Error(`job handler ${name} is registered twice`);
    assertWithin(`${name}: attempts`, options.attempts, 1, 20);
    assertWithin(`${name}: backoffMs`, options.backoffMs, 10, 3_600_000);
    assertWithin(`${name}: timeoutMs`, options.timeoutMs, 10, 600_000);
    this.byName.set(name, {
      topic: topic.name,
      name,
      options: options as HandlerOptions,
      handle: handle as Handler<Payload>,
    });
  }

  /**
   * Recurring work, started at most once per interval in the whole cluster by database time (1 s – 31 days). What runs
   * must bear being cut short and being run again: a process may die in the middle of it.
   */
  every(name: string, { everyMs }: { readonly everyMs: number }, run: () => Promise<void>): void {
    assertName(name);
    if (this.scheduleByName.has(name)) throw new Error(`schedule ${name} is registered twice`);
    assertWithin(`${name}: everyMs`, everyMs, 1_000, 31 * 86_400_000);
    this.scheduleByName.set(name, { name, everyMs, run });
  }

  /** A step each worker process repeats for itself, without pause while it answers true (pause 50 ms – 10 min). */
  repeat(name: string, { idleMs }: { readonly idleMs: number }, run: () => Promise<boolean>): void {
    assertName(name);
    if (this.stepByName.has(name)) throw new Error(`step ${name} is registered twice`);
    assertWithin(`${name}: idleMs`, idleMs, 50, 600_000);
    this.stepByName.set(name, { name, idleMs, run });
  }

  subscription(name: string): Subscription | undefined {
    return this.byName.get(name);
  }

  subscriptionsOf(topic: string): Subscription[] {
    return [...this.byName.values()].filter((subscription) => subscription.topic === topic);
  }

  schedules(): Schedule[] {
    return [...this.scheduleByName.values()];
  }

  steps(): Step[] {
    return [...this.stepByName.values()];
  }

  onApplicationBootstrap(): void {
    const problems = [...definedTopics()]
      .filter(([, kind]) => kind === 'command')
      .map(([name]) => ({ name, handlers: this.subscriptionsOf(name).map((subscription) => subscription.name) }))
      .filter(({ handlers }) => handlers.length !== 1)
      .map(({ name, handlers }) => `command ${name} needs one handler and has ${handlers.join(', ') || 'none'}`);
    if (problems.length > 0) throw new Error(problems.join('; '));
  }
}

function assertName(name: string): void {
  // BullMQ refuses ':' in job ids, of which the name is a part.
  if (!/^[a-z][A-Za-z0-9.-]{0,79}$/.test(name)) throw new Error(`${name} is no name of a job, schedule or step`);
}

function assertWithin(what: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most)
    throw new RangeError(`${what} must be a whole number from ${least} to ${most}, not ${value}`);
}
