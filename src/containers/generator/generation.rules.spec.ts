import { assertAtGenerator, assertGeneratedAt, assertWeighable, packagesOf } from './generation.rules.js';

const now = new Date('2026-03-31T12:00:00+08:00');
const ago = (ms: number) => new Date(now.getTime() - ms);
const days = 86_400_000;

describe('the time of generation', () => {
  it.each([
    ['generator', 0],
    ['generator', 1],
    ['generator', 30 * days],
    ['facility', 30 * days + 1],
    ['facility', 3_650 * days],
  ] as const)('recorded by the %s %p ms later is taken', (by, ms) => {
    expect(() => assertGeneratedAt(ago(ms), now, by)).not.toThrow();
  });

  it.each([
    ['generator', -1, 'container.generated-in-future'],
    ['facility', -1, 'container.generated-in-future'],
    ['generator', 30 * days + 1, 'container.generated-long-ago'],
    ['facility', 3_650 * days + 1, 'container.generated-long-ago'],
  ] as const)('recorded by the %s %p ms later is refused', (by, ms, code) => {
    expect(() => assertGeneratedAt(ago(ms), now, by)).toThrow(
      expect.objectContaining({ code, status: 422, fields: [expect.objectContaining({ pointer: '/generatedAt' })] }),
    );
  });
});

describe('packages', () => {
  it('are those given, or as many as asked for like the one', () => {
    expect(packagesOf(['a', 'b'], undefined)).toEqual([
      { package: 'a', pointer: '/containers/0/grams' },
      { package: 'b', pointer: '/containers/1/grams' },
    ]);
    expect(packagesOf(['a'], 3)).toEqual(
      Array.from({ length: 3 }, () => ({ package: 'a', pointer: '/containers/0/grams' })),
    );
  });

  it('of several kinds are not counted', () => {
    expect(() => packagesOf(['a', 'b'], 2)).toThrow(expect.objectContaining({ code: 'container.count-ambiguous' }));
  });
});

describe('a container', () => {
  const standing = { state: 'registered', manifestLineId: null, enterpriseId: 'e' } as const;

  it('is weighed again while it stands at its generator and nobody signed for it', () => {
    expect(() => assertWeighable(standing)).not.toThrow();
    expect(() => assertWeighable({ ...standing, state: 'storedAtGenerator' })).not.toThrow();
  });

  it.each([
    [{ ...standing, manifestLineId: 'l' }, 'container.on-manifest'],
    [{ ...standing, state: 'stored', manifestLineId: 'l' } as const, 'container.on-manifest'],
    [{ ...standing, state: 'voided' } as const, 'container.not-at-generator'],
    [{ ...standing, enterpriseId: null }, 'container.not-at-generator'],
  ])('%j keeps its mass', (container, code) => {
    expect(() => assertWeighable(container)).toThrow(expect.objectContaining({ code, status: 409 }));
  });

  it('of the facility’s own is stored at no generator', () => {
    expect(() => assertAtGenerator(standing)).not.toThrow();
    expect(() => assertAtGenerator({ ...standing, state: 'loaded' })).toThrow(
      expect.objectContaining({ text: expect.objectContaining({ zh: expect.stringContaining('当前状态：已装车') }) }),
    );
    expect(() => assertAtGenerator({ ...standing, enterpriseId: null })).toThrow(
      expect.objectContaining({ code: 'container.not-at-generator' }),
    );
  });
});
