import { roles } from '../../../shared/roles.js';
import type { Actor, Role } from '../../../shared/roles.js';
import { approvalLifecycle } from '../approvals/transfer-approval.lifecycle.js';
import { contractLifecycle } from './treatment-contract.lifecycle.js';
import { assertContractPeriod, assertPriceDays, assertPricedOnce, yearsFrom } from './treatment-contract.rules.js';

const contract = { validFrom: '2026-01-01', validTo: '2028-12-31' };

const refusal = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the period', () => {
  it.each([
    ['2026-06-01', '2026-06-01', null],
    ['2026-06-02', '2026-06-01', 'treatment-contract.ends-early'],
    ['2026-06-01', '2036-06-01', null],
    ['2026-06-01', '2036-06-02', 'treatment-contract.too-long'],
  ])('%s to %s: %s', (validFrom, validTo, code) => {
    expect(refusal(() => assertContractPeriod({ validFrom, validTo }))).toBe(code);
  });
});

describe('the years whose quota moves', () => {
  it.each([
    [2026, [2026, 2027, 2028]],
    [2020, [2026, 2027, 2028]],
    [2028, [2028]],
    [2029, []],
  ])('seen in %d: %j', (year, years) => {
    expect(yearsFrom(year, contract)).toEqual(years);
  });
});

describe('prices', () => {
  const price = { wasteCode: '900-214-08', validFrom: '2026-06-01' };

  it('have one value a code and day', () => {
    expect(refusal(() => assertPricedOnce([price, { ...price, validFrom: '2026-06-02' }]))).toBeNull();
    expect(refusal(() => assertPricedOnce([price, price]))).toBe('treatment-contract.price-twice');
  });

  it.each([
    ['2026-06-01', null],
    ['2028-12-31', null],
    ['2026-05-31', 'treatment-contract.price-past'],
    ['2025-12-31', 'treatment-contract.price-outside'],
    ['2029-01-01', 'treatment-contract.price-outside'],
  ])('from %s, seen on 2026-06-01: %s', (validFrom, code) => {
    expect(refusal(() => assertPriceDays([{ validFrom }], contract, '2026-06-01'))).toBe(code);
  });
});

describe('the lifecycles', () => {
  const actor = (role: Role): Actor => ({
    accountId: '',
    label: '',
    roles: [role],
    enterpriseId: null,
    facilityId: null,
    divisionCode: null,
  });
  const takers = (take: (by: Actor) => unknown): Role[] =>
    roles.filter((role) => refusal(() => take(actor(role))) === null);
  const planners = ['operator.manager', 'operator.dispatcher'];

  it('let planners terminate an active contract, once', () => {
    expect(takers((by) => contractLifecycle.take('terminate', 'active', by, {}))).toEqual(planners);
    expect(takers((by) => contractLifecycle.take('terminate', 'terminated', by, {}))).toEqual([]);
  });

  it('let planners revoke an active approval, once', () => {
    expect(takers((by) => approvalLifecycle.take('revoke', 'active', by, {}))).toEqual(planners);
    expect(takers((by) => approvalLifecycle.take('revoke', 'revoked', by, {}))).toEqual([]);
  });
});
