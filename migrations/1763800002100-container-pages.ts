import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists at a million containers, most of them treated long ago: what is still open, in quarantine or of a rare code is
 * some thousands, and a page of it would otherwise be looked for among all.
 */
export class ContainerPages1763800002100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX container_stock_created ON container (created_at, id) WHERE state IN ('received', 'stored', 'picked');
      CREATE INDEX container_stock_generated ON container (generated_at, id) WHERE state IN ('received', 'stored', 'picked');
      CREATE INDEX container_open_generated ON container (generated_at, id) WHERE state IN ('registered', 'storedAtGenerator',
        'loaded', 'received', 'stored', 'picked', 'shipped', 'refused', 'missing');
      CREATE INDEX container_held ON container (created_at, id) WHERE held_at IS NOT NULL;
      CREATE INDEX container_facility_code ON container (facility_id, waste_code, created_at, id);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX container_facility_code, container_held, container_open_generated, container_stock_generated,
        container_stock_created;`);
  }
}
