import type { Operation, Packet, PacketManifest, PacketStop } from './offline.types';
import { subjectOf } from './operation-subject';

const stop = (name: string, manifestId: string, officialNumber: string | null): PacketStop =>
  ({
    enterpriseName: name,
    bookings: [{ bookingId: `booking of ${name}` }] as PacketStop['bookings'],
    manifest: { manifestId, officialNumber, internalNumber: `GI ${manifestId}` } as PacketManifest,
  }) as Partial<PacketStop> as PacketStop;

const packet = { stops: [stop('一号', 'm1', '2026'), stop('二号', 'm2', null)] } as Partial<Packet> as Packet;

const operation = (content: Operation['content'], containerCode?: string) =>
  ({ content, containerCode }) as Partial<Operation> as Operation;

describe('what an operation is about', () => {
  it.each([
    ['a label', { manifestId: 'm1', code: 'c' }, undefined, { firm: '一号', manifest: '2026', container: 'c' }],
    ['a hand-over refused for one', { manifestId: 'm2' }, 'r', { firm: '二号', manifest: 'GI m2', container: 'r' }],
    ['an arrival', { bookingId: 'booking of 二号' }, undefined, { firm: '二号', manifest: null, container: null }],
    ['the whole round', {}, undefined, { firm: null, manifest: null, container: null }],
    ['a stop taken off', { manifestId: 'm3' }, undefined, { firm: null, manifest: null, container: null }],
  ])('%s', (_, content, containerCode, subject) => {
    expect(subjectOf(operation(content, containerCode), packet)).toEqual(subject);
  });

  it('is not known without the round', () => {
    expect(subjectOf(operation({ manifestId: 'm1' }), undefined).firm).toBeNull();
  });
});
