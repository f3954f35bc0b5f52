import { Injectable } from '@nestjs/common';
import { Facilities } from '../facility/facilities.service.js';
import { Rounds } from '../rounds/rounds.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Notices } from './notices.service.js';

/** What a facility is told about what drivers recorded without network. */
@Injectable()
export class HandheldNotices {
  constructor(
    private readonly notices: Notices,
    private readonly facilities: Facilities,
    private readonly rounds: Rounds,
  ) {}

  async conflict(tx: WriteTx, { operationId, roundId }: { operationId: string; roundId: string }): Promise<void> {
    const { number, facilityId } = await this.rounds.require(tx, roundId);
    const { divisionCode } = await this.facilities.require(tx, facilityId);
    await this.notices.add(
      tx,
      { facilityId, enterpriseId: null, divisionCode },
      { kind: 'handheld.conflict', subject: { type: 'handheldOperation', id: operationId }, details: { number } },
    );
  }
}
