import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a generator has had on its shelf at any instant, and the declarations that rest on it (HJ 1259-2022 chapter 7). */
export class Declarations1763800004400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(generatorEntries);
    await db.query(earlierEntries);
    await db.query(declarations);
    await db.query(lines);
    await db.query(rights);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE declaration_outlet, declaration_line, declaration, declaration_opening, filing_consent, class_decision;
      DROP TRIGGER container_generated ON container;
      DROP TRIGGER container_left_generator ON container;
      DROP TABLE generator_entry;
      DROP FUNCTION generator_follow;`);
  }
}

const generatorEntries = `
-- What came onto a generator's shelf and left it, container by container (HJ 1259-2022 6.2). effective_at is when it happened,
-- recorded_at when it was written: waste may be labelled weeks after it was produced. grams changes the shelf by itself, except
-- of 'refused': that came home under a label that is used up, and is on the shelf again when it has a new one.
CREATE TABLE generator_entry (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT generator_entry_pk PRIMARY KEY,
  container_id uuid NOT NULL CONSTRAINT generator_entry_container_fk REFERENCES container,
  kind text NOT NULL CONSTRAINT generator_entry_kind_known
    CHECK (kind IN ('generated', 'weighed', 'voided', 'splitOff', 'handedOver', 'refused')),
  waste_code text NOT NULL,
  grams bigint NOT NULL CONSTRAINT generator_entry_sign CHECK (CASE WHEN kind IN ('generated', 'refused') THEN grams > 0
    WHEN kind = 'weighed' THEN grams <> 0 ELSE grams < 0 END),
  generated_at timestamptz NOT NULL,
  effective_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL
);
CREATE INDEX generator_entry_when ON generator_entry (enterprise_id, effective_at);
CREATE INDEX generator_entry_container ON generator_entry (container_id);
SELECT protect('generator_entry', false);
SELECT protect_append_only('generator_entry');

-- Follows the container, whoever changes it. Only the changes named here touch the shelf of its generator.
CREATE FUNCTION generator_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  weighed bigint := 0;
  gone bigint := 0;
  left_as text;
  at timestamptz := app_now();
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.grams > 0 THEN
      INSERT INTO generator_entry (container_id, kind, waste_code, grams, generated_at, effective_at, recorded_at, facility_id,
        enterprise_id, division_code)
      VALUES (NEW.id, 'generated', NEW.waste_code, NEW.grams, NEW.generated_at, NEW.generated_at, app_now(), NEW.facility_id,
        NEW.enterprise_id, NEW.division_code);
    END IF;
    RETURN NULL;
  END IF;
  IF OLD.state IN ('registered', 'storedAtGenerator') THEN
    left_as := CASE NEW.state WHEN 'loaded' THEN 'handedOver' WHEN 'voided' THEN 'voided' WHEN 'refused' THEN 'splitOff' END;
    IF left_as = 'handedOver' THEN
      -- A paper manifest tells when the vehicle was loaded (部令23号 第20条).
      at := greatest(NEW.generated_at, coalesce((SELECT m.handover_at FROM manifest m WHERE m.id = NEW.manifest_id), at));
      gone := coalesce(NEW.handed_over_grams, NEW.grams);
      weighed := gone - OLD.grams;
    ELSIF left_as IS NULL THEN
      weighed := NEW.grams - OLD.grams;
    ELSE
      gone := OLD.grams;
    END IF;
  END IF;
  INSERT INTO generator_entry (container_id, kind, waste_code, grams, generated_at, effective_at, recorded_at, facility_id,
    enterprise_id, division_code)
  SELECT NEW.id, e.kind, NEW.waste_code, e.grams, NEW.generated_at, at, app_now(), NEW.facility_id, NEW.enterprise_id, NEW.division_code
  FROM (VALUES (1, 'weighed', weighed), (2, left_as, -gone),
    (3, 'refused', CASE WHEN NEW.state = 'refused' AND OLD.state <> 'refused' THEN NEW.grams ELSE 0 END)) e(place, kind, grams)
  WHERE e.grams <> 0 ORDER BY e.place;
  RETURN NULL;
