import { shareGrams } from '../shared/mass.js';
import type { MethodCode } from '../shared/method-code.js';
import { addDays } from '../shared/working-days.js';
import type { TransferJobName, TransferJobState } from './transfer-job.lifecycle.js';
import type { TransferFacts, TransferState } from './transfer.lifecycle.js';

/** Grams that one outbound manifest carries at most: 100 t. */
export const mostGrams = 100_000_000;
/** Most containers on one transfer, and most carriers (部令23号 第17条 names no number). */
export const mostContainers = 1_000;
export const mostLegs = 5;

/** How far ahead a transfer can be planned, in days. */
const mostDaysAhead = 180;

/** YYYY-MM-DD, from a YYYY-MM-DD. */
export const lastPlannableDay = (today: string): string => addDays(today, mostDaysAhead);

/** What a line needs to know of a container. */
export interface ContentOf {
  readonly wasteCode: string;
  readonly name: string;
  readonly grams: number;
}

export interface LineSum extends ContentOf {
  readonly containers: number;
}

/** One line a waste code, in the order of the codes. A code that several firms call differently takes the first name. */
export function linesOf(contents: readonly ContentOf[]): LineSum[] {
  const byCode = new Map<string, LineSum>();
  for (const { wasteCode, name, grams } of contents) {
    const sum = byCode.get(wasteCode);
    byCode.set(wasteCode, {
      wasteCode,
      name: sum?.name ?? name,
      grams: (sum?.grams ?? 0) + grams,
      containers: (sum?.containers ?? 0) + 1,
    });
  }
  return [...byCode.values()].sort((a, b) => (a.wasteCode < b.wasteCode ? -1 : 1));
}

/** The method wished for, or the only one that the partner has for the code; null: the code is not taken, or it must be named. */
export function methodFor(wished: MethodCode | undefined, permitted: readonly MethodCode[]): MethodCode | null {
  if (wished !== undefined) return permitted.includes(wished) ? wished : null;
  return permitted.length === 1 ? permitted[0]! : null;
}

const preparation: readonly TransferJobName[] = ['check', 'reserve', 'draft', 'number', 'documents'];

/** Steps which a manager may leave out with a reason: without its number a transfer travels on paper (部令23号 第20条). */
export const isSkippable = (job: TransferJobName): boolean => job === 'number';

export type JobStates = ReadonlyMap<TransferJobName, TransferJobState>;

const isOver = (state: TransferJobState | undefined): boolean => state === 'done' || state === 'skipped';

/** The step of the flow whose turn it is, or null while it is the turn of people or all is done. */
export function nextJob(state: TransferState, jobs: JobStates, facts: TransferFacts): TransferJobName | null {
  if (state === 'preparing') return preparation.find((job) => !isOver(jobs.get(job))) ?? null;
  if (state === 'treated' && !isOver(jobs.get('allocate'))) return 'allocate';
  if (state !== 'treated' && state !== 'refused') return null;
  return facts.refusedAway === 0 && facts.isNumbered && !isOver(jobs.get('close')) ? 'close' : null;
}

export const isPrepared = (jobs: JobStates): boolean => preparation.every((job) => isOver(jobs.get(job)));

/** Where in the flow a job is allowed to be looked at again by people. */
export const canBeMended = (state: TransferJobState): boolean =>
  state === 'stopped' || state === 'parked' || state === 'waiting';

/** Whether the partner's figure is so far off that it must be explained; whole numbers only. */
export const needsExplanation = (shippedGrams: number, acceptedGrams: number, tolerancePermille: number): boolean =>
  Math.abs(shippedGrams - acceptedGrams) * 1_000 > shippedGrams * tolerancePermille;

export interface OriginInContainer {
  readonly containerId: string;
  readonly originId: string;
  readonly grams: number;
}

/**
 * The partner's mass of a line shared out to every origin in proportion to what was shipped of it, to the gram by largest
 * remainder. What the partner weighed more or less is so borne by all alike.
 */
export function allocate<Part extends OriginInContainer>(
  acceptedGrams: number,
  parts: readonly Part[],
): (Part & { readonly treatedGrams: number })[] {
  const treated = shareGrams(
    acceptedGrams,
    parts.map(({ grams }) => grams),
  );
  return parts.map((part, place) => ({ ...part, treatedGrams: treated[place]! }));
}

/** What the partner decided, from which containers it refused. */
export const outcomeOf = (containers: number, refused: number): 'accepted' | 'partlyAccepted' | 'refused' =>
  refused === 0 ? 'accepted' : refused === containers ? 'refused' : 'partlyAccepted';
