import type { ManagementClass } from './declaration.types.js';

/** HJ 1259-2022 4.2.1, grams a year. */
const [keyGrams, simplifiedGrams] = [100_000_000, 10_000_000];

export interface ClassFacts {
  /** Yearly generation of the site (4.2.3). */
  readonly yearlyGrams: number;
  readonly holdsPermit: boolean;
  readonly treatsItself: boolean;
}

/** The city bureau's decision for a unit (4.2.2), from a day on. */
export interface ClassDecision {
  readonly managementClass: ManagementClass;
  /** YYYY-MM-DD. */
  readonly validFrom: string;
}

/** The class by the tests of 4.2.1: of 100 t and more, with a treatment of its own, or with a permit: 重点监管. */
export function classByTests({ yearlyGrams, holdsPermit, treatsItself }: ClassFacts): ManagementClass {
  if (holdsPermit || treatsItself || yearlyGrams >= keyGrams) return 'KEY';
  return yearlyGrams >= simplifiedGrams ? 'SIMPLIFIED' : 'REGISTERED';
}

/** On a day: what the bureau decided last and has begun by then, else what the tests say. */
export function classOn(day: string, facts: ClassFacts, decisions: readonly ClassDecision[]): ManagementClass {
  const begun = decisions.filter(({ validFrom }) => validFrom <= day);
  const last = begun.reduce<ClassDecision | null>(
    (latest, one) => (latest === null || one.validFrom > latest.validFrom ? one : latest),
    null,
  );
  return last?.managementClass ?? classByTests(facts);
}
