import { Injectable } from '@nestjs/common';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { databaseNow } from '../../platform/database/database-now.js';
import type { Tx } from '../../platform/database/database.service.js';
import type { LedgerSight } from './ledger-reads.queries.js';
import { asOfInFuture, oneUnitOnly, unitNeeded } from './ledger.errors.js';

/** Whose ledger, and as of when; the caller's own where neither is named. */
export interface UnitWish {
  readonly enterpriseId?: string | undefined;
  readonly facilityId?: string | undefined;
  /** ISO 8601. */
  readonly asOf?: string | undefined;
  readonly leaf?: number | undefined;
}

@Injectable()
export class LedgerUnits {
  constructor(
    private readonly enterprises: Enterprises,
    private readonly facilities: Facilities,
  ) {}

  /**
   * `enterprise.not-found`, `facility.not-found` (404), `statutory-ledger.unit-needed`, `…one-unit-only` (422),
   * `…as-of-in-future` (400).
   */
  async sight(tx: Tx, wish: UnitWish): Promise<LedgerSight> {
    return sightOf(tx, await this.unitOf(tx, wish), wish);
  }

  /** As `sight`, of a facility only. */
  async facilitySight(tx: Tx, wish: UnitWish): Promise<LedgerSight> {
    return sightOf(tx, await this.facilityOf(tx, wish.facilityId), wish);
  }

  /** As it is called on a file. */
  async nameOf(tx: Tx, unitId: string, { enterpriseId }: Pick<UnitWish, 'enterpriseId'>): Promise<string> {
    const isEnterprise = tx.actor.enterpriseId !== null || enterpriseId !== undefined;
    const unit = await (isEnterprise ? this.enterprises.head(tx, unitId) : this.facilities.require(tx, unitId));
    return unit.name;
  }

  private async unitOf(tx: Tx, { enterpriseId, facilityId }: UnitWish): Promise<string> {
    if (enterpriseId !== undefined && facilityId !== undefined) throw oneUnitOnly({}, '/facilityId');
    const isEnterprise = facilityId === undefined && (enterpriseId ?? tx.actor.enterpriseId) !== null;
    return isEnterprise ? (await this.enterprises.owner(tx, enterpriseId)).id : this.facilityOf(tx, facilityId);
  }

  private async facilityOf(tx: Tx, facilityId: string | undefined): Promise<string> {
    const id = facilityId ?? tx.actor.facilityId;
    if (id === null) throw unitNeeded({}, '/facilityId');
    return (await this.facilities.requireVisible(tx, id)).id;
  }
}

async function sightOf(tx: Tx, unitId: string, { asOf, leaf }: UnitWish): Promise<LedgerSight> {
  if (asOf !== undefined && new Date(asOf) > (await databaseNow(tx))) throw asOfInFuture({}, '/asOf');
  return { unitId, asOf: asOf ?? 'infinity', leaf: leaf ?? Number.MAX_SAFE_INTEGER };
}
