import type { Text } from '../shared/domain-error.js';
import type { ManifestState } from './manifest.lifecycle.js';
import type { ManifestContent } from './manifest.types.js';

/** One field of the form: from which state on a manifest must have it, and from which state on nobody changes it. */
export interface FieldRule {
  readonly field: string;
  readonly label: Text;
  /** 1 by the consignor, 2 by the carrier, 3 by the consignee; 0 is the head of the form. */
  readonly part: 0 | 1 | 2 | 3;
  /** Null: the field may stay empty. */
  readonly requiredFrom: ManifestState | null;
  readonly sealedFrom: ManifestState;
  readonly reason: string;
  readonly source: string;
  /** The cells of the field, one or one a line, each with its RFC 6901 pointer. */
  readonly cells: (content: ManifestContent) => readonly Cell[];
  /** Why this manifest may go on without the field. */
  readonly exempt?: (content: ManifestContent, isBackfill: boolean) => boolean;
}

export interface Cell {
  readonly pointer: string;
  readonly value: unknown;
}
