import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * GB 18597-2023 4.9: waste that explodes, burns or gives toxic gas at normal conditions is pre-treated until it is stable (by
 * whom, when, how), or stored as dangerous goods in a zone meant for that.
 */
export class Stabilised1763800002300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE container
        ADD COLUMN stabilised_at timestamptz,
        ADD COLUMN stabilised_by uuid,
        ADD COLUMN stabilised_how text CONSTRAINT container_stabilised_how_length
          CHECK (char_length(stabilised_how) BETWEEN 5 AND 500),
        ADD CONSTRAINT container_stabilised_told CHECK ((stabilised_at IS NULL) = (stabilised_by IS NULL)
          AND (stabilised_at IS NULL) = (stabilised_how IS NULL));
      ALTER TABLE storage_zone ADD COLUMN dangerous_goods boolean NOT NULL DEFAULT false;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE storage_zone DROP COLUMN dangerous_goods;
      ALTER TABLE container DROP COLUMN stabilised_how, DROP COLUMN stabilised_by, DROP COLUMN stabilised_at;`);
  }
}
