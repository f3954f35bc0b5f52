import fc from 'fast-check';
import type { NewOperation, Operation, OperationKind, Replayed, SentOperation } from './offline.types';
import {
  batchesToSend,
  countOutcomes,
  isRefusedWhole,
  isRepeat,
  isSettled,
  mostInBatch,
  namedBy,
  nextSequence,
  toSent,
  withAnswer,
  withoutOperation,
} from './operation-queue';
import { keepsFrom } from './taking-back';

const operation = (sequence: number, more: Partial<Operation> = {}): Operation => ({
  packetId: 'p',
  sequence,
  operationId: `id-${sequence}`,
  accountId: 'a',
  roundId: 'r',
  handheldId: 'h',
  kind: 'note',
  deviceAt: '2026-11-26T01:00:00.000Z',
  basis: 1,
  content: { text: `${sequence}` },
  outcome: 'recorded',
  tried: false,
  message: null,
  ...more,
});

const answer = (operationId: string, outcome: Replayed['outcome']): Replayed => ({
  operationId,
  outcome,
  code: null,
  message: null,
  pointer: null,
  containerCode: null,
  skewSeconds: null,
});

/** As the server keeps what devices send: once an id, one id a number, tried once everything before it is there. */
class Receiver {
  readonly kept = new Map<number, SentOperation>();
  readonly took: number[] = [];

  take(batch: readonly SentOperation[]): Replayed[] {
    for (const sent of batch) {
      const held = this.kept.get(sent.sequence);
      if (held !== undefined && held.operationId !== sent.operationId) throw new Error('handheld.sequence-taken');
      this.kept.set(sent.sequence, sent);
    }
    while (this.kept.has(this.took.length + 1)) this.took.push(this.took.length + 1);
    return batch.map(({ operationId, sequence }) =>
      answer(operationId, this.took.includes(sequence) ? 'applied' : 'waiting'),
    );
  }
}

type Happening =
  | 'record'
  /** The one at this place from the end, if it may go. */
  | 'takeBackLast'
  | 'takeBackBefore'
  /** Sent and answered. */
  | 'exchange'
  /** Sent and taken; the answer is lost on the way. */
  | 'answerLost'
  /** Nothing arrives. */
  | 'requestLost'
  /** An answer of an earlier exchange comes late. */
  | 'lateAnswer';

const happenings = fc.array(
  fc.constantFrom<Happening>(
    'record',
    'record',
    'takeBackLast',
    'takeBackBefore',
    'exchange',
    'answerLost',
    'requestLost',
    'lateAnswer',
  ),
  { maxLength: 60 },
);

/** A device that keeps its operations, and everything that can happen on the way to the server. */
function live(course: readonly Happening[]) {
  const receiver = new Receiver();
  let kept: Operation[] = [];
  let late: Replayed[] = [];
  const note = (answers: readonly Replayed[]) => {
    kept = kept.map((one) => withAnswer(one, answers));
  };
  let recorded = 0;
  const send = () => {
    const batches = batchesToSend(kept);
    kept = kept.map((one) => ({ ...one, tried: true }));
    return batches.flatMap((batch) => receiver.take(batch.map(toSent)));
  };
  const takeBack = (fromEnd: number) => {
    const gone = kept.at(-fromEnd);
    if (gone !== undefined && keepsFrom(kept, gone, []) === null) kept = withoutOperation(kept, gone);
  };
  const step: Readonly<Record<Happening, () => void>> = {
    record: () => kept.push(operation(nextSequence(kept), { operationId: `id-${(recorded += 1)}` })),
    takeBackLast: () => takeBack(1),
    takeBackBefore: () => takeBack(2),
    exchange: () => {
      late = send();
      note(late);
    },
    answerLost: () => void send(),
    requestLost: () => {
      kept = kept.map((one) => ({ ...one, tried: true }));
    },
    lateAnswer: () => note(late),
  };
  for (const happening of course) step[happening]();
  return { receiver, kept: () => kept, exchange: step.exchange };
}

it('whatever is lost or taken back on the way, the server gets the rest once, in the order of recording', () => {
  fc.assert(
    fc.property(happenings, (course) => {
      const { receiver, kept, exchange } = live(course);
      exchange();
      expect(receiver.took).toEqual(kept().map((_, place) => place + 1));
      expect([...receiver.kept.values()].map(({ operationId }) => operationId)).toEqual(
        kept().map(({ operationId }) => operationId),
      );
      expect(kept().every(isSettled)).toBe(true);
    }),
  );
});

