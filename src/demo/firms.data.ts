/** Invented small generators. Names sound like Nantong; no such firm is meant. */
export interface Firm {
  readonly name: string;
  readonly trade: 'laboratory' | 'vehicle-repair' | 'dismantling' | 'petrol-station' | 'other';
  readonly laboratoryKind?: 'enterprise' | 'research-institute' | 'university' | 'testing-body';
  readonly street: string;
  /** 崇川区 when left out. */
  readonly divisionCode?: string;
  /** Keys of trade-templates.json: its waste profiles. */
  readonly wastes: readonly string[];
  /** Its visits carry this many thousandths of the usual masses. */
  readonly scalePermille?: number;
  /** How its registration ended; verified when left out. */
  readonly end?: 'draft' | 'submitted' | 'returned' | 'suspended';
  /** Its credit code has a failing check digit, as real registers hold some; the operator wrote down why it is right. */
  readonly doubtfulCode?: true;
}

const garage = ['repair-oil', 'repair-filters', 'repair-batteries', 'repair-rags'];
const bodyShop = ['repair-oil', 'repair-paint', 'repair-gun-wash', 'repair-paint-cans', 'repair-carbon'];
const laboratory = ['lab-organic', 'lab-acid', 'lab-alkali', 'lab-disposables', 'lab-bottles'];
const testing = ['lab-organic', 'lab-halogenated', 'lab-acid', 'lab-heavy-metal', 'lab-disposables'];
const breaker = ['dismantle-oil', 'dismantle-batteries', 'dismantle-filters', 'dismantle-catalyst'];
const station = ['petrol-sludge', 'petrol-separator', 'petrol-rags', 'petrol-filters'];

const tongzhou = '320612';
const haimen = '320614';

