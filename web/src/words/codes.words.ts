import type { Dictionary } from './words';

/** Words of the codes that the API speaks in; states have theirs in the lifecycles. */
export const codeDictionaries = {
  trade: {
    'vehicle-repair': ['汽修', 'Vehicle repair'],
    'petrol-station': ['加油站', 'Petrol station'],
    laboratory: ['实验室', 'Laboratory'],
    dismantling: ['机动车拆解', 'Vehicle dismantling'],
    other: ['其他', 'Other'],
  },
  laboratoryKind: {
    university: ['高校', 'University'],
    'research-institute': ['科研院所', 'Research institute'],
    'testing-body': ['检测机构', 'Testing body'],
    enterprise: ['企业实验室', 'Laboratory of a firm'],
  },
  packaging: {
    drum: ['桶', 'Drum'],
    bag: ['袋', 'Bag'],
    box: ['箱', 'Box'],
    tank: ['罐', 'Tank'],
    ibc: ['吨桶', 'IBC'],
    other: ['其他', 'Other'],
  },
  form: {
    S: ['固态', 'Solid'],
    SS: ['半固态', 'Semi-solid'],
    L: ['液态', 'Liquid'],
    G: ['气态', 'Gas'],
  },
  hazard: {
    T: ['毒性 T', 'Toxic T'],
    C: ['腐蚀性 C', 'Corrosive C'],
    I: ['易燃性 I', 'Ignitable I'],
    R: ['反应性 R', 'Reactive R'],
    In: ['感染性 In', 'Infectious In'],
  },
  component: {
    acid: ['酸类', 'Acids'],
    alkali: ['碱类', 'Alkalis'],
    cyanide: ['氰化物', 'Cyanides'],
    heavyMetal: ['重金属', 'Heavy metals'],
    organic: ['有机物', 'Organics'],
    oxidiser: ['氧化剂', 'Oxidisers'],
  },
  documentKind: {
    licence: ['营业执照', 'Business licence'],
    agreement: ['收集合同', 'Agreement'],
    eia: ['环评文件', 'Environmental assessment'],
    photo: ['照片', 'Photo'],
    other: ['其他材料', 'Other papers'],
  },
  decision: {
    accept: ['接受', 'Accepted'],
    part: ['部分接受', 'Partly accepted'],
    refuse: ['拒收', 'Refused'],
  },
  discrepancy: {
    quantity: ['数量', 'Quantity'],
    name: ['名称', 'Name'],
    form: ['形态', 'Form'],
    packaging: ['包装', 'Packaging'],
    property: ['特性', 'Property'],
  },
} as const satisfies Readonly<Record<string, Dictionary>>;
