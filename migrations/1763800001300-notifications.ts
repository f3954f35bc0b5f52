import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In-app notices: what an enterprise or a facility is told, in both languages, with the instant it was read. */
export class Notifications1763800001300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(notices);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE notice');
  }
}

const notices = `
-- A notice to the enterprise names it; a notice to the facility names none, so that no enterprise reads it.
CREATE TABLE notice (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT notice_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT notice_enterprise_fk REFERENCES enterprise,
  division_code text,
  kind text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  text_zh text NOT NULL CONSTRAINT notice_text_zh_length CHECK (char_length(text_zh) BETWEEN 1 AND 1000),
  text_en text NOT NULL CONSTRAINT notice_text_en_length CHECK (char_length(text_en) BETWEEN 1 AND 1000),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  read_at timestamptz,
  read_by uuid,
  CONSTRAINT notice_read_by_somebody CHECK ((read_at IS NULL) = (read_by IS NULL))
);
CREATE INDEX notice_enterprise_created ON notice (enterprise_id, created_at, id) WHERE enterprise_id IS NOT NULL;
CREATE INDEX notice_enterprise_unread ON notice (enterprise_id, created_at, id) WHERE enterprise_id IS NOT NULL AND read_at IS NULL;
CREATE INDEX notice_facility_created ON notice (facility_id, created_at, id) WHERE enterprise_id IS NULL;
CREATE INDEX notice_facility_unread ON notice (facility_id, created_at, id) WHERE enterprise_id IS NULL AND read_at IS NULL;
SELECT protect('notice');
`;
