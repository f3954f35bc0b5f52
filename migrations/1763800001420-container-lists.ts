import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders in which lists of containers are offered: oldest waste first; and both orders across facilities, for regulators. */
export class ContainerLists1763800001420 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX container_facility_generated ON container (facility_id, generated_at, id);
      CREATE INDEX container_enterprise_generated ON container (enterprise_id, generated_at, id) WHERE enterprise_id IS NOT NULL;
      CREATE INDEX container_created ON container (created_at, id);
      CREATE INDEX container_generated ON container (generated_at, id);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP INDEX container_facility_generated, container_enterprise_generated, container_created, container_generated',
    );
  }
}
