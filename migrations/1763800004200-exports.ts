import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports that were asked for, and their files in chunks (docs/decisions/0005). A row says for good who had which data,
 * why, and with which hash; the chunks go when the file expires.
 */
export class Exports1763800004200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(exports);
    await db.query(chunks);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE report_chunk, report_export');
  }
}

// An export is its requester's, and of a facility's people their manager's too: not the tenant's as business rows are.
const exports = `
CREATE TABLE report_export (
  id uuid PRIMARY KEY,
  kind text NOT NULL CONSTRAINT report_export_kind_shape CHECK (kind ~ '^[a-z][a-z0-9-]{1,39}$'),
  format text NOT NULL CONSTRAINT report_export_format_known CHECK (format IN ('csv', 'xlsx', 'pdf')),
  language text NOT NULL CONSTRAINT report_export_language_known CHECK (language IN ('zh', 'en')),
  parameters jsonb NOT NULL CONSTRAINT report_export_parameters_size CHECK (pg_column_size(parameters) <= 4096),
  purpose text NOT NULL CONSTRAINT report_export_purpose_length CHECK (char_length(purpose) BETWEEN 4 AND 200),
  account_id uuid NOT NULL CONSTRAINT report_export_account_fk REFERENCES account,
  requester text NOT NULL,
  facility_id uuid,
  enterprise_id uuid,
  division_code text,
  state text NOT NULL CONSTRAINT report_export_state_known
    CHECK (state IN ('queued', 'running', 'ready', 'failed', 'cancelled', 'expired')),
  fence integer NOT NULL DEFAULT 0,
  faults integer NOT NULL DEFAULT 0,
  lease_until timestamptz,
  next_attempt_at timestamptz,
  rows_done bigint NOT NULL DEFAULT 0,
  rows_estimated bigint,
  estimated_end_at timestamptz,
  bytes bigint,
  sha256 text CONSTRAINT report_export_hash_shape CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  snapshot_at timestamptz,
  last_leaf bigint,
  failure_code text,
  failure_zh text CONSTRAINT report_export_failure_zh_length CHECK (char_length(failure_zh) <= 500),
  failure_en text CONSTRAINT report_export_failure_en_length CHECK (char_length(failure_en) <= 500),
  downloads integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  started_at timestamptz,
  ended_at timestamptz,
  expires_at timestamptz,
  swept_at timestamptz,
  CONSTRAINT report_export_queued_is_due CHECK ((state = 'queued') = (next_attempt_at IS NOT NULL)),
  CONSTRAINT report_export_running_is_leased CHECK ((state = 'running') = (lease_until IS NOT NULL)),
  CONSTRAINT report_export_file_is_known CHECK (state NOT IN ('ready', 'expired')
    OR (sha256 IS NOT NULL AND bytes IS NOT NULL AND last_leaf IS NOT NULL AND expires_at IS NOT NULL)),
  CONSTRAINT report_export_failure_explained CHECK ((state = 'failed') = (failure_zh IS NOT NULL AND failure_en IS NOT NULL))
);
CREATE INDEX report_export_due ON report_export (created_at, id) WHERE state = 'queued';
CREATE INDEX report_export_leased ON report_export (lease_until) WHERE state = 'running';
CREATE INDEX report_export_expiry ON report_export (expires_at) WHERE state = 'ready';
CREATE INDEX report_export_unswept ON report_export (created_at, id)
  WHERE state IN ('failed', 'cancelled', 'expired') AND swept_at IS NULL;
CREATE INDEX report_export_open ON report_export (account_id, state) WHERE state IN ('queued', 'running', 'ready');
CREATE INDEX report_export_account_created ON report_export (account_id, created_at, id);
CREATE INDEX report_export_facility_created ON report_export (facility_id, created_at, id) WHERE facility_id IS NOT NULL;
SELECT protect_internal('report_export', $rule$account_id = (SELECT nullif(current_setting('app.account', true), '')::uuid)
  OR facility_id = (SELECT nullif(current_setting('app.facility', true), '')::uuid)$rule$);
`;

// Each attempt writes under its own fence: what one left that died is never part of another's file. What is compressed
// already, or by us, is not compressed again by the database.
const chunks = `
CREATE TABLE report_chunk (
  export_id uuid NOT NULL CONSTRAINT report_chunk_export_fk REFERENCES report_export,
  fence integer NOT NULL,
  position integer NOT NULL CONSTRAINT report_chunk_position CHECK (position BETWEEN 0 AND 4095),
  deflated boolean NOT NULL,
  content bytea NOT NULL CONSTRAINT report_chunk_size CHECK (octet_length(content) BETWEEN 1 AND 2097152),
  CONSTRAINT report_chunk_pk PRIMARY KEY (export_id, fence, position)
);
ALTER TABLE report_chunk ALTER COLUMN content SET STORAGE EXTERNAL;
SELECT protect_internal('report_chunk', 'false');
`;
