import { renderText } from '../../shared/domain-error.js';
import { isCrossProvince, shipmentFindings } from './treatment.rules.js';
import type { ShipmentLine, ShipmentPapers } from './treatment.rules.js';
import type { ApprovalTerms, TreatmentParty } from './treatment.types.js';

const day = '2026-11-25';
const tonnes = (t: number) => t * 1_000_000;

const company: TreatmentParty = {
  id: 'company',
  facilityId: 'facility',
  name: '通州焚烧',
  uscc: '91320600138670947L',
  divisionCode: '320612',
  address: '通州区',
  phone: '0513-80000000',
  permitNo: 'JS0612',
  permitValidFrom: '2026-01-01',
  permitValidTo: '2026-12-31',
  state: 'active',
  methodsOf: new Map([
    ['900-214-08', ['R9', 'D10']],
    ['900-041-49', ['D10']],
  ]),
};
const abroad: TreatmentParty = { ...company, divisionCode: '340104' };
const contract = {
  id: 'contract',
  number: 'HT-1',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  quotaGrams: tonnes(500),
};
const approval: ApprovalTerms = {
  id: 'approval',
  companyId: 'company',
  number: '苏环批 1',
  validFrom: '2026-06-01',
  validTo: '2026-12-31',
  route: '江苏、安徽',
  state: 'active',
  lines: [{ wasteCode: '900-214-08', methodCode: 'R9', grams: tonnes(20) }],
};
const oil = (grams = tonnes(8), methodCode = 'R9'): ShipmentLine => ({ wasteCode: '900-214-08', methodCode, grams });
const filters: ShipmentLine = { wasteCode: '900-041-49', methodCode: 'D10', grams: tonnes(1) };

const within: ShipmentPapers = { facilityDivision: '320613', company, contract, approval: null };
const across: ShipmentPapers = { ...within, company: abroad, approval };

const found = (papers: ShipmentPapers, lines: ShipmentLine[], on = day): [string, string][] =>
  shipmentFindings(papers, lines, on).map(({ code, pointer }) => [code.replace('shipment.', ''), pointer]);

describe('a shipment within the province', () => {
  it('may leave with permit and contract, without an approval', () => {
    expect(found(within, [oil(), filters])).toEqual([]);
  });

  it.each<[string, Partial<ShipmentPapers>, ShipmentLine[], string, [string, string][]]>([
    [
      'a retired company',
      { company: { ...company, state: 'retired' } },
      [oil()],
      day,
      [['company-retired', '/company']],
    ],
    [
      'the day before the permit begins',
      {},
      [oil()],
      '2025-12-31',
      [
        ['permit-not-yet-valid', '/company'],
        ['no-contract', '/contract'],
      ],
    ],
    [
      'the day after the permit ends',
      { contract: { ...contract, validTo: '2027-12-31' } },
      [oil()],
      '2027-01-01',
      [['permit-expired', '/company']],
    ],
    ['no contract', { contract: null }, [oil()], day, [['no-contract', '/contract']]],
    [
      'a contract that ended',
      { contract: { ...contract, validTo: '2026-11-24' } },
      [oil()],
      day,
      [['no-contract', '/contract']],
    ],
    [
      'a contract that begins later',
      { contract: { ...contract, validFrom: '2026-11-26' } },
      [oil()],
      day,
      [['no-contract', '/contract']],
    ],
    [
      'a code outside the permit',
      {},
      [filters, { ...oil(), wasteCode: '900-249-08' }],
      day,
      [['code-not-permitted', '/lines/1/wasteCode']],
    ],
    [
      'a method outside the permit',
      {},
      [oil(), { ...filters, methodCode: 'D1' }],
      day,
      [['method-not-permitted', '/lines/1/methodCode']],
    ],
  ])('with %s may not', (_name, papers, lines, on, findings) => {
    expect(found({ ...within, ...papers }, lines, on)).toEqual(findings);
  });

  it.each(['2026-01-01', '2026-12-31'])('may on %s, the first and the last day', (on) => {
    expect(found(within, [oil()], on)).toEqual([]);
  });

  it('does not look at an approval it does not need', () => {
    expect(found({ ...within, approval: { ...approval, state: 'revoked', lines: [] } }, [oil()])).toEqual([]);
  });
});

