import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Operations with their reason, and the orders in which genealogy and traces are read. */
export class Genealogy1763800002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE container_flow ADD COLUMN reason text
        CONSTRAINT container_flow_reason_length CHECK (char_length(reason) BETWEEN 2 AND 500);
      CREATE INDEX container_flow_operation ON container_flow (operation_id, id);
      -- With the id, so that a page of edges is read in its order and ends where the page ends.
      DROP INDEX container_flow_from, container_flow_to;
      CREATE INDEX container_flow_from ON container_flow (from_id, id);
      CREATE INDEX container_flow_to ON container_flow (to_id, id);
      DROP INDEX container_share_origin;
      CREATE INDEX container_share_origin ON container_share (origin_id, container_id);
      DROP INDEX container_difference_origin;
      CREATE INDEX container_difference_origin ON container_difference (origin_id, id);
      CREATE INDEX manifest_enterprise_received ON manifest (enterprise_id, received_at, id) WHERE received_at IS NOT NULL;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX manifest_enterprise_received, container_difference_origin, container_share_origin, container_flow_to,
        container_flow_from, container_flow_operation;
      CREATE INDEX container_difference_origin ON container_difference (origin_id);
      CREATE INDEX container_share_origin ON container_share (origin_id);
      CREATE INDEX container_flow_to ON container_flow (to_id);
      CREATE INDEX container_flow_from ON container_flow (from_id);
      ALTER TABLE container_flow DROP COLUMN reason;`);
  }
}
