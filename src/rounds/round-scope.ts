import { Injectable } from '@nestjs/common';
import { Crew } from '../partners/crew.service.js';
import type { Tx } from '../platform/database/database.service.js';
import { hasRole, plannerRoles, storekeeperRoles } from '../shared/roles.js';
import type { Round } from './round.entity.js';
import { roundNotFound } from './rounds.errors.js';

/** An id no crew member has: an account that belongs to nobody on the road drives no round. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Which rounds of its facility an actor may see: a driver who is nothing else, the own ones. */
@Injectable()
export class RoundScope {
  constructor(private readonly crew: Crew) {}

  /** The driver whose rounds the actor is held to; undefined when all are open to it. */
  async driverId(tx: Tx): Promise<string | undefined> {
    const { actor } = tx;
    const onlyDrives = hasRole(actor, 'operator.driver') && !hasRole(actor, ...plannerRoles, ...storekeeperRoles);
    if (!onlyDrives) return undefined;
    return (await this.crew.ofAccount(tx, actor.accountId))?.id ?? nobody;
  }

  /** Somebody else's round is as unknown to a driver as one that does not exist: `round.not-found`, 404. */
  async requireOwn(tx: Tx, round: Round): Promise<void> {
    const own = await this.driverId(tx);
    if (own !== undefined && own !== round.driverId) throw roundNotFound({});
  }
}
