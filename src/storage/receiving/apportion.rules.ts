import { shareGrams } from '../../shared/mass.js';
import type { Decision } from '../discrepancies/discrepancy.types.js';

/** A container of a line at the gate. */
export interface ArrivedContainer {
  readonly id: string;
  readonly handedOverGrams: number;
  /** As weighed at the gate one by one; null when only the line was weighed. */
  readonly gateGrams: number | null;
  readonly isMissing: boolean;
  /** Named by the receiver as going home. */
  readonly isRefused: boolean;
}

/** What was decided on the whole line: its masses in grams, and packages that go home. */
export interface LineFate {
  readonly decision: Decision;
  readonly acceptedGrams: number;
  readonly refusedGrams: number;
  readonly refusedPackages: number;
}

export interface Portion {
  readonly id: string;
  readonly outcome: 'receive' | 'refuse' | 'miss';
  readonly keptGrams: number;
  readonly splitOffGrams: number;
}

/**
 * Shares what was decided on a line among its containers, to the gram: in proportion to what each weighed at the gate, or
 * else at hand-over. Of a line accepted in part the named containers go home, else the last ones, as many as packages go
 * back; where every container stays, what is refused is split off each. What is missing holds nothing any more.
 */
export function apportionLine(fate: LineFate, containers: readonly ArrivedContainer[]): Portion[] {
  const here = containers.filter(({ isMissing }) => !isMissing);
  const home = goingHome(fate, here);
  const staying = fate.decision === 'refuse' ? [] : here.filter((one) => !home.includes(one));
  const accepted = shares(fate.acceptedGrams, staying);
  const refused = shares(home.length > 0 ? fate.refusedGrams : 0, home);
  const splitOff = shares(home.length > 0 ? 0 : fate.refusedGrams, staying);
  return containers.map((one) => ({
    id: one.id,
    outcome: one.isMissing ? 'miss' : home.includes(one) ? 'refuse' : 'receive',
    keptGrams: accepted.get(one.id) ?? refused.get(one.id) ?? 0,
    splitOffGrams: splitOff.get(one.id) ?? 0,
  }));
}

function goingHome(
  { decision, refusedPackages }: LineFate,
  here: readonly ArrivedContainer[],
): readonly ArrivedContainer[] {
  if (decision === 'accept') return [];
  if (decision === 'refuse') return here;
  const named = here.filter(({ isRefused }) => isRefused);
  if (named.length > 0) return named.length < here.length ? named : [];
  return refusedPackages < here.length ? here.slice(here.length - refusedPackages) : [];
}

function shares(grams: number, among: readonly ArrivedContainer[]): Map<string, number> {
  if (among.length === 0) return new Map();
  const isWeighed = among.every(({ gateGrams }) => gateGrams !== null);
  const weights = among.map(({ gateGrams, handedOverGrams }) => (isWeighed ? (gateGrams ?? 0) : handedOverGrams));
  const parts = shareGrams(grams, weights);
  return new Map(among.map(({ id }, place) => [id, parts[place]!]));
}
