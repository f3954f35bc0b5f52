import { addDays, daysBetween } from '../shared/working-days.js';

/** How full a limit is and how fast it fills. Masses in grams, days as YYYY-MM-DD in Asia/Shanghai. */
export interface FillFacts {
  readonly today: string;
  /** Last day on which the limit counts; null for a storage zone, whose limit has no year. */
  readonly lastDay: string | null;
  readonly limitGrams: number;
  readonly postedGrams: number;
  readonly reservedGrams: number;
  /** Net mass posted in the days looked back at; a zone that ships out more than it takes in has a negative one. */
  readonly recentGrams: number;
  /** Days looked back at: up to `mostDaysBack`, fewer for a younger facility. */
  readonly recentDays: number;
}

export interface FillForecast {
  /** First day on which nothing more can be booked; null when that day does not come before `lastDay`. */
  readonly fillsOn: string | null;
  readonly gramsPerDay: number;
  readonly recentDays: number;
}

export const mostDaysBack = 90;
/** Beyond ten years a straight line says nothing. */
const mostDaysAhead = 3_650;

/**
 * Continues the last 90 days' intake in a straight line. Open reservations count as used: they hold capacity now, and as
 * they are collected new ones take their place, so the line starts from posted + reserved and rises with the intake.
 */
export function forecastFill(facts: FillFacts): FillForecast {
  const { today, lastDay, limitGrams, postedGrams, reservedGrams, recentGrams } = facts;
  const recentDays = Math.min(mostDaysBack, Math.max(1, facts.recentDays));
  const freeGrams = limitGrams - postedGrams - reservedGrams;
  const gramsPerDay = Math.trunc(recentGrams / recentDays);
  const answer = (fillsOn: string | null): FillForecast => ({ fillsOn, gramsPerDay, recentDays });
  if (freeGrams <= 0) return answer(today);
  if (recentGrams <= 0) return answer(null);
  // 5×10⁹ g × 90 days stays far inside the safe integers.
  const days = Math.ceil((freeGrams * recentDays) / recentGrams);
  if (days > mostDaysAhead) return answer(null);
  const day = addDays(today, days);
  return answer(lastDay !== null && day > lastDay ? null : day);
}

/** Days looked back at, the first day of intake and today included; 1 before any intake. */
export function daysBack(firstIntake: string | null, today: string): number {
  if (firstIntake === null) return 1;
  return Math.min(mostDaysBack, Math.max(1, daysBetween(firstIntake, today) + 1));
}

/** Thousandths of the limit in use, rounded down; 1000 for a limit of nothing. */
export const usedPermille = (usedGrams: number, limitGrams: number): number =>
  limitGrams <= 0 ? 1_000 : Math.floor((usedGrams * 1_000) / limitGrams);
