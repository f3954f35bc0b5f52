import type { NewOperation, Operation, OperationContent, Outcome, Replayed, SentOperation } from './offline.types';

/** As many as the server takes in one replay. */
export const mostInBatch = 200;

/** Taken back by a dispatcher, or in effect: nothing is to come of it any more. */
export const isSettled = ({ outcome }: Pick<Operation, 'outcome'>): boolean =>
  outcome === 'applied' || outcome === 'discarded';

const inOrder = (operations: readonly Operation[]): Operation[] =>
  [...operations].sort((one, other) => one.sequence - other.sequence);

/** The number of what is recorded next: from 1, without gaps. */
export const nextSequence = (before: readonly Operation[]): number =>
  before.reduce((highest, { sequence }) => Math.max(highest, sequence), 0) + 1;

/** Without one that was never sent; those behind it move up, so that no number is missing. */
export const withoutOperation = (operations: readonly Operation[], gone: Operation): Operation[] =>
  inOrder(operations)
    .filter(({ operationId }) => operationId !== gone.operationId)
    .map((one) => (one.sequence > gone.sequence ? { ...one, sequence: one.sequence - 1 } : one));

/**
 * What to send of one packet, in the order it was recorded. What waits or is in conflict is sent again, too: that has no
 * effect, and the answer tells what became of it.
 */
export function batchesToSend(operations: readonly Operation[]): Operation[][] {
  const open = inOrder(operations).filter((operation) => !isSettled(operation));
  const batches: Operation[][] = [];
  for (let from = 0; from < open.length; from += mostInBatch) batches.push(open.slice(from, from + mostInBatch));
  return batches;
}

export const toSent = ({ operationId, sequence, kind, deviceAt, basis, content }: Operation): SentOperation => ({
  ...content,
  operationId,
  sequence,
  kind,
  deviceAt,
  basis,
});

const tooSlow = 408;

/** Refused before anything of it was kept, as the server promises of a replay; without an answer nothing is known. */
export const isRefusedWhole = ({ status }: { readonly status: number }): boolean =>
  status >= 400 && status < 500 && status !== tooSlow;

const outcomes: Readonly<Record<Replayed['outcome'], Outcome>> = {
  applied: 'applied',
  alreadyApplied: 'applied',
  waiting: 'waiting',
  conflict: 'conflict',
  discarded: 'discarded',
};

/** What the server said of it; as it was when it said nothing. A late answer takes nothing back that is settled. */
export function withAnswer(operation: Operation, answers: readonly Replayed[]): Operation {
  const answer = answers.find(({ operationId }) => operationId === operation.operationId);
  if (answer === undefined || isSettled(operation)) return operation;
  const { message = null, containerCode = null } = answer;
  return { ...operation, outcome: outcomes[answer.outcome], message, containerCode };
}

/** Those of a batch that its refusal names, `/operations/3/grams`, each once. */
export function namedBy(sent: readonly Operation[], pointers: readonly string[]): Operation[] {
  const places = pointers.flatMap((pointer) => /^\/operations\/(\d+)(?:\/|$)/.exec(pointer)?.[1] ?? []);
  return [...new Set(places)].flatMap((place) => sent[Number(place)] ?? []);
}

/** What an operation is about: the same thing is recorded once, however often a button is pressed. */
const subjectOf = ({ manifestId, bookingId, code }: OperationContent): string =>
  [manifestId, bookingId, code].map((part) => part ?? '').join('/');

/** Recorded before and not taken back. Notes may say the same twice. */
export function isRepeat(before: readonly Operation[], { kind, content, operationId }: NewOperation): boolean {
  if (operationId !== undefined && before.some((one) => one.operationId === operationId)) return true;
  if (kind === 'note') return false;
  const subject = subjectOf(content);
  return before.some((one) => one.kind === kind && one.outcome !== 'discarded' && subjectOf(one.content) === subject);
}

export interface QueueCounts {
  /** On this device only. */
  readonly recorded: number;
  /** Received by the server; goes on by itself. */
  readonly waiting: number;
  /** For a dispatcher. */
  readonly conflict: number;
}

export const countOutcomes = (operations: readonly Pick<Operation, 'outcome'>[]): QueueCounts => {
  const of = (wanted: Outcome) => operations.filter(({ outcome }) => outcome === wanted).length;
  return { recorded: of('recorded'), waiting: of('waiting'), conflict: of('conflict') };
};
