import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Outbound shipments to treatment (转运), the facility as 移出人 (部令23号 第31条). `transfer` is the shipment and its manifest;
 * `transfer_job` each step that runs as a job, with its attempts; `transfer_container` what went and what became of it. What a
 * partner reported is sealed: from the acceptance on lines and containers are evidence.
 */
export class Transfers1763800003100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(transfers);
    await db.query(contents);
    await db.query(jobs);
    await db.query(treatments);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE container DROP CONSTRAINT container_transfer_fk;
      DROP TABLE treatment_share, transfer_job, transfer_container, transfer_leg, transfer_line, transfer, transfer_serial;`);
  }
}

const transfers = `
-- The last number given out per facility and year; its row is the lock, and a rollback gives the number back (I5).
CREATE TABLE transfer_serial (
  facility_id uuid NOT NULL CONSTRAINT transfer_serial_facility_fk REFERENCES facility,
  year integer NOT NULL,
  last integer NOT NULL CONSTRAINT transfer_serial_positive CHECK (last > 0),
  CONSTRAINT transfer_serial_pk PRIMARY KEY (facility_id, year)
);
SELECT protect_internal('transfer_serial', $rule$facility_id = (SELECT nullif(current_setting('app.facility', true), '')::uuid)$rule$);

CREATE TABLE transfer (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT transfer_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT transfer_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  year integer NOT NULL,
  serial integer NOT NULL,
  number text NOT NULL CONSTRAINT transfer_number_unique UNIQUE,
  company_id uuid NOT NULL CONSTRAINT transfer_company_fk REFERENCES treatment_company,
  company_name text NOT NULL,
  contract_id uuid NOT NULL CONSTRAINT transfer_contract_fk REFERENCES treatment_contract,
  approval_id uuid CONSTRAINT transfer_approval_fk REFERENCES transfer_approval,
  planned_on date NOT NULL,
  state text NOT NULL CONSTRAINT transfer_state_known CHECK (state IN ('planned', 'preparing', 'ready', 'inTransit', 'arrived',
    'accepted', 'partlyAccepted', 'refused', 'treated', 'closed', 'cancelled')),
  grams bigint NOT NULL CONSTRAINT transfer_grams_bounds CHECK (grams BETWEEN 1 AND 100000000),
  containers integer NOT NULL CONSTRAINT transfer_containers_bounds CHECK (containers BETWEEN 1 AND 1000),
  note text CONSTRAINT transfer_note_length CHECK (char_length(note) BETWEEN 1 AND 500),
  reservation_id uuid,
  content jsonb,
  official_number text CONSTRAINT transfer_official_number_shape CHECK (official_number ~ '^20[0-9]{12}$'),
  number_source text CONSTRAINT transfer_number_source_known CHECK (number_source IN ('manual', 'gateway')),
  numbered_at timestamptz,
  paper_reason text CONSTRAINT transfer_paper_reason_length CHECK (char_length(paper_reason) BETWEEN 2 AND 500),
  backfill_due_on date,
  dispatched_at timestamptz,
  arrived_at timestamptz,
  acceptance_due_on date,
  received_at timestamptz,
  opinion text CONSTRAINT transfer_opinion_length CHECK (char_length(opinion) BETWEEN 2 AND 500),
  returned_at timestamptz,
  treated_at timestamptz,
  closed_at timestamptz,
  cancel_reason text CONSTRAINT transfer_cancel_reason_length CHECK (char_length(cancel_reason) BETWEEN 2 AND 500),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CONSTRAINT transfer_serial_once UNIQUE (facility_id, year, serial),
  CONSTRAINT transfer_official_number_once UNIQUE (official_number),
  CONSTRAINT transfer_numbered CHECK ((official_number IS NULL) = (numbered_at IS NULL)),
  CONSTRAINT transfer_travels_with_a_number CHECK (state IN ('planned', 'preparing', 'cancelled')
    OR official_number IS NOT NULL OR paper_reason IS NOT NULL),
  CONSTRAINT transfer_dispatched CHECK ((state IN ('planned', 'preparing', 'ready', 'cancelled')) = (dispatched_at IS NULL)),
  CONSTRAINT transfer_in_order CHECK (dispatched_at <= arrived_at AND arrived_at <= received_at),
  CONSTRAINT transfer_cancel_explained CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL)),
  CONSTRAINT transfer_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);