END $$;
CREATE TRIGGER container_generated AFTER INSERT ON container FOR EACH ROW
  WHEN (NEW.enterprise_id IS NOT NULL) EXECUTE FUNCTION generator_follow();
CREATE TRIGGER container_left_generator AFTER UPDATE ON container FOR EACH ROW
  WHEN (NEW.enterprise_id IS NOT NULL AND (OLD.state IN ('registered', 'storedAtGenerator') AND (NEW.state, NEW.grams)
    IS DISTINCT FROM (OLD.state, OLD.grams) OR NEW.state = 'refused' AND OLD.state <> 'refused'))
  EXECUTE FUNCTION generator_follow();
`;

/** Of the containers that there are, told by themselves and by their events; a re-weighing counts as the first mass. */
const earlierEntries = `
INSERT INTO generator_entry (container_id, kind, waste_code, grams, generated_at, effective_at, recorded_at, facility_id, enterprise_id,
  division_code)
SELECT c.id, e.kind, c.waste_code, e.grams, c.generated_at,
  CASE e.kind WHEN 'generated' THEN c.generated_at WHEN 'handedOver' THEN greatest(c.generated_at, coalesce(m.handover_at, e.at)) ELSE e.at END,
  e.at, c.facility_id, c.enterprise_id, c.division_code
