import { renderText } from '../../shared/domain-error.js';
import type { Details, Text } from '../../shared/domain-error.js';
import { formatKilograms, formatTonnes } from '../../shared/mass.js';
import { articleOn } from '../../shared/statute.js';
import { wasteCategory } from '../../shared/waste-code.js';
import type { PlacementClash, PlacementFacts, PlacementFinding, RoomLeft, Verdict } from './put-away.types.js';

/** What one rule has against a placement: the figures of its text, and for the segregation matrix the row's own words. */
interface Objection {
  readonly details: Details;
  readonly reason?: Text;
  readonly source?: string;
}

/** One reason why a container may not stand in a zone: what is wrong and what to do. */
export interface PlacementRule {
  readonly code: string;
  readonly text: Text;
  readonly source: string;
  /** By operator.manager with a written reason. What the law, the approval or the room itself forbids never is. */
  readonly overridable: boolean;
  /** Empty: the rule has nothing against it. */
  readonly refuses: (facts: PlacementFacts) => readonly Objection[];
}

/** The bund holds the largest container, and a tenth of all liquid (GB 18597-2023 6.2.2). */
const bundShare = 10;

const nothing: readonly Objection[] = [];
const when = (wrong: boolean, details: () => Details): readonly Objection[] =>
  wrong ? [{ details: details() }] : nothing;

const isLiquid = ({ candidate }: PlacementFacts): boolean => candidate.form === 'L';
const litres = (millilitres: number): string => formatKilograms(millilitres);

const liquidAfter = ({ candidate, zone }: PlacementFacts): number =>
  zone.liquidMillilitres + candidate.volumeMillilitres;
const largestAfter = ({ candidate, zone }: PlacementFacts): number =>
  Math.max(zone.largestLiquidMillilitres, candidate.volumeMillilitres);

const byMatrix = (
  facts: PlacementFacts,
  wanted: { readonly isOwn: boolean; readonly severity: PlacementClash['severity'] },
): readonly Objection[] =>
  facts.clashes
    .filter(({ isOwn, severity }) => isOwn === wanted.isOwn && severity === wanted.severity)
    .map(({ groups, lots, reason, source }) => ({
      details: { zone: facts.zone.name, groups, lots },
      reason,
      source: `${source}；${articleOn('storage', facts.on)}`,
    }));

