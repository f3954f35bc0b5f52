import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The weighbridge: readings, the differences found on arrival (部令第23号 第18条), and mass that left for treatment. What a
 * scale or a person read is evidence: a trigger refuses to change or delete it, a wrong reading is voided and taken anew.
 */
export class Storage1763800001200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(weighings);
    await db.query(discrepancies);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE discrepancy, weighing;
      DROP FUNCTION weighing_seal, discrepancy_seal;`);
  }
}

const weighings = `
-- A reading is of one line of a manifest, or of the vehicle with the whole load of its round: then it belongs to no single
-- enterprise, and manifest and line are null. A line of many packages may be weighed in parts, each with its own readings.
CREATE TABLE weighing (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT weighing_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT weighing_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  round_id uuid NOT NULL,
  manifest_id uuid CONSTRAINT weighing_manifest_fk REFERENCES manifest,
  manifest_line_id uuid CONSTRAINT weighing_manifest_line_fk REFERENCES manifest_line,
  part smallint NOT NULL CONSTRAINT weighing_part_bounds CHECK (part BETWEEN 1 AND 50),
  kind text NOT NULL CONSTRAINT weighing_kind_known CHECK (kind IN ('gross', 'tare', 'net')),
  grams bigint NOT NULL CONSTRAINT weighing_grams_bounds CHECK (grams BETWEEN 1 AND 100000000),
  source text NOT NULL CONSTRAINT weighing_source_known CHECK (source IN ('scale', 'manual')),
  device_id text COLLATE "C",
  reading_id text COLLATE "C",
  reason text CONSTRAINT weighing_reason_length CHECK (char_length(reason) BETWEEN 10 AND 500),
  state text NOT NULL CONSTRAINT weighing_state_known CHECK (state IN ('unconfirmed', 'valid', 'voided')),
  taken_by uuid NOT NULL,
  taken_at timestamptz NOT NULL DEFAULT app_now(),
  confirmed_by uuid,
  confirmed_at timestamptz,
  voided_by uuid,
  voided_at timestamptz,
  void_reason text CONSTRAINT weighing_void_reason_length CHECK (char_length(void_reason) BETWEEN 10 AND 500),
  CONSTRAINT weighing_of_line_or_load CHECK ((manifest_id IS NULL) = (manifest_line_id IS NULL)
    AND (manifest_id IS NULL) = (enterprise_id IS NULL)),
  CONSTRAINT weighing_load_gross_and_tare CHECK (manifest_id IS NOT NULL OR (kind <> 'net' AND part = 1)),
  CONSTRAINT weighing_source_shown CHECK (CASE source WHEN 'scale' THEN device_id IS NOT NULL AND reading_id IS NOT NULL
    ELSE reason IS NOT NULL AND device_id IS NULL AND reading_id IS NULL END),
  CONSTRAINT weighing_second_person CHECK (source <> 'manual' OR confirmed_by <> taken_by),
  CONSTRAINT weighing_confirmed CHECK (state <> 'valid' OR source <> 'manual' OR confirmed_by IS NOT NULL),
  CONSTRAINT weighing_voided CHECK ((state = 'voided') = (voided_at IS NOT NULL AND voided_by IS NOT NULL AND void_reason IS NOT NULL)),
  CONSTRAINT weighing_reading_once UNIQUE (facility_id, device_id, reading_id)
);
CREATE UNIQUE INDEX weighing_one_live ON weighing (coalesce(manifest_line_id, round_id), part, kind) WHERE state <> 'voided';
CREATE INDEX weighing_facility_taken ON weighing (facility_id, taken_at, id);
CREATE INDEX weighing_enterprise_taken ON weighing (enterprise_id, taken_at, id) WHERE enterprise_id IS NOT NULL;
CREATE INDEX weighing_manifest ON weighing (manifest_id, taken_at, id) WHERE manifest_id IS NOT NULL;
CREATE INDEX weighing_round ON weighing (round_id);
CREATE INDEX weighing_unconfirmed ON weighing (facility_id, taken_at, id) WHERE state = 'unconfirmed';
SELECT protect('weighing');

CREATE FUNCTION weighing_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.state = 'voided'
    OR (NEW.id, NEW.facility_id, NEW.enterprise_id, NEW.division_code, NEW.round_id, NEW.manifest_id, NEW.manifest_line_id,
      NEW.part, NEW.kind, NEW.grams, NEW.source, NEW.device_id, NEW.reading_id, NEW.reason, NEW.taken_by, NEW.taken_at)
    IS DISTINCT FROM (OLD.id, OLD.facility_id, OLD.enterprise_id, OLD.division_code, OLD.round_id, OLD.manifest_id,
      OLD.manifest_line_id, OLD.part, OLD.kind, OLD.grams, OLD.source, OLD.device_id, OLD.reading_id, OLD.reason,
      OLD.taken_by, OLD.taken_at) THEN
    RAISE EXCEPTION 'reading % is evidence: % refused', OLD.id, TG_OP USING ERRCODE = 'GI009';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER weighing_sealed BEFORE UPDATE OR DELETE ON weighing FOR EACH ROW EXECUTE FUNCTION weighing_seal();