FROM container c LEFT JOIN manifest m ON m.id = c.manifest_id, LATERAL (
  SELECT 1 AS place, 'generated' AS kind, coalesce(c.handed_over_grams, c.grams) AS grams, c.created_at AS at
  UNION ALL
  SELECT 2, CASE v.action WHEN 'container.load' THEN 'handedOver' WHEN 'container.void' THEN 'voided' ELSE 'splitOff' END,
    -coalesce(c.handed_over_grams, c.grams), v.occurred_at
  FROM audit_event v WHERE v.subject_id = c.id AND v.action IN ('container.load', 'container.void', 'container.splitOff')
  UNION ALL
  SELECT 3, 'refused', c.grams, v.occurred_at FROM audit_event v
  WHERE v.subject_id = c.id AND v.action IN ('container.refuse', 'container.splitOff')
) e
WHERE c.enterprise_id IS NOT NULL AND e.grams <> 0 ORDER BY e.at, c.id, e.place;
`;

const declarations = `
-- 申报. One row a unit, period and number: a correction is a row of its own, and what it corrects stays as it was.
-- enterprise_id null: the facility's own. draft counts the drafts of this row; draft 0 has no figures yet.
CREATE TABLE declaration (
  id uuid CONSTRAINT declaration_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT declaration_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT declaration_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  unit_name text NOT NULL CONSTRAINT declaration_unit_name_length CHECK (char_length(unit_name) BETWEEN 1 AND 240),
  management_class text NOT NULL CONSTRAINT declaration_class_known CHECK (management_class IN ('KEY', 'SIMPLIFIED', 'REGISTERED')),
  kind text NOT NULL CONSTRAINT declaration_kind_known CHECK (kind IN ('month', 'quarter', 'year')),
  period text NOT NULL CONSTRAINT declaration_period_shape CHECK (CASE kind WHEN 'month' THEN period ~ '^20[0-9]{2}-(0[1-9]|1[0-2])$'
    WHEN 'quarter' THEN period ~ '^20[0-9]{2}-Q[1-4]$' ELSE period ~ '^20[0-9]{2}$' END),
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  due_on date NOT NULL,
  due_provisional boolean NOT NULL,
  number integer NOT NULL CONSTRAINT declaration_number_bounds CHECK (number BETWEEN 1 AND 99),
  corrects_id uuid CONSTRAINT declaration_corrects_fk REFERENCES declaration,
  correction_reason text CONSTRAINT declaration_correction_reason_length CHECK (char_length(correction_reason) BETWEEN 5 AND 500),
  is_latest boolean NOT NULL,
  state text NOT NULL CONSTRAINT declaration_state_known CHECK (state IN ('open', 'drafted', 'reviewed', 'submitted', 'corrected')),
  draft integer NOT NULL CONSTRAINT declaration_draft_bounds CHECK (draft BETWEEN 0 AND 99),
  rests_on_seq bigint CONSTRAINT declaration_leaf_not_negative CHECK (rests_on_seq >= 0),
  rests_on_at timestamptz,
  drafted_at timestamptz,
  drafted_by uuid,
  reviewed_at timestamptz,
  reviewed_by uuid,
  submitted_at timestamptz,
  submitted_by uuid,
  consent_id uuid,
  receipt_number text CONSTRAINT declaration_receipt_length CHECK (char_length(receipt_number) BETWEEN 2 AND 60),
  receipt_at timestamptz,
  receipt_document_id uuid CONSTRAINT declaration_receipt_document_fk REFERENCES document,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT declaration_period_days CHECK (starts_on <= ends_on AND ends_on < due_on),
  CONSTRAINT declaration_correction CHECK ((number = 1) = (corrects_id IS NULL) AND (number = 1) = (correction_reason IS NULL)),
  CONSTRAINT declaration_drafted CHECK ((state = 'open') = (draft = 0) AND (draft = 0) = (rests_on_seq IS NULL)
    AND (draft = 0) = (rests_on_at IS NULL) AND (draft = 0) = (drafted_at IS NULL) AND (draft = 0) = (drafted_by IS NULL)),
  CONSTRAINT declaration_reviewed CHECK ((state IN ('open', 'drafted')) = (reviewed_at IS NULL) AND (reviewed_at IS NULL) = (reviewed_by IS NULL)),
  CONSTRAINT declaration_submitted CHECK ((state IN ('submitted', 'corrected')) = (submitted_at IS NOT NULL)
    AND (submitted_at IS NULL) = (submitted_by IS NULL) AND (submitted_at IS NULL) = (receipt_number IS NULL)
    AND (submitted_at IS NULL) = (receipt_at IS NULL) AND (receipt_document_id IS NULL OR receipt_number IS NOT NULL))
);
CREATE UNIQUE INDEX declaration_once ON declaration (facility_id, enterprise_id, kind, period, number) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX declaration_one_latest ON declaration (facility_id, enterprise_id, kind, period) NULLS NOT DISTINCT WHERE is_latest;
CREATE INDEX declaration_of_facility ON declaration (facility_id, due_on, id) WHERE is_latest;
CREATE INDEX declaration_of_enterprise ON declaration (enterprise_id, due_on, id) WHERE is_latest;
CREATE INDEX declaration_unfinished ON declaration (facility_id, due_on, id) WHERE is_latest AND state <> 'submitted';
CREATE INDEX declaration_by_due ON declaration (due_on, id) WHERE is_latest;
CREATE INDEX declaration_of_period ON declaration (facility_id, kind, period, id) WHERE is_latest;
CREATE INDEX declaration_before ON declaration (facility_id, enterprise_id, kind, ends_on);
SELECT protect('declaration');

-- Periods that were opened for all units of a facility, so that the schedule looks at each once.
CREATE TABLE declaration_opening (
  facility_id uuid NOT NULL CONSTRAINT declaration_opening_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT declaration_opening_of_nobody CHECK (enterprise_id IS NULL),
  division_code text,
  kind text NOT NULL,
  period text NOT NULL,
  opened integer NOT NULL CONSTRAINT declaration_opening_not_negative CHECK (opened >= 0),
  created_at timestamptz NOT NULL,
  CONSTRAINT declaration_opening_pk PRIMARY KEY (facility_id, kind, period)
);
SELECT protect('declaration_opening');
`;

const lines = `
-- The figures of a draft, in grams, one row a waste code. Frozen: a new draft has rows of its own.
-- previous_closing_grams: what the period before said at its end; null where no period before was submitted.
CREATE TABLE declaration_line (
  declaration_id uuid NOT NULL CONSTRAINT declaration_line_declaration_fk REFERENCES declaration,
  draft integer NOT NULL,
  waste_code text NOT NULL,
  waste_name text,
  opening_grams bigint NOT NULL,
  taken_in_grams bigint NOT NULL,
  difference_grams bigint NOT NULL,
  treated_grams bigint NOT NULL,
  handed_on_grams bigint NOT NULL,
  closing_grams bigint NOT NULL,
  previous_closing_grams bigint,
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text NOT NULL,
  CONSTRAINT declaration_line_pk PRIMARY KEY (declaration_id, draft, waste_code)
);
SELECT protect('declaration_line');
SELECT protect_append_only('declaration_line');

