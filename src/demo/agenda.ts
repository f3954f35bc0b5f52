import { inTurns } from '../shared/in-turns.js';
import type { Task } from '../shared/in-turns.js';
import type { SimulatedTime } from '../platform/database/simulated-time.js';

interface Entry {
  readonly at: number;
  readonly task: Task;
}

/** Database connections are few, and one process does not get faster with more. */
const mostAtOnce = 4;

/**
 * What happens when. Tasks run in the order of their instants, those of one instant four at a time, each with the
 * database's clock set to its instant: so half a year passes in seconds and every deadline is counted from the right day.
 */
export class Agenda {
  private readonly entries: Entry[] = [];
  private readonly settlings = new Set<number>();

  constructor(private readonly time: SimulatedTime) {}

  get length(): number {
    return this.entries.length;
  }

  add(at: Date, task: Task): void {
    this.entries.push({ at: at.getTime(), task });
  }

  /** What the tasks so far left to the workers is to be done at this instant, after its own tasks. */
  settle(at: Date): void {
    this.settlings.add(at.getTime());
  }

  /**
   * `settle` is called where it was asked for; `done` counts tasks. Stops between two instants when `signal` says so, with
   * its reason. The clock is real again afterwards.
   */
  async run(settle: (at: Date, done: number) => Promise<void>, signal?: AbortSignal): Promise<void> {
    let done = 0;
    try {
      for (const [at, tasks] of this.byInstant()) {
        signal?.throwIfAborted();
        const now = new Date(at);
        this.time.now = now;
        await inTurns(tasks, mostAtOnce);
        done += tasks.length;
        if (this.settlings.has(at)) await settle(now, done);
      }
    } finally {
      this.time.now = null;
    }
  }

  private byInstant(): [at: number, tasks: Task[]][] {
    const instants = new Map<number, Task[]>([...this.settlings].map((at) => [at, []]));
    for (const { at, task } of this.entries) {
      const tasks = instants.get(at);
      if (tasks === undefined) instants.set(at, [task]);
      else tasks.push(task);
    }
    return [...instants].sort(([one], [other]) => one - other);
  }
}
