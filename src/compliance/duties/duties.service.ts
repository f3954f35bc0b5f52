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
    for (const facilityId of ids)
      for (const kind of this.sources.kinds) {
        try {
          await this.recompute(facilityId, [kind]);
        } catch (error) {
          this.logger.error({ msg: 'duties not recomputed', facilityId, kind, err: error });
        }
      }
  }

  /** The duties of a facility and of its enterprises; only of some kinds, where given. Answers how many changed. */
  async recompute(facilityId: string, kinds: readonly string[] = this.sources.kinds): Promise<number> {
    let changed = 0;
    for (const kind of kinds) {
      const source = this.sources.find(kind);
      if (source !== undefined) changed += await this.recomputeKind(facilityId, source);
    }
    return changed;
  }

  /** Looks first, so that where nothing changed nothing is locked or written. */
  private async recomputeKind(facilityId: string, source: DutySource): Promise<number> {
    const seen = await this.database.read(actor, async (tx) =>
      this.changes(tx, facilityId, source, await databaseNow(tx)),
    );
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
    const changes = firstChanges(await this.changes(tx, facilityId, source, tx.now), mostAtOnce);
    await saveChanges(tx, { facilityId, divisionCode, kind }, changes);
    const [opened, changed, closed] = [changes.opened, changes.changed, changes.gone].map(({ length }) => length);
    const tenant = { facilityId, enterpriseId: null, divisionCode };
    const data = { kind, opened, changed, closed };
    tx.audit({ subject: 'facility', subjectId: facilityId, action: 'duty.recompute', tenant, data });
    return countChanges(changes);
  }

  private async changes(tx: Tx, facilityId: string, source: DutySource, now: Date): Promise<DutyChanges> {
    const context = await this.contexts.of(tx, facilityId, now);
    const [found, kept] = await Promise.all([
      source.find(tx, context),
      keptDuties(tx, facilityId, source.rule.kind, mostKept),
    ]);
    return dutyChanges(found, kept);
  }
}
