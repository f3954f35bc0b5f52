import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The statutory ledgers (管理台账) of HJ 1259-2022 Annex B, of each enterprise and of the facility, written from the audit trail
 * by one follower. A record is never changed: what turns out otherwise is a correction beside it, so that the ledger of any
 * past instant can be made again.
 */
export class StatutoryLedger1763800004300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(books);
    await db.query(records);
    await db.query(incidents);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE facility_incident_withdrawal, facility_incident, statutory_link, statutory_record, statutory_serial, statutory_cursor;
      DROP FUNCTION protect_written_by_system;`);
  }
}

const books = `
-- Read by whose rows they are, written by the system alone.
CREATE FUNCTION protect_written_by_system(p_table text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM protect(p_table, false);
  EXECUTE format('CREATE POLICY system_insert ON %I FOR INSERT TO green_island_app
    WITH CHECK ((SELECT current_setting(''app.system'', true)) = ''on'')', p_table);
  EXECUTE format('GRANT INSERT ON %I TO green_island_app', p_table);
  PERFORM protect_append_only(p_table);
END $$;

-- How far the trail is entered: number of the last leaf. Its row is the lock of the one follower.
CREATE TABLE statutory_cursor (
  single boolean CONSTRAINT statutory_cursor_pk PRIMARY KEY CONSTRAINT statutory_cursor_single CHECK (single),
  leaf bigint NOT NULL CONSTRAINT statutory_cursor_leaf_bounds CHECK (leaf >= -1)
);
SELECT protect_internal('statutory_cursor', 'false');
INSERT INTO statutory_cursor (single, leaf) VALUES (true, -1);

-- The last serial per unit, prefix and day. Its row is the lock; it only counts up, so a number never comes back.
CREATE TABLE statutory_serial (
  unit_id uuid NOT NULL,
  prefix text COLLATE "C" NOT NULL CONSTRAINT statutory_serial_prefix_known
    CHECK (prefix IN ('HWCS', 'HWRK', 'HWCK', 'HWZXLY', 'HWZXCZ', 'HWWWLY', 'HWWWCZ')),
  day date NOT NULL,
  last integer NOT NULL CONSTRAINT statutory_serial_positive CHECK (last > 0),
  CONSTRAINT statutory_serial_pk PRIMARY KEY (unit_id, prefix, day)
);
SELECT protect_internal('statutory_serial', 'false');
`;

const records = `
-- One movement of one container (HJ 1259-2022 6.2). id = leaf × 16,384 + line: the order of the trail. unit_id is the enterprise
-- or the facility whose ledger it stands in; enterprise_id is null in the facility's. A correction carries the number of the
-- batch that it corrects and adds its grams to it. Instants of recording never go back within a unit.
CREATE TABLE statutory_record (
  id bigint CONSTRAINT statutory_record_pk PRIMARY KEY,
  leaf bigint NOT NULL CONSTRAINT statutory_record_leaf_fk REFERENCES audit_leaf,
  recorded_at timestamptz NOT NULL,
  unit_id uuid NOT NULL,
  facility_id uuid NOT NULL CONSTRAINT statutory_record_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT statutory_record_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  table_no text COLLATE "C" NOT NULL CONSTRAINT statutory_record_table_known CHECK (table_no IN ('B.1', 'B.2', 'B.3', 'B.4', 'B.5')),
  cause text NOT NULL CONSTRAINT statutory_record_cause_known CHECK (CASE WHEN corrects_id IS NULL
    THEN cause IN ('generated', 'stored', 'received', 'repacked', 'handedOver', 'shipped')
    ELSE cause IN ('weighed', 'voided', 'takenBack', 'stockTake', 'missing', 'found', 'refused', 'method') END),
  corrects_id bigint CONSTRAINT statutory_record_corrects_fk REFERENCES statutory_record,
  batch_no text COLLATE "C" NOT NULL CONSTRAINT statutory_record_batch_shape
    CHECK (batch_no ~ '^HW(CS|RK|CK|ZXLY|ZXCZ|WWLY|WWCZ)20[0-9]{6}[0-9]{3,9}$'),
  occurred_at timestamptz NOT NULL,
  grams bigint NOT NULL,
  container_id uuid NOT NULL CONSTRAINT statutory_record_container_fk REFERENCES container,
  container_code text COLLATE "C" NOT NULL,
  waste_code text COLLATE "C" NOT NULL,
  name text NOT NULL,
  packaging text NOT NULL,
  handler text NOT NULL,
  delivery_handler text,
  place_id uuid,
  place_name text,
  counterpart_id uuid,
  counterpart_name text,
  counterpart_permit text,
  method_code text,
  operation_id uuid,
  reason text,
  CONSTRAINT statutory_record_place CHECK (id / 16384 = leaf),
  CONSTRAINT statutory_record_unit CHECK (unit_id = coalesce(enterprise_id, facility_id)),
  CONSTRAINT statutory_record_grams CHECK (CASE WHEN corrects_id IS NULL THEN grams >= 0 ELSE (grams = 0) = (cause = 'method') END)
);
CREATE UNIQUE INDEX statutory_record_batch_once ON statutory_record (unit_id, batch_no) WHERE corrects_id IS NULL;
CREATE INDEX statutory_record_list ON statutory_record (unit_id, table_no, occurred_at, id) WHERE corrects_id IS NULL;
CREATE INDEX statutory_record_list_code ON statutory_record (unit_id, table_no, waste_code, occurred_at, id) WHERE corrects_id IS NULL;
CREATE INDEX statutory_record_container ON statutory_record (container_id, id);
CREATE INDEX statutory_record_corrects ON statutory_record (corrects_id) WHERE corrects_id IS NOT NULL;
CREATE INDEX statutory_record_operation ON statutory_record (operation_id) WHERE operation_id IS NOT NULL;
CREATE INDEX statutory_record_recorded ON statutory_record (unit_id, recorded_at, leaf);
-- For balances, read from the index alone.
CREATE INDEX statutory_record_balance ON statutory_record (unit_id, waste_code)
  INCLUDE (recorded_at, leaf, occurred_at, table_no, cause, grams);
SELECT protect_written_by_system('statutory_record');

-- From a record to the earlier ones that its waste comes from (产生批次 → 入库批次 → 出库批次 → 委外批次).
CREATE TABLE statutory_link (
  later_id bigint NOT NULL CONSTRAINT statutory_link_later_fk REFERENCES statutory_record,
  earlier_id bigint NOT NULL CONSTRAINT statutory_link_earlier_fk REFERENCES statutory_record,
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text NOT NULL,
  CONSTRAINT statutory_link_pk PRIMARY KEY (later_id, earlier_id),
  CONSTRAINT statutory_link_forward CHECK (earlier_id < later_id)
);
CREATE INDEX statutory_link_earlier ON statutory_link (earlier_id, later_id);
SELECT protect_written_by_system('statutory_link');
`;

const incidents = `
-- 事故记录 of the record book (国务院令第408号 第18条). Never changed: one that was wrong is withdrawn with its reason.
CREATE TABLE facility_incident (
  id uuid CONSTRAINT facility_incident_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT facility_incident_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT facility_incident_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  occurred_at timestamptz NOT NULL,
  place text NOT NULL CONSTRAINT facility_incident_place_length CHECK (char_length(place) BETWEEN 2 AND 200),
  what text NOT NULL CONSTRAINT facility_incident_what_length CHECK (char_length(what) BETWEEN 5 AND 2000),
  measures text NOT NULL CONSTRAINT facility_incident_measures_length CHECK (char_length(measures) BETWEEN 5 AND 2000),
  reported_to text CONSTRAINT facility_incident_reported_to_length CHECK (char_length(reported_to) BETWEEN 2 AND 200),
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT facility_incident_happened CHECK (occurred_at <= recorded_at)
);
CREATE INDEX facility_incident_happened_at ON facility_incident (facility_id, occurred_at, id);
SELECT protect('facility_incident');
SELECT protect_append_only('facility_incident');

CREATE TABLE facility_incident_withdrawal (
  incident_id uuid CONSTRAINT facility_incident_withdrawal_pk PRIMARY KEY
    CONSTRAINT facility_incident_withdrawal_incident_fk REFERENCES facility_incident,
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT facility_incident_withdrawal_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  reason text NOT NULL CONSTRAINT facility_incident_withdrawal_reason_length CHECK (char_length(reason) BETWEEN 5 AND 500),
  withdrawn_by text NOT NULL,
  withdrawn_at timestamptz NOT NULL
);
SELECT protect('facility_incident_withdrawal');
SELECT protect_append_only('facility_incident_withdrawal');
`;
