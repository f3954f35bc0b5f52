import fc from 'fast-check';
import { canonicalJson, sha256Hex } from './canonical-json.js';

const shuffledKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffledKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffledKeys(item)]),
  );
};

const json = () => fc.jsonValue({ stringUnit: 'grapheme' });

describe('canonicalJson', () => {
  it('writes the example of RFC 8785 §3.2.2', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units, the order of RFC 8785 §3.2.3', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7);
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}');
  });

  it('does not depend on the order of keys, and keeps the value', () => {
    fc.assert(
      fc.property(json(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(shuffledKeys(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('keeps a key named __proto__, which a copying writer would lose', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
  });

  it.each([
    ['undefined', undefined],
    ['undefined in an object', { a: undefined }],
    ['undefined in an array', [undefined]],
    ['a hole in an array', new Array<number>(2)],
    ['NaN', NaN],
    ['Infinity', [Infinity]],
    ['bigint', 1n],
    ['Date', { at: new Date(0) }],
    ['Map', new Map()],
    ['function', () => 1],
    ['symbol', Symbol('s')],
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate in a key', { '\udfff': 1 }],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('refuses nesting beyond its bound instead of overflowing the stack', () => {
    const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    expect(canonicalJson(nested(64))).toHaveLength(128);
    expect(() => canonicalJson(nested(66))).toThrow(/deeper than 64/);
    expect(() => canonicalJson(nested(5000))).toThrow(/deeper than 64/);
  });
});

describe('sha256Hex', () => {
  it('hashes text as UTF-8 and bytes alike', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('绿岛')).toBe(sha256Hex(Buffer.from('绿岛', 'utf8')));
  });
});
