import { columns, moveOf, orderAfter } from './moves';

const order = ['a', 'b', 'c'];

describe('dropping', () => {
  it.each([
    ['a booking of the pool on the column', 'p', columns.round, { kind: 'add', bookingId: 'p', at: 3 }],
    ['a booking of the pool on a stop', 'p', 'b', { kind: 'add', bookingId: 'p', at: 1 }],
    ['a stop on a later one', 'a', 'c', { kind: 'order', bookingIds: ['b', 'c', 'a'] }],
    ['a stop on an earlier one', 'c', 'a', { kind: 'order', bookingIds: ['c', 'a', 'b'] }],
    ['a stop on its column', 'a', columns.round, { kind: 'order', bookingIds: ['b', 'c', 'a'] }],
    ['a stop on the pool', 'b', columns.pool, { kind: 'remove', bookingId: 'b' }],
    ['a stop on a booking of the pool', 'b', 'p', { kind: 'remove', bookingId: 'b' }],
  ] as const)('%s is a move', (_, dragged, target, move) => {
    expect(moveOf(order, dragged, target)).toEqual(move);
  });

  it.each([
    ['nowhere', 'a', undefined],
    ['on itself', 'a', 'a'],
    ['the last stop on its column', 'c', columns.round],
    ['a booking of the pool on the pool', 'p', columns.pool],
    ['a booking of the pool on another', 'p', 'q'],
  ] as const)('%s is none', (_, dragged, target) => {
    expect(moveOf(order, dragged, target)).toBeUndefined();
  });

  it('is shown before the server answers, and once only after it did', () => {
    expect(orderAfter(order, { kind: 'add', bookingId: 'p', at: 1 })).toEqual(['a', 'p', 'b', 'c']);
    expect(orderAfter(['a', 'p'], { kind: 'add', bookingId: 'p', at: 1 })).toEqual(['a', 'p']);
    expect(orderAfter(order, { kind: 'remove', bookingId: 'b' })).toEqual(['a', 'c']);
    expect(orderAfter(order, undefined)).toBe(order);
  });
});
