import type { TreatmentParty } from '../treatment.types.js';
import { assertApproval } from './transfer-approval.rules.js';

const company: TreatmentParty = {
  id: 'company',
  facilityId: 'facility',
  name: '界首蓄电',
  uscc: '91320600138670947L',
  divisionCode: '341282',
  address: '界首市',
  phone: '0558-80000000',
  permitNo: 'AH1282',
  permitValidFrom: '2024-01-01',
  permitValidTo: '2027-12-31',
  state: 'active',
  methodsOf: new Map([['900-052-31', ['R4']]]),
};
const approval = {
  validFrom: '2026-03-15',
  validTo: '2027-03-15',
  lines: [{ wasteCode: '900-052-31', methodCode: 'R4' as const, grams: 1 }],
};

const refusal = (changes: Partial<typeof approval>, seat = '341282'): string | null => {
  try {
    assertApproval({ ...approval, ...changes }, { ...company, divisionCode: seat }, '320613');
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('an approval', () => {
  it.each<[string, Partial<typeof approval>, string | null]>([
    ['twelve months', {}, null],
    ['a day more', { validTo: '2027-03-16' }, 'transfer-approval.too-long'],
    ['one day', { validTo: '2026-03-15' }, null],
    ['no day', { validTo: '2026-03-14' }, 'transfer-approval.ends-early'],
    ['until the permit ends', { validFrom: '2027-06-01', validTo: '2027-12-31' }, null],
    ['longer than the permit', { validFrom: '2027-06-01', validTo: '2028-01-01' }, 'transfer-approval.beyond-permit'],
  ])('of %s: %s', (_name, changes, code) => {
    expect(refusal(changes)).toBe(code);
  });

  it('is for another province', () => {
    expect(refusal({}, '320981')).toBe('transfer-approval.not-needed');
  });

  it.each([
    ['900-052-31', 'D10'],
    ['900-214-08', 'R4'],
  ] as const)('names what the permit allows: %s by %s is refused', (wasteCode, methodCode) => {
    const lines = [{ wasteCode, methodCode: methodCode as 'R4', grams: 1 }];
    expect(refusal({ lines })).toBe('transfer-approval.line-not-permitted');
  });
});
