import type { Schemas } from '../api/queries';
import { choicesOf, fileOf, word, wordOf } from './code-table';
import type { CodeTable } from './code-table';
import { useLanguage } from './language';

type Profile = Schemas['WasteProfileView'];

/** The words of codes that the API gives without their words. Complete by type: a new code fails `tsc` until it is said. */
export const codeWords = {
  trade: {
    laboratory: word('实验室', 'Laboratory'),
    'vehicle-repair': word('机动车维修', 'Vehicle repair'),
    dismantling: word('报废机动车拆解', 'Vehicle dismantling'),
    'petrol-station': word('加油站', 'Petrol station'),
    other: word('其他小微单位', 'Other small firm'),
  } satisfies CodeTable<Schemas['TradeTemplateView']['trade']>,
  form: {
    S: word('固态', 'Solid'),
    SS: word('半固态', 'Semi-solid'),
    L: word('液态', 'Liquid'),
    G: word('气态', 'Gas'),
  } satisfies CodeTable<Profile['form']>,
  hazard: {
    T: word('毒性', 'Toxic'),
    C: word('腐蚀性', 'Corrosive'),
    I: word('易燃性', 'Ignitable'),
    R: word('反应性', 'Reactive'),
    In: word('感染性', 'Infectious'),
  } satisfies CodeTable<Profile['hazards'][number]>,
  packaging: {
    bag: word('袋', 'Bag'),
    box: word('箱', 'Box'),
    drum: word('桶', 'Drum'),
    ibc: word('吨桶', 'IBC'),
    tank: word('储罐', 'Tank'),
    other: word('其他', 'Other'),
  } satisfies CodeTable<Profile['packaging']>,
  component: {
    acid: word('酸', 'Acid'),
    alkali: word('碱', 'Alkali'),
    cyanide: word('氰化物', 'Cyanide'),
    heavyMetal: word('重金属', 'Heavy metals'),
    organic: word('有机物', 'Organic'),
    oxidiser: word('氧化剂', 'Oxidiser'),
  } satisfies CodeTable<Profile['components'][number]>,
  role: {
    'enterprise.admin': word('产废单位管理员', 'Enterprise administrator'),
    'enterprise.staff': word('产废单位员工', 'Enterprise staff'),
    'operator.manager': word('中心负责人', 'Facility manager'),
    'operator.dispatcher': word('收运调度', 'Dispatcher'),
    'operator.driver': word('驾驶员', 'Driver'),
    'operator.weighbridge': word('地磅员', 'Weighbridge'),
    'operator.warehouse': word('仓管员', 'Warehouse'),
    regulator: word('生态环境监管', 'Regulator'),
    auditor: word('审计员', 'Auditor'),
    administrator: word('系统管理员', 'Administrator'),
    system: word('系统', 'System'),
  } satisfies CodeTable<Schemas['MeView']['roles'][number]>,
  managementClass: {
    KEY: word('重点监管', 'Key'),
    SIMPLIFIED: word('简化管理', 'Simplified'),
    REGISTERED: word('登记管理', 'Registered'),
  } satisfies CodeTable<Schemas['DeclarationView']['managementClass']>,
  ownWasteSource: {
    carbonChange: word('更换活性炭', 'Carbon change'),
    spill: word('泄漏处置', 'Spill'),
    cleaning: word('清洁清淤', 'Cleaning'),
    other: word('其他环节', 'Other'),
  } satisfies CodeTable<Schemas['OwnWasteView']['source']>,
  manifestKind: {
    inbound: word('收集', 'Collection'),
    return: word('退回', 'Return'),
  } satisfies CodeTable<Schemas['ManifestView']['kind']>,
  zoneKind: {
    storage: word('贮存区', 'Storage'),
    quarantine: word('隔离区', 'Quarantine'),
  } satisfies CodeTable<Schemas['ZoneView']['kind']>,
  laboratoryKind: {
    university: word('高校', 'University'),
    'research-institute': word('科研院所', 'Research institute'),
    'testing-body': word('检测机构', 'Testing body'),
    enterprise: word('企业实验室', 'Laboratory of a firm'),
  } satisfies CodeTable<NonNullable<Schemas['EnterpriseView']['laboratoryKind']>>,
  documentKind: {
    licence: word('营业执照', 'Business licence'),
    agreement: word('收集合同', 'Agreement'),
    eia: word('环评文件', 'Environmental assessment'),
    photo: word('照片', 'Photo'),
    other: word('其他材料', 'Other papers'),
  } satisfies CodeTable<Schemas['DocumentView']['kind']>,
  decision: {
    accept: word('接受', 'Accepted'),
    part: word('部分接受', 'Partly accepted'),
    refuse: word('拒收', 'Refused'),
  } satisfies CodeTable<NonNullable<Schemas['DiscrepancyView']['decision']>>,
  discrepancy: {
    quantity: word('数量', 'Quantity'),
    name: word('名称', 'Name'),
    form: word('形态', 'Form'),
    packaging: word('包装', 'Packaging'),
    property: word('特性', 'Property'),
  } satisfies CodeTable<Schemas['DiscrepancyView']['attribute']>,
  /** Counties round the first facilities (GB/T 2260); others are entered by their code. */
  division: {
    '320613': word('崇川区', 'Chongchuan'),
    '320612': word('通州区', 'Tongzhou'),
    '320614': word('海门区', 'Haimen'),
    '320685': word('海安市', 'Hai’an'),
    '320682': word('如皋市', 'Rugao'),
    '320623': word('如东县', 'Rudong'),
    '320681': word('启东市', 'Qidong'),
  },
} as const;

export type CodeKind = keyof typeof codeWords;
export type CodeOf<K extends CodeKind> = keyof (typeof codeWords)[K] & string;

/** All codes of a kind, in the order of the table. */
export const codesOf = <K extends CodeKind>(kind: K): CodeOf<K>[] => Object.keys(codeWords[kind]) as CodeOf<K>[];

/** `useCode('packaging')('drum')`; an unknown code is shown as it is. */
export function useCode(kind: CodeKind): (code: string) => string {
  const language = useLanguage();
  return (code) => wordOf(codeWords[kind], code, language);
}

/** The words of a kind for a file. */
export function useCodeFile(kind: CodeKind): ReturnType<typeof fileOf> {
  const language = useLanguage();
  return fileOf(codeWords[kind], language);
}

/** Choices of a select, in the order of the table. */
export function useChoices(kind: CodeKind): { readonly value: string; readonly label: string }[] {
  const language = useLanguage();
  return choicesOf(codeWords[kind], language);
}
