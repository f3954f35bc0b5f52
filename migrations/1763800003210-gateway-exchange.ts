import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files to and from the national system, and what differs between its books and ours. */
export class GatewayExchange1763800003210 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(exchange);
    await db.query(reconciliation);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE gateway_difference, gateway_reconciliation, gateway_held');
    await db.query('ALTER TABLE gateway_message DROP CONSTRAINT gateway_message_export_fk');
    await db.query('DROP TABLE gateway_export');
  }
}

// gateway_held: what the last answer file said that the system holds, one row a manifest there.
const exchange = `
CREATE TABLE gateway_export (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT gateway_export_facility_fk REFERENCES facility,
  enterprise_id uuid,
  division_code text NOT NULL,
  format text NOT NULL CONSTRAINT gateway_export_format_known CHECK (format IN ('xlsx', 'csv')),
  message_count integer NOT NULL CONSTRAINT gateway_export_count CHECK (message_count BETWEEN 1 AND 2000),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX gateway_export_facility_created ON gateway_export (facility_id, created_at, id);
SELECT protect('gateway_export');
ALTER TABLE gateway_message ADD CONSTRAINT gateway_message_export_fk FOREIGN KEY (export_id) REFERENCES gateway_export;

CREATE TABLE gateway_held (
  facility_id uuid NOT NULL CONSTRAINT gateway_held_facility_fk REFERENCES facility,
  enterprise_id uuid,
  division_code text NOT NULL,
  official_number text COLLATE "C" NOT NULL,
  internal_number text COLLATE "C" NOT NULL,
  step text CONSTRAINT gateway_held_step_known CHECK (step IN ('created', 'dispatched', 'received')),
  out_grams bigint,
  in_grams bigint,
  first_seen_at timestamptz NOT NULL,
  CONSTRAINT gateway_held_pk PRIMARY KEY (facility_id, official_number)
);
SELECT protect('gateway_held');
`;

const reconciliation = `
CREATE TABLE gateway_reconciliation (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT gateway_reconciliation_facility_fk REFERENCES facility,
  enterprise_id uuid,
  division_code text NOT NULL,
  adapter text NOT NULL,
  from_day date NOT NULL,
  to_day date NOT NULL CONSTRAINT gateway_reconciliation_period CHECK (to_day >= from_day),
  ours_count integer NOT NULL,
  held_count integer NOT NULL,
  opened_count integer NOT NULL,
  gone_count integer NOT NULL,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX gateway_reconciliation_facility_created ON gateway_reconciliation (facility_id, created_at, id);
SELECT protect('gateway_reconciliation');

CREATE TABLE gateway_difference (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT gateway_difference_facility_fk REFERENCES facility,
  enterprise_id uuid,
  division_code text NOT NULL,
  kind text NOT NULL CONSTRAINT gateway_difference_kind_known
    CHECK (kind IN ('unknownThere', 'unknownHere', 'numberDiffers', 'massDiffers', 'stepDiffers')),
  reference text COLLATE "C" NOT NULL,
  internal_number text,
  official_number text,
  ours text,
  theirs text,
  day date NOT NULL,
  state text NOT NULL CONSTRAINT gateway_difference_state_known CHECK (state IN ('open', 'explained', 'gone')),
  reason text CONSTRAINT gateway_difference_reason_length CHECK (char_length(reason) BETWEEN 2 AND 500),
  first_run_id uuid NOT NULL CONSTRAINT gateway_difference_first_run_fk REFERENCES gateway_reconciliation,
  last_run_id uuid NOT NULL CONSTRAINT gateway_difference_last_run_fk REFERENCES gateway_reconciliation,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT gateway_difference_explained CHECK ((state = 'explained') = (reason IS NOT NULL)),
  CONSTRAINT gateway_difference_closed CHECK ((state = 'open') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX gateway_difference_open_once ON gateway_difference (facility_id, kind, reference) WHERE state = 'open';
CREATE INDEX gateway_difference_facility_opened ON gateway_difference (facility_id, opened_at, id);
CREATE INDEX gateway_difference_state_opened ON gateway_difference (facility_id, state, opened_at, id);
CREATE INDEX gateway_difference_reference ON gateway_difference (facility_id, kind, reference, opened_at);
SELECT protect('gateway_difference');
`;
