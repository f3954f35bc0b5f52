import { DomainError } from '../../shared/domain-error.js';
import type { Text } from '../../shared/domain-error.js';
import type { Hazard, Hazards } from '../../shared/waste-code.js';
import { hazardMissing, hazardUnlisted, wasteExcluded } from './profile.errors.js';

/** A code as the catalogue in force has it. */
export interface ListedWaste {
  readonly code: string;
  readonly hazards: readonly Hazard[];
  readonly hazardsMeaning: Hazards['meaning'];
  readonly hazardsText: string;
  /** Why this site never takes it; null when it may. */
  readonly exclusion: Text | null;
}

/** `waste-profile.waste-excluded`, 422, with the reason and where to turn at the field. */
export function assertAccepted({ code, exclusion }: Pick<ListedWaste, 'code' | 'exclusion'>): void {
  if (exclusion === null) return;
  const error = wasteExcluded({ code });
  const field = { pointer: '/wasteCode', code: error.code, text: exclusion, details: error.details };
  throw new DomainError(error.code, error.status, error.text, error.details, [field]);
}

/**
 * The hazards of a profile are some of those the catalogue lists for its code, with the certain one among them
 * (名录 附表注1: of "T，I" the T is certain; of "T/C/I/R" one or more apply). `waste-profile.hazard-unlisted`,
 * `waste-profile.hazard-missing`, 422.
 */
export function assertHazards(waste: ListedWaste, hazards: readonly Hazard[]): void {
  const { code, hazardsText: listed } = waste;
  const unlisted = hazards.filter((hazard) => !waste.hazards.includes(hazard));
  if (unlisted.length > 0) throw hazardUnlisted({ code, listed, unlisted: unlisted.join('、') }, '/hazards');
  const [certain] = waste.hazards;
  if (waste.hazardsMeaning === 'firstCertain' && certain !== undefined && !hazards.includes(certain))
    throw hazardMissing({ code, certain }, '/hazards');
}

export interface ProfileWarning {
  readonly code: string;
  readonly pointer: string;
  readonly text: Text;
}

/** What the enterprise should still say, without which it may book all the same. */
export function profileWarnings(profile: {
  readonly form: string;
  readonly components: readonly string[];
  /** The code covers acids, alkalis, organics …: only the components tell what it may stand beside (GB 18597-2023 4.3). */
  readonly codeNeedsComponents: boolean;
}): ProfileWarning[] {
  const silent = profile.codeNeedsComponents && profile.form === 'L' && profile.components.length === 0;
  return silent ? [componentsMissing] : [];
}

const componentsMissing: ProfileWarning = {
  code: 'waste-profile.components-missing',
  pointer: '/components',
  text: {
    zh: '该代码涵盖酸、碱、有机等多类废液。请注明主要成分，否则只能单独运输和贮存。',
    en: 'This code covers acids, alkalis, organics and more. Name the components, or it has to travel and stand alone.',
  },
};