CREATE INDEX transfer_facility_created ON transfer (facility_id, created_at, id);
CREATE INDEX transfer_facility_state ON transfer (facility_id, state, created_at, id);
CREATE INDEX transfer_company_created ON transfer (company_id, created_at, id);
SELECT protect('transfer');
ALTER TABLE container ADD CONSTRAINT container_transfer_fk FOREIGN KEY (transfer_id) REFERENCES transfer;
`;

const contents = `
-- A waste code and how the partner is to treat it. What was accepted and treated is filled in as it is reported.
CREATE TABLE transfer_line (
  id uuid PRIMARY KEY,
  transfer_id uuid NOT NULL CONSTRAINT transfer_line_transfer_fk REFERENCES transfer,
  position smallint NOT NULL CONSTRAINT transfer_line_position_bounds CHECK (position BETWEEN 1 AND 100),
  waste_code text NOT NULL,
  name text NOT NULL,
  method_code text NOT NULL,
  grams bigint NOT NULL CONSTRAINT transfer_line_grams_bounds CHECK (grams BETWEEN 0 AND 100000000),
  containers integer NOT NULL CONSTRAINT transfer_line_containers_bounds CHECK (containers BETWEEN 0 AND 1000),
  accepted_grams bigint CONSTRAINT transfer_line_accepted_bounds CHECK (accepted_grams BETWEEN 0 AND 200000000),
  refused_grams bigint CONSTRAINT transfer_line_refused_bounds CHECK (refused_grams BETWEEN 0 AND 100000000),
  discrepancy text CONSTRAINT transfer_line_discrepancy_length CHECK (char_length(discrepancy) BETWEEN 2 AND 500),
  treated_on date,
  treated_method_code text,
  place text CONSTRAINT transfer_line_place_length CHECK (char_length(place) BETWEEN 2 AND 200),
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT transfer_line_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  CONSTRAINT transfer_line_position_once UNIQUE (transfer_id, position),
  CONSTRAINT transfer_line_code_once UNIQUE (transfer_id, waste_code),
  CONSTRAINT transfer_line_decided CHECK ((accepted_grams IS NULL) = (refused_grams IS NULL)),
  CONSTRAINT transfer_line_treated CHECK ((treated_on IS NULL) = (treated_method_code IS NULL) AND (treated_on IS NULL) = (place IS NULL))
);
SELECT protect('transfer_line');

-- The carriers in their order (部令23号 第17条); the first takes over from the facility.
CREATE TABLE transfer_leg (
  id uuid PRIMARY KEY,
  transfer_id uuid NOT NULL CONSTRAINT transfer_leg_transfer_fk REFERENCES transfer,
  position smallint NOT NULL CONSTRAINT transfer_leg_position_bounds CHECK (position BETWEEN 1 AND 5),
  vehicle_id uuid NOT NULL CONSTRAINT transfer_leg_vehicle_fk REFERENCES vehicle,
  driver_id uuid NOT NULL CONSTRAINT transfer_leg_driver_fk REFERENCES crew_member,
  escort_id uuid NOT NULL CONSTRAINT transfer_leg_escort_fk REFERENCES crew_member,
  waybill_number text CONSTRAINT transfer_leg_waybill_length CHECK (char_length(waybill_number) BETWEEN 4 AND 40),
  to_place text CONSTRAINT transfer_leg_place_length CHECK (char_length(to_place) BETWEEN 2 AND 200),
  taken_over_at timestamptz,
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT transfer_leg_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  CONSTRAINT transfer_leg_position_once UNIQUE (transfer_id, position)
);
SELECT protect('transfer_leg');

