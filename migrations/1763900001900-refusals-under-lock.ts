import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  fits,
  ledgerApply,
  ledgerSetLimit,
  moveIfFits,
  moveOrRefuse,
  refuse,
  refuseLimit,
  setLimitIfKept,
  setLimitOrRefuse,
} from './1763800000200-ledger.js';

/**
 * A refusal is decided on the row it tells of, locked. The ledger used to look whether the grams fit and then read the
 * figures for its refusal: with what others gave back in between it refused for a limit that was not reached any more, or
 * blamed an account for not holding a mass that nobody had asked of it.
 */
export class RefusalsUnderLock1763900001900 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ledgerApply(moveOrRefuseUnderLock));
    await db.query(ledgerSetLimit(setLimitOrRefuseUnderLock));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(ledgerApply(moveOrRefuse));
    await db.query(ledgerSetLimit(setLimitOrRefuse));
  }
}

/** Once the row is ours nothing moves any more: it refuses with these figures, or what did not fit does now. */
const moveOrRefuseUnderLock = `
LOOP
  ${moveIfFits}
  EXIT WHEN FOUND;
  SELECT * INTO acc FROM ledger_account WHERE id = line.id FOR NO KEY UPDATE;
  IF NOT (${fits('acc')}) THEN
    ${refuse}
  END IF;
END LOOP;`;

const setLimitOrRefuseUnderLock = `
LOOP
  ${setLimitIfKept}
  EXIT WHEN FOUND;
  SELECT * INTO acc FROM ledger_account WHERE id = target FOR NO KEY UPDATE;
  IF acc.pending_grams + acc.posted_grams > p_limit THEN
    ${refuseLimit}
  END IF;
END LOOP;`;
