import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The check of every container against the manifest at the gate (部令23号 第12条; GB 18597-2023 8.2.1). */
export class Gate1763800001600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(checks);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE container_check;');
  }
}

const checks = `
-- What was seen of a container on arrival; looked at again, the newer finding counts and the trail keeps both.
CREATE TABLE container_check (
  container_id uuid CONSTRAINT container_check_pk PRIMARY KEY CONSTRAINT container_check_container_fk REFERENCES container,
  manifest_id uuid NOT NULL CONSTRAINT container_check_manifest_fk REFERENCES manifest,
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  finding text NOT NULL CONSTRAINT container_check_finding_known CHECK (finding IN ('asLabelled', 'differs', 'missing')),
  grams bigint CONSTRAINT container_check_grams_bounds CHECK (grams BETWEEN 1 AND 100000000),
  note text CONSTRAINT container_check_note_length CHECK (char_length(note) BETWEEN 2 AND 500),
  checked_by uuid NOT NULL,
  checked_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT container_check_noted CHECK (finding = 'asLabelled' OR note IS NOT NULL),
  CONSTRAINT container_check_weighed_if_there CHECK (finding <> 'missing' OR grams IS NULL)
);
CREATE INDEX container_check_manifest ON container_check (manifest_id);
SELECT protect('container_check');
`;
