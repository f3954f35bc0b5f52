import type { Operation, OperationKind, Packet, PacketLine, PacketManifest, PacketStop } from './offline.types';
import { isOver, onVehicle, shownRound } from './round-progress';

const stop = (manifestState = 'numbered', bookingStates: readonly string[] = ['pending']): PacketStop =>
  ({
    enterpriseId: 'e',
    bookings: bookingStates.map((state, place) => ({ bookingId: `b${place + 1}`, state })),
    manifest: { manifestId: 'm', state: manifestState, mayLoad: true, lines: [] as PacketLine[] } as PacketManifest,
    containers: [] as PacketStop['containers'],
  }) as PacketStop;

const packet = (stops: readonly PacketStop[], roundState = 'underway'): Packet =>
  ({ id: 'p', roundState, stops }) as Partial<Packet> as Packet;

const did = (kind: OperationKind, content: Operation['content'], outcome: Operation['outcome'] = 'recorded') =>
  ({ kind, content, outcome, operationId: `${kind} ${JSON.stringify(content)}`, message: null }) as Operation;

const arrived = did('arriveAtStop', { bookingId: 'b1' });
const handedOver = did('handOver', { manifestId: 'm', lines: [] });
const sealed = did('enterpriseSign', { manifestId: 'm', seal: 's' });
const left = did('departStop', { manifestId: 'm' });
const delivered = did('arriveAtFacility', { manifestId: 'm' });

describe('a stop', () => {
  it.each([
    ['nothing recorded', stop(), [], 'open'],
    ['arrived', stop(), [arrived], 'arrived'],
    ['the driver signed', stop(), [arrived, handedOver], 'handedOver'],
    ['both signed without network', stop(), [arrived, handedOver, sealed], 'loaded'],
    ['the firm signed online', stop('loaded'), [arrived, handedOver], 'loaded'],
    ['left', stop(), [arrived, handedOver, sealed, left], 'left'],
    ['left before the firm signed online', stop(), [arrived, handedOver, left], 'left'],
    ['delivered', stop('inTransit'), [delivered], 'delivered'],
    ['accepted meanwhile', stop('accepted'), [], 'delivered'],
    [
      'a hand-over in conflict still shows as recorded',
      stop(),
      [arrived, { ...handedOver, outcome: 'conflict' }],
      'handedOver',
    ],
    ['a discarded hand-over counts as not done', stop(), [arrived, { ...handedOver, outcome: 'discarded' }], 'arrived'],
    ['nobody there', stop(), [did('noShow', { bookingId: 'b1', reason: '关门' })], 'noShow'],
    [
      'one of two bookings left',
      stop('numbered', ['pending', 'pending']),
      [did('noShow', { bookingId: 'b1', reason: '关门' })],
      'open',
    ],
    ['taken off the round', stop('numbered', ['dropped']), [], 'dropped'],
    ['told by the desk', stop('voided', ['noShow']), [], 'noShow'],
  ] as const)('%s', (_name, at, operations, progress) => {
    expect(shownRound(packet([at]), operations as readonly Operation[]).stops[0]?.progress).toBe(progress);
  });

  it('names what is in conflict there, and nothing of other stops', () => {
    const elsewhere = did('departStop', { manifestId: 'other' }, 'conflict');
    const here = { ...handedOver, outcome: 'conflict' } as const;
    const [shown] = shownRound(packet([stop()]), [elsewhere, here]).stops;
    expect(shown?.conflicts).toEqual([here]);
  });
});

describe('a round', () => {
  it.each([
    ['released', 'released', [], 'released'],
    ['departed without network', 'released', [did('departRound', {})], 'underway'],
    ['under way by the server', 'underway', [], 'underway'],
    ['completed without network', 'underway', [did('completeRound', {})], 'completed'],
    ['its departure was discarded', 'released', [did('departRound', {}, 'discarded')], 'released'],
  ] as const)('%s', (_name, state, operations, progress) => {
    expect(shownRound(packet([stop()], state), operations as readonly Operation[]).progress).toBe(progress);
  });

  it('knows which stops are over and what is on the vehicle', () => {
    const states = ['numbered', 'loaded', 'inTransit', 'arrived'];
    const { stops } = shownRound(packet(states.map((state) => stop(state))), []);
    expect(stops.map(isOver)).toEqual([false, false, true, true]);
    expect(onVehicle(stops).map(({ position }) => position)).toEqual([2, 3]);
  });
});