it('a late answer takes nothing back that is settled', () => {
  fc.assert(
    fc.property(happenings, (course) => {
      const { kept, exchange } = live(course);
      exchange();
      const stale = kept().map(({ operationId }) => answer(operationId, 'waiting'));
      expect(kept().map((one) => withAnswer(one, stale))).toEqual(kept());
    }),
  );
});

it('sends in batches that the server takes, in order, without what is settled', () => {
  const many = Array.from({ length: mostInBatch + 30 }, (_, place) => operation(place + 1));
  many[4] = operation(5, { outcome: 'applied' });
  many[5] = operation(6, { outcome: 'discarded' });
  many[6] = operation(7, { outcome: 'conflict' });
  const batches = batchesToSend([...many].reverse());
  expect(batches.map(({ length }) => length)).toEqual([mostInBatch, 28]);
  const sequences = batches.flat().map(({ sequence }) => sequence);
  expect(sequences).toEqual([...sequences].sort((one, other) => one - other));
  expect(sequences.slice(3, 6)).toEqual([4, 7, 8]);
});

it('sends the fields of the kind, and none of its own', () => {
  expect(toSent(operation(3, { kind: 'noShow', content: { bookingId: 'b', reason: '关门' } }))).toEqual({
    operationId: 'id-3',
    sequence: 3,
    kind: 'noShow',
    deviceAt: '2026-11-26T01:00:00.000Z',
    basis: 1,
    bookingId: 'b',
    reason: '关门',
  });
});

describe('pressed twice', () => {
  const wanted = (kind: OperationKind, content: NewOperation['content'], operationId?: string): NewOperation => ({
    kind,
    content,
    ...(operationId !== undefined && { operationId }),
  });
  const before = [
    operation(1, { kind: 'departRound', content: {} }),
    operation(2, { kind: 'noShow', content: { bookingId: 'b1', reason: '关门' } }),
    operation(3, { kind: 'handOver', content: { manifestId: 'm1', lines: [] }, operationId: 'handover-1' }),
    operation(4, { kind: 'enterpriseSign', content: { manifestId: 'm1', seal: 's' }, outcome: 'discarded' }),
    operation(5, { kind: 'note', content: { text: '门卫说下周再来' } }),
  ];
  it.each([
    ['the round departs once', wanted('departRound', {}), true],
    ['a no-show is one for each booking', wanted('noShow', { bookingId: 'b1', reason: '没人' }), true],
    ['of another booking it is another', wanted('noShow', { bookingId: 'b2', reason: '没人' }), false],
    ['a hand-over has one id for good', wanted('handOver', { manifestId: 'm1', lines: [] }, 'handover-1'), true],
    ['what was discarded may be done anew', wanted('enterpriseSign', { manifestId: 'm1', seal: 't' }), false],
    ['a note may be written twice', wanted('note', { text: '门卫说下周再来' }), false],
  ])('%s', (_name, given, repeated) => {
    expect(isRepeat(before, given)).toBe(repeated);
  });
});

it('counts what a driver has to know of', () => {
  const outcomes = ['recorded', 'recorded', 'waiting', 'conflict', 'applied', 'discarded'] as const;
  expect(countOutcomes(outcomes.map((outcome) => ({ outcome })))).toEqual({ recorded: 2, waiting: 1, conflict: 1 });
});

it('knows when the server kept nothing of what was sent', () => {
  expect([400, 401, 404, 409, 422, 429].every((status) => isRefusedWhole({ status }))).toBe(true);
  expect([0, 408, 500, 502, 504].some((status) => isRefusedWhole({ status }))).toBe(false);
});

it('names what a refusal of the whole batch points at', () => {
  const sent = [operation(4), operation(5), operation(6)];
  const pointers = ['/operations/2/lines/0/containers/1/code', '/operations/2/grams', '/operations/0', '/handheldId'];
  expect(namedBy(sent, pointers)).toEqual([sent[2], sent[0]]);
  expect(namedBy(sent, ['/operations/9/grams'])).toEqual([]);
});
