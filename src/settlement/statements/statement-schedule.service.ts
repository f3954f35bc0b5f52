import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { DomainError } from '../../shared/domain-error.js';
import { systemActor } from '../../shared/roles.js';
import { withoutKey } from '../../writes/request-identity.js';
import { Statements } from './statements.service.js';
import { statementsLapsed, statementsToIssue } from './statements.queries.js';

const clerk = systemActor('结算 settlement');
/** In one run; the rest follows in the next one, an hour later. */
const mostAtOnce = 500;

type Find = (tx: Tx, most: number) => Promise<{ id: string }[]>;

/** What time does with statements: the month's end issues them, the end of the time to object makes them agreed. */
@Injectable()
export class StatementSchedule {
  constructor(
    private readonly database: Database,
    private readonly statements: Statements,
  ) {}

  /** Answers how many were issued. */
  issueDue(): Promise<number> {
    return this.each(statementsToIssue, (id) => this.statements.issue(clerk, withoutKey, id));
  }

  /** Answers how many count as agreed now. */
  agreeLapsed(): Promise<number> {
    return this.each(statementsLapsed, (id) => this.statements.lapse(clerk, withoutKey, id));
  }

  /** One write each, so that a statement somebody works on keeps no other one waiting; it comes up again if it must. */
  private async each(find: Find, take: (id: string) => Promise<unknown>): Promise<number> {
    const rows = await this.database.read(clerk, (tx) => find(tx, mostAtOnce));
    let taken = 0;
    for (const { id } of rows) {
      if (await isTaken(take(id))) taken += 1;
    }
    return taken;
  }
}

/** Somebody took the step in between: nothing is left to do. */
async function isTaken(step: Promise<unknown>): Promise<boolean> {
  try {
    await step;
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.status === 409) return false;
    throw error;
  }
}