/** What may stand where, in the order in which a person should read it. */
export const placementRules: readonly PlacementRule[] = [
  {
    code: 'put-away.zone-closed',
    text: {
      zh: '贮存区“{zone}”已停用，不再放入容器。请选择其他贮存区，或由主管恢复启用。',
      en: 'Zone “{zone}” is closed and takes no more containers. Choose another one, or have the manager reopen it.',
    },
    source: 'GB 18597-2023 6.1.2',
    overridable: false,
    refuses: ({ zone }) => when(!zone.isOpen, () => ({ zone: zone.name })),
  },
  {
    code: 'put-away.held-needs-quarantine',
    text: {
      zh: '该容器处于隔离状态，只能放入隔离区，“{zone}”不是隔离区。请选择隔离区，或由主管解除隔离。',
      en: 'This container is in quarantine and may stand in a quarantine zone only, which “{zone}” is not. Choose one, or have the manager release it.',
    },
    // What does not match its label or is unknown is kept apart until somebody decides (8.2.1).
    source: 'GB 18597-2023 8.2.1',
    overridable: false,
    refuses: ({ candidate, zone }) => when(candidate.isHeld && zone.kind !== 'quarantine', () => ({ zone: zone.name })),
  },
  {
    code: 'put-away.quarantine-for-held-only',
    text: {
      zh: '“{zone}”是隔离区，只放处于隔离状态的容器。请选择普通贮存区，或先登记隔离及其原因。',
      en: '“{zone}” is a quarantine zone and takes only what is in quarantine. Choose a storage zone, or set the container aside with its reason first.',
    },
    source: 'GB 18597-2023 8.2.1',
    overridable: false,
    refuses: ({ candidate, zone }) =>
      when(!candidate.isHeld && zone.kind === 'quarantine', () => ({ zone: zone.name })),
  },
  {
    code: 'put-away.code-not-taken',
    text: {
      zh: '“{zone}”经环评和许可核定的贮存类别不含 {code}（{category}）。请选择核定存放该代码的贮存区。',
      en: '“{zone}” is not approved for {code} ({category}). Choose a zone that its approval names for this code.',
    },
    source: '设施环评批复、许可证；GB 18597-2023 4.3',
    overridable: false,
    refuses: ({ candidate: { wasteCode }, zone }) =>
      when(!zone.takesCode, () => ({ zone: zone.name, code: wasteCode, category: wasteCategory(wasteCode) })),
  },
  {
    code: 'put-away.not-stabilised',
    text: {
      zh: '该废物常温常压下易爆、易燃或会排出有毒气体（反应性），未登记已预处理稳定，不能放入“{zone}”。请先稳定化并登记何人、如何处理，或选择按危险品要求设置的贮存区。',
      en: 'This waste is reactive and not marked as stabilised, so it may not stand in “{zone}”. Stabilise it and record by whom and how, or choose a zone arranged for dangerous goods.',
    },
    source: 'GB 18597-2023 4.9',
    overridable: false,
    refuses: ({ candidate, zone }) => when(candidate.isUnstable && !zone.dangerousGoods, () => ({ zone: zone.name })),
  },
  {
    code: 'put-away.liquid-without-bund',
    text: {
      zh: '“{zone}”没有液体泄漏堵截设施（围堰），不能存放液态废物。请选择有围堰的贮存区。',
      en: '“{zone}” has no bund and takes no liquids. Choose a zone with one.',
    },
    source: 'GB 18597-2023 6.2.2',
    overridable: false,
    refuses: (facts) => when(isLiquid(facts) && facts.zone.bundMillilitres === null, () => ({ zone: facts.zone.name })),
  },
  {
    code: 'put-away.bund-below-largest',
    text: {
      zh: '“{zone}”的围堰容积 {bund} 升，小于最大液态容器 {largest} 升。请选择围堰更大的贮存区，或分装为较小的容器。',
      en: 'The bund of “{zone}” holds {bund} l, less than the largest container of liquid with {largest} l. Choose a zone with a larger one, or repack into smaller containers.',
    },
    source: 'GB 18597-2023 6.2.2',
    overridable: false,
    refuses: (facts) => {
      const { zone } = facts;
      const bund = zone.bundMillilitres;
      return when(isLiquid(facts) && bund !== null && bund < largestAfter(facts), () => ({
        zone: zone.name,
        bund: litres(bund!),
        largest: litres(largestAfter(facts)),
      }));
    },
  },
  {
    code: 'put-away.bund-below-tenth',
    text: {
      zh: '放入后“{zone}”的液态废物共 {liquid} 升，围堰容积 {bund} 升不足其 1/10，最多还可放 {left} 升。请选择其他贮存区，或待外运后再放入。',
      en: '“{zone}” would hold {liquid} l of liquid, and its bund of {bund} l less than a tenth of it; {left} l more may come in. Choose another zone, or wait until some was shipped on.',
    },
    source: 'GB 18597-2023 6.2.2',
    overridable: false,
    refuses: (facts) => {
      const { zone } = facts;
      const bund = zone.bundMillilitres;
      return when(isLiquid(facts) && bund !== null && liquidAfter(facts) > bund * bundShare, () => ({
        zone: zone.name,
        bund: litres(bund!),
        liquid: litres(liquidAfter(facts)),
        left: litres(roomLeft(facts).liquidMillilitres),
      }));
    },
  },
  {
    code: 'put-away.places-full',
    text: {
      zh: '“{zone}”的 {places} 个位置已满。请选择其他贮存区，或先移出容器。',
      en: 'All {places} places of “{zone}” are taken. Choose another zone, or move a container out first.',
    },
    source: 'GB 18597-2023 6.2.1、7.3',
    overridable: false,
    refuses: ({ zone }) =>
      when(zone.places !== null && zone.containers >= zone.places, () => ({ zone: zone.name, places: zone.places })),
  },
  {
    code: 'put-away.no-room',
    text: {
      zh: '“{zone}”的容量 {capacity} 吨只剩 {left} 吨，该容器有 {mass} 吨。请选择其他贮存区，或待外运腾出空间。',
      en: 'Of the {capacity} t of “{zone}” {left} t are left, and this container holds {mass} t. Choose another zone, or wait until waste was shipped on.',
    },
    source: '设施环评批复：贮存能力',
    overridable: false,
    refuses: (facts) => {
      const { candidate, zone } = facts;
      // What counts against the zone already needs no more of it.
      return when(!zone.countsCandidate && candidate.grams > roomLeft(facts).grams, () => ({
        zone: zone.name,
        capacity: formatTonnes(zone.capacityGrams),
        left: formatTonnes(roomLeft(facts).grams),
        mass: formatTonnes(candidate.grams),
        leftGrams: roomLeft(facts).grams,
      }));
    },
  },
  {
    code: 'put-away.must-be-split',
    text: {
      zh: '该容器自身的成分互不相容，不能整件存放。请先在卸货区按成分分装。',
      en: 'What is in this container may not stand together. Split it by component in the receiving bay first.',
    },
    source: 'GB 18597-2023 4.3',
    overridable: false,
    refuses: (facts) => byMatrix(facts, { isOwn: true, severity: 'hard' }),
  },
  {
    code: 'put-away.should-be-split',
    text: {
      zh: '该容器自身的成分不宜同放，应先按成分分装；确需整件存放的，由主管写明隔离措施。',
      en: 'What is in this container should not stand together: split it by component, or have the manager state how it is kept safe.',
    },
    source: 'GB 18597-2023 4.3',
    overridable: true,
    refuses: (facts) => byMatrix(facts, { isOwn: true, severity: 'soft' }),
  },
  {
    code: 'put-away.incompatible',
    text: {
      zh: '与“{zone}”内的 {lots} 不相容，不得同区。请选择其他贮存区。',
      en: 'It may not stand with {lots} in “{zone}”. Choose another zone.',
    },
    source: 'GB 18597-2023 4.3',
    overridable: false,
    refuses: (facts) => byMatrix(facts, { isOwn: false, severity: 'hard' }),
  },
  {
    code: 'put-away.mixing-risk',
    text: {
      zh: '与“{zone}”内的 {lots} 同区有风险。请选择其他贮存区；确需同区的，由主管写明隔离措施。',
      en: 'It is a risk beside {lots} in “{zone}”. Choose another zone, or have the manager state how they are kept apart.',
    },
    source: 'GB 18597-2023 4.3',
    overridable: true,
    refuses: (facts) => byMatrix(facts, { isOwn: false, severity: 'soft' }),
  },
];

