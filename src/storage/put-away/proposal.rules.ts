import type { Text } from '../../shared/domain-error.js';
import type { RoomLeft, Verdict } from './put-away.types.js';

/** A zone that a container might be put into. */
export interface ProposedZone {
  readonly verdict: Verdict;
  /** The container's mass counts against it already. */
  readonly countsCandidate: boolean;
  /** Containers of the same code and packaging stand there whose clock began at about the same time. */
  readonly hasSameAge: boolean;
  /** Containers of the same code stand there. */
  readonly hasSameCode: boolean;
  /** Containers of the same packaging stand there: drums with drums, bags with bags. */
  readonly hasSamePackaging: boolean;
  readonly left: RoomLeft;
}

export type ProposalReason = keyof typeof proposalReasons;

/** Why a zone is proposed where it is. */
export const proposalReasons = {
  'counts-here': {
    zh: '该容器的质量已计入此区，放入后不再占用容量。',
    en: 'Its mass counts against this zone already, so it takes no more of the capacity.',
  },
  'same-age': {
    zh: '此区有同代码、同包装、入库时间相近的容器，可一并先进先出。',
    en: 'Containers of its code, packaging and age stand there, so that they can leave together, oldest first.',
  },
  'same-code': {
    zh: '此区已存放同一废物代码。',
    en: 'Waste of the same code stands there.',
  },
  'same-packaging': {
    zh: '此区已存放同类包装，便于码放。',
    en: 'Containers of the same packaging stand there and stack alike.',
  },
  'most-room': {
    zh: '按剩余容量排列。',
    en: 'In the order of the room that is left.',
  },
} as const satisfies Record<string, Text>;

const verdictRanks: Record<Verdict, number> = { allowed: 0, 'needs-override': 1, refused: 2 };
const reasonRanks: Record<ProposalReason, number> = {
  'counts-here': 0,
  'same-age': 1,
  'same-code': 2,
  'same-packaging': 3,
  'most-room': 4,
};

/** Null where it is refused: it is listed for its reasons and not proposed. */
export function reasonFor(zone: ProposedZone): ProposalReason | null {
  if (zone.verdict === 'refused') return null;
  if (zone.countsCandidate) return 'counts-here';
  if (zone.hasSameAge) return 'same-age';
  if (zone.hasSameCode) return 'same-code';
  return zone.hasSamePackaging ? 'same-packaging' : 'most-room';
}

/** The order in which they are proposed; equals stay in the order in which the facility fills its zones. */
export const rankProposals = <Z extends ProposedZone>(zones: readonly Z[]): Z[] =>
  [...zones].sort(
    (one, other) =>
      verdictRanks[one.verdict] - verdictRanks[other.verdict] ||
      reasonRank(one) - reasonRank(other) ||
      other.left.grams - one.left.grams,
  );

function reasonRank(zone: ProposedZone): number {
  const reason = reasonFor(zone);
  return reason === null ? 0 : reasonRanks[reason];
}
