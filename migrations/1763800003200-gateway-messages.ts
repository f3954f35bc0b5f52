import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What goes to the national system of solid waste (部令23号 第7、15条) and what it answered, the circuit breaker that all
 * workers share, and the simulator's own books, which stand for that system in demo and tests.
 */
export class GatewayMessages1763800003200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(messages);
    await db.query(breaker);
    await db.query(simulator);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION gateway_simulate, gateway_simulated_held');
    await db.query('DROP TABLE gateway_simulated_reply, gateway_simulated_manifest, gateway_simulated_serial');
    await db.query('DROP TABLE gateway_breaker, gateway_message');
  }
}

// A number is asked for before anything is reported: rank. What lies in `content` is sent as it was when it was opened.
const messages = `
CREATE TABLE gateway_message (
  id uuid PRIMARY KEY,
  subject_type text NOT NULL CONSTRAINT gateway_message_subject_shape CHECK (subject_type ~ '^[a-z][A-Za-z]{1,30}$'),
  subject_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT gateway_message_kind_known
    CHECK (kind IN ('number', 'reportDispatched', 'reportReceived')),
  rank smallint NOT NULL,
  internal_number text COLLATE "C" NOT NULL,
  facility_id uuid NOT NULL CONSTRAINT gateway_message_facility_fk REFERENCES facility,
  enterprise_id uuid,
  division_code text NOT NULL,
  idempotency_key text COLLATE "C" NOT NULL CONSTRAINT gateway_message_key_unique UNIQUE,
  content jsonb NOT NULL CONSTRAINT gateway_message_content_size CHECK (pg_column_size(content) <= 262144),
  adapter text NOT NULL CONSTRAINT gateway_message_adapter_known CHECK (adapter IN ('manual', 'file', 'simulator')),
  state text NOT NULL CONSTRAINT gateway_message_state_known
    CHECK (state IN ('open', 'waiting', 'failed', 'answered', 'withdrawn')),
  attempts integer NOT NULL DEFAULT 0,
  fence integer NOT NULL DEFAULT 0,
  lease_until timestamptz,
  last_error text CONSTRAINT gateway_message_error_length CHECK (char_length(last_error) <= 500),
  next_attempt_at timestamptz,
  official_number text COLLATE "C",
  applied boolean,
  export_id uuid,
  answered_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT gateway_message_once UNIQUE (subject_id, kind),
  CONSTRAINT gateway_message_answered CHECK ((state = 'answered') = (answered_at IS NOT NULL)),
  CONSTRAINT gateway_message_open_is_due CHECK ((state = 'open') = (next_attempt_at IS NOT NULL)),
  CONSTRAINT gateway_message_lease_is_open CHECK (lease_until IS NULL OR state = 'open')
);
CREATE INDEX gateway_message_due ON gateway_message (created_at, id) WHERE state = 'open';
CREATE INDEX gateway_message_answered ON gateway_message (answered_at) WHERE state = 'answered';
CREATE INDEX gateway_message_internal ON gateway_message (facility_id, internal_number, rank);
CREATE INDEX gateway_message_official ON gateway_message (official_number) WHERE official_number IS NOT NULL;
CREATE INDEX gateway_message_facility_created ON gateway_message (facility_id, created_at, id);
CREATE INDEX gateway_message_state_created ON gateway_message (facility_id, state, created_at, id);
CREATE INDEX gateway_message_waiting ON gateway_message (facility_id, created_at, id) WHERE state = 'waiting' AND export_id IS NULL;
CREATE INDEX gateway_message_export ON gateway_message (export_id, created_at, id) WHERE export_id IS NOT NULL;
SELECT protect('gateway_message');
`;

const breaker = `
CREATE TABLE gateway_breaker (
  id uuid PRIMARY KEY,
  adapter text NOT NULL CONSTRAINT gateway_breaker_once UNIQUE,
  state text NOT NULL CONSTRAINT gateway_breaker_state_known CHECK (state IN ('closed', 'open', 'halfOpen')),
  failures integer NOT NULL DEFAULT 0,
  openings integer NOT NULL DEFAULT 0,
  opened_at timestamptz,
  probe_at timestamptz,
  CONSTRAINT gateway_breaker_probe CHECK ((state = 'closed') = (probe_at IS NULL))
);
SELECT protect_internal('gateway_breaker', 'false');
`;

