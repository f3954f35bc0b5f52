import type { FieldError, Text } from '../shared/domain-error.js';
import { wasteCategory } from '../shared/waste-code.js';
import type { PermitTerms } from './permit.types.js';

/** What contradicts itself in a permit as entered, by field. Codes must be well formed. */
export function permitProblems({
  validFrom,
  validTo,
  yearlyQuotaGrams,
  codes,
  categoryQuotas,
}: PermitTerms): FieldError[] {
  const categories = new Set(codes.map(wasteCategory));
  const problems = categoryQuotas.flatMap(({ category, quotaGrams }, place) => [
    ...(categories.has(category) ? [] : [problem(`/categoryQuotas/${place}/category`, 'category-not-covered')]),
    ...(quotaGrams <= yearlyQuotaGrams ? [] : [problem(`/categoryQuotas/${place}/quotaGrams`, 'category-above-total')]),
  ]);
  return validTo < validFrom ? [problem('/validTo', 'permit-ends-early'), ...problems] : problems;
}

const texts = {
  'permit-ends-early': {
    zh: '失效日期不能早于生效日期。',
    en: 'The last day must not be before the first.',
  },
  'category-not-covered': {
    zh: '许可证没有该类别的废物代码，请补充代码或去掉该类别的限额。',
    en: 'The permit lists no code of this category: add the codes or leave the quota out.',
  },
  'category-above-total': {
    zh: '类别限额不能大于年度总量。',
    en: 'The quota of a category must not exceed the yearly total.',
  },
} satisfies Record<string, Text>;

const problem = (pointer: string, code: keyof typeof texts): FieldError => ({
  pointer,
  code: `facility.${code}`,
  text: texts[code],
  details: {},
});

/**
 * The permit whose quota rules a calendar year, seen on `today`: the one in force now or on 1 January of a later year,
 * else the next one that begins within the year. A renewed permit takes over the year's account on the day it begins.
 */
export function permitOfYear<P extends Pick<PermitTerms, 'validFrom' | 'validTo'>>(
  permits: readonly P[],
  year: number,
  today: string,
): P | null {
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  const on = today > first ? today : first;
  const candidates = permits
    .filter((permit) => permit.validTo >= on && permit.validFrom <= last)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return candidates[0] ?? null;
}

/** A limit account of the facility's year as it stands. */
export interface HeldLimit {
  readonly limitGrams: number;
  readonly heldGrams: number;
}

/** The limits a permit sets for a year: the total under '', and each category with a quota of its own. */
export function wantedLimits(
  permit: Pick<PermitTerms, 'yearlyQuotaGrams' | 'categoryQuotas'>,
  opened: ReadonlyMap<string, HeldLimit>,
): Map<string, number> {
  // A category account opened under an earlier permit binds no more than the total does, once its quota is gone.
  const freed = [...opened.keys()].map((category) => [category, permit.yearlyQuotaGrams] as const);
  const set = permit.categoryQuotas.map(({ category, quotaGrams }) => [category, quotaGrams] as const);
  return new Map([...freed, ...set, ['', permit.yearlyQuotaGrams]]);
}

/** A limit account that is not what the permit wants it to be. */
export interface LimitMove {
  /** A category; '' is the total. */
  readonly scope: string;
  readonly limitGrams: number;
  readonly heldGrams: number;
  /** The limit as it stands; null before the account is opened. */
  readonly openedGrams: number | null;
}

/** Those of the wanted limits that differ from the accounts as they stand; categories first, the hot total last. */
export const limitsToMove = (
  wanted: ReadonlyMap<string, number>,
  opened: ReadonlyMap<string, HeldLimit>,
): LimitMove[] =>
  [...wanted]
    .filter(([scope, limitGrams]) => opened.get(scope)?.limitGrams !== limitGrams)
    .map(([scope, limitGrams]) => ({
      scope,
      limitGrams,
      heldGrams: opened.get(scope)?.heldGrams ?? 0,
      openedGrams: opened.get(scope)?.limitGrams ?? null,
    }))
    .sort((a, b) => (a.scope === '' ? 1 : b.scope === '' ? -1 : a.scope < b.scope ? -1 : 1));
