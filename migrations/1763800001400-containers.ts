import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every bag and drum (HJ 1259-2022 6.2: one record per container), from the generator's shelf to the facility's shelf.
 * `container` says how it is now; `container_stay` where it stood and with what mass at any instant; `container_share`
 * whose waste is in it, to the gram; `container_flow` what was poured from one into another; `container_difference` what
 * weighing and counting found more or less. The last four are history: only the functions here write stays, and shares
 * change in the write that moves the mass.
 */
export class Containers1763800001400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(serials);
    await db.query(containers);
    await db.query(seal);
    await db.query(stays);
    await db.query(genealogy);
    await db.query(overdue);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE container_difference, container_flow, container_share, container_stay, container, container_serial;
      DROP FUNCTION storage_overdue, container_follow, container_standing, container_seal, take_container_serials;`);
  }
}

const serials = `
-- The last serial given out per unit, waste code and day (HJ 1276-2022). Its row is the lock, and it only counts up, so a
-- voided code never comes back. A firm may be registered at several facilities: the unit is the credit code, not the row.
CREATE TABLE container_serial (
  uscc text COLLATE "C" NOT NULL,
  waste_code text COLLATE "C" NOT NULL,
  day date NOT NULL,
  last smallint NOT NULL CONSTRAINT container_serial_three_digits CHECK (last BETWEEN 1 AND 999),
  CONSTRAINT container_serial_pk PRIMARY KEY (uscc, waste_code, day)
);
SELECT protect_internal('container_serial', 'false');

