import { sha256Hex } from '../../shared/canonical-json.js';

export const simulatorFaults = ['slow', 'error', 'lost-reply', 'duplicate', 'wrong-number'] as const;
export type SimulatorFault = (typeof simulatorFaults)[number];

/** Probability of each fault, 0 to 1, and the seed that decides which call meets it. */
export interface FaultPlan {
  readonly rates: Readonly<Partial<Record<SimulatorFault, number>>>;
  readonly seed: number;
}

export const noFaults: FaultPlan = { rates: {}, seed: 1 };

/** 'slow:0.1,lost-reply:0.05,seed:7'. Null when it says anything else. */
export function parseFaults(text: string): FaultPlan | null {
  const rates: Partial<Record<SimulatorFault, number>> = {};
  let { seed } = noFaults;
  for (const part of text.split(',').filter((piece) => piece.trim() !== '')) {
    const [, name, value] = /^\s*([a-z-]+):(\d{1,9}|0?\.\d{1,6}|[01]\.\d{1,6})\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined) return null;
    if (name === 'seed') seed = Number(value);
    else if (isFault(name) && Number(value) <= 1) rates[name] = Number(value);
    else return null;
  }
  return Number.isInteger(seed) ? { rates, seed } : null;
}

const isFault = (name: string): name is SimulatorFault => simulatorFaults.some((fault) => fault === name);

/** The fault which the n-th call with this key meets: the same story for the same seed, whoever calls when. */
export function faultOf({ rates, seed }: FaultPlan, key: string, nth: number): SimulatorFault | null {
  const roll = Number.parseInt(sha256Hex(`${seed}/${key}/${nth}`).slice(0, 8), 16) / 2 ** 32;
  let below = 0;
  for (const fault of simulatorFaults) {
    below += rates[fault] ?? 0;
    if (roll < below) return fault;
  }
  return null;
}
