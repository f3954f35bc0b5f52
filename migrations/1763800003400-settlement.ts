import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What accepted waste costs: charges a visit with their lines, statements a month, objections, and what a trip cost. */
export class Settlement1763800003400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(statements);
    await db.query(trips);
    await db.query(charges);
    await db.query(objections);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE statement_objection, visit_charge_line, visit_charge, trip_share, trip_cost, statement CASCADE',
    );
  }
}

const statements = `
-- One a firm, facility and month of acceptance. Its sums are those of its charges, which are never changed.
CREATE TABLE statement (
  id uuid CONSTRAINT statement_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT statement_facility_fk REFERENCES facility,
  enterprise_id uuid NOT NULL CONSTRAINT statement_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  enterprise_name text NOT NULL,
  month text NOT NULL CONSTRAINT statement_month_shape CHECK (month ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'),
  state text NOT NULL CONSTRAINT statement_state_known
    CHECK (state IN ('open', 'issued', 'objected', 'corrected', 'agreed', 'paid')),
  total_fen bigint NOT NULL,
  saved_fen bigint NOT NULL CONSTRAINT statement_saved_whole CHECK (saved_fen >= 0),
  charges integer NOT NULL CONSTRAINT statement_charges_whole CHECK (charges >= 0),
  issued_at timestamptz,
  objection_due_at timestamptz,
  agreed_at timestamptz,
  paid_on date,
  payment_reference text CONSTRAINT statement_reference_length CHECK (char_length(payment_reference) BETWEEN 2 AND 200),
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT statement_once UNIQUE (enterprise_id, facility_id, month),
  CONSTRAINT statement_issued CHECK ((state = 'open') = (issued_at IS NULL) AND (issued_at IS NULL) = (objection_due_at IS NULL)),
  CONSTRAINT statement_agreed CHECK ((state IN ('agreed', 'paid')) = (agreed_at IS NOT NULL)),
  CONSTRAINT statement_paid CHECK ((state = 'paid') = (paid_on IS NOT NULL) AND (paid_on IS NULL) = (payment_reference IS NULL))
);
CREATE INDEX statement_of_facility ON statement (facility_id, month DESC, id DESC);
CREATE INDEX statement_of_enterprise ON statement (enterprise_id, month DESC, id DESC);
-- What the schedule looks for: to be issued after the month, to be taken as agreed after the deadline.
CREATE INDEX statement_open ON statement (month, id) WHERE state = 'open';
CREATE INDEX statement_due ON statement (objection_due_at, id) WHERE state IN ('issued', 'corrected');
SELECT protect('statement');
`;

const trips = `
-- Frozen when the first firm of a round is charged, so that the shares of all its firms sum to one cost.
CREATE TABLE trip_cost (
  round_id uuid CONSTRAINT trip_cost_pk PRIMARY KEY CONSTRAINT trip_cost_round_fk REFERENCES round,
  facility_id uuid NOT NULL CONSTRAINT trip_cost_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT trip_cost_of_nobody CHECK (enterprise_id IS NULL),
  division_code text,
  round_number text NOT NULL,
  firms integer NOT NULL,
  shared_metres bigint NOT NULL CONSTRAINT trip_cost_metres_whole CHECK (shared_metres >= 0),
  is_approximate boolean NOT NULL,
  fen_per_km integer NOT NULL,
  fixed_fen bigint NOT NULL,
  cost_fen bigint NOT NULL CONSTRAINT trip_cost_whole CHECK (cost_fen >= 0),
  separate_fen bigint NOT NULL,
  shared_fen bigint NOT NULL CONSTRAINT trip_cost_shared_bound CHECK (shared_fen = least(cost_fen, separate_fen)),
  created_at timestamptz NOT NULL
);
SELECT protect('trip_cost');
SELECT protect_append_only('trip_cost');

CREATE TABLE trip_share (
  round_id uuid NOT NULL CONSTRAINT trip_share_cost_fk REFERENCES trip_cost,
  enterprise_id uuid NOT NULL CONSTRAINT trip_share_enterprise_fk REFERENCES enterprise,
  facility_id uuid NOT NULL,
  division_code text,
  separate_metres bigint NOT NULL CONSTRAINT trip_share_metres_whole CHECK (separate_metres >= 0),
  separate_fen bigint NOT NULL,
  -- Nobody pays more than for a vehicle of his own.
  share_fen bigint NOT NULL CONSTRAINT trip_share_bound CHECK (share_fen BETWEEN 0 AND separate_fen),
  CONSTRAINT trip_share_pk PRIMARY KEY (round_id, enterprise_id)
);
SELECT protect('trip_share');
SELECT protect_append_only('trip_share');
`;

