import { Injectable, Logger } from '@nestjs/common';
import { Facilities } from '../../facility/facilities.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { systemActor } from '../../shared/roles.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { countChanges, dutyChanges, firstChanges } from './duty-changes.rules.js';
import type { DutyChanges } from './duty-changes.rules.js';
import { DutyContexts } from './duty-contexts.js';
import { keptDuties, lockKind, saveChanges } from './duty-records.js';
import { DutySources } from './duty-source.js';
import type { DutySource } from './duty-source.js';
import { facilityIds } from './duties.queries.js';
import type { DutyContext } from './duty.types.js';

/** Changes written at once; a run goes on with the rest. */
const mostAtOnce = 4_000;
const mostTurns = 25;
/** Open duties of one kind at one facility. */
const mostKept = mostAtOnce * mostTurns;

const actor = systemActor('duties');

/**
 * Keeps the table of duties what the rules find. A duty is opened, raised and closed here and nowhere else; run again, also
 * after having been cut short, it does what is left, and nothing where nothing changed.
 */
@Injectable()
export class Duties {
  private readonly logger = new Logger(Duties.name);

  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly contexts: DutyContexts,
    private readonly sources: DutySources,
  ) {}

  /** Every duty of every facility. One rule that fails keeps neither the others nor other facilities from theirs. */
  async recomputeAll(): Promise<void> {
    const ids = await this.database.read(actor, facilityIds);
    for (const facilityId of ids) {
      const contextOf = this.contextOnce(facilityId);
      for (const source of this.sources.all) {
        try {
          await this.recomputeKind(facilityId, source, contextOf);
        } catch (error) {
          this.logger.error({ msg: 'duties not recomputed', facilityId, kind: source.rule.kind, err: error });
        }
      }
    }
  }

  /** The duties of a facility and of its enterprises; only of some kinds, where given. Answers how many changed. */
  async recompute(facilityId: string, kinds: readonly string[] = this.sources.kinds): Promise<number> {
    let changed = 0;
    const contextOf = this.contextOnce(facilityId);
    for (const kind of kinds) {
      const source = this.sources.find(kind);
      if (source !== undefined) changed += await this.recomputeKind(facilityId, source, contextOf);
    }
    return changed;
  }

  /** Read with the first rule of a run; the others of the facility look by the same figures, calendar and instant. */
  private contextOnce(facilityId: string): ContextOf {
    let context: DutyContext | undefined;
    return async (tx) => (context ??= await this.contexts.of(tx, facilityId, await databaseNow(tx)));
  }

  /** Looks first, so that where nothing changed nothing is locked or written. */
  private async recomputeKind(facilityId: string, source: DutySource, contextOf: ContextOf): Promise<number> {
    const seen = await this.database.read(actor, async (tx) => changesOf(tx, await contextOf(tx), source));
    let [changed, isLeft] = [0, countChanges(seen) > 0];
    for (let turn = 0; isLeft && turn < mostTurns; turn += 1) {
      const done = await this.writes.run(actor, 'duty.recompute', withoutKey, (tx) =>
        this.apply(tx, facilityId, source),
      );
      changed += done;
      isLeft = done === mostAtOnce;
    }
    return changed;
  }

  private async apply(tx: WriteTx, facilityId: string, source: DutySource): Promise<number> {
    const { kind } = source.rule;
    await lockKind(tx, facilityId, kind);
    const { divisionCode } = await this.facilities.require(tx, facilityId);
    const context = await this.contexts.of(tx, facilityId, tx.now);
    const changes = firstChanges(await changesOf(tx, context, source), mostAtOnce);
    await saveChanges(tx, { facilityId, divisionCode, kind }, changes);
    const [opened, changed, closed] = [changes.opened, changes.changed, changes.gone].map(({ length }) => length);
    const tenant = { facilityId, enterpriseId: null, divisionCode };
    const data = { kind, opened, changed, closed };
    tx.audit({ subject: 'facility', subjectId: facilityId, action: 'duty.recompute', tenant, data });
    return countChanges(changes);
  }
}

type ContextOf = (tx: Tx) => Promise<DutyContext>;

async function changesOf(tx: Tx, context: DutyContext, source: DutySource): Promise<DutyChanges> {
  const [found, kept] = await Promise.all([
    source.find(tx, context),
    keptDuties(tx, context.facilityId, source.rule.kind, mostKept),
  ]);
  return dutyChanges(found, kept);
}
