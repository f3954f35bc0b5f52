import { isUuid } from '../shared/uuid.js';
import type { OperationContent, OperationKind } from './handheld.types.js';
import { operationKinds } from './handheld.types.js';
import {
  codesWanted,
  containerCodeOf,
  fieldProblems,
  handOverId,
  labelledAt,
  seenIn,
  skewOf,
  waitsFor,
} from './operation.rules.js';

const packetId = '0190b6f0-0000-7000-8000-000000000001';
const manifestId = '0190b6f0-0000-7000-8000-000000000002';

describe('fields of an operation', () => {
  const complete: Readonly<Record<OperationKind, Omit<OperationContent, 'basis'>>> = {
    departRound: {},
    arriveAtStop: { bookingId: packetId },
    labelContainer: { manifestId, line: 1, code: 'x', grams: 1, volumeMillilitres: 1 },
    handOver: { manifestId, lines: [] },
    enterpriseSign: { manifestId, seal: 'x' },
    noShow: { bookingId: packetId, reason: 'closed' },
    departStop: { manifestId },
    arriveAtFacility: { manifestId },
    completeRound: {},
    note: { text: 'x' },
  };

  it.each(operationKinds)('%s: those it needs, each of them, and no others', (kind) => {
    expect(fieldProblems(kind, { basis: 1, ...complete[kind] }, '/operations/0')).toEqual([]);
    for (const name of Object.keys(complete[kind])) {
      const content = { basis: 1, ...complete[kind], [name]: undefined };
      expect(fieldProblems(kind, content, '/operations/0')).toMatchObject([
        { code: 'handheld.field-needed', pointer: `/operations/0/${name}` },
      ]);
    }
    const stray = kind === 'noShow' ? { grams: 1 } : { reason: 'x' };
    expect(fieldProblems(kind, { basis: 1, ...complete[kind], ...stray }, '')).toMatchObject([
      { code: 'handheld.field-unused', pointer: `/${Object.keys(stray)[0]}` },
    ]);
  });
});

describe('the container an operation is about', () => {
  const lines = [
    { line: 1, handedOverGrams: 0, handedOverPackages: 0 },
    { line: 2, handedOverGrams: 3, handedOverPackages: 2, containers: [{ code: 'one' }, { code: 'two' }] },
  ];

  it.each([
    ['is the one it labels', { code: 'label' }, '/grams', 'label'],
    ['is the one refused of a hand-over', { lines }, '/lines/1/containers/1/code', 'two'],
    ['is none where the whole is refused', { lines }, null, null],
    ['is none where a line is', { lines }, '/lines/1/handedOverGrams', null],
    ['is none where a line has no containers', { lines }, '/lines/0/containers/0', null],
  ])('%s', (_, content, pointer, code) => {
    expect(containerCodeOf({ basis: 1, ...content }, pointer)).toBe(code);
  });
});

it('gives each hand-over of a packet one id, and every other packet or manifest another', () => {
  const id = handOverId(packetId, manifestId);
  expect(isUuid(id)).toBe(true);
  expect(id[14]).toBe('8');
  expect(handOverId(packetId, manifestId)).toBe(id);
  expect(handOverId(manifestId, packetId)).not.toBe(id);
});

it.each([
  [1, undefined, 4],
  [48, undefined, 50],
  [60, undefined, 50],
  [10, 2, 2],
  [10, 0, 0],
])('reserves for %i packages, asked for %p, %i codes', (packages, asked, wanted) => {
  expect(codesWanted(packages, asked)).toBe(wanted);
});

it('judges by what the driver had before the eyes', () => {
  const seen = [
    { from: 2, loadAs: null },
    { from: 4, loadAs: '20263206000001' },
  ];
  const at = (version: number) => seenIn({ enterpriseId: packetId, seen }, version)?.loadAs;
  expect([1, 2, 3, 4, 9].map(at)).toEqual([undefined, null, null, '20263206000001', '20263206000001']);
});

it.each([
  [0, null],
  [300, null],
  [-300, null],
  [301, 301],
  [-86_400, -86_400],
])('notes a clock that is %i s ahead as %p', (ahead, noted) => {
  const now = new Date('2026-03-26T02:00:00Z');
  expect(skewOf(new Date(now.getTime() + ahead * 1_000), now)).toBe(noted);
});

describe('the day of a label is its code’s', () => {
  const day = '2026-03-26';
  const at = (device: string, now: string) => labelledAt(day, new Date(device), new Date(now)).toISOString();

  it.each([
    // The device's hour, inside the day and not ahead of the server.
    ['2026-03-26T01:00:00Z', '2026-03-26T09:00:00Z', '2026-03-26T01:00:00.000Z'],
    ['2026-03-26T01:00:00Z', '2026-03-29T09:00:00Z', '2026-03-26T01:00:00.000Z'],
    // A clock that is ahead, or of another day.
    ['2026-03-26T11:00:00Z', '2026-03-26T09:00:00Z', '2026-03-26T09:00:00.000Z'],
    ['2026-03-20T01:00:00Z', '2026-03-29T09:00:00Z', '2026-03-25T16:00:00.000Z'],
  ])('device %s, server %s: %s', (device, now, expected) => {
    expect(at(device, now)).toBe(expected);
  });

  it('and no earlier than that day', () => {
    expect(() => at('2026-03-26T01:00:00Z', '2026-03-25T09:00:00Z')).toThrow('label-before-day');
  });
});

describe('what an operation waits for', () => {
  const before = { received: 4, openAtStop: 0, open: 0 };

  it.each([
    ['departStop', 5, before, null],
    ['departStop', 6, before, 'missing'],
    ['departStop', 5, { ...before, openAtStop: 1, open: 1 }, 'open'],
    ['departStop', 5, { ...before, open: 1 }, null],
    ['completeRound', 5, { ...before, open: 1 }, 'open'],
    ['completeRound', 5, before, null],
  ] as const)('%s as number %i after %j: %p', (kind, sequence, earlier, expected) => {
    expect(waitsFor({ kind, sequence }, earlier)).toBe(expected);
  });
});
