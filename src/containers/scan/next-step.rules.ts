import type { Text } from '../../shared/domain-error.js';
import { hasRole } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import { containerLifecycle } from '../container.lifecycle.js';
import type { ContainerFacts } from '../container.lifecycle.js';
import type { ContainerState } from '../container.types.js';
import { awaitsSignature, inQuarantine, nextLines, toBeFilled } from './next-step.data.js';
import type { NextLine } from './next-step.data.js';

/** What the caller does next with the container just scanned, in one sentence. */
export function nextFor(actor: Actor, state: ContainerState, facts: ContainerFacts): Text {
  const line = linesFor(state, facts).find(({ by }) => hasRole(actor, ...by));
  return line?.text ?? nothingFor(state);
}

function linesFor(state: ContainerState, facts: ContainerFacts): readonly NextLine[] {
  if (facts.isHeld) return [...inQuarantine, ...nextLines[state]];
  const awaitsHandOver = state === 'registered' || state === 'storedAtGenerator';
  if (awaitsHandOver && facts.isFacilitys) return toBeFilled;
  if (awaitsHandOver && facts.isAttached) return [...awaitsSignature, ...nextLines[state]];
  return nextLines[state];
}

function nothingFor(state: ContainerState): Text {
  const { zh, en } = containerLifecycle.states[state];
  return { zh: `${zh}。您现在无需操作。`, en: `${en}. There is nothing for you to do now.` };
}
