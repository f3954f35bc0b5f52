import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a count found where it may not stand is carried elsewhere: the zone that it was booked into. */
export class CountPlaces1763800002310 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE stock_take_difference
        ADD COLUMN booked_zone_id uuid CONSTRAINT stock_take_difference_booked_zone_fk REFERENCES storage_zone,
        ADD CONSTRAINT stock_take_difference_booked_zone
          CHECK (booked_zone_id IS NULL OR (decision = 'book' AND kind = 'surplus'));`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE stock_take_difference DROP COLUMN booked_zone_id');
  }
}