const charges = `
-- Of a visit one, and of each correction of it another; never changed.
CREATE TABLE visit_charge (
  id uuid CONSTRAINT visit_charge_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT visit_charge_facility_fk REFERENCES facility,
  enterprise_id uuid NOT NULL CONSTRAINT visit_charge_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  number text NOT NULL,
  kind text NOT NULL CONSTRAINT visit_charge_kind_known CHECK (kind IN ('visit', 'correction')),
  statement_id uuid NOT NULL CONSTRAINT visit_charge_statement_fk REFERENCES statement,
  manifest_id uuid NOT NULL CONSTRAINT visit_charge_manifest_fk REFERENCES manifest,
  manifest_number text NOT NULL,
  -- The charge of the visit; of the visit's own charge itself.
  visit_id uuid NOT NULL CONSTRAINT visit_charge_visit_fk REFERENCES visit_charge,
  round_id uuid CONSTRAINT visit_charge_round_fk REFERENCES round,
  agreement_id uuid CONSTRAINT visit_charge_agreement_fk REFERENCES service_agreement,
  agreement_number text,
  minimum_fen bigint NOT NULL CONSTRAINT visit_charge_minimum_whole CHECK (minimum_fen >= 0),
  outcome text NOT NULL CONSTRAINT visit_charge_outcome_known CHECK (outcome IN ('accepted', 'partlyAccepted', 'refused')),
  handed_over_on date NOT NULL,
  accepted_on date NOT NULL,
  total_fen bigint NOT NULL,
  saved_fen bigint NOT NULL CONSTRAINT visit_charge_saved_whole CHECK (saved_fen >= 0),
  reason text CONSTRAINT visit_charge_reason_length CHECK (char_length(reason) BETWEEN 5 AND 500),
  created_at timestamptz NOT NULL,
  CONSTRAINT visit_charge_number_unique UNIQUE (facility_id, number),
  CONSTRAINT visit_charge_kind_fits CHECK ((kind = 'visit') = (visit_id = id) AND (kind = 'correction') = (reason IS NOT NULL))
);
CREATE UNIQUE INDEX visit_charge_manifest_once ON visit_charge (manifest_id) WHERE kind = 'visit';
CREATE INDEX visit_charge_of_visit ON visit_charge (visit_id);
CREATE INDEX visit_charge_of_facility ON visit_charge (facility_id, created_at DESC, id DESC);
CREATE INDEX visit_charge_of_enterprise ON visit_charge (enterprise_id, created_at DESC, id DESC);
CREATE INDEX visit_charge_of_statement ON visit_charge (statement_id, created_at DESC, id DESC);
CREATE INDEX visit_charge_by_day ON visit_charge (enterprise_id, accepted_on) WHERE kind = 'visit';
SELECT protect('visit_charge');
SELECT protect_append_only('visit_charge');

-- Its arithmetic and its sources; a reversal repeats those of the line it takes back, with the amount's sign turned.
CREATE TABLE visit_charge_line (
  id uuid CONSTRAINT visit_charge_line_pk PRIMARY KEY,
  charge_id uuid NOT NULL CONSTRAINT visit_charge_line_charge_fk REFERENCES visit_charge,
  visit_id uuid NOT NULL CONSTRAINT visit_charge_line_visit_fk REFERENCES visit_charge,
  position smallint NOT NULL,
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  kind text NOT NULL CONSTRAINT visit_charge_line_kind_known CHECK (kind IN ('waste', 'minimum', 'transport')),
  amount_fen bigint NOT NULL,
  by_hand boolean NOT NULL,
  manifest_line_id uuid CONSTRAINT visit_charge_line_source_fk REFERENCES manifest_line,
  waste_code text,
  waste_name text,
  grams bigint,
  fen_per_kg integer,
  price_valid_from date,
  services_fen bigint,
  minimum_fen bigint,
  transport jsonb,
  reverses_line_id uuid CONSTRAINT visit_charge_line_reverses_fk REFERENCES visit_charge_line,
  CONSTRAINT visit_charge_line_position_unique UNIQUE (charge_id, position),
  CONSTRAINT visit_charge_line_waste CHECK ((kind = 'waste') = (manifest_line_id IS NOT NULL)
    AND (kind = 'waste') = (waste_code IS NOT NULL AND waste_name IS NOT NULL AND grams IS NOT NULL AND fen_per_kg IS NOT NULL)),
  CONSTRAINT visit_charge_line_minimum CHECK ((kind = 'minimum') = (services_fen IS NOT NULL AND minimum_fen IS NOT NULL)),
  CONSTRAINT visit_charge_line_transport CHECK ((kind = 'transport') = (transport IS NOT NULL))
);
-- Two corrections of one line at once would take it back twice.
CREATE UNIQUE INDEX visit_charge_line_reversed_once ON visit_charge_line (reverses_line_id) WHERE reverses_line_id IS NOT NULL;
CREATE INDEX visit_charge_line_of_visit ON visit_charge_line (visit_id);
SELECT protect('visit_charge_line');
SELECT protect_append_only('visit_charge_line');
`;

const objections = `
CREATE TABLE statement_objection (
  id uuid CONSTRAINT statement_objection_pk PRIMARY KEY,
  statement_id uuid NOT NULL CONSTRAINT statement_objection_statement_fk REFERENCES statement,
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  line_ids uuid[] NOT NULL CONSTRAINT statement_objection_lines CHECK (cardinality(line_ids) BETWEEN 1 AND 50),
  reason text NOT NULL CONSTRAINT statement_objection_reason_length CHECK (char_length(reason) BETWEEN 5 AND 500),
  raised_by uuid NOT NULL,
  raised_at timestamptz NOT NULL,
  answer_due_at timestamptz NOT NULL,
  outcome text CONSTRAINT statement_objection_outcome_known CHECK (outcome IN ('rejected', 'corrected')),
  answer text CONSTRAINT statement_objection_answer_length CHECK (char_length(answer) BETWEEN 5 AND 500),
  answered_by uuid,
  answered_at timestamptz,
  correction_id uuid CONSTRAINT statement_objection_correction_fk REFERENCES visit_charge,
  CONSTRAINT statement_objection_answered CHECK ((outcome IS NULL) = (answer IS NULL) AND (outcome IS NULL) = (answered_at IS NULL)
    AND (outcome IS NULL) = (answered_by IS NULL) AND (outcome IS NOT DISTINCT FROM 'corrected') = (correction_id IS NOT NULL))
);
CREATE INDEX statement_objection_of_statement ON statement_objection (statement_id, raised_at DESC, id DESC);
CREATE UNIQUE INDEX statement_objection_one_open ON statement_objection (statement_id) WHERE answered_at IS NULL;
SELECT protect('statement_objection');
`;
