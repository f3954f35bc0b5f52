import { Injectable } from '@nestjs/common';
import type { Text } from '../../shared/domain-error.js';

/**
 * `reason` says what is wrong and what to do, `warning` what to see to while work goes on; both are shown to anybody, so
 * they name no host and no secret.
 */
export type HealthResult =
  { readonly ok: true; readonly warning?: Text } | { readonly ok: false; readonly reason: Text };
export type HealthCheck = () => Promise<HealthResult>;

export interface CheckedHealth {
  readonly name: string;
  readonly ok: boolean;
  readonly reason: Text | null;
  /** Set on a check that passes and still needs somebody's attention. */
  readonly warning: Text | null;
}

/** Milliseconds after which a check counts as failed. */
const checkTimeoutMs = 3_000;
/** Milliseconds for which an answer is given again: the route is open to anybody and must not load the database. */
const reuseMs = 1_000;

const noAnswer: Text = { zh: '检查超时或出错。', en: 'The check failed or did not answer in time.' };

/** What must work before this process takes requests. Modules register a check when they start. */
@Injectable()
export class HealthRegistry {
  private readonly checks = new Map<string, HealthCheck>();
  private latest: { readonly at: number; readonly result: Promise<CheckedHealth[]> } | undefined;

  register(name: string, check: HealthCheck): void {
    if (this.checks.has(name)) throw new Error(`health check ${name} is registered twice`);
    this.checks.set(name, check);
  }

  /** All checks at once, each bounded in time, at most one round a second. */
  async run(): Promise<CheckedHealth[]> {
    const now = performance.now();
    if (this.latest === undefined || now - this.latest.at > reuseMs) {
      this.latest = { at: now, result: Promise.all([...this.checks].map(([name, check]) => checked(name, check))) };
    }
    return this.latest.result;
  }
}

async function checked(name: string, check: HealthCheck): Promise<CheckedHealth> {
  const result = await within(check).catch((): HealthResult => ({ ok: false, reason: noAnswer }));
  return result.ok
    ? { name, ok: true, reason: null, warning: result.warning ?? null }
    : { name, ok: false, reason: result.reason, warning: null };
}

async function within(check: HealthCheck): Promise<HealthResult> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<HealthResult>((resolve) => {
    timer = setTimeout(resolve, checkTimeoutMs, { ok: false, reason: noAnswer });
  });
  try {
    return await Promise.race([check(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