/** The first is the garage and the second the university laboratory of the demo accounts. */
export const firms: readonly Firm[] = [
  { name: '南通崇川顺达汽车维修有限公司', trade: 'vehicle-repair', street: '工农路 118 号', wastes: garage },
  {
    name: '南通江海大学分析测试中心',
    trade: 'laboratory',
    laboratoryKind: 'university',
    street: '啬园路 9 号',
    wastes: laboratory,
  },
  { name: '南通鑫宏达汽车服务有限公司', trade: 'vehicle-repair', street: '通京大道 66 号', wastes: garage },
  { name: '南通狼山汽车修理厂', trade: 'vehicle-repair', street: '狼山镇街 21 号', wastes: garage },
  { name: '崇川区捷诚汽车钣喷中心', trade: 'vehicle-repair', street: '外环北路 301 号', wastes: bodyShop },
  { name: '南通文峰名车维修有限公司', trade: 'vehicle-repair', street: '青年东路 88 号', wastes: bodyShop },
  { name: '南通濠河快修连锁观音山店', trade: 'vehicle-repair', street: '世纪大道 512 号', wastes: garage },
  { name: '南通濠河快修连锁任港店', trade: 'vehicle-repair', street: '任港路 37 号', wastes: garage },
  { name: '南通通城公交机务维修有限公司', trade: 'vehicle-repair', street: '长江北路 5 号', wastes: garage },
  { name: '南通开元新能源汽车服务有限公司', trade: 'vehicle-repair', street: '永兴大道 410 号', wastes: garage },
  { name: '南通永盛货车维修有限公司', trade: 'vehicle-repair', street: '港闸路 199 号', wastes: garage },
  { name: '南通秦灶汽车维修厂', trade: 'vehicle-repair', street: '秦灶路 12 号', wastes: garage },
  { name: '南通幸福汽车美容养护有限公司', trade: 'vehicle-repair', street: '幸福街 45 号', wastes: bodyShop },
  {
    name: '通州区金沙汽车维修有限公司',
    trade: 'vehicle-repair',
    street: '金沙镇新金路 77 号',
    divisionCode: tongzhou,
    wastes: garage,
  },
  {
    name: '南通海门三厂汽车修配厂',
    trade: 'vehicle-repair',
    street: '三厂街道中华路 6 号',
    divisionCode: haimen,
    wastes: garage,
  },
  {
    name: '南通环境检测技术有限公司',
    trade: 'laboratory',
    laboratoryKind: 'testing-body',
    street: '紫琅路 30 号',
    wastes: testing,
  },
  {
    name: '南通华测食品检验有限公司',
    trade: 'laboratory',
    laboratoryKind: 'testing-body',
    street: '新康路 33 号',
    wastes: testing,
  },
  {
    name: '江海大学化学化工学院',
    trade: 'laboratory',
    laboratoryKind: 'university',
    street: '啬园路 9 号北区',
    wastes: laboratory,
  },
  {
    name: '南通职业技术学院实训中心',
    trade: 'laboratory',
    laboratoryKind: 'university',
    street: '青年中路 139 号',
    wastes: laboratory,
  },
  {
    name: '南通生物医药研究所',
    trade: 'laboratory',
    laboratoryKind: 'research-institute',
    street: '崇川路 58 号',
    wastes: testing,
  },
  {
    name: '南通纺织新材料研究院',
    trade: 'laboratory',
    laboratoryKind: 'research-institute',
    street: '园林路 198 号',
    wastes: laboratory,
  },
  {
    name: '南通通海制药有限公司质检中心',
    trade: 'laboratory',
    laboratoryKind: 'enterprise',
    street: '新胜路 158 号',
    wastes: testing,
  },
  {
    name: '南通江山电子材料有限公司研发部',
    trade: 'laboratory',
    laboratoryKind: 'enterprise',
    street: '崇川路 288 号',
    wastes: testing,
  },
  {
    name: '南通水务集团水质监测站',
    trade: 'laboratory',
    laboratoryKind: 'testing-body',
    street: '跃龙路 1 号',
    wastes: ['lab-acid', 'lab-alkali', 'lab-heavy-metal', 'lab-bottles'],
  },
  {
    name: '南通通恒建材检测有限公司',
    trade: 'laboratory',
    laboratoryKind: 'testing-body',
    street: '城港路 25 号',
    wastes: ['lab-organic', 'lab-acid', 'lab-disposables'],
    doubtfulCode: true,
  },
  { name: '南通绿再生资源报废汽车有限公司', trade: 'dismantling', street: '通富北路 600 号', wastes: breaker },
  { name: '南通江海报废机动车回收有限公司', trade: 'dismantling', street: '港闸路 388 号', wastes: breaker },
  {
    name: '南通通沙车辆拆解有限公司',
    trade: 'dismantling',
    street: '先锋街道西路 8 号',
    divisionCode: tongzhou,
    wastes: breaker,
    // Comes near the 10 t of a small generator, so that the warning can be seen.
    scalePermille: 1_500,
  },
  { name: '南通中远船配拆解服务部', trade: 'dismantling', street: '临江路 17 号', wastes: breaker },
  { name: '中江石化崇川工农路加油站', trade: 'petrol-station', street: '工农路 256 号', wastes: station },
  { name: '中江石化崇川通京大道加油站', trade: 'petrol-station', street: '通京大道 12 号', wastes: station },
  { name: '南通苏通能源钟秀加油站', trade: 'petrol-station', street: '钟秀东路 101 号', wastes: station },
  { name: '南通苏通能源观音山加油站', trade: 'petrol-station', street: '世纪大道 800 号', wastes: station },
  {
    name: '海门港新区江畔加油站',
    trade: 'petrol-station',
    street: '港城大道 3 号',
    divisionCode: haimen,
    wastes: station,
  },
  {
    name: '南通精锐机械加工有限公司',
    trade: 'other',
    street: '通盛大道 180 号',
    wastes: ['machining-coolant', 'machining-sludge', 'machining-hydraulic', 'other-packaging'],
  },
  {
    name: '南通盛泰模具有限公司',
    trade: 'other',
    street: '新开南路 22 号',
    wastes: ['machining-sludge', 'machining-hydraulic', 'other-packaging'],
  },
  {
    name: '南通彩通印务有限公司',
    trade: 'other',
    street: '城山路 91 号',
    wastes: ['printing-ink', 'printing-plate', 'other-packaging'],
  },
  {
    name: '南通洁雅洗衣服务有限公司',
    trade: 'other',
    street: '人民中路 153 号',
    wastes: ['dry-cleaning', 'other-lamps'],
  },
  {
    name: '南通博雅口腔门诊部',
    trade: 'other',
    street: '南大街 60 号',
    wastes: ['dental-fixer', 'other-lamps'],
  },
  {
    name: '南通通讯电子维修服务中心',
    trade: 'other',
    street: '桃坞路 14 号',
    wastes: ['electronics-boards', 'other-lamps'],
  },
];

/** Firms whose registration has not got that far, or no longer holds. */
export const applicants: readonly Firm[] = [
  { name: '南通小石桥汽修店', trade: 'vehicle-repair', street: '小石桥路 3 号', wastes: garage, end: 'draft' },
  {
    name: '南通星辰检测有限公司',
    trade: 'laboratory',
    laboratoryKind: 'testing-body',
    street: '星湖大道 1692 号',
    wastes: testing,
    end: 'draft',
  },
  { name: '南通盐务路加油站', trade: 'petrol-station', street: '盐务路 40 号', wastes: station, end: 'submitted' },
  { name: '南通新桥汽车维修部', trade: 'vehicle-repair', street: '新桥路 8 号', wastes: garage, end: 'submitted' },
  { name: '南通虹桥车身修复中心', trade: 'vehicle-repair', street: '虹桥路 71 号', wastes: bodyShop, end: 'returned' },
  { name: '南通北濠桥汽车修理厂', trade: 'vehicle-repair', street: '北濠桥路 2 号', wastes: garage, end: 'suspended' },
];

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙', '朱', '马', '胡', '郭'];
const givenNames = ['建国', '晓明', '海燕', '志远', '丽华', '国平', '文婷', '春生', '玉兰', '永康', '小红', '立军'];

export const contactOf = (place: number): string =>
  `${surnames[place % surnames.length] ?? '王'}${givenNames[(place * 5) % givenNames.length] ?? '建国'}`;
