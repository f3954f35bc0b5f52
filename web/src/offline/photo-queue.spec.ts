import fc from 'fast-check';
import { ProblemError } from '../api/problem';
import type { Problem } from '../api/problem';
import type { KeptPhoto } from './offline.types';
import {
  countWaiting,
  mostOfManifest,
  mostWaiting,
  nextToSend,
  roomFor,
  sentAgain,
  verdictOn,
  withVerdict,
} from './photo-queue';

const photo = (serial: number, more: Partial<KeptPhoto> = {}): KeptPhoto => ({
  id: `id-${serial}`,
  accountId: 'a',
  packetId: 'p',
  manifestId: 'm',
  picture: new Blob([`picture ${serial}`]),
  takenAt: '2026-11-26T01:00:00.000Z',
  keptAt: new Date(Date.UTC(2026, 10, 26) + serial).toISOString(),
  outcome: 'recorded',
  reason: null,
  ...more,
});

const refusal = (status: number, code?: string): ProblemError =>
  new ProblemError(status, code === undefined ? undefined : ({ code, detail: '原因' } as Problem));

type Happening =
  | 'taken'
  /** Sent and answered. */
  | 'sent'
  /** Sent and taken; the answer is lost on the way. */
  | 'answerLost'
  | 'requestLost'
  /** A week without an answer: the server remembers no key, only what it has. */
  | 'keysForgotten';

const happenings = fc.array(
  fc.constantFrom<Happening>('taken', 'taken', 'sent', 'answerLost', 'requestLost', 'keysForgotten'),
  { maxLength: 40 },
);

/** As the server takes photos: a key once, and the same picture once. */
class Server {
  readonly photos: string[] = [];
  private keys = new Set<string>();

  take({ id }: KeptPhoto): ProblemError | null {
    if (this.keys.has(id)) return null;
    if (this.photos.includes(id)) return refusal(409, 'manifest.photo-known');
    this.keys.add(id);
    this.photos.push(id);
    return null;
  }

  forgetKeys(): void {
    this.keys = new Set();
  }
}

function live(course: readonly Happening[]) {
  const server = new Server();
  let kept: KeptPhoto[] = [];
  const note = (sent: KeptPhoto, error: ProblemError | null) => {
    kept = kept.map((one) => (one.id === sent.id ? withVerdict(one, verdictOn(error), error?.message ?? null) : one));
  };
  const send = (answered: boolean) => {
    const next = nextToSend(kept);
    if (next === undefined) return;
    const error = server.take(next);
    note(next, answered ? error : refusal(0));
  };
  const step: Readonly<Record<Happening, () => void>> = {
    taken: () => kept.push(photo(kept.length)),
    sent: () => send(true),
    answerLost: () => send(false),
    requestLost: () => undefined,
    keysForgotten: () => server.forgetKeys(),
  };
  for (const happening of course) step[happening]();
  while (countWaiting(kept) > 0) step.sent();
  return { server, kept };
}

it('whatever is lost on the way, every photo arrives once, the oldest first, and its picture leaves the device', () => {
  fc.assert(
    fc.property(happenings, (course) => {
      const { server, kept } = live(course);
      expect(server.photos).toEqual(kept.map(({ id }) => id));
      expect(kept.map(({ outcome, picture }) => [outcome, picture])).toEqual(kept.map(() => ['arrived', null]));
    }),
  );
});

it.each([
  ['answered', null, 'arrived'],
  ['known to the server', refusal(409, 'manifest.photo-known'), 'arrived'],
  ['without network', refusal(0), 'later'],
  ['a server that is down', refusal(503), 'later'],
  ['signed out', refusal(401), 'later'],
  ['an account that has to change its password first', refusal(403), 'later'],
  ['too often', refusal(429), 'later'],
  ['sent by another page at the moment', refusal(409, 'request.in-progress'), 'later'],
  ['one too many', refusal(409, 'manifest.photos-full'), 'refused'],
  ['no manifest of this driver any more', refusal(404, 'manifest.not-found'), 'refused'],
  ['no picture', refusal(422, 'document.type-refused'), 'refused'],
])('%s', (_name, error, verdict) => {
  expect(verdictOn(error)).toBe(verdict);
});

it('a refused photo keeps its picture and its reason, and holds up no other', () => {
  const [first, second] = [photo(1), photo(2)];
  const refused = withVerdict(first, 'refused', '已达上限');
  expect(refused).toMatchObject({ outcome: 'refused', reason: '已达上限', picture: first.picture });
  expect(nextToSend([refused, second])).toBe(second);
  expect(withVerdict(photo(3, { outcome: 'arrived', picture: null }), 'refused', '晚到').outcome).toBe('arrived');
});

it('a refused photo is sent again as the same one when it is wanted, one that arrived is not', () => {
  const refused = withVerdict(photo(1), 'refused', '联单已作废');
  expect(nextToSend([sentAgain(refused)])).toEqual(photo(1, { picture: refused.picture }));
  const arrived = photo(2, { outcome: 'arrived', picture: null });
  expect(sentAgain(arrived)).toBe(arrived);
});

it('takes no more than the server would, and no more than a device holds', () => {
  const many = (count: number, more: Partial<KeptPhoto> = {}) =>
    Array.from({ length: count }, (_, at) => photo(at, more));
  expect(roomFor(many(mostOfManifest - 1), 'm')).toBe('free');
  expect(roomFor(many(mostOfManifest, { outcome: 'arrived', picture: null }), 'm')).toBe('manifestFull');
  expect(roomFor(many(mostOfManifest), 'other')).toBe('free');
  expect(roomFor(many(mostOfManifest, { outcome: 'refused' }), 'm')).toBe('free');
  expect(roomFor(many(mostWaiting, { outcome: 'refused' }), 'other')).toBe('deviceFull');
  expect(roomFor(many(mostWaiting, { outcome: 'arrived', picture: null }), 'other')).toBe('free');
});
