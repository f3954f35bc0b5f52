import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists that take the same time at ten thousand rows and at a million. Containers asked for by state, and in a zone by state,
 * in both orders that are offered: these indexes replace those of what is open or in stock, which a page of one state among
 * these had to walk through. Manifests of a state in both orders; those without a facility are for regulators.
 */
export class FlatLists1763800002400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX container_stock_created, container_stock_generated, container_open_generated, container_in_zone;
      CREATE INDEX container_facility_state_generated ON container (facility_id, state, generated_at, id);
      CREATE INDEX container_state_created ON container (state, created_at, id);
      CREATE INDEX container_state_generated ON container (state, generated_at, id);
      CREATE INDEX container_zone_created ON container (zone_id, state, created_at, id)
        WHERE state IN ('received', 'stored', 'picked');
      CREATE INDEX container_zone_generated ON container (zone_id, state, generated_at, id)
        WHERE state IN ('received', 'stored', 'picked');
      CREATE INDEX manifest_state_number ON manifest (facility_id, state, year, serial, id);
      CREATE INDEX manifest_any_state_created ON manifest (state, created_at, id);
      CREATE INDEX manifest_any_state_number ON manifest (state, year, serial, id);
      CREATE INDEX manifest_return_created ON manifest (created_at, id) WHERE kind = 'return';`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX container_facility_state_generated, container_state_created, container_state_generated,
        container_zone_created, container_zone_generated, manifest_state_number, manifest_any_state_created,
        manifest_any_state_number, manifest_return_created;
      CREATE INDEX container_in_zone ON container (zone_id, id) WHERE state IN ('received', 'stored', 'picked');
      CREATE INDEX container_stock_created ON container (created_at, id) WHERE state IN ('received', 'stored', 'picked');
      CREATE INDEX container_stock_generated ON container (generated_at, id) WHERE state IN ('received', 'stored', 'picked');
      CREATE INDEX container_open_generated ON container (generated_at, id) WHERE state IN ('registered', 'storedAtGenerator',
        'loaded', 'received', 'stored', 'picked', 'shipped', 'refused', 'missing');`);
  }
}