CREATE TRIGGER weighing_no_truncate BEFORE TRUNCATE ON weighing FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const discrepancies = `
-- One attribute of one line that is not what the manifest says. A line has at most one of each attribute that was not withdrawn.
CREATE TABLE discrepancy (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT discrepancy_facility_fk REFERENCES facility,
  enterprise_id uuid NOT NULL CONSTRAINT discrepancy_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  manifest_id uuid NOT NULL CONSTRAINT discrepancy_manifest_fk REFERENCES manifest,
  manifest_line_id uuid NOT NULL CONSTRAINT discrepancy_manifest_line_fk REFERENCES manifest_line,
  attribute text NOT NULL CONSTRAINT discrepancy_attribute_known
    CHECK (attribute IN ('name', 'quantity', 'property', 'form', 'packaging')),
  expected text NOT NULL,
  found text NOT NULL CONSTRAINT discrepancy_found_length CHECK (char_length(found) BETWEEN 1 AND 500),
  found_grams bigint,
  state text NOT NULL CONSTRAINT discrepancy_state_known CHECK (state IN ('open', 'decided', 'withdrawn')),
  decision text CONSTRAINT discrepancy_decision_known CHECK (decision IN ('accept', 'part', 'refuse')),
  decision_reason text CONSTRAINT discrepancy_reason_length CHECK (char_length(decision_reason) BETWEEN 5 AND 500),
  decided_at timestamptz,
  notice_sent_at timestamptz,
  bureau_report jsonb NOT NULL,
  reported_at timestamptz,
  report_reference text CONSTRAINT discrepancy_reference_length CHECK (char_length(report_reference) BETWEEN 1 AND 200),
  withdraw_reason text,
  opened_by uuid NOT NULL,
  opened_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT discrepancy_quantity_measured CHECK ((attribute = 'quantity') = (found_grams IS NOT NULL)),
  CONSTRAINT discrepancy_decided CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decision_reason IS NULL)
    AND (state <> 'decided' OR decision IS NOT NULL) AND (state <> 'open' OR decision IS NULL)),
  CONSTRAINT discrepancy_withdrawn CHECK ((state = 'withdrawn') = (withdraw_reason IS NOT NULL)),
  CONSTRAINT discrepancy_reported CHECK ((reported_at IS NULL) = (report_reference IS NULL))
);
CREATE UNIQUE INDEX discrepancy_one_live ON discrepancy (manifest_line_id, attribute) WHERE state <> 'withdrawn';
CREATE INDEX discrepancy_manifest ON discrepancy (manifest_id);
CREATE INDEX discrepancy_facility_opened ON discrepancy (facility_id, opened_at, id);
CREATE INDEX discrepancy_state_opened ON discrepancy (facility_id, state, opened_at, id);
CREATE INDEX discrepancy_enterprise_opened ON discrepancy (enterprise_id, opened_at, id);
CREATE INDEX discrepancy_unreported ON discrepancy (facility_id, opened_at, id) WHERE reported_at IS NULL AND state <> 'withdrawn';
SELECT protect('discrepancy');

CREATE FUNCTION discrepancy_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.state = 'withdrawn'
    OR (NEW.id, NEW.facility_id, NEW.enterprise_id, NEW.division_code, NEW.manifest_id, NEW.manifest_line_id, NEW.attribute,
      NEW.expected, NEW.found, NEW.found_grams, NEW.opened_by, NEW.opened_at)
    IS DISTINCT FROM (OLD.id, OLD.facility_id, OLD.enterprise_id, OLD.division_code, OLD.manifest_id, OLD.manifest_line_id,
      OLD.attribute, OLD.expected, OLD.found, OLD.found_grams, OLD.opened_by, OLD.opened_at)
    OR (OLD.state = 'decided' AND (NEW.decision, NEW.decision_reason, NEW.decided_at)
      IS DISTINCT FROM (OLD.decision, OLD.decision_reason, OLD.decided_at)) THEN
    RAISE EXCEPTION 'discrepancy % is evidence: % refused', OLD.id, TG_OP USING ERRCODE = 'GI009';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER discrepancy_sealed BEFORE UPDATE OR DELETE ON discrepancy FOR EACH ROW EXECUTE FUNCTION discrepancy_seal();
CREATE TRIGGER discrepancy_no_truncate BEFORE TRUNCATE ON discrepancy FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
