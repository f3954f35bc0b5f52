import type { Details, Text } from '../../shared/domain-error.js';
import { formatTonnes } from '../../shared/mass.js';
import type { Grams } from '../../shared/mass.js';
import { articleOn } from '../../shared/statute.js';

/** One waste the enterprise declared or keeps a profile of. */
export interface EligibilityWaste {
  readonly code: string;
  /** Listed in the edition of the catalogue in force. */
  readonly listed: boolean;
  readonly permitted: boolean;
  /** Why this site never takes it, such as medical waste; null when it may. */
  readonly exclusion: Text | null;
}

export interface EligibilityFacts {
  /** Declared generation of a year. */
  readonly declaredGrams: Grams;
  /** Accepted at the weighbridge within the last 12 months. */
  readonly rollingGrams: Grams;
  /** Accepted and reserved in the running calendar year. */
  readonly yearGrams: Grams;
  /** Most a small generator may have: less than 10 t (HJ 1259-2022 4.2.1), as a setting. */
  readonly limitGrams: Grams;
  /** From here on the enterprise is warned (8 t), as a setting. */
  readonly warnGrams: Grams;
  /** By which law, YYYY-MM-DD. */
  readonly today: string;
  readonly hasPermit: boolean;
  /** The permit holds a code of the enterprise's trade. */
  readonly tradeAccepted: boolean;
  readonly wastes: readonly EligibilityWaste[];
}

export interface EligibilityFinding {
  /** Stable, for a client to branch on. */
  readonly code: string;
  readonly severity: 'refuse' | 'warn';
  readonly text: Text;
  readonly details: Details;
  /** RFC 6901 pointer to the field of the registration that causes it. */
  readonly pointer: string;
}

type Rule = (facts: EligibilityFacts) => readonly EligibilityFinding[];

/** A mass against the limit: refused beyond it, warned of from the warning mass on. */
const massRule =
  (code: string, pointer: string, of: (facts: EligibilityFacts) => Grams, zh: string, en: string): Rule =>
  (facts) => {
    const mass = of(facts);
    const details = { mass: formatTonnes(mass), massGrams: mass, limitGrams: facts.limitGrams };
    if (mass > facts.limitGrams) {
      const text = {
        zh: `${zh} {mass} 吨，已达到小微产废单位的上限（全年不足 10 吨）。请与持证处置单位直接签约。`,
        en: `${en} is {mass} t and reaches the limit of a small generator (less than 10 t a year). A contract with a licensed treatment company is needed.`,
      };
      return [{ code: `eligibility.${code}-limit`, severity: 'refuse', text, details, pointer }];
    }
    if (mass < facts.warnGrams) return [];
    const text = {
      zh: `${zh} {mass} 吨，接近小微产废单位的上限（全年不足 10 吨）。请提前联系持证处置单位。`,
      en: `${en} is {mass} t and comes near the limit of a small generator (less than 10 t a year). Approach a licensed treatment company in time.`,
    };
    return [{ code: `eligibility.${code}-near-limit`, severity: 'warn', text, details, pointer }];
  };

const permit: Rule = ({ hasPermit }) =>
  hasPermit
    ? []
    : [
        refusal('no-permit', '', {
          zh: '集中点目前没有有效的许可，暂不能接收新的单位。请联系集中点。',
          en: 'The facility has no permit in force and can take nobody new at present. Ask the facility.',
        }),
      ];

const trade: Rule = ({ hasPermit, tradeAccepted }) =>
  !hasPermit || tradeAccepted
    ? []
    : [
        refusal('trade-outside-permit', '/trade', {
          zh: '集中点的许可不含该行业的废物。请联系集中点或其他持证单位。',
          en: 'The permit of the facility holds no waste of this trade. Ask the facility or another licensed company.',
        }),
      ];

/** For each waste the first reason that applies: what is excluded or unlisted need not be in the permit. */
const wastes: Rule = ({ hasPermit, today, wastes: all }) =>
  all.flatMap((waste) => {
    const pointer = `/declaredGeneration/${waste.code}`;
    const details = { code: waste.code };
    if (waste.exclusion !== null) return [refusal('waste-excluded', pointer, waste.exclusion, details)];
    if (!waste.listed) return [refusal('code-not-in-force', pointer, notListed, details)];
    if (hasPermit && !waste.permitted)
      return [
        refusal('code-outside-permit', pointer, notPermitted, { ...details, statute: articleOn('permit', today) }),
      ];
    return [];
  });

const notListed: Text = {
  zh: '现行《国家危险废物名录》没有代码 {code}。请改用现行代码。',
  en: 'The catalogue in force does not list the code {code}. Use a code of the present edition.',
};

const notPermitted: Text = {
  zh: '代码 {code} 不在集中点的许可范围内，不能收集（{statute}）。请删除该行，并交由其他持证单位。',
  en: 'The permit of the facility does not hold the code {code} ({statute}). Remove the line and give this waste to another licensed company.',
};

const refusal = (code: string, pointer: string, text: Text, details: Details = {}): EligibilityFinding => ({
  code: `eligibility.${code}`,
  severity: 'refuse',
  text,
  details,
  pointer,
});

/** The whole rule set: who may hand waste to this site (苏环办〔2019〕390号, 〔2021〕290号; HJ 1259-2022 4.2.1). */
const rules: readonly Rule[] = [
  permit,
  trade,
  massRule(
    'declared',
    '/declaredGeneration',
    (f) => f.declaredGrams,
    '申报的年产生量合计',
    'The declared generation of a year',
  ),
  massRule('rolling', '', (f) => f.rollingGrams, '近 12 个月已接收', 'What was accepted within 12 months'),
  massRule('year', '', (f) => f.yearGrams, '本年已接收和已预约', 'What was accepted and booked this year'),
  wastes,
];

/** Everything that speaks against, or warns about, serving this enterprise. Empty: nothing does. */
export const eligibilityFindings = (facts: EligibilityFacts): EligibilityFinding[] =>
  rules.flatMap((rule) => rule(facts));

export const refuses = (findings: readonly EligibilityFinding[]): boolean =>
  findings.some(({ severity }) => severity === 'refuse');

/** How far an enterprise has come within 12 months: what `enterprise.scope_level` keeps for the hot path of a booking. */
export function scopeLevelOf(facts: Pick<EligibilityFacts, 'rollingGrams' | 'limitGrams' | 'warnGrams'>) {
  if (facts.rollingGrams > facts.limitGrams) return 'reached';
  return facts.rollingGrams >= facts.warnGrams ? 'near' : 'inside';
}
