import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists by filters of opposite selectivity: what is rare among what is frequent. Bookings by state in both orders, for a
 * facility and for regulators alike; readings that are not valid, whose index takes the place of the one of those unconfirmed,
 * and readings of all facilities in their order.
 */
export class OppositeFilters1763900001300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX booking_state_created ON booking (state, created_at, id);
      CREATE INDEX booking_state_window ON booking (state, window_from, id);
      DROP INDEX weighing_unconfirmed;
      CREATE INDEX weighing_not_valid ON weighing (state, taken_at, id) WHERE state <> 'valid';
      CREATE INDEX weighing_taken ON weighing (taken_at, id);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX booking_state_created, booking_state_window, weighing_not_valid, weighing_taken;
      CREATE INDEX weighing_unconfirmed ON weighing (facility_id, taken_at, id) WHERE state = 'unconfirmed';`);
  }
}
