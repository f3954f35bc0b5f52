import type { Decision } from '../discrepancies/discrepancy.types.js';
import type { ReceivingProblem } from './receiving-problems.data.js';
import { isTooLenient, problemsOf } from './receiving.rules.js';
import type { CheckFinding, LineDecision, LineResult, LineToReceive } from './receiving.types.js';

/** Codes that a decision sends home and that are not, or are all, of what arrived on its line. */
export function strayRefusals(
  decisions: readonly LineDecision[],
  arrived: readonly { readonly code: string; readonly lineId: string; readonly finding: CheckFinding | null }[],
): FieldProblem[] {
  return decisions.flatMap(({ lineId, refusedContainers = [] }, place) => {
    const here = arrived.filter((one) => one.lineId === lineId && one.finding !== 'missing').map(({ code }) => code);
    const isSound = refusedContainers.every((code) => here.includes(code)) && refusedContainers.length < here.length;
    if (refusedContainers.length === 0 || isSound) return [];
    return [{ pointer: `/lines/${place}/refusedContainers`, problem: 'acceptance.container-not-on-line' as const }];
  });
}

export interface FieldProblem {
  readonly pointer: string;
  readonly problem: ReceivingProblem;
}

/** Everything that keeps the decisions from being taken, with the field of the request to mend. Empty: they may be. */
export function acceptanceProblems(
  lines: readonly LineToReceive[],
  decisions: readonly LineDecision[],
): FieldProblem[] {
  const ids = new Set(decisions.map(({ lineId }) => lineId));
  const isOnceEach = ids.size === decisions.length && lines.every(({ lineId }) => ids.has(lineId));
  const missing: FieldProblem[] = isOnceEach ? [] : [{ pointer: '/lines', problem: 'acceptance.line-missing' }];
  const byId = new Map(lines.map((line) => [line.lineId, line]));
  const ofLines = decisions.flatMap((decision, index) => {
    const line = byId.get(decision.lineId);
    const found: Problem[] =
      line === undefined ? [['lineId', 'acceptance.line-unknown']] : problemsOfOne(line, decision);
    return found.map(([field, problem]) => ({ pointer: `/lines/${index}/${field}`, problem }));
  });
  return [...missing, ...ofLines];
}

type Problem = [keyof LineDecision, ReceivingProblem];

function problemsOfOne(line: LineToReceive, given: LineDecision): Problem[] {
  const { decision, acceptedGrams, refusedPackages, refusedContainers, methodCode, opinion } = given;
  const checks: [boolean, ...Problem][] = [
    [isTooLenient(line, decision), 'decision', 'acceptance.decision-too-lenient'],
    [line.measuredGrams === null && decision !== 'refuse', 'decision', 'acceptance.line-not-weighed'],
    [
      decision === 'part' && !isPart(acceptedGrams, line.measuredGrams),
      'acceptedGrams',
      'acceptance.part-out-of-bounds',
    ],
    [decision !== 'part' && acceptedGrams !== undefined, 'acceptedGrams', 'acceptance.grams-not-wanted'],
    [!fitPackages(line, decision, refusedPackages), 'refusedPackages', 'acceptance.packages-out-of-bounds'],
    [decision !== 'refuse' && methodCode === undefined, 'methodCode', 'acceptance.method-missing'],
    [decision !== 'accept' && opinion === undefined, 'opinion', 'acceptance.opinion-missing'],
    [decision !== 'part' && refusedContainers !== undefined, 'refusedContainers', 'acceptance.container-not-on-line'],
  ];
  const own = checks.filter(([holds]) => holds).map(([, field, problem]): Problem => [field, problem]);
  const ofLine = problemsOf(line).map((problem): Problem => ['lineId', problem]);
  const told = new Set(ofLine.map(([, problem]) => problem));
  return [...ofLine, ...own.filter(([, problem]) => !told.has(problem))];
}

const isPart = (acceptedGrams: number | undefined, measuredGrams: number | null): boolean =>
  acceptedGrams !== undefined && acceptedGrams > 0 && acceptedGrams < (measuredGrams ?? 0);

const fitPackages = (line: LineToReceive, decision: Decision, packages: number | undefined): boolean =>
  packages === undefined || (decision !== 'accept' && packages >= 1 && packages <= line.handedOverPackages);

/**
 * What becomes of each line, for decisions without problems. No mass is lost: what was handed over is accepted, refused or
 * a weighing difference. Goods refused unweighed go back with the mass they came with.
 */
export const resultsOf = (lines: readonly LineToReceive[], decisions: readonly LineDecision[]): LineResult[] =>
  lines.map((line) =>
    resultOf(
      line,
      decisions.find(({ lineId }) => lineId === line.lineId)!,
    ),
  );

function resultOf(line: LineToReceive, given: LineDecision): LineResult {
  const { lineId, wasteCode, handedOverGrams, measuredGrams, handedOverPackages } = line;
  const { decision } = given;
  const arrivedGrams = measuredGrams ?? handedOverGrams;
  const acceptedGrams = { accept: arrivedGrams, part: given.acceptedGrams ?? 0, refuse: 0 }[decision];
  const refusedGrams = arrivedGrams - acceptedGrams;
  return {
    lineId,
    wasteCode,
    decision,
    handedOverGrams,
    measuredGrams,
    acceptedGrams,
    refusedGrams,
    differenceGrams: handedOverGrams - arrivedGrams,
    refusedPackages:
      refusedGrams === 0 ? 0 : (given.refusedContainers?.length ?? given.refusedPackages ?? handedOverPackages),
    refusedContainers: given.refusedContainers ?? [],
    methodCode: acceptedGrams === 0 ? null : (given.methodCode ?? null),
    opinion: given.opinion ?? null,
    majorDiscrepancy: line.discrepancies.length > 0,
  };
}

/** Grams of one waste code that leave the vehicle, and where they go. */
export interface CodeMass {
  readonly wasteCode: string;
  readonly handedOverGrams: number;
  readonly acceptedGrams: number;
  readonly refusedGrams: number;
  readonly differenceGrams: number;
}

export function massesByCode(results: readonly LineResult[]): CodeMass[] {
  const sum = (wasteCode: string, of: (result: LineResult) => number): number =>
    results.filter((result) => result.wasteCode === wasteCode).reduce((total, result) => total + of(result), 0);
  return [...new Set(results.map(({ wasteCode }) => wasteCode))].map((wasteCode) => ({
    wasteCode,
    handedOverGrams: sum(wasteCode, (result) => result.handedOverGrams),
    acceptedGrams: sum(wasteCode, (result) => result.acceptedGrams),
    refusedGrams: sum(wasteCode, (result) => result.refusedGrams),
    differenceGrams: sum(wasteCode, (result) => result.differenceGrams),
  }));
}
