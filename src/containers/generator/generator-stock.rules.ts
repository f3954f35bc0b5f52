import type { Text } from '../../shared/domain-error.js';
import { formatKilograms, formatTonnes, sumGrams } from '../../shared/mass.js';
import type { Hazard } from '../../shared/waste-code.js';
import { addDays, daysBetween } from '../../shared/working-days.js';
import { riskGradeOf, riskGradeWords } from './risk-grade.rules.js';
import type { RiskGrade } from './risk-grade.rules.js';

/** Containers of one waste code, with the same hazards, that were filled on the same day. */
export interface StockOfDay {
  readonly wasteCode: string;
  readonly hazards: readonly Hazard[];
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly day: string;
  readonly containers: number;
  readonly grams: number;
  readonly oldestAt: Date;
}

/** A limit in force and where it comes from. */
export interface StockLimit {
  readonly value: number;
  readonly basis: string;
  readonly uncertain: boolean;
}

export interface StockLimits {
  readonly stockGrams: StockLimit;
  readonly daysOf: Readonly<Record<RiskGrade, StockLimit>>;
}

/** What stands at the generator of one code and risk grade. */
export interface StockLine {
  readonly wasteCode: string;
  readonly riskGrade: RiskGrade | null;
  readonly containers: number;
  readonly grams: number;
  readonly oldestAt: Date;
  /** Full days since the day of the oldest one. */
  readonly ageDays: number;
  /** Null when the waste is not graded. */
  readonly daysAllowed: number | null;
  /** Last day for the oldest one, YYYY-MM-DD. */
  readonly dueOn: string | null;
}

export type StockFindingCode = 'generator.over-stock' | 'generator.over-age' | 'generator.near-age';

/** Something that the generator has to act upon; recording goes on all the same, since waste that exists is recorded. */
export interface StockFinding {
  readonly code: StockFindingCode;
  readonly wasteCode: string | null;
  readonly riskGrade: RiskGrade | null;
  readonly containers: number;
  readonly grams: number;
  readonly text: Text;
  readonly basis: string;
  /** The source of the limit could not be verified. */
  readonly uncertain: boolean;
}

export interface StockJudgement {
  readonly containers: number;
  readonly grams: number;
  readonly lines: readonly StockLine[];
  readonly findings: readonly StockFinding[];
}

/** Days before the last allowed one from which on people are told (platform rule). */
export const nearDays = 7;

/**
 * A generator's stock on `today` (YYYY-MM-DD) against the storage point's limits: mass by GB 18597-2023 8.3.5 and the
 * stricter 苏环办〔2024〕16号, days by risk grade. Exactly the limit and exactly the last day are still within.
 */
export function judgeStock(stock: readonly StockOfDay[], today: string, limits: StockLimits): StockJudgement {
  const groups = [...groupsOf(stock)].sort((one, other) => (one.key < other.key ? -1 : 1));
  const grams = sumGrams(stock.map((part) => part.grams));
  const containers = count(stock);
  return {
    containers,
    grams,
    lines: groups.map((group) => lineOf(group, today, limits)),
    findings: [
      ...overStock(grams, containers, limits.stockGrams),
      ...groups.flatMap((group) => tooOld(group, today, limits)),
    ],
  };
}

interface Group {
  readonly key: string;
  readonly wasteCode: string;
  readonly riskGrade: RiskGrade | null;
  readonly parts: StockOfDay[];
}

function groupsOf(stock: readonly StockOfDay[]): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (const part of stock) {
    const riskGrade = riskGradeOf(part.hazards);
    const key = `${part.wasteCode} ${riskGrade ?? '-'}`;
    const group = groups.get(key) ?? { key, wasteCode: part.wasteCode, riskGrade, parts: [] };
    group.parts.push(part);
    groups.set(key, group);
  }
  return groups.values();
}

const count = (parts: readonly StockOfDay[]): number => parts.reduce((sum, part) => sum + part.containers, 0);

const limitOf = ({ riskGrade }: Group, { daysOf }: StockLimits): StockLimit | null =>
  riskGrade === null ? null : daysOf[riskGrade];

function lineOf(group: Group, today: string, limits: StockLimits): StockLine {
  const [first, ...others] = group.parts;
  const oldest = others.reduce((one, other) => (other.oldestAt < one.oldestAt ? other : one), first!);
  const daysAllowed = limitOf(group, limits)?.value ?? null;
  return {
    wasteCode: group.wasteCode,
    riskGrade: group.riskGrade,
    containers: count(group.parts),
    grams: sumGrams(group.parts.map((part) => part.grams)),
    oldestAt: oldest.oldestAt,
    ageDays: Math.max(0, daysBetween(oldest.day, today)),
    daysAllowed,
    dueOn: daysAllowed === null ? null : addDays(oldest.day, daysAllowed),
  };
}

function overStock(grams: number, containers: number, { value, basis, uncertain }: StockLimit): StockFinding[] {
  if (grams <= value) return [];
  const [has, most] = [formatTonnes(grams), formatTonnes(value)];
  const text = {
    zh: `贮存点现有 ${has} 吨，超过上限 ${most} 吨。请尽快预约收运。`,
    en: `The storage point holds ${has} t, more than its limit of ${most} t. Book a pickup soon.`,
  };
  const code = 'generator.over-stock';
  return [{ code, wasteCode: null, riskGrade: null, containers, grams, text, basis, uncertain }];
}

function tooOld(group: Group, today: string, limits: StockLimits): StockFinding[] {
  const limit = limitOf(group, limits);
  if (limit === null) return [];
  const left = (part: StockOfDay): number => limit.value - daysBetween(part.day, today);
  const over = group.parts.filter((part) => left(part) < 0);
  const near = group.parts.filter((part) => left(part) >= 0 && left(part) <= nearDays);
  return [
    ...ageFinding('generator.over-age', group, over, limit, Math.max(0, ...over.map((part) => -left(part)))),
    ...ageFinding('generator.near-age', group, near, limit, Math.min(nearDays, ...near.map(left))),
  ];
}

function ageFinding(
  code: StockFindingCode,
  { wasteCode, riskGrade }: Group,
  parts: readonly StockOfDay[],
  { value, basis, uncertain }: StockLimit,
  days: number,
): StockFinding[] {
  if (parts.length === 0 || riskGrade === null) return [];
  const [containers, grams] = [count(parts), sumGrams(parts.map((part) => part.grams))];
  const grade = riskGradeWords[riskGrade];
  const mass = formatKilograms(grams);
  const text =
    code === 'generator.over-age'
      ? {
          zh: `${wasteCode}（${grade.zh}，最长 ${value} 天）有 ${containers} 个容器、${mass} 千克超期，最长超 ${days} 天。请立即预约收运。`,
          en: `${containers} container(s), ${mass} kg of ${wasteCode} (${grade.en}, at most ${value} days) are past their time, by up to ${days} day(s). Book a pickup now.`,
        }
      : {
          zh: `${wasteCode}（${grade.zh}，最长 ${value} 天）有 ${containers} 个容器、${mass} 千克将到期，最早还剩 ${days} 天。请预约收运。`,
          en: `${containers} container(s), ${mass} kg of ${wasteCode} (${grade.en}, at most ${value} days) are nearly due, the first in ${days} day(s). Book a pickup.`,
        };
  return [{ code, wasteCode, riskGrade, containers, grams, text, basis, uncertain }];
}