-- 委外: to whom it went, by which method. Sums to handed_on_grams of its line.
CREATE TABLE declaration_outlet (
  declaration_id uuid NOT NULL,
  draft integer NOT NULL,
  waste_code text NOT NULL,
  position smallint NOT NULL,
  province_code text NOT NULL CONSTRAINT declaration_outlet_province_shape CHECK (province_code ~ '^[0-9]{2}$'),
  receiver_name text NOT NULL,
  permit_number text NOT NULL,
  method_code text,
  grams bigint NOT NULL,
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text NOT NULL,
  CONSTRAINT declaration_outlet_pk PRIMARY KEY (declaration_id, draft, waste_code, position),
  CONSTRAINT declaration_outlet_line_fk FOREIGN KEY (declaration_id, draft, waste_code) REFERENCES declaration_line
);
SELECT protect('declaration_outlet');
SELECT protect_append_only('declaration_outlet');
`;

const rights = `
-- 代报授权: the enterprise lets the facility declare for it (HJ 1259-2022 7.1.3), until it takes that back.
CREATE TABLE filing_consent (
  id uuid CONSTRAINT filing_consent_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT filing_consent_facility_fk REFERENCES facility,
  enterprise_id uuid NOT NULL CONSTRAINT filing_consent_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  given_by uuid NOT NULL,
  given_at timestamptz NOT NULL,
  revoked_at timestamptz,
  revoked_by uuid,
  revoke_reason text CONSTRAINT filing_consent_reason_length CHECK (char_length(revoke_reason) BETWEEN 2 AND 500),
  version integer NOT NULL,
  CONSTRAINT filing_consent_period CHECK (valid_to >= valid_from),
  CONSTRAINT filing_consent_revoked CHECK ((revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (revoke_reason IS NULL)),
  CONSTRAINT filing_consent_no_overlap EXCLUDE USING gist (
    enterprise_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (revoked_at IS NULL)
);
CREATE INDEX filing_consent_of_facility ON filing_consent (facility_id, given_at DESC, id DESC);
CREATE INDEX filing_consent_of_enterprise ON filing_consent (enterprise_id, given_at DESC, id DESC);
SELECT protect('filing_consent');
ALTER TABLE declaration ADD CONSTRAINT declaration_consent_fk FOREIGN KEY (consent_id) REFERENCES filing_consent;

-- The city bureau puts a unit into another class (HJ 1259-2022 4.2.2), from a day on; the latest that has begun holds.
CREATE TABLE class_decision (
  id uuid CONSTRAINT class_decision_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT class_decision_facility_fk REFERENCES facility,
  enterprise_id uuid NOT NULL CONSTRAINT class_decision_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  management_class text NOT NULL CONSTRAINT class_decision_class_known CHECK (management_class IN ('KEY', 'SIMPLIFIED', 'REGISTERED')),
  valid_from date NOT NULL,
  document_number text NOT NULL CONSTRAINT class_decision_document_length CHECK (char_length(document_number) BETWEEN 2 AND 60),
  reason text NOT NULL CONSTRAINT class_decision_reason_length CHECK (char_length(reason) BETWEEN 5 AND 500),
  decided_by uuid NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT class_decision_day_once UNIQUE (enterprise_id, valid_from)
);
CREATE INDEX class_decision_of_facility ON class_decision (facility_id, created_at DESC, id DESC);
SELECT protect('class_decision');
SELECT protect_append_only('class_decision');
`;
