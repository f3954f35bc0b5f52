import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { leafHash } from './audit-leaf.js';
import type { LeafContent } from './audit-leaf.js';

const content: LeafContent = {
  id: 7,
  occurredAt: '2026-11-22T00:00:00.123456Z',
  action: 'manifest.receive',
  subjectType: 'manifest',
  subjectId: '0189dcd5-5311-7d40-8db0-9496a2eef37b',
  fromState: 'arrived',
  toState: 'accepted',
  actorId: '0189dcd5-5311-7d40-8db0-9496a2eef37c',
  actorLabel: '绿岛地磅',
  facilityId: '0189dcd5-5311-7d40-8db0-9496a2eef37d',
  enterpriseId: null,
  divisionCode: '320613',
  data: { massGrams: 5_000_000_000, code: '900-214-08' },
};

describe('an audit leaf', () => {
  it('is SHA-256 over 0x00 and the canonical JSON, spelled out here byte by byte', () => {
    const text =
      '{"action":"manifest.receive","actorId":"0189dcd5-5311-7d40-8db0-9496a2eef37c","actorLabel":"绿岛地磅",' +
      '"data":{"code":"900-214-08","massGrams":5000000000},"divisionCode":"320613","enterpriseId":null,' +
      '"facilityId":"0189dcd5-5311-7d40-8db0-9496a2eef37d","fromState":"arrived","id":7,' +
      '"occurredAt":"2026-11-22T00:00:00.123456Z","subjectId":"0189dcd5-5311-7d40-8db0-9496a2eef37b",' +
      '"subjectType":"manifest","toState":"accepted"}';
    const expected = createHash('sha256').update(`\u0000${text}`, 'utf8').digest('hex');
    expect(leafHash(content).toString('hex')).toBe(expected);
  });

  it('does not depend on the order in which the data was written', () => {
    const members = Object.entries(content.data);
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (shuffled) => {
        expect(leafHash({ ...content, data: Object.fromEntries(shuffled) })).toEqual(leafHash(content));
      }),
    );
  });

  it('changes with every column', () => {
    const hashes = Object.keys(content).map((column) =>
      leafHash({ ...content, [column]: column === 'id' ? 8 : column === 'data' ? {} : 'other' }).toString('hex'),
    );
    expect(new Set([...hashes, leafHash(content).toString('hex')]).size).toBe(hashes.length + 1);
  });

  it('ignores what is no column of the event', () => {
    const withMore = { ...content, seq: 12 };
    expect(leafHash(withMore)).toEqual(leafHash(content));
  });
});
