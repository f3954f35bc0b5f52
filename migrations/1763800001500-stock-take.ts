import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stock: the warnings of the storage clock, what stood in the facility at an instant, and the blind count of a zone (盘点). */
export class StockTake1763800001500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(warnings);
    await db.query(stock);
    await db.query(freeze);
    await db.query(stockTakes);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE stock_take_difference, stock_take_scan, stock_take;
      DROP FUNCTION stock_take_seal, stock_at;
      ALTER TABLE storage_zone DROP COLUMN counting;
      DROP TABLE storage_warning;`);
  }
}

const warnings = `
-- Who was warned of which container's last day, so that nobody is warned twice of the same. Moved days are news again.
CREATE TABLE storage_warning (
  container_id uuid NOT NULL CONSTRAINT storage_warning_container_fk REFERENCES container,
  level text NOT NULL CONSTRAINT storage_warning_level_known CHECK (level IN ('early', 'late', 'overdue')),
  due_on date NOT NULL,
  warned_at timestamptz NOT NULL DEFAULT app_now(),
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text NOT NULL,
  CONSTRAINT storage_warning_pk PRIMARY KEY (container_id, level)
);
SELECT protect('storage_warning');
`;

const stock = `

-- The stays around an instant (null: those of now), with the last days as they are today. It runs with its owner's rights
-- because the policies of row-level security would keep the planner from the index by instant (@> is not leak-proof) and
-- would be asked again for each row; it lets through what they would: one's own facility, or one in one's division.
CREATE FUNCTION stock_at(p_facility uuid, p_at timestamptz) RETURNS TABLE (container_id uuid, from_at timestamptz, place text,
  zone_id uuid, grams bigint, waste_code text, clock_started_at timestamptz, held boolean, due_on date)
LANGUAGE plpgsql STABLE ROWS 20000 SECURITY DEFINER SET search_path = public SET jit = off AS $$
#variable_conflict use_column
BEGIN
  IF NOT (coalesce(current_setting('app.system', true), '') = 'on'
    OR p_facility = nullif(current_setting('app.facility', true), '')::uuid
    OR coalesce(current_setting('app.division', true), '') <> '' AND EXISTS (
      SELECT FROM facility f WHERE f.id = p_facility AND f.division_code ^@ current_setting('app.division', true))) THEN RETURN;
  END IF;
  IF p_at IS NULL THEN
    -- The index container_due holds all that is asked of containers in stock.
    RETURN QUERY SELECT s.container_id, s.from_at, s.place, s.zone_id, s.grams, s.waste_code, s.clock_started_at, s.held, c.due_on
      FROM container_stay s
      JOIN container c ON c.id = s.container_id AND c.facility_id = p_facility AND c.state IN ('received', 'stored', 'picked')
      WHERE s.facility_id = p_facility AND s.to_at IS NULL;
  ELSE
    -- One look-up a container: a join would read all that ever were.
    RETURN QUERY SELECT s.container_id, s.from_at, s.place, s.zone_id, s.grams, s.waste_code, s.clock_started_at, s.held,
        (SELECT c.due_on FROM container c WHERE c.id = s.container_id)
      FROM container_stay s WHERE s.facility_id = p_facility AND tstzrange(s.from_at, s.to_at) @> p_at;
  END IF;
END $$;
REVOKE ALL ON FUNCTION stock_at FROM PUBLIC;
GRANT EXECUTE ON FUNCTION stock_at TO green_island_app;
`;

const freeze = `
-- While a zone is counted nothing may go in or out.
ALTER TABLE storage_zone ADD COLUMN counting boolean NOT NULL DEFAULT false;
`;

const stockTakes = `
CREATE TABLE stock_take (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT stock_take_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT stock_take_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  zone_id uuid NOT NULL CONSTRAINT stock_take_zone_fk REFERENCES storage_zone,
  state text NOT NULL CONSTRAINT stock_take_state_known CHECK (state IN ('counting', 'counted', 'closed', 'cancelled')),
  started_by uuid NOT NULL,
  started_at timestamptz NOT NULL DEFAULT app_now(),
  finished_by uuid,
  finished_at timestamptz,
  -- Shown to nobody before the counting is finished.
  expected_containers integer CONSTRAINT stock_take_expected_not_negative CHECK (expected_containers >= 0),
  expected_grams bigint CONSTRAINT stock_take_expected_grams_not_negative CHECK (expected_grams >= 0),
  closed_by uuid,
  closed_at timestamptz,
  cancelled_by uuid,
  cancelled_at timestamptz,
  cancel_reason text CONSTRAINT stock_take_cancel_reason_length CHECK (char_length(cancel_reason) BETWEEN 5 AND 500),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT stock_take_finished CHECK ((finished_at IS NULL) = (finished_by IS NULL)
    AND (finished_at IS NULL) = (expected_containers IS NULL) AND (finished_at IS NULL) = (expected_grams IS NULL)
    AND (state NOT IN ('counted', 'closed') OR finished_at IS NOT NULL)),
  CONSTRAINT stock_take_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by IS NULL)),
  CONSTRAINT stock_take_cancelled CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL)
    AND (cancelled_at IS NULL) = (cancelled_by IS NULL) AND (cancelled_at IS NULL) = (cancel_reason IS NULL))
);
CREATE UNIQUE INDEX stock_take_one_open ON stock_take (zone_id) WHERE state IN ('counting', 'counted');
CREATE INDEX stock_take_facility_started ON stock_take (facility_id, started_at, id);
CREATE INDEX stock_take_state_started ON stock_take (facility_id, state, started_at, id);
CREATE INDEX stock_take_zone_started ON stock_take (zone_id, started_at, id);
SELECT protect('stock_take');

