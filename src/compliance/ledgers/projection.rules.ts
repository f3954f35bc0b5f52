import { recordsOfEnterprise } from './enterprise-ledger.rules.js';
import { recordsOfFacility } from './facility-ledger.rules.js';
import { Entering } from './entering.rules.js';
import type { ContainerFact, Draft, LedgerWorld } from './ledger.types.js';

/**
 * The records that rest on the facts, in their order. Pure: the same trail gives the same records, in batches of whatever
 * size. `world.books` is brought up to date on the way.
 */
export const recordsOf = (world: LedgerWorld, facts: readonly ContainerFact[]): Draft[] =>
  facts.flatMap((fact) => {
    const entering = new Entering(world, fact);
    recordsOfEnterprise[fact.action]?.(entering);
    recordsOfFacility[fact.action]?.(entering);
    return entering.drafts;
  });

/** Events that leave records. All others move nothing across the edge of a ledger: put-away, move, pick, hold, labels. */
export const enteredActions: ReadonlySet<string> = new Set([
  ...Object.keys(recordsOfEnterprise),
  ...Object.keys(recordsOfFacility),
]);
