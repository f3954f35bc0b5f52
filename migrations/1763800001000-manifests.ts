import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The transfer manifest (危险废物转移联单, 部令第23号). Besides the lifecycle and the field table in code, triggers seal
 * here what a party has signed: a manifest is evidence, so not even a fault of ours may rewrite it.
 */
export class Manifests1763800001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(indexes);
    await db.query(seals);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE manifest_signature, manifest_line, manifest, manifest_serial;
      DROP FUNCTION manifest_seal, manifest_line_seal, manifest_line_place;`);
  }
}

const tables = `
-- The last serial given out per facility and year; its row is the lock that keeps the numbers without a gap (I5).
CREATE TABLE manifest_serial (
  facility_id uuid NOT NULL CONSTRAINT manifest_serial_facility_fk REFERENCES facility,
  year integer NOT NULL CONSTRAINT manifest_serial_year_bounds CHECK (year BETWEEN 2000 AND 2099),
  last bigint NOT NULL CONSTRAINT manifest_serial_last_positive CHECK (last > 0),
  CONSTRAINT manifest_serial_pk PRIMARY KEY (facility_id, year)
);
SELECT protect_internal('manifest_serial', $rule$facility_id = (SELECT nullif(current_setting('app.facility', true), '')::uuid)$rule$);

CREATE TABLE manifest (
  id uuid PRIMARY KEY,
  internal_number text COLLATE "C" NOT NULL CONSTRAINT manifest_internal_number_unique UNIQUE,
  year integer NOT NULL,
  serial bigint NOT NULL CONSTRAINT manifest_serial_number_positive CHECK (serial > 0),
  official_number text COLLATE "C" CONSTRAINT manifest_official_number_unique UNIQUE
    CONSTRAINT manifest_official_number_shape CHECK (official_number ~ '^20[0-9]{12}$'),
  number_source text CONSTRAINT manifest_number_source_known CHECK (number_source IN ('gateway', 'manual')),
  numbered_at timestamptz,
  facility_id uuid NOT NULL CONSTRAINT manifest_facility_fk REFERENCES facility,
  enterprise_id uuid NOT NULL CONSTRAINT manifest_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  kind text NOT NULL CONSTRAINT manifest_kind_known CHECK (kind IN ('inbound', 'return')),
  state text NOT NULL CONSTRAINT manifest_state_known CHECK (state IN ('draft', 'confirmed', 'numbered', 'loaded',
    'inTransit', 'arrived', 'accepted', 'partlyAccepted', 'refused', 'closed', 'voided')),
  round_id uuid,
  planned_on date NOT NULL,
  consignor jsonb NOT NULL,
  carrier jsonb NOT NULL,
  consignee jsonb NOT NULL,
  vehicle_id uuid NOT NULL,
  plate text NOT NULL,
  driver_id uuid NOT NULL,
  driver_name text NOT NULL,
  driver_phone text NOT NULL,
  driver_account_id uuid,
  escort_id uuid,
  escort_name text,
  origin text NOT NULL,
  via text CONSTRAINT manifest_via_length CHECK (char_length(via) <= 200),
  destination text NOT NULL,
  emergency_measures text CONSTRAINT manifest_emergency_length CHECK (char_length(emergency_measures) <= 500),
  note text CONSTRAINT manifest_note_length CHECK (char_length(note) <= 500),
  handover_at timestamptz,
  departed_at timestamptz,
  arrived_at timestamptz,
  received_at timestamptz,
  acceptance_due_at timestamptz,
  closed_at timestamptz,
  backfill boolean NOT NULL DEFAULT false,
  backfill_reason text,
  paper_number text COLLATE "C",
  paper_document_id uuid,
  paper_ended_at timestamptz,
  backfill_due_at timestamptz,
  backfilled_at timestamptz,
  original_manifest_id uuid CONSTRAINT manifest_original_fk REFERENCES manifest,
  void_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT manifest_serial_unique UNIQUE (facility_id, year, serial),
  CONSTRAINT manifest_return_has_original CHECK ((kind = 'return') = (original_manifest_id IS NOT NULL)),
  CONSTRAINT manifest_inbound_has_round CHECK (kind <> 'inbound' OR round_id IS NOT NULL),
  CONSTRAINT manifest_numbered CHECK (official_number IS NOT NULL
    OR kind = 'return' OR backfill OR state IN ('draft', 'confirmed', 'voided')),
  CONSTRAINT manifest_number_dated CHECK ((official_number IS NULL) = (numbered_at IS NULL)),
  CONSTRAINT manifest_backfill_explained CHECK (NOT backfill
    OR (backfill_reason IS NOT NULL AND paper_number IS NOT NULL AND paper_document_id IS NOT NULL)),
  CONSTRAINT manifest_void_explained CHECK (state <> 'voided' OR void_reason IS NOT NULL),
  CONSTRAINT manifest_instants_in_order CHECK (
    handover_at <= departed_at AND departed_at <= arrived_at AND arrived_at <= received_at)
) WITH (fillfactor = 80);
SELECT protect('manifest');

