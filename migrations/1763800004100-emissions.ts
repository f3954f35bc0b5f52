import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What leaves the facility by air, water, ground and sound: outlets, what is monitored at each, dated limits, readings with
 * their averages, alarms, and the log of the treatment equipment. Amounts are exact decimals (numeric), never floats.
 */
export class Emissions1763800004100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(outlets);
    await db.query(readings);
    await db.query(alarms);
    await db.query(log);
    await db.query(disclosure);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION disclosed_outlets, disclosed_limits, disclosed_days;
      DROP TABLE outlet_log, emission_alarm, emission_average, emission_correction, emission_reading, emission_limit,
        emission_item, emission_outlet;
      DROP FUNCTION emission_reading_seal;`);
  }
}

const tenant = `
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text`;

const outlets = `
CREATE TABLE emission_outlet (
  id uuid CONSTRAINT emission_outlet_pk PRIMARY KEY,
  code text NOT NULL CONSTRAINT emission_outlet_code_shape CHECK (code ~ '^[A-Z0-9-]{2,20}$'),
  kind text NOT NULL CONSTRAINT emission_outlet_kind_known
    CHECK (kind IN ('wasteGas', 'wastewater', 'groundwaterWell', 'boundaryNoise')),
  name text NOT NULL CONSTRAINT emission_outlet_name_length CHECK (char_length(name) BETWEEN 1 AND 60),
  treatment text CONSTRAINT emission_outlet_treatment_length CHECK (char_length(treatment) BETWEEN 1 AND 200),
  longitude numeric(9, 6),
  latitude numeric(9, 6),
  state text NOT NULL CONSTRAINT emission_outlet_state_known CHECK (state IN ('inUse', 'closed')),
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  ${tenant},
  CONSTRAINT emission_outlet_facility_fk FOREIGN KEY (facility_id) REFERENCES facility,
  CONSTRAINT emission_outlet_of_facility_alone CHECK (enterprise_id IS NULL),
  CONSTRAINT emission_outlet_place_whole CHECK ((longitude IS NULL) = (latitude IS NULL)),
  CONSTRAINT emission_outlet_code_unique UNIQUE (facility_id, code)
);
SELECT protect('emission_outlet');

-- 监测项目: one parameter of an outlet, and how often its readings are due. newest_at: of its own source, any flag.
CREATE TABLE emission_item (
  id uuid CONSTRAINT emission_item_pk PRIMARY KEY,
  outlet_id uuid NOT NULL CONSTRAINT emission_item_outlet_fk REFERENCES emission_outlet,
  parameter text NOT NULL CONSTRAINT emission_item_parameter_shape CHECK (parameter ~ '^[A-Za-z0-9-]{1,20}$'),
  source text NOT NULL CONSTRAINT emission_item_source_known CHECK (source IN ('instrument', 'manual')),
  interval_minutes integer CONSTRAINT emission_item_interval_bounds CHECK (interval_minutes BETWEEN 1 AND 1440),
  frequency_days integer CONSTRAINT emission_item_frequency_bounds CHECK (frequency_days BETWEEN 1 AND 1100),
  watched boolean NOT NULL,
  watched_from timestamptz NOT NULL,
  newest_at timestamptz,
  version integer NOT NULL,
  ${tenant},
  CONSTRAINT emission_item_of_facility_alone CHECK (enterprise_id IS NULL),
  CONSTRAINT emission_item_expectation CHECK ((source = 'instrument') = (interval_minutes IS NOT NULL)
    AND (source = 'manual') = (frequency_days IS NOT NULL)),
  CONSTRAINT emission_item_parameter_unique UNIQUE (outlet_id, parameter)
);
SELECT protect('emission_item');

