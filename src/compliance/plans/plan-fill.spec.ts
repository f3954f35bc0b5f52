import { filledForEnterprise, filledForFacility } from './plan-fill.js';
import type { EnterpriseKnown, FacilityKnown } from './plan-fill.js';
import { mostRows } from './plan.rules.js';
import { emptyTables } from './plan.types.js';
import { soundTables } from './testing/plan-tables.js';

const oil = '900-214-08';
const waste = {
  wasteCode: oil,
  yearlyGrams: 3_000_000,
  name: '废机油',
  form: 'L',
  hazards: ['T', 'I'],
  packaging: 'drum',
  harmfulComponents: ['矿物油', '金属屑'],
} as const;
const bare = { name: null, form: null, hazards: null, packaging: null, harmfulComponents: null };
const firm: EnterpriseKnown = {
  unit: { uscc: '91320600138670947L', siteAddress: '工农路 88 号', longitude: null },
  provinceCode: '32',
  wastes: [waste, { wasteCode: '900-999-99', yearlyGrams: null, ...bare }],
  receiver: { name: '绿岛', permitNumber: 'JSNT1', codes: [oil], provinceCode: '32' },
};
const site: FacilityKnown = {
  unit: { uscc: '91320600138670947L' },
  provinceCode: '32',
  codes: [
    { wasteCode: oil, name: '废矿物油', hazards: ['T', 'I'], grams: 5 },
    { wasteCode: '900-041-49', name: null, hazards: null, grams: null },
  ],
  produced: [],
  zones: [{ name: 'A区', categories: ['HW08'] }],
  companies: [
    {
      companyId: 'c',
      name: '安徽处置',
      seatCode: '340104',
      permitNo: 'AH1',
      quotaGrams: 9,
      lines: [
        { wasteCode: oil, methodCode: 'R9' },
        { wasteCode: '900-001-01', methodCode: 'D10' },
      ],
    },
  ],
};

describe('filling an enterprise’s plan', () => {
  it('takes what is registered, and leaves out what is not known', () => {
    const { unit, generation, storage, transfer } = filledForEnterprise(emptyTables, firm);
    expect(unit).toEqual({ uscc: '91320600138670947L', siteAddress: '工农路 88 号' });
    expect(generation).toEqual([
      {
        wasteCode: oil,
        wasteName: '废机油',
        form: 'L',
        hazards: ['T', 'I'],
        harmfulComponents: '矿物油、金属屑',
        plannedGrams: 3_000_000,
        destination: 'transfer',
      },
      { wasteCode: '900-999-99', destination: 'transfer' },
    ]);
    expect(storage[0]).toEqual({ wasteCode: oil, packaging: 'drum' });
    // Nobody is named for what the facility may not take.
    expect(transfer).toEqual([
      {
        wasteCode: oil,
        transferKind: 'withinProvince',
        plannedGrams: 3_000_000,
        receiverKind: 'collector',
        receiverName: '绿岛',
        permitNumber: 'JSNT1',
      },
    ]);
  });

  it('names nobody without a permit', () => {
    expect(filledForEnterprise(emptyTables, { ...firm, receiver: null }).transfer).toEqual([]);
  });

  it('leaves what was entered, and filled again changes nothing', () => {
    const entered = {
      ...emptyTables,
      unit: { siteAddress: '新址 1 号' },
      generation: [{ wasteCode: oil, plannedGrams: 7, source: '换油' }],
    };
    const once = filledForEnterprise(entered, firm);
    expect(once.unit).toMatchObject({ siteAddress: '新址 1 号', uscc: '91320600138670947L' });
    expect(once.generation[0]).toMatchObject({ plannedGrams: 7, source: '换油', wasteName: '废机油' });
    expect(filledForEnterprise(once, firm)).toEqual(once);
  });

  it('of more rows than a table takes is refused', () => {
    const generation = Array.from({ length: mostRows }, () => ({ wasteCode: '900-041-49' }));
    expect(() => filledForEnterprise({ ...soundTables, generation }, firm)).toThrow(/plan.too-many-rows/);
  });
});

describe('filling the facility’s plan', () => {
  it('takes its permit, its zones and its contracts', () => {
    const { generation, storage, transfer } = filledForFacility(emptyTables, site);
    expect(generation).toEqual([
      { wasteCode: oil, wasteName: '废矿物油', hazards: ['T', 'I'], plannedGrams: 5, destination: 'transfer' },
      { wasteCode: '900-041-49', destination: 'transfer' },
    ]);
    expect(storage).toEqual([
      { wasteCode: oil, storageCode: 'A区', storageKind: 'warehouse' },
      { wasteCode: '900-041-49' },
    ]);
    expect(transfer).toEqual([
      {
        wasteCode: oil,
        transferKind: 'crossProvince',
        plannedGrams: 9,
        methodCode: 'R9',
        receiverKind: 'permitHolder',
        receiverName: '安徽处置',
        permitNumber: 'AH1',
      },
    ]);
    expect(filledForFacility({ ...emptyTables, generation, storage, transfer }, site)).toMatchObject({ transfer });
  });

  it('takes its own waste besides, which the permit need not name, and leaves what it collects of the same code', () => {
    const bag = { form: 'S', hazards: ['T'], packaging: 'bag', grams: 1_286_000 } as const;
    const produced = [
      { ...bag, wasteCode: '900-039-49', name: '废活性炭' },
      { ...bag, wasteCode: '900-041-49', name: '抹布' },
    ];
    const [company] = site.companies;
    const lines = [{ wasteCode: '900-039-49', methodCode: 'D10' }] as const;
    const zones = [{ name: 'D区', categories: ['HW49'] }];
    const known = { ...site, produced, zones, companies: [{ ...company!, lines }] };
    const { generation, storage, transfer } = filledForFacility(emptyTables, known);
    expect(generation.slice(1)).toEqual([
      { wasteCode: '900-041-49', source: '收集，另有本单位自行产生', destination: 'transfer' },
      {
        wasteCode: '900-039-49',
        source: '本单位自行产生',
        wasteName: '废活性炭',
        form: 'S',
        hazards: ['T'],
        plannedGrams: 1_286_000,
        destination: 'transfer',
      },
    ]);
    const inZone = { wasteCode: '900-039-49', storageCode: 'D区', storageKind: 'warehouse', packaging: 'bag' };
    expect(storage.at(-1)).toEqual(inZone);
    expect(transfer).toMatchObject([{ wasteCode: '900-039-49', receiverName: '安徽处置', methodCode: 'D10' }]);
  });

  it('guesses neither a method nor how a quota is shared', () => {
    const [company] = site.companies;
    const lines = [
      { wasteCode: oil, methodCode: 'R9' },
      { wasteCode: oil, methodCode: 'D10' },
      { wasteCode: '900-041-49', methodCode: 'D10' },
    ] as const;
    const { transfer } = filledForFacility(emptyTables, { ...site, companies: [{ ...company!, lines }] });
    expect(transfer[0]).not.toHaveProperty('methodCode');
    expect(transfer[0]).not.toHaveProperty('plannedGrams');
    expect(transfer[1]).toMatchObject({ wasteCode: '900-041-49', methodCode: 'D10' });
  });
});