describe('a shipment into another province', () => {
  it('may leave with an approval', () => {
    expect(found(across, [oil(tonnes(12)), oil(tonnes(8))])).toEqual([]);
  });

  it.each<[string, ApprovalTerms | null, ShipmentLine[], [string, string][]]>([
    ['no approval', null, [oil()], [['approval-missing', '/approval']]],
    [
      'one of another company',
      { ...approval, companyId: 'other' },
      [oil()],
      [['approval-of-another-company', '/approval']],
    ],
    ['a revoked one', { ...approval, state: 'revoked' }, [oil()], [['approval-revoked', '/approval']]],
    ['one that ended', { ...approval, validTo: '2026-11-24' }, [oil()], [['approval-not-in-force', '/approval']]],
    [
      'one that begins later',
      { ...approval, validFrom: '2026-11-26' },
      [oil()],
      [['approval-not-in-force', '/approval']],
    ],
    ['one without the code', approval, [oil(), filters], [['code-not-approved', '/lines/1/wasteCode']]],
    ['one of another method', approval, [oil(tonnes(1), 'D10')], [['method-not-approved', '/lines/0/methodCode']]],
    ['one of less mass', approval, [oil(tonnes(20) + 1)], [['above-approved', '/lines/0/grams']]],
  ])('with %s may not', (_name, given, lines, findings) => {
    expect(found({ ...across, approval: given }, lines)).toEqual(findings);
  });

  it('counts the lines of a code together, and tells it once, at the line that goes beyond', () => {
    const lines = [oil(tonnes(12)), oil(tonnes(9)), oil(tonnes(1))];
    expect(found(across, lines)).toEqual([['above-approved', '/lines/1/grams']]);
  });

  it('is told everything at once', () => {
    const retired: TreatmentParty = { ...abroad, state: 'retired', permitValidTo: '2026-11-24' };
    const papers = { ...across, company: retired, contract: null, approval: null };
    expect(found(papers, [{ ...oil(), wasteCode: '900-249-08' }])).toEqual([
      ['company-retired', '/company'],
      ['permit-expired', '/company'],
      ['no-contract', '/contract'],
      ['code-not-permitted', '/lines/0/wasteCode'],
      ['approval-missing', '/approval'],
    ]);
  });
});

describe('a finding', () => {
  const all = [
    ...shipmentFindings(
      { ...within, company: { ...company, state: 'retired' }, contract: null },
      [oil(1, 'D1')],
      '2025-01-01',
    ),
    ...shipmentFindings(
      { ...across, approval: { ...approval, companyId: '', state: 'revoked' } },
      [filters, oil(1, 'D10')],
      '2027-01-01',
    ),
    ...shipmentFindings(across, [oil(tonnes(30))], day),
    ...shipmentFindings({ ...across, approval: null }, [{ ...filters, wasteCode: '900-249-08' }], day),
  ];

  it.each(all.map((finding) => [finding.code, finding] as const))(
    '%s cites its rule and says all in both languages',
    (_code, finding) => {
      expect(finding.basis).toMatch(/第\d+/);
      for (const language of ['zh', 'en'] as const)
        expect(renderText(finding.text, language, finding.details)).not.toMatch(/[{}]/);
    },
  );

  it('of every kind is among them', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(13);
  });
});

describe('the province', () => {
  it.each([
    ['320613', '320612', false],
    ['320613', '340104', true],
    ['320613', '310115', true],
  ])('of %s and %s differs: %s', (from, to, differs) => {
    expect(isCrossProvince(from, to)).toBe(differs);
  });
});