CREATE TABLE manifest_line (
  id uuid PRIMARY KEY,
  manifest_id uuid NOT NULL CONSTRAINT manifest_line_manifest_fk REFERENCES manifest,
  position integer NOT NULL CONSTRAINT manifest_line_position_positive CHECK (position > 0),
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  booking_id uuid,
  booking_line_id uuid,
  waste_code text NOT NULL,
  name text NOT NULL,
  hazards text[] NOT NULL,
  form text NOT NULL CONSTRAINT manifest_line_form_known CHECK (form IN ('S', 'SS', 'L', 'G')),
  packaging text NOT NULL,
  components text[] NOT NULL DEFAULT '{}',
  planned_grams bigint NOT NULL CONSTRAINT manifest_line_planned_positive CHECK (planned_grams > 0),
  planned_packages integer NOT NULL CONSTRAINT manifest_line_packages_positive CHECK (planned_packages > 0),
  handed_over_grams bigint,
  handed_over_packages integer,
  container_codes text[] NOT NULL DEFAULT '{}',
  measured_grams bigint,
  accepted_grams bigint,
  refused_grams bigint,
  decision text CONSTRAINT manifest_line_decision_known CHECK (decision IN ('accept', 'part', 'refuse')),
  method_code text,
  opinion text CONSTRAINT manifest_line_opinion_length CHECK (char_length(opinion) <= 500),
  major_discrepancy boolean,
  zone_id uuid,
  -- The manifest's own, see manifest_line_place.
  created_at timestamptz NOT NULL,
  year integer NOT NULL,
  serial bigint NOT NULL,
  CONSTRAINT manifest_line_place_unique UNIQUE (manifest_id, position),
  CONSTRAINT manifest_line_masses_not_negative CHECK (handed_over_grams >= 0 AND handed_over_packages >= 0
    AND measured_grams >= 0 AND accepted_grams >= 0 AND refused_grams >= 0),
  CONSTRAINT manifest_line_decided CHECK (decision IS NULL
    OR (handed_over_grams IS NOT NULL AND accepted_grams IS NOT NULL AND refused_grams IS NOT NULL))
) WITH (fillfactor = 80);
SELECT protect('manifest_line');