CREATE TABLE emission_limit (
  id uuid CONSTRAINT emission_limit_pk PRIMARY KEY,
  item_id uuid NOT NULL CONSTRAINT emission_limit_item_fk REFERENCES emission_item,
  averaging text NOT NULL CONSTRAINT emission_limit_averaging_known CHECK (averaging IN ('instant', 'hour', 'day')),
  lower_bound numeric CONSTRAINT emission_limit_lower_exact CHECK (scale(lower_bound) <= 6),
  upper_bound numeric CONSTRAINT emission_limit_upper_exact CHECK (scale(upper_bound) <= 6),
  standard text NOT NULL CONSTRAINT emission_limit_standard_length CHECK (char_length(standard) BETWEEN 2 AND 200),
  uncertain boolean NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  version integer NOT NULL,
  ${tenant},
  CONSTRAINT emission_limit_of_facility_alone CHECK (enterprise_id IS NULL),
  CONSTRAINT emission_limit_bounded CHECK (num_nonnulls(lower_bound, upper_bound) > 0),
  CONSTRAINT emission_limit_range CHECK (lower_bound <= upper_bound),
  CONSTRAINT emission_limit_period CHECK (valid_to >= valid_from),
  CONSTRAINT emission_limit_no_overlap EXCLUDE USING gist
    (item_id WITH =, averaging WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
CREATE INDEX emission_limit_of_item ON emission_limit (item_id, valid_from DESC, id DESC);
SELECT protect('emission_limit');
`;

const readings = `
-- One row a natural key, and no other id: it is the index by item and instant that lists and averages read.
-- counted: what enters averages and is judged; null for calibration, maintenance and faults.
CREATE TABLE emission_reading (
  item_id uuid NOT NULL CONSTRAINT emission_reading_item_fk REFERENCES emission_item,
  at timestamptz NOT NULL,
  source text NOT NULL CONSTRAINT emission_reading_source_known CHECK (source IN ('instrument', 'manual')),
  flag text NOT NULL CONSTRAINT emission_reading_flag_known
    CHECK (flag IN ('normal', 'calibration', 'maintenance', 'fault', 'belowDetection')),
  value numeric CONSTRAINT emission_reading_value_exact CHECK (scale(value) <= 6 AND abs(value) < 1000000000),
  detection_limit numeric CONSTRAINT emission_reading_detection_exact
    CHECK (scale(detection_limit) <= 6 AND detection_limit >= 0 AND detection_limit < 1000000000),
  counted numeric CONSTRAINT emission_reading_counted_exact CHECK (scale(counted) <= 9),
  report_number text CONSTRAINT emission_reading_report_length CHECK (char_length(report_number) BETWEEN 2 AND 60),
  report_sha256 text CONSTRAINT emission_reading_sha256_shape CHECK (report_sha256 ~ '^[0-9a-f]{64}$'),
  batch_id uuid NOT NULL,
  revision integer NOT NULL DEFAULT 0,
  received_at timestamptz NOT NULL,
  ${tenant},
  CONSTRAINT emission_reading_pk PRIMARY KEY (item_id, at, source),
  CONSTRAINT emission_reading_of_facility_alone CHECK (enterprise_id IS NULL),
  CONSTRAINT emission_reading_counts CHECK ((flag IN ('normal', 'belowDetection')) = (counted IS NOT NULL)
    AND (flag <> 'normal' OR value IS NOT NULL) AND (flag = 'belowDetection') = (detection_limit IS NOT NULL))
);
SELECT protect('emission_reading');

-- What a reading said before and since; why, and who answers for it.
CREATE TABLE emission_correction (
  id uuid CONSTRAINT emission_correction_pk PRIMARY KEY,
  item_id uuid NOT NULL,
  at timestamptz NOT NULL,
  source text NOT NULL,
  revision integer NOT NULL,
  old_flag text NOT NULL,
  old_value numeric,
  old_detection_limit numeric,
  new_flag text NOT NULL,
  new_value numeric,
  new_detection_limit numeric,
  reason text NOT NULL CONSTRAINT emission_correction_reason_length CHECK (char_length(reason) BETWEEN 5 AND 500),
  corrected_by uuid NOT NULL,
  corrected_at timestamptz NOT NULL,
  ${tenant},
  CONSTRAINT emission_correction_of_facility_alone CHECK (enterprise_id IS NULL),
  CONSTRAINT emission_correction_reading_fk FOREIGN KEY (item_id, at, source) REFERENCES emission_reading,
  CONSTRAINT emission_correction_once UNIQUE (item_id, at, source, revision)
);
CREATE INDEX emission_correction_of_item ON emission_correction (item_id, id DESC);
SELECT protect('emission_correction');
SELECT protect_append_only('emission_correction');

-- A reading is evidence: it changes by a correction that keeps what it said, and in no other way.
CREATE FUNCTION emission_reading_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.item_id, NEW.at, NEW.source, NEW.batch_id, NEW.received_at, NEW.revision)
      IS DISTINCT FROM (OLD.item_id, OLD.at, OLD.source, OLD.batch_id, OLD.received_at, OLD.revision + 1)
    OR NOT EXISTS (SELECT FROM emission_correction c
      WHERE c.item_id = OLD.item_id AND c.at = OLD.at AND c.source = OLD.source AND c.revision = NEW.revision
        AND (c.old_flag, c.old_value, c.old_detection_limit) IS NOT DISTINCT FROM (OLD.flag, OLD.value, OLD.detection_limit)
        AND (c.new_flag, c.new_value, c.new_detection_limit) IS NOT DISTINCT FROM (NEW.flag, NEW.value, NEW.detection_limit)) THEN
    RAISE EXCEPTION 'reading % % is sealed: % refused', OLD.item_id, OLD.at, TG_OP USING ERRCODE = 'GI009';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER emission_reading_sealed BEFORE UPDATE OR DELETE ON emission_reading
  FOR EACH ROW EXECUTE FUNCTION emission_reading_seal();
CREATE TRIGGER emission_reading_no_truncate BEFORE TRUNCATE ON emission_reading
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Sum and count, so that a mean is never rounded before it is shown. expected: null where no interval is known.
CREATE TABLE emission_average (
  item_id uuid NOT NULL CONSTRAINT emission_average_item_fk REFERENCES emission_item,
  span text NOT NULL CONSTRAINT emission_average_span_known CHECK (span IN ('hour', 'day')),
  starts_at timestamptz NOT NULL,
  readings integer NOT NULL,
  expected integer CONSTRAINT emission_average_expected_positive CHECK (expected > 0),
  total numeric NOT NULL,
  least numeric,
  most numeric,
  ${tenant},
  CONSTRAINT emission_average_pk PRIMARY KEY (item_id, span, starts_at),
  CONSTRAINT emission_average_of_facility_alone CHECK (enterprise_id IS NULL),
  CONSTRAINT emission_average_counts CHECK ((readings > 0) = (least IS NOT NULL) AND (least IS NULL) = (most IS NULL))
);
SELECT protect('emission_average');
`;

const alarms = `
CREATE TABLE emission_alarm (
  id uuid CONSTRAINT emission_alarm_pk PRIMARY KEY,
  item_id uuid NOT NULL CONSTRAINT emission_alarm_item_fk REFERENCES emission_item,
  kind text NOT NULL CONSTRAINT emission_alarm_kind_known CHECK (kind IN ('exceedance', 'missing')),
  limit_id uuid CONSTRAINT emission_alarm_limit_fk REFERENCES emission_limit,
  state text NOT NULL CONSTRAINT emission_alarm_state_known CHECK (state IN ('open', 'acknowledged', 'closed')),
  -- First and last instant of what is alarming: of the values beyond the limit, or since when nothing came.
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  worst numeric,
  worst_at timestamptz,
  note text CONSTRAINT emission_alarm_note_length CHECK (char_length(note) BETWEEN 5 AND 500),
  noted_by uuid,
  noted_at timestamptz,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  closed_by_fact text CONSTRAINT emission_alarm_fact_known
    CHECK (closed_by_fact IN ('withinLimit', 'limitEnded', 'dataArrived', 'noLongerDue')),
  version integer NOT NULL,
  ${tenant},
  CONSTRAINT emission_alarm_of_facility_alone CHECK (enterprise_id IS NULL),
  CONSTRAINT emission_alarm_kind_fits CHECK ((kind = 'exceedance') = (limit_id IS NOT NULL)
    AND (kind = 'exceedance') = (worst IS NOT NULL AND worst_at IS NOT NULL)),
  CONSTRAINT emission_alarm_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL)
    AND (closed_at IS NULL) = (closed_by_fact IS NULL)),
  CONSTRAINT emission_alarm_noted CHECK ((note IS NULL) = (noted_at IS NULL) AND (note IS NULL) = (noted_by IS NULL)
    AND (state <> 'acknowledged' OR note IS NOT NULL))
);
-- Opened once, whatever runs at the same time.
CREATE UNIQUE INDEX emission_alarm_open_once ON emission_alarm (item_id, kind, limit_id) NULLS NOT DISTINCT WHERE state <> 'closed';
CREATE INDEX emission_alarm_of_limit ON emission_alarm (limit_id, first_at);
CREATE INDEX emission_alarm_newest ON emission_alarm (opened_at DESC, id DESC);
CREATE INDEX emission_alarm_open ON emission_alarm (opened_at DESC, id DESC) WHERE state <> 'closed';
SELECT protect('emission_alarm');
`;

const log = `
-- Activated-carbon changes (活性炭更换) and what the treatment equipment did. Never changed: a wrong entry is taken back by
-- another one that says why.
CREATE TABLE outlet_log (
  id uuid CONSTRAINT outlet_log_pk PRIMARY KEY,
  outlet_id uuid NOT NULL CONSTRAINT outlet_log_outlet_fk REFERENCES emission_outlet,
  kind text NOT NULL CONSTRAINT outlet_log_kind_known CHECK (kind IN ('carbonChange', 'start', 'stop', 'fault', 'maintenance')),
  happened_at timestamptz NOT NULL,
  note text CONSTRAINT outlet_log_note_length CHECK (char_length(note) BETWEEN 1 AND 500),
  carbon_grams bigint CONSTRAINT outlet_log_carbon_positive CHECK (carbon_grams > 0),
  carbon_type text CONSTRAINT outlet_log_carbon_type_length CHECK (char_length(carbon_type) BETWEEN 1 AND 60),
  lasts_days integer CONSTRAINT outlet_log_days_bounds CHECK (lasts_days BETWEEN 1 AND 1100),
  lasts_run_hours integer CONSTRAINT outlet_log_hours_bounds CHECK (lasts_run_hours BETWEEN 1 AND 30000),
  spent_container_code text CONSTRAINT outlet_log_container_shape CHECK (spent_container_code ~ '^[0-9A-Z]{37}$'),
  reverses_id uuid CONSTRAINT outlet_log_reverses_fk REFERENCES outlet_log CONSTRAINT outlet_log_reversed_once UNIQUE,
  reason text CONSTRAINT outlet_log_reason_length CHECK (char_length(reason) BETWEEN 5 AND 500),
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  ${tenant},
  CONSTRAINT outlet_log_of_facility_alone CHECK (enterprise_id IS NULL),
  CONSTRAINT outlet_log_reversal_explained CHECK ((reverses_id IS NULL) = (reason IS NULL)),
  CONSTRAINT outlet_log_carbon CHECK (kind <> 'carbonChange' OR carbon_grams IS NOT NULL AND carbon_type IS NOT NULL
    AND num_nonnulls(lasts_days, lasts_run_hours) > 0)
);
CREATE INDEX outlet_log_of_outlet ON outlet_log (outlet_id, happened_at DESC, id DESC);
SELECT protect('outlet_log');
SELECT protect_append_only('outlet_log');
`;

/**
 * What 法典 第485条 makes public, of one facility, for readers who have not signed in: they see no row of these tables, and
 * of them the functions hand out figures alone.
 */
const disclosure = `
CREATE FUNCTION disclosed_outlets(p_facility uuid) RETURNS TABLE (code text, kind text, name text, treatment text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT code, kind, name, treatment FROM emission_outlet WHERE facility_id = p_facility AND state = 'inUse' ORDER BY code LIMIT 200
$$;

CREATE FUNCTION disclosed_limits(p_facility uuid, p_day date) RETURNS TABLE (outlet text, parameter text, averaging text,
  lower_bound text, upper_bound text, standard text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT o.code, i.parameter, l.averaging, l.lower_bound::text, l.upper_bound::text, l.standard
  FROM emission_outlet o JOIN emission_item i ON i.outlet_id = o.id JOIN emission_limit l ON l.item_id = i.id
  WHERE o.facility_id = p_facility AND o.state = 'inUse' AND l.valid_from <= p_day AND (l.valid_to IS NULL OR l.valid_to >= p_day)
  ORDER BY o.code, i.parameter, l.averaging LIMIT 2000
$$;

CREATE FUNCTION disclosed_days(p_facility uuid, p_from date, p_to date) RETURNS TABLE (outlet text, parameter text, day date,
  readings integer, expected integer, total text, most text, exceeded boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT o.code, i.parameter, (a.starts_at AT TIME ZONE 'Asia/Shanghai')::date, a.readings, a.expected, a.total::text, a.most::text,
    EXISTS (SELECT FROM emission_alarm e WHERE e.item_id = i.id AND e.kind = 'exceedance'
      AND e.first_at < a.starts_at + interval '1 day' AND e.last_at >= a.starts_at)
  FROM emission_outlet o JOIN emission_item i ON i.outlet_id = o.id JOIN emission_average a ON a.item_id = i.id AND a.span = 'day'
  WHERE o.facility_id = p_facility AND o.state = 'inUse'
    AND a.starts_at >= p_from::timestamp AT TIME ZONE 'Asia/Shanghai' AND a.starts_at <= p_to::timestamp AT TIME ZONE 'Asia/Shanghai'
  ORDER BY 1, 2, 3 LIMIT 10000
$$;
REVOKE ALL ON FUNCTION disclosed_outlets, disclosed_limits, disclosed_days FROM PUBLIC;
GRANT EXECUTE ON FUNCTION disclosed_outlets, disclosed_limits, disclosed_days TO green_island_app;
`;
