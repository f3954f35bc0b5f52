import type { Tx } from '../../platform/database/database.service.js';
import type { DutyContext, DutyFinding, DutyRule } from './duty.types.js';

/** One rule: what it is, and what it finds at a facility, all of its units in a few statements. */
export interface DutySource {
  readonly rule: DutyRule;
  /**
   * The duties there are now, each (subject, part) once. What is no longer among them is closed, so a source that cannot
   * tell must throw and not answer less.
   */
  find(tx: Tx, context: DutyContext): Promise<DutyFinding[]>;
}

/** The sources of this deployment, by kind. */
export class DutySources {
  private readonly byKind: ReadonlyMap<string, DutySource>;

  constructor(readonly all: readonly DutySource[]) {
    this.byKind = new Map(all.map((source) => [source.rule.kind, source]));
    if (this.byKind.size < all.length) throw new Error('two duty sources have the same kind');
    const odd = all.find(({ rule }) => !/^[a-z][a-z-]{1,39}$/.test(rule.kind));
    if (odd !== undefined) throw new Error(`duty source ${odd.rule.kind}: write its kind in kebab case`);
  }

  get kinds(): string[] {
    return [...this.byKind.keys()];
  }

  /** Undefined for a kind that this version does not know any more. */
  find(kind: string): DutySource | undefined {
    return this.byKind.get(kind);
  }
}