-- What is on a transfer. grams is sealed at dispatch; outcome is what the partner decided.
CREATE TABLE transfer_container (
  transfer_id uuid NOT NULL CONSTRAINT transfer_container_transfer_fk REFERENCES transfer,
  container_id uuid NOT NULL CONSTRAINT transfer_container_container_fk REFERENCES container,
  waste_code text NOT NULL,
  grams bigint NOT NULL CONSTRAINT transfer_container_grams_bounds CHECK (grams BETWEEN 0 AND 100000000),
  scanned_at timestamptz,
  outcome text CONSTRAINT transfer_container_outcome_known CHECK (outcome IN ('accepted', 'refused', 'returned')),
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT transfer_container_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  CONSTRAINT transfer_container_pk PRIMARY KEY (transfer_id, container_id)
);
CREATE INDEX transfer_container_of_container ON transfer_container (container_id);
SELECT protect('transfer_container');
`;

const jobs = `
-- A step of the flow that runs by itself: written when its turn comes.
CREATE TABLE transfer_job (
  id uuid PRIMARY KEY,
  transfer_id uuid NOT NULL CONSTRAINT transfer_job_transfer_fk REFERENCES transfer,
  name text NOT NULL CONSTRAINT transfer_job_name_known CHECK (name IN ('check', 'reserve', 'draft', 'number', 'documents',
    'allocate', 'close')),
  state text NOT NULL CONSTRAINT transfer_job_state_known CHECK (state IN ('due', 'waiting', 'stopped', 'parked', 'done', 'skipped',
    'cancelled')),
  attempts integer NOT NULL DEFAULT 0 CONSTRAINT transfer_job_attempts_not_negative CHECK (attempts >= 0),
  last_error jsonb,
  next_try_at timestamptz,
  skip_reason text CONSTRAINT transfer_job_skip_reason_length CHECK (char_length(skip_reason) BETWEEN 2 AND 500),
  since timestamptz NOT NULL,
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT transfer_job_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  CONSTRAINT transfer_job_once UNIQUE (transfer_id, name),
  CONSTRAINT transfer_job_skip_explained CHECK ((state = 'skipped') = (skip_reason IS NOT NULL))
);
CREATE INDEX transfer_job_troubled ON transfer_job (facility_id, since, id) WHERE state IN ('stopped', 'parked');
SELECT protect('transfer_job');
`;

const treatments = `
-- What became of each origin's part of a treated container, to the gram: as shipped, and as the partner weighed it.
CREATE TABLE treatment_share (
  container_id uuid NOT NULL CONSTRAINT treatment_share_container_fk REFERENCES container,
  origin_id uuid NOT NULL CONSTRAINT treatment_share_origin_fk REFERENCES container,
  transfer_id uuid NOT NULL CONSTRAINT treatment_share_transfer_fk REFERENCES transfer,
  waste_code text NOT NULL,
  shipped_grams bigint NOT NULL CONSTRAINT treatment_share_shipped_positive CHECK (shipped_grams > 0),
  treated_grams bigint NOT NULL CONSTRAINT treatment_share_treated_not_negative CHECK (treated_grams >= 0),
  method_code text NOT NULL,
  treated_on date NOT NULL,
  company_name text NOT NULL,
  place text NOT NULL,
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  CONSTRAINT treatment_share_pk PRIMARY KEY (container_id, origin_id)
);
CREATE INDEX treatment_share_origin ON treatment_share (origin_id);
CREATE INDEX treatment_share_transfer ON treatment_share (transfer_id);
CREATE INDEX treatment_share_enterprise ON treatment_share (enterprise_id, treated_on, container_id, origin_id);
SELECT protect('treatment_share');
SELECT protect_append_only('treatment_share');
`;
