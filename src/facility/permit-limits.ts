import { Injectable } from '@nestjs/common';
import { categoryQuota, permitQuota } from '../ledger/accounts.js';
import type { LedgerAccount } from '../ledger/accounts.js';
import { Ledger } from '../ledger/ledger.service.js';
import { databaseNow } from '../platform/database/database-now.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { formatTonnes } from '../shared/mass.js';
import { systemActor } from '../shared/roles.js';
import { shanghaiDate } from '../shared/working-days.js';
import { withoutKey } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { PermitView } from './dto/permit.view.js';
import { Facility } from './facility.entity.js';
import { limitBelowHeld } from './facility.errors.js';
import { tenantOf } from './own-facility.js';
import { lockPermits, openedLimits, receivedSince } from './permit-limits.queries.js';
import { permitsWithin } from './permit.queries.js';
import { limitsToMove, permitOfYear, wantedLimits } from './permit.rules.js';
import type { LimitMove } from './permit.rules.js';

/** One limit account to set. `permit` is the one that rules the year. */
interface Move extends LimitMove {
  readonly permit: PermitView;
  readonly year: number;
  /** Taken in this year before the category had a quota; counted when it gets one. */
  readonly uncountedGrams: number;
}

/** Keeps the ledger's limits of the running and the next year equal to what the permits say. */
@Injectable()
export class PermitLimits {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly ledger: Ledger,
  ) {}

  /**
   * After a change of a permit; call it last in the write. Where more is held than a limit allows, either refuses
   * (`facility.limit-below-held`, 409) or, like `follow`, leaves the limit at what is held.
   */
  async apply(tx: WriteTx, facility: Facility, refusesBelowHeld: boolean): Promise<void> {
    await lockPermits(tx, facility.id);
    for (const move of await this.moves(tx, facility.id, shanghaiDate(tx.now))) {
      if (refusesBelowHeld && heldBy(move) > move.limitGrams) throw belowHeld(move);
      await this.set(tx, facility, move);
    }
  }

  /**
   * A renewed permit takes over on the day it begins, and a new year on 1 January, without anybody acting: run daily or
   * oftener. Where more is held than the new permit allows, the limit follows what is held and lets nothing more in.
   */
  async follow(): Promise<void> {
    const actor = systemActor('permit limits');
    const facilities = await this.database.read(actor, (tx) => tx.manager.find(Facility));
    for (const facility of facilities) {
      const due = await this.database.read(actor, async (tx) =>
        this.moves(tx, facility.id, shanghaiDate(await databaseNow(tx))),
      );
      if (due.every(isSettled)) continue;
      await this.writes.run(actor, 'permit.take-over', withoutKey, async (tx) => {
        const limits = due.map(({ year, scope, limitGrams }) => ({ year, scope, limitGrams }));
        const tenant = tenantOf(facility);
        tx.audit({ subject: 'facility', subjectId: facility.id, action: 'permit.take-over', tenant, data: { limits } });
        await this.apply(tx, facility, false);
      });
    }
  }

  private async moves(tx: Tx, facilityId: string, on: string): Promise<Move[]> {
    const year = Number(on.slice(0, 4));
    const years = [year, year + 1];
    const permits = await permitsWithin(tx, facilityId, on, `${year + 1}-12-31`);
    const opened = await openedLimits(tx, facilityId, years);
    const hasQuotas = permits.some((permit) => permit.categoryQuotas.length > 0);
    const received = hasQuotas ? await receivedSince(tx, facilityId, year) : new Map<string, number>();
    return years.flatMap((one) => {
      const permit = permitOfYear(permits, one, on);
      if (permit === null) return [];
      const ofYear = new Map(opened.filter((row) => row.year === one).map((row) => [row.scope, row]));
      const limited = new Set(permit.categoryQuotas.map(({ category }) => category));
      const uncounted = (scope: string): number =>
        one === year && limited.has(scope)
          ? Math.max(0, (received.get(scope) ?? 0) - (ofYear.get(scope)?.postedGrams ?? 0))
          : 0;
      return limitsToMove(wantedLimits(permit, ofYear), ofYear).map((move) => ({
        ...move,
        permit,
        year: one,
        uncountedGrams: uncounted(move.scope),
      }));
    });
  }

  private async set(tx: WriteTx, facility: Facility, move: Move): Promise<void> {
    const limitGrams = settledLimit(move);
    const account = accountOf(facility.id, move, limitGrams);
    await this.ledger.setLimit(tx, account, limitGrams);
    if (move.uncountedGrams === 0) return;
    const subject = { type: 'permit', id: move.permit.id, tenant: tenantOf(facility) };
    const reason = `${move.scope} ${move.year}：限额设立前已接收的质量计入。Taken in before the quota was set.`;
    await this.ledger.move(tx, 'adjust', subject, [{ account, grams: move.uncountedGrams }], reason);
  }
}

const accountOf = (facilityId: string, { scope, year }: Move, limitGrams: number): LedgerAccount =>
  scope === '' ? permitQuota({ facilityId }, year, limitGrams) : categoryQuota({ facilityId }, year, scope, limitGrams);

const heldBy = ({ heldGrams, uncountedGrams }: Move): number => heldGrams + uncountedGrams;

const settledLimit = (move: Move): number => Math.max(move.limitGrams, heldBy(move));

/** Held back by an earlier run already. */
const isSettled = (move: Move): boolean => move.openedGrams === settledLimit(move) && move.uncountedGrams === 0;

const belowHeld = (move: Move) =>
  limitBelowHeld({
    what: `${move.year} ${move.scope === '' ? '许可总量' : move.scope}`,
    limit: formatTonnes(move.limitGrams),
    held: formatTonnes(heldBy(move)),
  });