-- Takes p_count consecutive serials and answers the first of them; nothing is taken when they do not fit.
-- GI010: the three digits are used up; DETAIL names what is left.
CREATE FUNCTION take_container_serials(p_uscc text, p_waste_code text, p_day date, p_count integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE taken integer;
BEGIN
  INSERT INTO container_serial (uscc, waste_code, day, last) VALUES (p_uscc, p_waste_code, p_day, p_count)
  ON CONFLICT (uscc, waste_code, day) DO UPDATE SET last = container_serial.last + excluded.last
  RETURNING last INTO taken;
  RETURN taken - p_count + 1;
EXCEPTION WHEN check_violation OR numeric_value_out_of_range THEN
  RAISE EXCEPTION 'no % serials left', p_count USING ERRCODE = 'GI010', DETAIL = 999 - coalesce((
    SELECT s.last FROM container_serial s WHERE s.uscc = p_uscc AND s.waste_code = p_waste_code AND s.day = p_day), 0);
END $$;
REVOKE ALL ON FUNCTION take_container_serials FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_container_serials TO green_island_app;
`;

const containers = `
-- enterprise_id: the generator whose waste it is; null for what the facility filled from several.
-- zone_id: the storage zone that the mass counts against from acceptance on, wherever the container stands inside.
CREATE TABLE container (
  id uuid PRIMARY KEY,
  code text COLLATE "C" NOT NULL CONSTRAINT container_code_unique UNIQUE
    CONSTRAINT container_code_shape CHECK (code ~ '^[0-9A-HJ-NPQRTUWXY]{18}[0-9]{19}$'),
  facility_id uuid NOT NULL CONSTRAINT container_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT container_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  profile_id uuid CONSTRAINT container_profile_fk REFERENCES waste_profile,
  waste_code text NOT NULL CONSTRAINT container_waste_code_shape CHECK (waste_code ~ '^[0-9]{3}-[0-9]{3}-[0-9]{2}$'),
  name text NOT NULL CONSTRAINT container_name_length CHECK (char_length(name) BETWEEN 1 AND 60),
  form text NOT NULL CONSTRAINT container_form_known CHECK (form IN ('S', 'SS', 'L', 'G')),
  hazards text[] NOT NULL,
  components text[] NOT NULL DEFAULT '{}',
  harmful_components text[] NOT NULL DEFAULT '{}',
  packaging text NOT NULL CONSTRAINT container_packaging_known
    CHECK (packaging IN ('drum', 'bag', 'box', 'tank', 'ibc', 'other')),
  volume_millilitres bigint NOT NULL CONSTRAINT container_volume_bounds CHECK (volume_millilitres BETWEEN 1 AND 100000000),
  grams bigint NOT NULL CONSTRAINT container_grams_bounds CHECK (grams BETWEEN 0 AND 100000000),
  state text NOT NULL CONSTRAINT container_state_known CHECK (state IN ('registered', 'storedAtGenerator', 'loaded', 'received',
    'stored', 'picked', 'shipped', 'treated', 'refused', 'returned', 'missing', 'emptied', 'voided')),
  generated_at timestamptz NOT NULL,
  labels_printed integer NOT NULL DEFAULT 0 CONSTRAINT container_labels_not_negative CHECK (labels_printed >= 0),
  manifest_id uuid,
  manifest_line_id uuid,
  handed_over_grams bigint CONSTRAINT container_handed_over_positive CHECK (handed_over_grams > 0),
  zone_id uuid CONSTRAINT container_zone_fk REFERENCES storage_zone,
  spot text CONSTRAINT container_spot_length CHECK (char_length(spot) BETWEEN 1 AND 40),
  clock_started_at timestamptz,
  due_on date,
  held_at timestamptz,
  hold_reason text CONSTRAINT container_hold_reason_length CHECK (char_length(hold_reason) BETWEEN 2 AND 500),
  transfer_id uuid,
  void_reason text CONSTRAINT container_void_reason_length CHECK (char_length(void_reason) BETWEEN 2 AND 500),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT container_on_a_line CHECK ((manifest_id IS NULL) = (manifest_line_id IS NULL)),
  -- Of a generator's own; not of what was split off at the gate and goes home.
  CONSTRAINT container_handed_over CHECK (CASE WHEN state IN ('registered', 'storedAtGenerator', 'voided') THEN handed_over_grams IS NULL
    ELSE enterprise_id IS NULL OR handed_over_grams IS NOT NULL OR state IN ('refused', 'returned') END),
  CONSTRAINT container_counts_against_a_zone CHECK (state NOT IN ('received', 'stored', 'picked') OR zone_id IS NOT NULL),
  CONSTRAINT container_clock_runs CHECK (state NOT IN ('received', 'stored', 'picked') OR clock_started_at IS NOT NULL),
  CONSTRAINT container_held_with_reason CHECK ((held_at IS NULL) = (hold_reason IS NULL)),
  CONSTRAINT container_shipped_on_transfer CHECK (state NOT IN ('shipped', 'treated') OR transfer_id IS NOT NULL),
  CONSTRAINT container_void_explained CHECK ((state = 'voided') = (void_reason IS NOT NULL)),
  CONSTRAINT container_emptied_empty CHECK (state <> 'emptied' OR grams = 0)
) WITH (fillfactor = 80);
CREATE INDEX container_facility_created ON container (facility_id, created_at, id);
CREATE INDEX container_facility_state ON container (facility_id, state, created_at, id);
CREATE INDEX container_enterprise_created ON container (enterprise_id, created_at, id) WHERE enterprise_id IS NOT NULL;
CREATE INDEX container_enterprise_state ON container (enterprise_id, state, created_at, id) WHERE enterprise_id IS NOT NULL;
CREATE INDEX container_manifest ON container (manifest_id) WHERE manifest_id IS NOT NULL;
CREATE INDEX container_in_zone ON container (zone_id, id) WHERE state IN ('received', 'stored', 'picked');
CREATE INDEX container_due ON container (facility_id, due_on, id) WHERE state IN ('received', 'stored', 'picked');
CREATE INDEX container_transfer ON container (transfer_id) WHERE transfer_id IS NOT NULL;
SELECT protect('container');
`;

const seal = `
-- A label names a container for good; what was treated, emptied or voided is finished.
CREATE FUNCTION container_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.state IN ('treated', 'returned', 'emptied', 'voided') AND NEW.labels_printed = OLD.labels_printed
    OR (NEW.id, NEW.code, NEW.facility_id, NEW.enterprise_id, NEW.division_code, NEW.waste_code, NEW.generated_at, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.code, OLD.facility_id, OLD.enterprise_id, OLD.division_code, OLD.waste_code, OLD.generated_at,
        OLD.created_at) THEN
    RAISE EXCEPTION 'container % is sealed: % refused', OLD.code, TG_OP USING ERRCODE = 'GI009';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER container_sealed BEFORE UPDATE OR DELETE ON container FOR EACH ROW EXECUTE FUNCTION container_seal();
CREATE TRIGGER container_no_truncate BEFORE TRUNCATE ON container FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const stays = `
-- One row for each time that a container stood in one place inside the facility with one mass: bay (received), zone
-- (stored), dock (picked). The stock of any past instant is the stays around it.
CREATE TABLE container_stay (
  container_id uuid NOT NULL CONSTRAINT container_stay_container_fk REFERENCES container,
  from_at timestamptz NOT NULL,
  to_at timestamptz,
  place text NOT NULL CONSTRAINT container_stay_place_known CHECK (place IN ('bay', 'zone', 'dock')),
  zone_id uuid NOT NULL,
  grams bigint NOT NULL,
  waste_code text NOT NULL,
  clock_started_at timestamptz NOT NULL,
  held boolean NOT NULL,
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text NOT NULL,
  CONSTRAINT container_stay_pk PRIMARY KEY (container_id, from_at),
  CONSTRAINT container_stay_in_order CHECK (to_at > from_at)
);
CREATE UNIQUE INDEX container_stay_one_open ON container_stay (container_id) WHERE to_at IS NULL;
CREATE INDEX container_stay_open_in_zone ON container_stay (facility_id, zone_id, waste_code) WHERE to_at IS NULL;
-- Stays around an instant, without reading those that ended before it or began after it.
CREATE INDEX container_stay_when ON container_stay USING gist (facility_id, tstzrange(from_at, to_at));
SELECT protect('container_stay', false);

CREATE FUNCTION container_standing(p_state text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE p_state WHEN 'received' THEN 'bay' WHEN 'stored' THEN 'zone' WHEN 'picked' THEN 'dock' END
$$;

-- Keeps the stays and the zone's counters in step with the container, whoever changes it, so that neither the history nor
-- the bund (GB 18597-2023 6.2.2) can be forgotten. Several changes at one instant leave one stay. A write that began before
-- another one and had the container after it changes it at that one's instant: nothing stands in two places at a time.
CREATE FUNCTION container_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  was text := CASE WHEN TG_OP = 'UPDATE' THEN container_standing(OLD.state) END;
  is_now text := container_standing(NEW.state);
  at timestamptz := app_now();
BEGIN
  IF TG_OP = 'UPDATE' AND (was, OLD.zone_id, OLD.grams, OLD.clock_started_at, OLD.held_at IS NULL)
    IS NOT DISTINCT FROM (is_now, NEW.zone_id, NEW.grams, NEW.clock_started_at, NEW.held_at IS NULL) THEN RETURN NULL; END IF;
  IF was IS NOT NULL OR is_now IS NOT NULL THEN
    at := greatest(at, (SELECT greatest(s.from_at, s.to_at) FROM container_stay s WHERE s.container_id = NEW.id
      ORDER BY s.from_at DESC LIMIT 1));
  END IF;
  IF was IS NOT NULL THEN
    DELETE FROM container_stay WHERE container_id = NEW.id AND to_at IS NULL AND from_at >= at;
    UPDATE container_stay SET to_at = at WHERE container_id = NEW.id AND to_at IS NULL;
  END IF;
  IF is_now IS NOT NULL THEN
    INSERT INTO container_stay (container_id, from_at, place, zone_id, grams, waste_code, clock_started_at, held, facility_id,
      enterprise_id, division_code)
    VALUES (NEW.id, at, is_now, NEW.zone_id, NEW.grams, NEW.waste_code, NEW.clock_started_at, NEW.held_at IS NOT NULL,
      NEW.facility_id, NEW.enterprise_id, NEW.division_code);
  END IF;
  IF was = 'zone' AND (is_now IS DISTINCT FROM 'zone' OR NEW.zone_id <> OLD.zone_id) THEN
    UPDATE storage_zone SET container_count = container_count - 1,
      liquid_millilitres = liquid_millilitres - CASE OLD.form WHEN 'L' THEN OLD.volume_millilitres ELSE 0 END
    WHERE id = OLD.zone_id;
  END IF;
  IF is_now = 'zone' AND (was IS DISTINCT FROM 'zone' OR NEW.zone_id <> OLD.zone_id) THEN
    UPDATE storage_zone SET container_count = container_count + 1,
      liquid_millilitres = liquid_millilitres + CASE NEW.form WHEN 'L' THEN NEW.volume_millilitres ELSE 0 END
    WHERE id = NEW.zone_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER container_followed AFTER INSERT OR UPDATE ON container FOR EACH ROW EXECUTE FUNCTION container_follow();
`;

const genealogy = `
-- Whose waste is in a container, by the container it came in (its origin); enterprise_id is the origin's. From acceptance
-- on, the shares of a container sum to its mass, to the gram.
CREATE TABLE container_share (
  container_id uuid NOT NULL CONSTRAINT container_share_container_fk REFERENCES container,
  origin_id uuid NOT NULL CONSTRAINT container_share_origin_fk REFERENCES container,
  grams bigint NOT NULL CONSTRAINT container_share_positive CHECK (grams > 0),
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  CONSTRAINT container_share_pk PRIMARY KEY (container_id, origin_id)
);
CREATE INDEX container_share_origin ON container_share (origin_id);
SELECT protect('container_share');

-- What went from one container into another. Rows of one operation share its id. Shown to the facility and to regulators.
CREATE TABLE container_flow (
  id uuid CONSTRAINT container_flow_pk PRIMARY KEY,
  operation_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT container_flow_kind_known CHECK (kind IN ('split', 'merge', 'repack', 'decant', 'refuse')),
  from_id uuid NOT NULL CONSTRAINT container_flow_from_fk REFERENCES container,
  to_id uuid NOT NULL CONSTRAINT container_flow_to_fk REFERENCES container,
  grams bigint NOT NULL CONSTRAINT container_flow_positive CHECK (grams > 0),
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT container_flow_moves CHECK (from_id <> to_id)
);
CREATE INDEX container_flow_from ON container_flow (from_id);
CREATE INDEX container_flow_to ON container_flow (to_id);
SELECT protect('container_flow');
SELECT protect_append_only('container_flow');

-- Mass that is no longer (positive) or newly (negative) in a container by weighing or counting, per origin, explained.
CREATE TABLE container_difference (
  id uuid CONSTRAINT container_difference_pk PRIMARY KEY,
  container_id uuid NOT NULL CONSTRAINT container_difference_container_fk REFERENCES container,
  origin_id uuid NOT NULL CONSTRAINT container_difference_origin_fk REFERENCES container,
  kind text NOT NULL CONSTRAINT container_difference_kind_known CHECK (kind IN ('weighing', 'stockTake')),
  grams bigint NOT NULL CONSTRAINT container_difference_not_nothing CHECK (grams <> 0),
  reason text NOT NULL CONSTRAINT container_difference_reason_length CHECK (char_length(reason) BETWEEN 2 AND 500),
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  made_at timestamptz NOT NULL DEFAULT app_now()
);
CREATE INDEX container_difference_origin ON container_difference (origin_id);
CREATE INDEX container_difference_container ON container_difference (container_id);
SELECT protect('container_difference');
SELECT protect_append_only('container_difference');
`;

const overdue = `
-- Waste codes of which the facility has containers in store past their day, with the earliest of these days. An enterprise
-- sees no container of others, and still its booking must know that intake is stopped (苏环办〔2019〕390号).
CREATE FUNCTION storage_overdue(p_facility uuid, p_today date) RETURNS TABLE (waste_code text, due_on date, containers bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT c.waste_code, min(c.due_on), count(*) FROM container c
  WHERE c.facility_id = p_facility AND c.state IN ('received', 'stored', 'picked') AND c.due_on < p_today GROUP BY c.waste_code
$$;
REVOKE ALL ON FUNCTION storage_overdue FROM PUBLIC;
GRANT EXECUTE ON FUNCTION storage_overdue TO green_island_app;
`;
