import { isUuid, newId } from './uuid.js';

describe('newId', () => {
  it('gives version 7 ids which sort in the order of their making', () => {
    const ids = Array.from({ length: 1000 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => isUuid(id) && id[14] === '7')).toBe(true);
  });
});

describe('isUuid', () => {
  it.each(['0189dcd5-5311-7d40-8db0-9496a2eef37b', '0189DCD5-5311-7D40-8DB0-9496A2EEF37B'])('accepts %s', (text) => {
    expect(isUuid(text)).toBe(true);
  });

  it.each([
    '',
    '0189dcd553117d408db09496a2eef37b',
    '{0189dcd5-5311-7d40-8db0-9496a2eef37b}',
    ' 0189dcd5-5311-7d40-8db0-9496a2eef37b',
    '0189dcd5-5311-7d40-8db0-9496a2eef37b\n',
    '0189dcd5-5311-7d40-8db0-9496a2eef37g',
    7,
    null,
    undefined,
  ])('refuses %j', (value) => {
    expect(isUuid(value)).toBe(false);
  });
});