/** Everything against the placement, what no reason can put aside first. */
export function findingsOf(facts: PlacementFacts): PlacementFinding[] {
  const found = placementRules.flatMap((rule) =>
    rule.refuses(facts).map((objection) => ({
      code: rule.code,
      text: { zh: said(rule, objection, 'zh'), en: said(rule, objection, 'en') },
      source: objection.source ?? rule.source,
      overridable: rule.overridable,
      details: objection.details,
    })),
  );
  return found.sort((a, b) => Number(a.overridable) - Number(b.overridable));
}

const said = ({ text }: PlacementRule, { details, reason }: Objection, language: keyof Text): string =>
  [renderText(text, language, details), ...(reason === undefined ? [] : [reason[language]])].join(
    language === 'en' ? ' ' : '',
  );

export function verdictOf(findings: readonly PlacementFinding[]): Verdict {
  if (findings.length === 0) return 'allowed';
  return findings.every(({ overridable }) => overridable) ? 'needs-override' : 'refused';
}

/** What is left for more in the zone. */
export const roomLeft = ({ zone }: PlacementFacts): RoomLeft => ({
  grams: Math.max(0, zone.capacityGrams - zone.heldGrams),
  places: zone.places === null ? null : Math.max(0, zone.places - zone.containers),
  liquidMillilitres: Math.max(0, (zone.bundMillilitres ?? 0) * bundShare - zone.liquidMillilitres),
});
