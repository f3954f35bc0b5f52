import { wasteCategory } from '../shared/waste-code.js';
import { certainHazards } from './hazards.rules.js';
import { segregationMatrix } from './segregation.data.js';
import type {
  Incompatibility,
  SegregationGroup,
  SegregationPair,
  SegregationRule,
  SegregationSubject,
} from './segregation.types.js';

/** More lots than any vehicle or zone check asks about; the comparison is quadratic. */
export const maxSegregationSubjects = 500;

type Groups = readonly SegregationGroup[];
type Clash = Omit<Incompatibility, 'left' | 'right'>;

/**
 * The segregation groups of a lot, never empty. A code that covers several groups (lab mixed waste 900-047-49 …) takes
 * them from the declared components; without these it is `undetermined`. Throws TypeError on a malformed code.
 */
export function groupsOf(subject: SegregationSubject): Groups {
  const components = subject.components ?? [];
  const byRule = segregationMatrix.rules.filter((rule) => applies(rule, subject)).map((rule) => rule.group);
  const groups = new Set<SegregationGroup>([...byRule, ...components]);
  if (components.length === 0 && codeLeavesGroupOpen(subject.code)) groups.add('undetermined');
  return groups.size === 0 ? ['other'] : [...groups];
}

/** True where the generator should be asked for the components, since the code covers wastes that may not meet. */
export function codeLeavesGroupOpen(code: string): boolean {
  const { codes, categories } = segregationMatrix.needsComponents;
  return codes.includes(code) || categories.includes(wasteCategory(code));
}

function applies(rule: SegregationRule, { code, hazards, declaredHazards = [] }: SegregationSubject): boolean {
  const certain = [...certainHazards(hazards), ...declaredHazards];
  return (
    rule.codes.includes(code) ||
    rule.categories.includes(wasteCategory(code)) ||
    rule.certainHazards.some((hazard) => certain.includes(hazard))
  );
}

/**
 * Every pair of lots that may not share a vehicle or a zone, hard findings first. A lot whose own components clash (a
 * box of mixed lab bottles) is paired with itself: it must be split. Throws RangeError above `maxSegregationSubjects`.
 */
export function incompatibilities(subjects: readonly SegregationSubject[]): Incompatibility[] {
  if (subjects.length > maxSegregationSubjects) throw new RangeError(`more than ${maxSegregationSubjects} lots`);
  const lots = subjects.map((subject, place) => ({ place, subject, groups: groupsOf(subject) }));
  const findings = lots.flatMap((left) => [
    ...clashesWithin(left.subject).map((clash) => ({ left: left.place, right: left.place, ...clash })),
    ...lots.slice(left.place + 1).flatMap((right) =>
      segregationMatrix.pairs
        .filter((pair) => !(pair.unlessSameCode && sameWaste(left.subject, right.subject)))
        .flatMap((pair) => clashesBetween(pair, left.groups, right.groups))
        .map((clash) => ({ left: left.place, right: right.place, ...clash })),
    ),
  ]);
  return findings.sort((a, b) => Number(a.severity === 'soft') - Number(b.severity === 'soft'));
}

/** One code is one waste, except where it covers acids, alkalis and the rest alike. */
const sameWaste = (left: SegregationSubject, right: SegregationSubject): boolean =>
  left.code === right.code && !codeLeavesGroupOpen(left.code);

/** At most one finding for a row of the matrix and a pair of lots: more would say the same thing twice. */
function clashesBetween(pair: SegregationPair, left: Groups, right: Groups): Clash[] {
  const clashes = pair.with
    .filter((other) => !alike(pair.group, other, left, right))
    .flatMap((other) => [
      ...(left.includes(pair.group) && right.includes(other) ? [clash(pair, pair.group, other)] : []),
      ...(left.includes(other) && right.includes(pair.group) ? [clash(pair, other, pair.group)] : []),
    ]);
  return clashes.slice(0, 1);
}

/** Two lots of nitric acid are each acid and oxidiser: alike, so nothing new happens when they meet. */
const alike = (group: SegregationGroup, other: SegregationGroup, left: Groups, right: Groups): boolean =>
  group !== other && [left, right].every((groups) => groups.includes(group) && groups.includes(other));

/** Only what was declared: a single code that is acid and oxidiser at once is one liquid, not two bottles. */
function clashesWithin({ components = [] }: SegregationSubject): Clash[] {
  const declared: Groups = components;
  return segregationMatrix.pairs
    .filter((pair) => declared.includes(pair.group))
    .flatMap((pair) =>
      pair.with.filter((other) => declared.includes(other)).map((other) => clash(pair, pair.group, other)),
    );
}

const clash = (
  { severity, reason, source }: SegregationPair,
  left: SegregationGroup,
  right: SegregationGroup,
): Clash => ({
  groups: [left, right],
  severity,
  reason,
  source,
});