// The other side of the wire: it knows nothing of our tables, and answers the same key with the same reply.
const simulator = `
CREATE TABLE gateway_simulated_serial (
  year integer NOT NULL,
  city text NOT NULL CONSTRAINT gateway_simulated_serial_city CHECK (city ~ '^[0-9]{4}$'),
  last integer NOT NULL CONSTRAINT gateway_simulated_serial_bounds CHECK (last BETWEEN 1 AND 999999),
  CONSTRAINT gateway_simulated_serial_pk PRIMARY KEY (year, city)
);
SELECT protect_internal('gateway_simulated_serial', 'false');

CREATE TABLE gateway_simulated_manifest (
  internal_number text COLLATE "C" PRIMARY KEY,
  number text COLLATE "C" NOT NULL CONSTRAINT gateway_simulated_manifest_number_unique UNIQUE,
  account uuid NOT NULL,
  step text NOT NULL CONSTRAINT gateway_simulated_manifest_step_known CHECK (step IN ('created', 'dispatched', 'received')),
  out_grams bigint,
  in_grams bigint,
  issued_at timestamptz NOT NULL
);
CREATE INDEX gateway_simulated_manifest_account ON gateway_simulated_manifest (account, number);
SELECT protect_internal('gateway_simulated_manifest', 'false');

CREATE TABLE gateway_simulated_reply (
  key text COLLATE "C" PRIMARY KEY,
  reply jsonb NOT NULL,
  replied_at timestamptz NOT NULL DEFAULT app_now()
);
SELECT protect_internal('gateway_simulated_reply', 'false');

CREATE FUNCTION gateway_simulate(p_key text, p_kind text, p_account uuid, p_internal text, p_number text, p_city text,
  p_year integer, p_at timestamptz, p_out bigint, p_in bigint)
RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_reply jsonb;
  v_number text;
  v_last integer;
BEGIN
  -- One after the other about one manifest, so that requests that race find each other's reply.
  PERFORM pg_advisory_xact_lock(hashtextextended('gateway-simulated/' || p_internal, 20));
  SELECT reply INTO v_reply FROM gateway_simulated_reply WHERE key = p_key;
  IF v_reply IS NOT NULL THEN RETURN v_reply; END IF;
  SELECT number INTO v_number FROM gateway_simulated_manifest WHERE internal_number = p_internal;
  IF p_kind = 'number' THEN
    IF v_number IS NULL THEN
      INSERT INTO gateway_simulated_serial (year, city, last) VALUES (p_year, p_city, 1)
        ON CONFLICT (year, city) DO UPDATE SET last = gateway_simulated_serial.last + 1 RETURNING last INTO v_last;
      v_number := p_year || p_city || lpad(v_last::text, 6, '0');
      INSERT INTO gateway_simulated_manifest (internal_number, number, account, step, out_grams, issued_at)
        VALUES (p_internal, v_number, p_account, 'created', p_out, p_at);
    END IF;
    v_reply := jsonb_build_object('outcome', 'number', 'number', v_number);
  ELSE
    -- A manifest that a person filled in there by hand is known by its number only.
    IF v_number IS NULL AND p_number IS NOT NULL THEN
      INSERT INTO gateway_simulated_manifest (internal_number, number, account, step, issued_at)
        VALUES (p_internal, p_number, p_account, 'created', p_at) ON CONFLICT DO NOTHING;
      SELECT number INTO v_number FROM gateway_simulated_manifest WHERE internal_number = p_internal;
    END IF;
    IF v_number IS DISTINCT FROM p_number THEN
      v_reply := jsonb_build_object('outcome', 'refused', 'reason', '联单编号不存在 unknown manifest number');
    ELSE
      UPDATE gateway_simulated_manifest SET out_grams = coalesce(p_out, out_grams), in_grams = coalesce(p_in, in_grams),
        step = CASE WHEN p_kind = 'reportReceived' THEN 'received' WHEN step = 'received' THEN step ELSE 'dispatched' END
        WHERE internal_number = p_internal;
      v_reply := jsonb_build_object('outcome', 'accepted');
    END IF;
  END IF;
  INSERT INTO gateway_simulated_reply (key, reply) VALUES (p_key, v_reply);
  RETURN v_reply;
END $$;
REVOKE ALL ON FUNCTION gateway_simulate FROM PUBLIC;
GRANT EXECUTE ON FUNCTION gateway_simulate TO green_island_app;

CREATE FUNCTION gateway_simulated_held(p_account uuid, p_from timestamptz, p_to timestamptz, p_after text, p_limit integer)
RETURNS TABLE (internal_number text, number text, step text, out_grams bigint, in_grams bigint, issued_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT m.internal_number, m.number, m.step, m.out_grams, m.in_grams, m.issued_at FROM gateway_simulated_manifest m
  WHERE m.account = p_account AND m.issued_at >= p_from AND m.issued_at < p_to AND m.number > p_after
  ORDER BY m.number LIMIT p_limit
$$;
REVOKE ALL ON FUNCTION gateway_simulated_held FROM PUBLIC;
GRANT EXECUTE ON FUNCTION gateway_simulated_held TO green_island_app;
`;
