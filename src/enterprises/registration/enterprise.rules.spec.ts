import { newId } from '../../shared/uuid.js';
import { assertDeclaredOnce, settle } from './enterprise-change.rules.js';
import type { ChangeableEnterprise } from './enterprise-change.rules.js';
import { missingFields, requiredFields, sealedFields } from './enterprise.rules.js';
import type { EnterpriseSheet } from './enterprise.rules.js';

const full: EnterpriseSheet = {
  uscc: '91320600138670947L',
  address: '路 1 号',
  trade: 'laboratory',
  laboratoryKind: 'university',
  contactName: '王',
  contactPhone: '1',
  emergencyPhone: '2',
  declaredLines: 1,
  licences: 1,
};

describe('missingFields', () => {
  it('finds nothing missing in a full sheet', () => {
    expect(missingFields(full)).toEqual([]);
  });

  it.each<[Partial<EnterpriseSheet>, string]>([
    [{ uscc: null }, '/uscc'],
    [{ address: null }, '/address'],
    [{ laboratoryKind: null }, '/laboratoryKind'],
    [{ contactName: null }, '/contactName'],
    [{ contactPhone: null }, '/contactPhone'],
    [{ emergencyPhone: null }, '/emergencyPhone'],
    [{ declaredLines: 0 }, '/declaredGeneration'],
    [{ licences: 0 }, '/documents'],
  ])('misses %j at %s', (change, pointer) => {
    expect(missingFields({ ...full, ...change }).map((rule) => rule.pointer)).toEqual([pointer]);
  });

  it('asks only laboratories for their kind, and cites the source of each rule', () => {
    expect(missingFields({ ...full, trade: 'vehicle-repair', laboratoryKind: null })).toEqual([]);
    expect(requiredFields.every(({ source }) => source.length > 3)).toBe(true);
  });
});

describe('sealedFields', () => {
  it.each([
    ['draft', []],
    ['returned', []],
    ['submitted', ['name', 'divisionCode', 'contactPhone', 'declaredGeneration']],
    ['verified', ['name', 'divisionCode']],
    ['suspended', ['name', 'divisionCode', 'declaredGeneration']],
  ] as const)('in %s: %j', (state, sealed) => {
    expect(sealedFields(state, ['name', 'divisionCode', 'contactPhone', 'declaredGeneration'])).toEqual(sealed);
  });
});

describe('settle', () => {
  const given: ChangeableEnterprise = {
    name: '顺达汽修',
    siteName: '',
    uscc: null,
    usccCheck: null,
    usccOverrideReason: null,
    divisionCode: '320613',
    trade: 'vehicle-repair',
    laboratoryKind: null,
    searchKeys: '',
  };
  const code = (settling: Promise<unknown>): Promise<string | null> =>
    settling.then(
      () => null,
      (error: { code: string }) => error.code,
    );

  it('stores the code in capitals with its check, the present county, and what it is found by', async () => {
    const settled = await settle(null, { ...given, uscc: ' 91320600138670947l ', divisionCode: '320602' });
    expect(settled).toMatchObject({ uscc: '91320600138670947L', usccCheck: 'passed', divisionCode: '320613' });
    expect(settled.searchKeys).toContain('sdqx');
    expect(settled.searchKeys).toContain('91320600138670947l');
    expect((await settle(null, { ...given, uscc: '913206001386709471' })).usccCheck).toBe('failed');
  });

  it.each(['', '123', '91320600138670947LL', newId()])('refuses the code %j', async (uscc) => {
    expect(await code(settle(null, { ...given, uscc }))).toBe('enterprise.uscc-malformed');
  });

  it.each(['000000', '320600', '320000', '990101'])('refuses the division %s', async (divisionCode) => {
    expect(await code(settle(null, { ...given, divisionCode }))).toBe('enterprise.division-unknown');
  });

  it('forgets the reason for a code when the code changes, and keeps it otherwise', async () => {
    const before = { ...given, uscc: '913206001386709471', usccCheck: 'failed' as const, usccOverrideReason: '原件' };
    expect((await settle(before, { ...before, name: '新名' })).usccOverrideReason).toBe('原件');
    expect((await settle(before, { ...before, uscc: '91320600138670947L' })).usccOverrideReason).toBeNull();
  });

  it('keeps the kind of laboratory to laboratories', async () => {
    const laboratory = { ...given, trade: 'laboratory', laboratoryKind: 'university' as const };
    expect((await settle(null, laboratory)).laboratoryKind).toBe('university');
    expect((await settle(laboratory, { ...laboratory, trade: 'other' })).laboratoryKind).toBeNull();
    expect(await code(settle(given, { ...given, laboratoryKind: 'university' }))).toBe(
      'enterprise.laboratory-kind-misplaced',
    );
  });
});

describe('assertDeclaredOnce', () => {
  it('points at the second line of a code', () => {
    const lines = ['900-214-08', '900-249-08', '900-214-08'].map((wasteCode) => ({ wasteCode }));
    expect(() => assertDeclaredOnce(lines.slice(0, 2))).not.toThrow();
    expect(() => assertDeclaredOnce(lines)).toThrow(
      expect.objectContaining({
        fields: [expect.objectContaining({ pointer: '/declaredGeneration/2/wasteCode' })],
      }) as Error,
    );
  });
});
