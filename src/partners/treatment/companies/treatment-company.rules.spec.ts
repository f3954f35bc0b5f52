import { assertPermitPeriod, settleSeat, settleUscc } from './treatment-company.rules.js';

const refusal = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the credit code', () => {
  const failing = '91350211M0000XUF46';

  it('is stored in capitals, a reason dropped where none is needed', () => {
    expect(settleUscc(' 91320600138670947l', '核对过')).toEqual({
      uscc: '91320600138670947L',
      usccCheck: 'passed',
      usccOverrideReason: null,
    });
  });

  it('with a failing check digit needs a reason', () => {
    expect(refusal(() => settleUscc(failing, null))).toBe('treatment-company.uscc-doubtful');
    expect(settleUscc(failing, '核对过')).toMatchObject({ usccCheck: 'failed', usccOverrideReason: '核对过' });
  });

  it.each(['9132060013867094', '9132060013867094IL', ''])('%j is malformed, whatever the reason', (text) => {
    expect(refusal(() => settleUscc(text, '核对过'))).toBe('treatment-company.uscc-malformed');
  });
});

describe('the seat', () => {
  it.each([
    ['320612', '320612'],
    ['320602', '320613'],
    ['341282', '341282'],
  ])('%s is stored as %s', (code, stored) => {
    expect(settleSeat(code)).toBe(stored);
  });

  it.each(['320600', '320000', '3206', '990101'])('%s is no county', (code) => {
    expect(refusal(() => settleSeat(code))).toBe('treatment-company.division-unknown');
  });
});

describe('the permit', () => {
  it.each([
    ['2026-01-01', '2026-01-01', null],
    ['2026-01-02', '2026-01-01', 'treatment-company.permit-ends-early'],
  ])('from %s to %s: %s', (permitValidFrom, permitValidTo, code) => {
    expect(refusal(() => assertPermitPeriod({ permitValidFrom, permitValidTo }))).toBe(code);
  });
});
