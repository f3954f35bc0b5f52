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

export const zone = (which: 'oil' | 'mixed', [posted, pending]: Masses): BalanceInTheEnd => ({
  account: `zone/{facility}//{zone.${which}}`,
  of: which === 'oil' ? { zh: '油类与溶剂区', en: 'zone for oil' } : { zh: '综合区', en: 'zone for the rest' },
  posted,
  pending,
});

const massWords = {
  receiving: { zh: '卸货区', en: 'receiving bay' },
  weighingDifference: { zh: '称量差', en: 'weighing difference' },
} as const satisfies Record<string, Text>;

/** Mass of one code at the facility. */
export const mass = (kind: keyof typeof massWords, code: string, posted: number): BalanceInTheEnd => ({
  account: `${kind}/{facility}//${code}`,
  of: { zh: `${massWords[kind].zh} ${code}`, en: massWords[kind].en },
  posted,
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
  booking: { zh: '预约', en: 'booking' },
  round: { zh: '车次', en: 'round' },
  manifest: { zh: '联单', en: 'manifest' },
  discrepancy: { zh: '差异', en: 'discrepancy' },
  enterprise: { zh: '产废单位', en: 'enterprise' },
} as const satisfies Record<string, Text>;

/** The states that `subject`, a name that was remembered, went through. */
export function went(noun: keyof typeof nouns, states: string, subject: string = noun): TrailInTheEnd {
  const { zh, en } = nouns[noun];
  const which = subject === noun ? '' : ` ${subject}`;
  return { subject, of: { zh: `${zh}${which}`, en }, states: states.split(' ') };
}

/** From draft to the weighbridge, as most manifests go. */
export const arrivedManifest = 'draft confirmed numbered loaded inTransit arrived';
export const completedBooking = 'requested planned collected completed';
