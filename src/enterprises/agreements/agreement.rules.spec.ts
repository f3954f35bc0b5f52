import { agreementLifecycle } from './agreement.lifecycle.js';
import { assertPeriod, assertPriceDays, assertPricedOnce } from './agreement.rules.js';
import { agreementStates } from './agreement.types.js';
import { roles } from '../../shared/roles.js';
import type { Actor, Role } from '../../shared/roles.js';

const permit = { number: 'JSNT-1', validFrom: '2026-01-01', validTo: '2028-12-31' };
const refusal = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('assertPeriod', () => {
  it.each([
    ['2026-01-01', '2028-12-31', null],
    ['2026-06-01', '2026-06-01', null],
    ['2026-06-02', '2026-06-01', 'agreement.ends-early'],
    ['2025-12-31', '2026-06-01', 'agreement.outside-permit'],
    ['2026-06-01', '2029-01-01', 'agreement.outside-permit'],
  ])('%s to %s: %s', (validFrom, validTo, code) => {
    expect(refusal(() => assertPeriod({ validFrom, validTo }, permit))).toBe(code);
  });
});

describe('prices', () => {
  const price = { wasteCode: '900-214-08', validFrom: '2026-06-01' };

  it('have one value a code and day', () => {
    expect(refusal(() => assertPricedOnce([price, { ...price, validFrom: '2026-06-02' }]))).toBeNull();
    expect(refusal(() => assertPricedOnce([price, price]))).toBe('agreement.price-twice');
  });

  it.each([
    ['2026-06-01', null],
    ['2026-05-31', 'agreement.price-past'],
    ['2025-12-31', 'agreement.price-outside'],
    ['2029-01-01', 'agreement.price-outside'],
  ])('from %s, seen on 2026-06-01: %s', (validFrom, code) => {
    expect(refusal(() => assertPriceDays([{ validFrom }], permit, '2026-06-01'))).toBe(code);
  });
});

describe('the lifecycle', () => {
  const actor = (role: Role): Actor => ({
    accountId: '',
    label: '',
    roles: [role],
    enterpriseId: null,
    facilityId: null,
    divisionCode: null,
  });

  it('lets a manager terminate an active agreement and nobody anything else', () => {
    const taken = agreementStates.flatMap((state) =>
      roles
        .filter((role) => refusal(() => agreementLifecycle.take('terminate', state, actor(role), {})) === null)
        .map((role) => [state, role]),
    );
    expect(taken).toEqual([['active', 'operator.manager']]);
  });
});
