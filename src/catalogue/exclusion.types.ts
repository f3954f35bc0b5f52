import type { Text } from '../shared/domain-error.js';
import type { Hazard } from '../shared/waste-code.js';

/** A kind of waste this site never accepts, whatever its permit lists. */
export interface ExcludedKind {
  /** Stable, for a client to branch on. */
  readonly id: string;
  readonly categories: readonly string[];
  readonly codes: readonly string[];
  readonly certainHazards: readonly Hazard[];
  readonly reason: Text;
  readonly source: string;
}
