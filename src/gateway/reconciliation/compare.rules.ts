import { shanghaiDate } from '../../shared/working-days.js';
import { heldSteps } from '../port/gateway.types.js';
import type { HeldManifest, HeldStep } from '../port/gateway.types.js';

export const differenceKinds = ['unknownThere', 'unknownHere', 'numberDiffers', 'massDiffers', 'stepDiffers'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export interface Masses {
  readonly outGrams: number | null;
  readonly inGrams: number | null;
}

/** A manifest as we said it to the national system. */
export interface OurManifest {
  readonly internalNumber: string;
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
  readonly officialNumber: string | null;
  /** It was voided here, before its number came or since. */
  readonly isVoided: boolean;
  /** The number is being asked for: whatever is there already will be told in a moment. */
  readonly isPending: boolean;
  /** Null before it had a number. */
  readonly numberedAt: Date | null;
  /** What the system acknowledged. */
  readonly told: HeldStep;
  /** What happened here, acknowledged or not. */
  readonly happened: HeldStep;
  /** What we said of the masses at each step. */
  readonly masses: Readonly<Partial<Record<HeldStep, Masses>>>;
}

export interface Difference {
  readonly kind: DifferenceKind;
  /** What makes it the same difference next time. */
  readonly reference: string;
  readonly internalNumber: string | null;
  readonly officialNumber: string | null;
  readonly enterpriseId: string | null;
  readonly divisionCode: string | null;
  readonly ours: string | null;
  readonly theirs: string | null;
  /** 'YYYY-MM-DD' in Asia/Shanghai: when the number was issued. */
  readonly day: string;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * What differs between the two books, of numbers issued in the period. `held` and `ours` may reach beyond it, since an
 * answer that was lost is recorded here later than there.
 */
export function compare(ours: readonly OurManifest[], held: readonly HeldManifest[], period: Period): Difference[] {
  const byInternal = new Map(ours.map((manifest) => [manifest.internalNumber, manifest]));
  // The number of a voided one may have gone to its right manifest, which is the one that is meant then.
  const voidedFirst = ours.toSorted((one, other) => Number(other.isVoided) - Number(one.isVoided));
  const byOfficial = new Map(voidedFirst.map((manifest) => [manifest.officialNumber, manifest]));
  const matched = new Set<OurManifest>();
  const found = held.flatMap((theirs) => {
    const own = byInternal.get(theirs.internalNumber ?? '') ?? byOfficial.get(theirs.officialNumber);
    if (own === undefined) return [unknownHere(theirs)];
    matched.add(own);
    return differencesOf(own, theirs);
  });
  const missing = ours.filter((own) => !matched.has(own)).flatMap(unknownThere);
  return [...found, ...missing].filter(({ day }) => day >= period.from && day <= period.to);
}

const unknownHere = (theirs: HeldManifest): Difference => ({
  kind: 'unknownHere',
  reference: theirs.officialNumber,
  internalNumber: theirs.internalNumber,
  officialNumber: theirs.officialNumber,
  enterpriseId: null,
  divisionCode: null,
  ours: null,
  theirs: theirs.officialNumber,
  day: shanghaiDate(theirs.issuedAt),
});

function unknownThere(own: OurManifest): Difference[] {
  const { officialNumber, numberedAt, isVoided } = own;
  if (officialNumber === null || numberedAt === null || isVoided) return [];
  return [{ ...from(own, shanghaiDate(numberedAt)), kind: 'unknownThere', ours: officialNumber, theirs: null }];
}

const from = ({ internalNumber, officialNumber, enterpriseId, divisionCode }: OurManifest, day: string) => ({
  reference: internalNumber,
  internalNumber,
  officialNumber,
  enterpriseId,
  divisionCode,
  day,
});

function differencesOf(own: OurManifest, theirs: HeldManifest): Difference[] {
  if (own.isPending) return [];
  const common = from(own, shanghaiDate(theirs.issuedAt));
  const pairs: readonly (readonly [DifferenceKind, readonly [string, string] | null])[] = [
    ['numberDiffers', numbers(own, theirs)],
    ['stepDiffers', steps(own, theirs)],
    ['massDiffers', masses(own, theirs)],
  ];
  return pairs.flatMap(([kind, pair]) => (pair === null ? [] : [{ ...common, kind, ours: pair[0], theirs: pair[1] }]));
}

const numbers = (own: OurManifest, theirs: HeldManifest): readonly [string, string] | null =>
  own.officialNumber === theirs.officialNumber ? null : [own.officialNumber ?? '', theirs.officialNumber];

/** It may know more than it acknowledged to us, as replies get lost, but not more than happened. */
function steps({ isVoided, told, happened }: OurManifest, { step }: HeldManifest): readonly [string, string] | null {
  if (isVoided) return ['voided', step ?? ''];
  if (step === null) return null;
  const place = heldSteps.indexOf(step);
  if (place < heldSteps.indexOf(told)) return [told, step];
  return place > heldSteps.indexOf(happened) ? [happened, step] : null;
}

/** Compared at the step at which the system is; what it does not say is not compared. */
function masses({ isVoided, masses: said, told }: OurManifest, theirs: HeldManifest): readonly [string, string] | null {
  const own = said[theirs.step ?? told];
  if (own === undefined || isVoided) return null;
  const differ = (['outGrams', 'inGrams'] as const).filter(
    (name) => theirs[name] !== null && own[name] !== null && theirs[name] !== own[name],
  );
  if (differ.length === 0) return null;
  const words = (source: Masses): string => differ.map((name) => `${name} ${source[name]}`).join(', ');
  return [words(own), words(theirs)];
}
