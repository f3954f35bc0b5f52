import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 危险废物管理计划 (HJ 1259-2022 chapter 5 and annex A). */
export class Plans1763800004800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(plans);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE management_plan; DROP FUNCTION management_plan_seal;');
  }
}

const plans = `
-- One row a unit, year and number: a change is a row of its own, and what it changes stays as it was filed.
-- enterprise_id null: the facility's own. due_on null: the unit began after the day on which plans of the year were due.
-- tables: the rows of A.1 to A.7, masses in grams.
CREATE TABLE management_plan (
  id uuid CONSTRAINT management_plan_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT management_plan_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT management_plan_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  unit_name text NOT NULL CONSTRAINT management_plan_unit_name_length CHECK (char_length(unit_name) BETWEEN 1 AND 240),
  management_class text NOT NULL CONSTRAINT management_plan_class_known CHECK (management_class IN ('KEY', 'SIMPLIFIED', 'REGISTERED')),
  year integer NOT NULL CONSTRAINT management_plan_year_bounds CHECK (year BETWEEN 2022 AND 2199),
  due_on date,
  number integer NOT NULL CONSTRAINT management_plan_number_bounds CHECK (number BETWEEN 1 AND 99),
  changes_id uuid CONSTRAINT management_plan_changes_fk REFERENCES management_plan,
  change_reason text CONSTRAINT management_plan_reason_length CHECK (char_length(change_reason) BETWEEN 5 AND 500),
  is_latest boolean NOT NULL,
  state text NOT NULL CONSTRAINT management_plan_state_known CHECK (state IN ('draft', 'filed', 'changed')),
  tables jsonb NOT NULL CONSTRAINT management_plan_tables_bounds
    CHECK (jsonb_typeof(tables) = 'object' AND octet_length(tables::text) <= 2000000),
  filed_at timestamptz,
  filed_by uuid,
  consent_id uuid CONSTRAINT management_plan_consent_fk REFERENCES filing_consent,
  filing_number text CONSTRAINT management_plan_filing_number_length CHECK (char_length(filing_number) BETWEEN 2 AND 60),
  receipt_at timestamptz,
  receipt_note text CONSTRAINT management_plan_note_length CHECK (char_length(receipt_note) BETWEEN 1 AND 500),
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT management_plan_change CHECK ((number = 1) = (changes_id IS NULL) AND (number = 1) = (change_reason IS NULL)),
  CONSTRAINT management_plan_latest CHECK (is_latest = (state <> 'changed')),
  CONSTRAINT management_plan_filed CHECK ((state = 'draft') = (filed_at IS NULL) AND (filed_at IS NULL) = (filed_by IS NULL)
    AND (filed_at IS NULL) = (filing_number IS NULL) AND (filed_at IS NULL) = (receipt_at IS NULL)
    AND (filed_at IS NOT NULL OR consent_id IS NULL AND receipt_note IS NULL))
);
CREATE UNIQUE INDEX management_plan_once ON management_plan (facility_id, enterprise_id, year, number) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX management_plan_one_latest ON management_plan (facility_id, enterprise_id, year) NULLS NOT DISTINCT WHERE is_latest;
CREATE INDEX management_plan_of_facility ON management_plan (facility_id, year DESC, id DESC) WHERE is_latest;
CREATE INDEX management_plan_of_enterprise ON management_plan (enterprise_id, year DESC, id DESC) WHERE is_latest;
CREATE INDEX management_plan_by_year ON management_plan (year DESC, id DESC) WHERE is_latest;
CREATE INDEX management_plan_in_force ON management_plan (enterprise_id, year, number DESC) WHERE filed_at IS NOT NULL;
SELECT protect('management_plan');

-- What went to the authority is not rewritten, whoever tries.
CREATE FUNCTION management_plan_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a filed plan keeps what it says';
END $$;
CREATE TRIGGER management_plan_sealed BEFORE UPDATE ON management_plan FOR EACH ROW
  WHEN (OLD.filed_at IS NOT NULL AND (NEW.tables, NEW.filing_number, NEW.filed_at, NEW.receipt_at, NEW.receipt_note, NEW.management_class)
    IS DISTINCT FROM (OLD.tables, OLD.filing_number, OLD.filed_at, OLD.receipt_at, OLD.receipt_note, OLD.management_class))
  EXECUTE FUNCTION management_plan_seal();
`;