-- What was counted, by whom first; a second reading of a label adds at most its mass.
CREATE TABLE stock_take_scan (
  stock_take_id uuid NOT NULL CONSTRAINT stock_take_scan_take_fk REFERENCES stock_take,
  code text COLLATE "C" NOT NULL CONSTRAINT stock_take_scan_code_length CHECK (char_length(code) = 37),
  grams bigint CONSTRAINT stock_take_scan_grams_bounds CHECK (grams BETWEEN 1 AND 100000000),
  scanned_by uuid NOT NULL,
  scanned_at timestamptz NOT NULL DEFAULT app_now(),
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT stock_take_scan_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  CONSTRAINT stock_take_scan_pk PRIMARY KEY (stock_take_id, code)
);
SELECT protect('stock_take_scan');

-- What the count found to be other than the books, and what became of it. stands: where the books had it.
CREATE TABLE stock_take_difference (
  id uuid PRIMARY KEY,
  stock_take_id uuid NOT NULL CONSTRAINT stock_take_difference_take_fk REFERENCES stock_take,
  position integer NOT NULL,
  kind text NOT NULL CONSTRAINT stock_take_difference_kind_known CHECK (kind IN ('missing', 'surplus', 'mass')),
  code text COLLATE "C" NOT NULL,
  container_id uuid CONSTRAINT stock_take_difference_container_fk REFERENCES container,
  stands text NOT NULL CONSTRAINT stock_take_difference_stands_known
    CHECK (stands IN ('here', 'otherZone', 'bay', 'dock', 'missing', 'outside', 'unknown')),
  zone_id uuid,
  waste_code text,
  expected_grams bigint,
  found_grams bigint,
  resolution text NOT NULL CONSTRAINT stock_take_difference_resolution_known
    CHECK (resolution IN ('miss', 'move', 'putAway', 'find', 'correct', 'none')),
  decision text CONSTRAINT stock_take_difference_decision_known CHECK (decision IN ('book', 'leave')),
  reason text CONSTRAINT stock_take_difference_reason_length CHECK (char_length(reason) BETWEEN 5 AND 500),
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT stock_take_difference_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  CONSTRAINT stock_take_difference_once UNIQUE (stock_take_id, position),
  CONSTRAINT stock_take_difference_of_one_kind UNIQUE (stock_take_id, code, kind),
  CONSTRAINT stock_take_difference_explained CHECK ((decision IS NULL) = (reason IS NULL))
);
CREATE INDEX stock_take_difference_container ON stock_take_difference (container_id) WHERE container_id IS NOT NULL;
SELECT protect('stock_take_difference');

-- A count is evidence: nothing is scanned after its end, and what it found is explained once and stays.
CREATE FUNCTION stock_take_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.decision IS NOT NULL
    OR (NEW.id, NEW.stock_take_id, NEW.position, NEW.kind, NEW.code, NEW.container_id, NEW.stands, NEW.zone_id, NEW.waste_code,
      NEW.expected_grams, NEW.found_grams, NEW.resolution, NEW.facility_id)
    IS DISTINCT FROM (OLD.id, OLD.stock_take_id, OLD.position, OLD.kind, OLD.code, OLD.container_id, OLD.stands, OLD.zone_id,
      OLD.waste_code, OLD.expected_grams, OLD.found_grams, OLD.resolution, OLD.facility_id) THEN
    RAISE EXCEPTION 'difference % is evidence: % refused', OLD.id, TG_OP USING ERRCODE = 'GI009';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER stock_take_difference_sealed BEFORE UPDATE OR DELETE ON stock_take_difference
  FOR EACH ROW EXECUTE FUNCTION stock_take_seal();
`;
