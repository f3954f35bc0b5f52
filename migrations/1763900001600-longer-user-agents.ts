import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Edge and the browsers inside chat programs name themselves last, behind the names of what they are built on. */
export class LongerUserAgents1763900001600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(atMost(400));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE session SET user_agent = left(user_agent, 120); ${atMost(120)}`);
  }
}

const atMost = (characters: number): string => `
ALTER TABLE session DROP CONSTRAINT session_user_agent_length,
  ADD CONSTRAINT session_user_agent_length CHECK (char_length(user_agent) <= ${characters})`;
