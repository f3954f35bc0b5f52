import { instantsImplausible } from './manifest.errors.js';

/** When the paper says it happened; null for what has not happened yet. */
export interface PaperInstants {
  readonly handedOverAt: Date;
  readonly departedAt: Date | null;
  readonly endedAt: Date | null;
}

interface Given {
  readonly handedOverAt: string;
  readonly departedAt?: string | undefined;
  readonly paperEndedAt?: string | undefined;
}

/** How far back a paper transfer may be entered: far beyond the ten working days, and short of another year's books. */
const mostDaysBack = 90;

/** Throws `manifest.instants-implausible` (422) unless the instants follow one another and lie in the last 90 days. */
export function paperInstants({ handedOverAt, departedAt, paperEndedAt }: Given, now: Date): PaperInstants {
  const instants = {
    handedOverAt: new Date(handedOverAt),
    departedAt: departedAt === undefined ? null : new Date(departedAt),
    endedAt: paperEndedAt === undefined ? null : new Date(paperEndedAt),
  };
  if (instants.endedAt !== null && instants.departedAt === null) throw instantsImplausible({}, '/departedAt');
  let before = now.getTime() - mostDaysBack * 86_400_000;
  for (const [pointer, instant] of [
    ['/handedOverAt', instants.handedOverAt],
    ['/departedAt', instants.departedAt],
    ['/paperEndedAt', instants.endedAt],
  ] as const) {
    if (instant === null) continue;
    if (instant.getTime() < before || instant > now) throw instantsImplausible({}, pointer);
    before = instant.getTime();
  }
  return instants;
}
