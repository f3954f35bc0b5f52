import { Injectable } from '@nestjs/common';
import { joinRefusals } from '../../catalogue/catalogue.errors.js';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { facilityNeeded } from '../../facility/facility.errors.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { overdueCodes } from './clock.queries.js';
import { toIntakeView } from './dto/intake.view.js';
import type { IntakeView } from './dto/intake.view.js';
import { intakeStopped } from './intake.errors.js';
import { reachOf, stopOf } from './intake.rules.js';
import type { IntakeStop } from './intake.types.js';

/**
 * Whether the facility takes a code in. Worked out from the containers in store and today's date each time it is asked:
 * it stops at midnight and reopens with the shipping of the last overdue container, without a job or a flag between.
 */
@Injectable()
export class IntakeGate {
  constructor(
    private readonly database: Database,
    private readonly settings: SettingsService,
    private readonly facilities: Facilities,
    private readonly enterprises: Enterprises,
  ) {}

  /**
   * `storage.intake-stopped`, 409, with a field for each stopped code. All its statements are sent at once.
   */
  async requireOpen(
    tx: WriteTx,
    facilityId: string,
    codes: readonly string[],
    pointer: (code: string) => string,
  ): Promise<void> {
    const stops = await this.stops(tx, facilityId, codes, shanghaiDate(tx.now));
    const refusal = joinRefusals([...stops].map(([code, stop]) => intakeStopped(code, stop, pointer(code))));
    if (refusal !== null) throw refusal;
  }

  /** Of the codes those which are not taken in today (YYYY-MM-DD), with the reason. */
  async stops(tx: Tx, facilityId: string, codes: readonly string[], today: string): Promise<Map<string, IntakeStop>> {
    const [reach, overdue] = await this.state(tx, facilityId, today);
    return new Map(
      [...new Set(codes)].flatMap((code) => {
        const stop = stopOf(code, overdue, reach);
        return stop === null ? [] : [[code, stop] as const];
      }),
    );
  }

  /** For whoever may see it; an enterprise sees its own facility's. `facility.choose-one` (400), `facility.not-found` (404). */
  view(actor: Actor, wanted?: string): Promise<IntakeView> {
    return this.database.read(actor, async (tx) => {
      const facilityId = await this.facilityFor(tx, wanted);
      const now = await databaseNow(tx);
      const today = shanghaiDate(now);
      const [reach, overdue] = await this.state(tx, facilityId, today);
      return toIntakeView({ facilityId, now, reach, overdue });
    });
  }

  /** How far an overdue code stops the intake, and which are overdue. */
  private state(tx: Tx, facilityId: string, today: string) {
    return Promise.all([
      this.settings.value(tx, 'storage.overdue-stops', { facilityId, on: today }).then(reachOf),
      overdueCodes(tx, facilityId, today),
    ]);
  }

  private async facilityFor(tx: Tx, wanted: string | undefined): Promise<string> {
    const { enterpriseId, facilityId } = tx.actor;
    const own = enterpriseId === null ? facilityId : (await this.enterprises.head(tx, enterpriseId)).facilityId;
    const chosen = wanted ?? own;
    if (chosen === null) throw facilityNeeded({}, '/facilityId');
    if (chosen !== own) await this.facilities.requireVisible(tx, chosen);
    return chosen;
  }
}