-- A signature names the content that was signed by its hash. A party that signs other content adds a row; the newest counts.
CREATE TABLE manifest_signature (
  id uuid PRIMARY KEY,
  manifest_id uuid NOT NULL CONSTRAINT manifest_signature_manifest_fk REFERENCES manifest,
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  purpose text NOT NULL CONSTRAINT manifest_signature_purpose_known CHECK (purpose IN ('confirm', 'load', 'takeBack')),
  party text NOT NULL CONSTRAINT manifest_signature_party_known CHECK (party IN ('consignor', 'carrier')),
  medium text NOT NULL CONSTRAINT manifest_signature_medium_known CHECK (medium IN ('electronic', 'paper')),
  account_id uuid NOT NULL,
  signer_label text NOT NULL,
  content_hash text NOT NULL CONSTRAINT manifest_signature_hash_shape CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  document_id uuid,
  signed_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT manifest_signature_paper_filed CHECK ((medium = 'paper') = (document_id IS NOT NULL))
);
SELECT protect('manifest_signature');
SELECT protect_append_only('manifest_signature');
`;

/** Every offered order and filter of the list has its index, so that a page takes the same time at a million rows. */
const indexes = `
CREATE UNIQUE INDEX manifest_one_per_trip ON manifest (round_id, enterprise_id) WHERE kind = 'inbound' AND state <> 'voided';
CREATE INDEX manifest_created ON manifest (created_at, id);
CREATE INDEX manifest_facility_created ON manifest (facility_id, created_at, id);
CREATE INDEX manifest_enterprise_created ON manifest (enterprise_id, created_at, id);
CREATE INDEX manifest_state_created ON manifest (facility_id, state, created_at, id);
CREATE INDEX manifest_number_order ON manifest (year, serial, id);
CREATE INDEX manifest_enterprise_number ON manifest (enterprise_id, year, serial, id);
CREATE INDEX manifest_driver_created ON manifest (driver_account_id, created_at, id) WHERE driver_account_id IS NOT NULL;
CREATE INDEX manifest_paper_number ON manifest (paper_number) WHERE paper_number IS NOT NULL;
CREATE INDEX manifest_original ON manifest (original_manifest_id) WHERE original_manifest_id IS NOT NULL;
CREATE INDEX manifest_acceptance_open ON manifest (acceptance_due_at) WHERE state = 'arrived';
CREATE INDEX manifest_backfill_open ON manifest (backfill_due_at) WHERE backfill AND backfilled_at IS NULL;
CREATE INDEX manifest_line_code_created ON manifest_line (waste_code, created_at, manifest_id);
CREATE INDEX manifest_line_code_number ON manifest_line (waste_code, year, serial, manifest_id);
CREATE INDEX manifest_line_facility_code_created ON manifest_line (facility_id, waste_code, created_at, manifest_id);
CREATE INDEX manifest_line_facility_code_number ON manifest_line (facility_id, waste_code, year, serial, manifest_id);
CREATE INDEX manifest_line_enterprise_code_created ON manifest_line (enterprise_id, waste_code, created_at, manifest_id);
CREATE INDEX manifest_line_enterprise_code_number ON manifest_line (enterprise_id, waste_code, year, serial, manifest_id);
CREATE INDEX manifest_line_booking ON manifest_line (booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX manifest_signature_manifest ON manifest_signature (manifest_id, signed_at);
`;

const seals = `
CREATE FUNCTION manifest_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.state IN ('closed', 'voided') THEN
    RAISE EXCEPTION 'manifest % is %: % refused', OLD.internal_number, OLD.state, TG_OP USING ERRCODE = 'GI009';
  END IF;
  IF (NEW.id, NEW.internal_number, NEW.year, NEW.serial, NEW.facility_id, NEW.enterprise_id, NEW.division_code, NEW.kind,
      NEW.round_id, NEW.original_manifest_id, NEW.created_at)
    IS DISTINCT FROM (OLD.id, OLD.internal_number, OLD.year, OLD.serial, OLD.facility_id, OLD.enterprise_id, OLD.division_code,
      OLD.kind, OLD.round_id, OLD.original_manifest_id, OLD.created_at)
    OR (OLD.official_number IS NOT NULL AND NEW.official_number IS DISTINCT FROM OLD.official_number) THEN
    RAISE EXCEPTION 'the identity of manifest % is sealed', OLD.internal_number USING ERRCODE = 'GI009';
  END IF;
  IF OLD.state <> 'draft' AND (NEW.consignor, NEW.carrier, NEW.consignee, NEW.vehicle_id, NEW.plate, NEW.driver_id,
      NEW.driver_name, NEW.driver_phone, NEW.escort_id, NEW.escort_name, NEW.origin, NEW.via, NEW.destination,
      NEW.emergency_measures, NEW.planned_on)
    IS DISTINCT FROM (OLD.consignor, OLD.carrier, OLD.consignee, OLD.vehicle_id, OLD.plate, OLD.driver_id,
      OLD.driver_name, OLD.driver_phone, OLD.escort_id, OLD.escort_name, OLD.origin, OLD.via, OLD.destination,
      OLD.emergency_measures, OLD.planned_on) THEN
    RAISE EXCEPTION 'manifest % was signed: its parties and vehicle are sealed', OLD.internal_number USING ERRCODE = 'GI009';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER manifest_sealed BEFORE UPDATE OR DELETE ON manifest FOR EACH ROW EXECUTE FUNCTION manifest_seal();
CREATE TRIGGER manifest_no_truncate BEFORE TRUNCATE ON manifest FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A line takes its manifest's tenant and place in the lists. Both are sealed in both tables, so they stay the same, and the
-- list by waste code may page through lines.
CREATE FUNCTION manifest_line_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT facility_id, enterprise_id, division_code, created_at, year, serial
  INTO NEW.facility_id, NEW.enterprise_id, NEW.division_code, NEW.created_at, NEW.year, NEW.serial
  FROM manifest WHERE id = NEW.manifest_id;
  RETURN NEW;
END $$;
CREATE TRIGGER manifest_line_placed BEFORE INSERT ON manifest_line FOR EACH ROW EXECUTE FUNCTION manifest_line_place();

CREATE FUNCTION manifest_line_seal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE at_state text;
BEGIN
  SELECT state INTO at_state FROM manifest WHERE id = OLD.manifest_id;
  IF TG_OP = 'DELETE' OR at_state IN ('accepted', 'partlyAccepted', 'refused', 'closed', 'voided') THEN
    RAISE EXCEPTION 'line % of a manifest that is %: % refused', OLD.position, at_state, TG_OP USING ERRCODE = 'GI009';
  END IF;
  IF (NEW.manifest_id, NEW.facility_id, NEW.enterprise_id, NEW.division_code, NEW.created_at, NEW.year, NEW.serial)
    IS DISTINCT FROM (OLD.manifest_id, OLD.facility_id, OLD.enterprise_id, OLD.division_code, OLD.created_at, OLD.year, OLD.serial) THEN
    RAISE EXCEPTION 'the manifest of line % is sealed', OLD.position USING ERRCODE = 'GI009';
  END IF;
  IF at_state IN ('loaded', 'inTransit', 'arrived') AND (NEW.handed_over_grams, NEW.handed_over_packages, NEW.container_codes)
    IS DISTINCT FROM (OLD.handed_over_grams, OLD.handed_over_packages, OLD.container_codes) THEN
    RAISE EXCEPTION 'line % was handed over: its masses and containers are sealed', OLD.position USING ERRCODE = 'GI009';
  END IF;
  IF at_state <> 'draft' AND (NEW.position, NEW.booking_id, NEW.booking_line_id, NEW.waste_code, NEW.name, NEW.hazards,
      NEW.form, NEW.packaging, NEW.components, NEW.planned_grams, NEW.planned_packages)
    IS DISTINCT FROM (OLD.position, OLD.booking_id, OLD.booking_line_id, OLD.waste_code, OLD.name, OLD.hazards,
      OLD.form, OLD.packaging, OLD.components, OLD.planned_grams, OLD.planned_packages) THEN
    RAISE EXCEPTION 'line % was signed: its waste is sealed', OLD.position USING ERRCODE = 'GI009';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER manifest_line_sealed BEFORE UPDATE OR DELETE ON manifest_line FOR EACH ROW EXECUTE FUNCTION manifest_line_seal();
CREATE TRIGGER manifest_line_no_truncate BEFORE TRUNCATE ON manifest_line FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;
