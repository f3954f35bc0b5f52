import { grouped, hashHere, readHash } from './hashes';

const hash = '0123456789abcdef'.repeat(4);

describe('a hash from paper', () => {
  it.each([
    ['as it is printed', grouped(hash), hash],
    ['in capitals and over two lines', `${hash.slice(0, 32).toUpperCase()}\n${hash.slice(32)} `, hash],
    ['too short', hash.slice(1), null],
    ['with an O for a 0', hash.replace('0', 'o'), null],
    ['left empty', '', null],
  ])('is read %s', (_, typed, read) => {
    expect(readHash(typed)).toBe(read);
  });

  it('is printed in groups of eight', () => {
    expect(grouped(hash).split(' ')).toEqual(Array.from({ length: 4 }, () => ['01234567', '89abcdef']).flat());
  });
});

it('hashes what the server hashes: a zero byte, then the text', async () => {
  // printf '\0{"name":"绿岛"}' | sha256sum
  expect(await hashHere('{"name":"绿岛"}')).toBe('dd59a744eee2713bb22b61a1ce9058e6da7dbc2ea56e514be8e037ca338e21cc');
});
