import fc from 'fast-check';
import { approvalKinds } from '../approvals.types.js';
import type { ApprovalKind } from '../approvals.types.js';
import {
  contradictions,
  dropsFiles,
  hasBegun,
  isOver,
  missingFields,
  sealedOf,
  sourcesOf,
  usualBasis,
} from './approval.rules.js';
import type { ApprovalFields } from './approval.rules.js';

const empty: ApprovalFields = {
  kind: 'fireApproval',
  number: null,
  issuer: null,
  issuedOn: null,
  validFrom: null,
  validUntil: null,
  insuredFen: null,
  basis: '苏环办〔2019〕390号',
  note: null,
  documentIds: [],
};
const pointersOf = (kind: ApprovalKind): string[] =>
  missingFields({ ...empty, kind }).map(({ pointer }) => pointer.slice(1));

describe('what a paper in force has', () => {
  const always = ['number', 'issuer', 'issuedOn', 'validFrom'];

  it.each<[ApprovalKind, string[]]>([
    ['environmentalImpactReport', always],
    ['safetyApproval', always],
    ['fireApproval', always],
    ['pollutionPermit', [...always, 'validUntil']],
    ['emergencyPlan', [...always, 'validUntil']],
    ['liabilityInsurance', [...always, 'validUntil', 'insuredFen']],
  ])('%s: %j', (kind, fields) => {
    expect(pointersOf(kind)).toEqual(fields);
  });

  it('is sealed, save its note and further files', () => {
    expect(sealedOf({ note: 'x', documentIds: [] })).toEqual([]);
    expect(sealedOf({ note: 'x', number: 'y', validUntil: null })).toEqual(['number', 'validUntil']);
    expect(dropsFiles(['a', 'b'], ['b', 'c', 'a'])).toBe(false);
    expect(dropsFiles(['a', 'b'], ['a'])).toBe(true);
  });
});

describe('a paper that contradicts itself', () => {
  const today = '2026-11-26';
  it.each<[string, Partial<ApprovalFields>, string[]]>([
    ['nothing known', {}, []],
    ['issued today, one day long', { issuedOn: today, validFrom: today, validUntil: today }, []],
    ['an end without a beginning', { validUntil: '2020-01-01' }, []],
    ['issued tomorrow', { issuedOn: '2026-11-27' }, ['/issuedOn']],
    ['ends before it begins', { validFrom: '2027-01-02', validUntil: '2027-01-01' }, ['/validUntil']],
    ['a sum of no insurance', { insuredFen: 1 }, ['/insuredFen']],
    ['a sum of an insurance', { kind: 'liabilityInsurance', insuredFen: 1 }, []],
    ['all at once', { issuedOn: '2027-01-01', insuredFen: 1 }, ['/issuedOn', '/insuredFen']],
  ])('%s', (_name, change, pointers) => {
    const refusals = contradictions({ ...empty, ...change }, today);
    expect(refusals.map(({ fields }) => fields[0]!.pointer)).toEqual(pointers);
  });
});

it('begins on its first day and is over after its last', () => {
  expect([hasBegun('2026-11-26', '2026-11-25'), hasBegun('2026-11-26', '2026-11-26')]).toEqual([false, true]);
  expect([isOver('2026-11-26', '2026-11-26'), isOver('2026-11-26', '2026-11-27')]).toEqual([false, true]);
  expect([hasBegun(null, '2026-11-26'), isOver(null, '9999-12-31')]).toEqual([false, false]);
});

describe('the rules that ask for a paper', () => {
  const textsOf = (kind: ApprovalKind, day: string) => sourcesOf(kind, day).map(({ text }) => text);

  it('are those in force on the day', () => {
    expect(textsOf('liabilityInsurance', '2026-08-14')).toEqual(['固废法第99条']);
    expect(textsOf('liabilityInsurance', '2026-08-15')).toEqual(['法典第484条']);
    expect(textsOf('environmentalImpactReport', '2026-08-14')).toContain('环境影响评价法第22条');
    expect(textsOf('environmentalImpactReport', '2026-08-15')).not.toContain('环境影响评价法第22条');
    expect(sourcesOf('emergencyPlan', '2026-08-14')[0]).toEqual({
      text: '固废法第85条',
      since: '2020-09-01',
      until: '2026-08-14',
      uncertain: false,
    });
  });

  it('never fail to name one, from 2021 on, and make a basis that the column takes', () => {
    const days = fc.date({ min: new Date('2021-03-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...approvalKinds), days, (kind, date) => {
        const day = date.toISOString().slice(0, 10);
        expect(sourcesOf(kind, day).length).toBeGreaterThan(0);
        const { length } = [...usualBasis(kind, day)];
        expect(length >= 2 && length <= 500).toBe(true);
      }),
    );
  });
});
