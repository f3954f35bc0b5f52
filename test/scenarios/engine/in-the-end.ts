import type { Text } from '../../../src/shared/domain-error.js';
import type { BalanceInTheEnd, TrailInTheEnd } from './scenario.types.js';

type Masses = readonly [posted: number, pending: number];

export const permit = (year: number, [posted, pending]: Masses): BalanceInTheEnd => ({
  account: `permitQuota/{facility}/${year}/`,
  of: { zh: `许可年收集量 ${year}`, en: 'permit of the year' },
  posted,
  pending,
});

export const category = (year: number, name: string, [posted, pending]: Masses): BalanceInTheEnd => ({
  account: `categoryQuota/{facility}/${year}/${name}`,
  of: { zh: `${name} 年收集量 ${year}`, en: 'category of the year' },
  posted,
  pending,
});

export const tenTonnes = (firm: string, year: number, [posted, pending]: Masses): BalanceInTheEnd => ({
  account: `scope/{${firm}}/${year}/`,
  of: { zh: `产废单位的 10 吨 ${year}`, en: 'the enterprise’s 10 t' },
  posted,
  pending,
});

export const openBookings = (firm: string, pending: number): BalanceInTheEnd => ({
  account: `openBookings/{${firm}}//`,
  of: { zh: '未完成预约合计', en: 'open bookings of the enterprise' },
  posted: 0,
  pending,
});

/** Zones that scenarios name, by the part after `zone.`. */
const zoneWords: Readonly<Record<string, Text>> = {
  oil: { zh: '油类与溶剂区', en: 'zone for oil' },
  mixed: { zh: '综合区', en: 'zone for the rest' },
  alkali: { zh: '碱液区', en: 'zone for alkali' },
};

const zoneWord = (which: string): Text => {
  const words = zoneWords[which];
  if (words === undefined) throw new Error(`zone.${which} has no words`);
  return words;
};

export const zone = (which: string, [posted, pending]: Masses): BalanceInTheEnd => ({
  account: `zone/{facility}//{zone.${which}}`,
  of: zoneWord(which),
  posted,
  pending,
});

const massWords = {
  receiving: { zh: '卸货区', en: 'receiving bay' },
  weighingDifference: { zh: '称量差', en: 'weighing difference' },
  missing: { zh: '盘亏未见', en: 'missing' },
  stockDifference: { zh: '盘点差', en: 'difference found by counting' },
  outbound: { zh: '已外运、未处置', en: 'shipped and not treated yet' },
  treated: { zh: '已利用处置（对方实测）', en: 'treated, as the partner weighed it' },
  outboundDifference: { zh: '移出与对方实测之差', en: 'shipped less what the partner weighed' },
} as const satisfies Record<string, Text>;

/** Mass of one code at the facility. */
export const mass = (kind: keyof typeof massWords, code: string, posted: number): BalanceInTheEnd => ({
  account: `${kind}/{facility}//${code}`,
  of: { zh: `${massWords[kind].zh} ${code}`, en: massWords[kind].en },
  posted,
  pending: 0,
});

/** Mass of one code in a zone: `{zone.oil}`, `{zone.mixed}`, or one that the scenario adds and remembers as `zone.…`. */
export const stored = (which: string, code: string, posted: number): BalanceInTheEnd => ({
  account: `stored/{facility}//{zone.${which}}/${code}`,
  of: { zh: `${zoneWord(which).zh}在库 ${code}`, en: `in store, ${zoneWord(which).en}` },
  posted,
  pending: 0,
});

/** What an enterprise ever handed over of a code: the other side of all places where it can be. */
export const handedOver = (firm: string, code: string, grams: number): BalanceInTheEnd => ({
  account: `generated/{${firm}}//${code}`,
  of: { zh: `产废单位交付 ${code}（负数）`, en: 'handed over by the enterprise (negative)' },
  posted: -grams,
  pending: 0,
});

export const onVehicle = (code: string, posted: number): BalanceInTheEnd => ({
  account: `vehicle/{facility}//{vehicle}/${code}`,
  of: { zh: `车上 ${code}`, en: 'on the vehicle' },
  posted,
  pending: 0,
});

export const wentHome = (firm: string, code: string, posted: number): BalanceInTheEnd => ({
  account: `returned/{${firm}}//${code}`,
  of: { zh: `退回产废单位 ${code}`, en: 'returned to the enterprise' },
  posted,
  pending: 0,
});

const nouns = {
  emissionAlarm: { zh: '排放报警', en: 'emission alarm' },
  booking: { zh: '预约', en: 'booking' },
  round: { zh: '车次', en: 'round' },
  manifest: { zh: '联单', en: 'manifest' },
  discrepancy: { zh: '差异', en: 'discrepancy' },
  enterprise: { zh: '产废单位', en: 'enterprise' },
  declaration: { zh: '申报', en: 'declaration' },
  container: { zh: '容器', en: 'container' },
  stockTake: { zh: '盘点', en: 'stock-take' },
  transfer: { zh: '转运', en: 'transfer' },
  statement: { zh: '月结单', en: 'statement' },
  duty: { zh: '待办', en: 'duty' },
  report: { zh: '环评文件', en: 'environmental impact report' },
  approval: { zh: '批准文件', en: 'approval' },
  condition: { zh: '批复要求', en: 'condition' },
} as const satisfies Record<string, Text>;

/** The states that `subject`, a name that was remembered, went through. */
export function went(noun: keyof typeof nouns, states: string, subject: string = noun): TrailInTheEnd {
  const { zh, en } = nouns[noun];
  const which = subject === noun ? '' : ` ${subject}`;
  return { subject, of: { zh: `${zh}${which}`, en }, states: states.split(' ') };
}

/** A container that its generator labelled, up to the shelf. */
export const storedContainer = 'registered storedAtGenerator loaded received stored';
/** A transfer up to the partner's gate. */
export const arrivedTransfer = 'planned preparing ready inTransit arrived';
/** From draft to the weighbridge, as most manifests go. */
export const arrivedManifest = 'draft confirmed numbered loaded inTransit arrived';
export const completedBooking = 'requested planned collected completed';
