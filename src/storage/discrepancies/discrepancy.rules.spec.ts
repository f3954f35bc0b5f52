import { bureauReport, expectedOf, isAsStrict, strictest, textOf } from './discrepancy.rules.js';
import type { ManifestedLine, ReportedDelivery, ReportedDifference } from './discrepancy.types.js';

const line: ManifestedLine = {
  position: 1,
  wasteCode: '900-214-08',
  name: '废机油',
  hazards: ['T', 'I'],
  form: 'L',
  packaging: 'drum',
  handedOverGrams: 178_500,
};

it('says in the words of the form what the manifest says', () => {
  expect(expectedOf('name', line)).toBe('废机油（900-214-08）');
  expect(expectedOf('quantity', line)).toBe('178.500 千克');
  expect(expectedOf('property', line)).toBe('T、I');
  expect(expectedOf('form', line)).toBe('液态');
  expect(expectedOf('packaging', line)).toBe('桶');
  expect(expectedOf('packaging', { ...line, packaging: '木箱' })).toBe('木箱');
});

it.each([
  ['quantity', '178.500 千克', '178.500 kg'],
  ['form', '半固态', 'semi-solid'],
  ['packaging', '吨桶', 'IBC'],
  ['property', 'T、I', 'T, I'],
  ['packaging', '桶盖开裂', '桶盖开裂'],
  ['name', '废机油（900-214-08）', '废机油（900-214-08）'],
] as const)('says %s %s in English, and leaves what a person wrote', (attribute, zh, en) => {
  expect(textOf(attribute, zh)).toEqual({ zh, en });
});

it('knows which decision is the strictest', () => {
  expect(strictest([])).toBeNull();
  expect(strictest(['accept', 'part'])).toBe('part');
  expect(strictest(['refuse', 'accept'])).toBe('refuse');
  expect(isAsStrict('part', 'part')).toBe(true);
  expect(isAsStrict('accept', 'part')).toBe(false);
  expect(isAsStrict('refuse', 'accept')).toBe(true);
});

describe('the report to the bureau', () => {
  const delivery: ReportedDelivery = {
    internalNumber: 'GI-CC-2026-000042',
    officialNumber: '20263206000042',
    consignor: '崇川汽修',
    consignorUscc: '91320613MA1XXXXX0X',
    carrier: '通运物流',
    plate: '苏F12345',
    consignee: '崇川绿岛',
    arrivedAt: '2026-11-21T23:30:00.000Z',
  };
  const difference: ReportedDifference = {
    attribute: 'packaging',
    position: 1,
    wasteCode: '900-214-08',
    wasteName: '废机油',
    expected: '桶',
    found: '吨袋，已渗漏',
  };

  it('is whole but for the decision while that is open', () => {
    const report = bureauReport(delivery, difference, null);
    expect(report).toMatchObject({ decision: null, reason: null });
    expect(report.text).toBe(
      [
        '关于危险废物转移联单接受差异情况的报告',
        '根据《危险废物转移管理办法》（部令第23号）第十八条，现报告：崇川汽修（统一社会信用代码 91320613MA1XXXXX0X）转移的危险废物' +
          '（联单编号：20263206000042），由通运物流车辆 苏F12345 承运，于 2026年11月22日 07:30 运抵崇川绿岛。',
        '经核对，联单第 1 行“废机油”（900-214-08）的包装方式与联单不符：联单载明桶，实际为吨袋，已渗漏。',
        '我单位已及时告知移出人。接受意见正在研究，将另行补报。',
      ].join('\n'),
    );
  });

  it('states decision and reason afterwards, and the internal number while there is no other', () => {
    const decided = { decision: 'refuse', reason: '包装破损，不能安全贮存。' } as const;
    const report = bureauReport({ ...delivery, officialNumber: null }, difference, decided);
    expect(report).toMatchObject(decided);
    expect(report.text).toContain('待取号，内部编号 GI-CC-2026-000042');
    expect(report.text).toContain('我单位决定：拒收。理由：包装破损，不能安全贮存。');
    expect(report.text).not.toContain('。。');
  });

  it('may be drawn up again from itself', () => {
    const first = bureauReport(delivery, difference, null);
    const decided = { decision: 'accept', reason: '标签补贴完整' } as const;
    expect(bureauReport(delivery, first, decided)).toEqual(bureauReport(delivery, difference, decided));
  });
});
