import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the catalogue says of a code, for statements that find the codes themselves. */
export class ListedHazards1763800002410 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Null where the edition in force on the day does not list the code; editions do not overlap.
      CREATE FUNCTION listed_hazards(p_code text, p_on date) RETURNS jsonb LANGUAGE sql STABLE AS $$
        SELECT jsonb_build_object('list', w.hazards, 'meaning', w.hazards_meaning)
        FROM waste_code w JOIN waste_code_edition e USING (edition)
        WHERE w.code = p_code AND daterange(e.valid_from, e.valid_to, '[]') @> p_on
      $$;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION listed_hazards');
  }
}
