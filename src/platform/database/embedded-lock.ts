import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { processBirth } from './embedded-process.js';
import { hasSystemCode } from '../config/system-error.js';

const waitLimitMs = 180_000;
const pollMs = 50;
let drafts = 0;

/**
 * Runs `work` while no other process holds the lock file. The lock of a process that died without cleaning up is taken
 * over at once. Throws when a living process keeps it for three minutes.
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + waitLimitMs;
  while (!tryLock(file)) {
    if (Date.now() > deadline)
      throw new Error(`${file} is held by process ${readHolder(file)?.pid}: stop it, then start again`);
    await sleep(pollMs);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

interface Holder {
  readonly pid: number;
  readonly birth?: string;
}

/** Linked into place complete, so that no reader ever sees half a lock. */
function tryLock(file: string): boolean {
  const draft = `${file}.${process.pid}.${drafts++}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, birth: processBirth(process.pid) }));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (!hasSystemCode(error, 'EEXIST')) throw error;
    discardIfStale(file);
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moved away first and looked at again: between reading and removing, another process may have taken the lock. */
function discardIfStale(file: string): void {
  if (isLive(readHolder(file))) return;
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    if (isLive(readHolder(aside))) linkSync(aside, file);
    rmSync(aside, { force: true });
  } catch {
    // Someone else discarded it first.
  }
}

const isLive = (holder: Holder | undefined): boolean =>
  holder?.birth !== undefined && processBirth(holder.pid) === holder.birth;

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}
