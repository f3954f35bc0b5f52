import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a site and a green island stand, in WGS-84 degrees, so that rounds can be planned by kilometres. */
export class Coordinates1763800003300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of ['enterprise', 'facility'])
      await db.query(`
        ALTER TABLE ${table}
          ADD longitude numeric(9, 6) CONSTRAINT ${table}_longitude_in_china CHECK (longitude BETWEEN 73 AND 136),
          ADD latitude numeric(9, 6) CONSTRAINT ${table}_latitude_in_china CHECK (latitude BETWEEN 3 AND 54),
          ADD CONSTRAINT ${table}_place_whole CHECK ((longitude IS NULL) = (latitude IS NULL));`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['facility', 'enterprise'])
      await db.query(`ALTER TABLE ${table} DROP longitude, DROP latitude;`);
  }
}
