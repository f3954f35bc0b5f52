import type { Operation, OperationKind, PacketStop } from './offline.types';
import { keepsFrom } from './taking-back';

const stop = (name: string): PacketStop =>
  ({
    bookings: [{ bookingId: `booking-${name}`, state: 'pending' }],
    manifest: { manifestId: `manifest-${name}` } as PacketStop['manifest'],
  }) as PacketStop;
const stops = [stop('a'), stop('b')];

const queue = (...kinds: readonly (readonly [OperationKind, string?])[]): Operation[] =>
  kinds.map(([kind, at], place) => ({
    packetId: 'p',
    sequence: place + 1,
    operationId: `id-${place + 1}`,
    accountId: 'me',
    roundId: 'r',
    handheldId: 'h',
    kind,
    deviceAt: '2026-11-26T01:00:00.000Z',
    basis: 1,
    content: contentOf(kind, at),
    outcome: 'recorded',
    tried: false,
    message: null,
  }));

function contentOf(kind: OperationKind, at: string | undefined): Operation['content'] {
  if (at === undefined) return {};
  return kind === 'arriveAtStop' || kind === 'noShow' || kind === 'note'
    ? { bookingId: `booking-${at}` }
    : { manifestId: `manifest-${at}` };
}

const whole = queue(
  ['departRound'],
  ['arriveAtStop', 'a'],
  ['labelContainer', 'a'],
  ['labelContainer', 'a'],
  ['handOver', 'a'],
  ['note', 'a'],
  ['arriveAtStop', 'b'],
  ['noShow', 'b'],
);

it.each([
  ['the departure, before all that followed', 1, 8],
  ['an arrival, before what was done there', 2, 5],
  ['a label, before the hand-over that may count it', 3, 5],
  ['a hand-over with nothing but a note after it at its stop', 5, null],
  ['a note, on which nothing rests', 6, null],
  ['an arrival, before the no-show there', 7, 8],
  ['the last', 8, null],
])('%s', (_name, sequence, by) => {
  const keeps = keepsFrom(whole, whole[sequence - 1]!, stops);
  expect(keeps).toEqual(by === null ? null : { because: 'restedOn', by: whole[by - 1] });
});

it('the end of a round rests on everything in it', () => {
  const ended = queue(['departRound'], ['noShow', 'a'], ['completeRound'], ['note']);
  expect(keepsFrom(ended, ended[1]!, stops)).toEqual({ because: 'restedOn', by: ended[2] });
  expect(keepsFrom(ended, ended[2]!, stops)).toBeNull();
});

it('where the round is not on the device any more, what came later may be of the same stop', () => {
  const [first, second] = queue(['noShow', 'a'], ['arriveAtStop', 'b']);
  expect(keepsFrom([first!, second!], first!, stops)).toBeNull();
  expect(keepsFrom([first!, second!], first!, undefined)).toEqual({ because: 'restedOn', by: second });
});

it.each<[string, Partial<Operation>]>([
  ['sent, without an answer', { tried: true }],
  ['answered', { outcome: 'waiting' }],
])('one that was %s stays, and so does what was recorded before it', (_name, more) => {
  const [first, second] = queue(['note', 'a'], ['note', 'b']);
  const sent = { ...second!, ...more };
  expect(keepsFrom([first!, sent], sent, stops)).toEqual({ because: 'tried' });
  expect(keepsFrom([first!, sent], first!, stops)).toEqual({ because: 'tried' });
});

it('what an earlier build recorded may have been sent', () => {
  const [{ tried: _unknown, ...old }] = queue(['note', 'a']) as [Operation];
  expect(keepsFrom([old], old, stops)).toEqual({ because: 'tried' });
});

it('the signature of the firm is not the driver’s to take back, nor the hand-over below it', () => {
  const signed = queue(['handOver', 'a'], ['enterpriseSign', 'a']);
  expect(keepsFrom(signed, signed[1]!, stops)).toEqual({ because: 'ofFirm' });
  expect(keepsFrom(signed, signed[0]!, stops)).toEqual({ because: 'restedOn', by: signed[1] });
});
