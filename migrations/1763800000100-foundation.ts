import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every write stands on: the restricted application role, row-level security by tenant, idempotency keys,
 * audit events with their gap-free leaves, the outbox and the effects of jobs.
 */
export class Foundation1763800000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(roles);
    await db.query(guards);
    await db.query(facility);
    await db.query(requestKeys);
    await db.query(audit);
    await db.query(outbox);
    await db.query(settings);
  }

  async down(): Promise<void> {
    throw new Error('the foundation is not taken back: restore a backup');
  }
}

/** The application connects as a role that owns nothing, so row-level security and missing grants bind it. */
const roles = `
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'green_island_app') THEN
    CREATE ROLE green_island_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
-- Roles belong to the whole server: an owner of one database may find the role there and may lack the right to grant it.
DO $$ BEGIN
  EXECUTE format('GRANT green_island_app TO %I', current_user);
EXCEPTION WHEN insufficient_privilege THEN
  IF NOT pg_has_role(current_user, 'green_island_app', 'MEMBER') THEN
    RAISE EXCEPTION 'a superuser must first run: GRANT green_island_app TO %', quote_ident(current_user) USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO green_island_app;
`;

/**
 * protect(table): row-level security for one tenant-owned table with columns facility_id, enterprise_id, division_code.
 * Reading: the system, the enterprise itself, its facility, and the regulators of its division or of the facility's.
 * Writing: the system, the enterprise and the facility. The settings are transaction-local; the scalar sub-selects
 * make the planner read each setting once a query instead of once a row.
 */
const guards = `
-- The instant of the transaction. Demo data and tests may simulate another one (see SimulatedTime); production never does.
CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('app.now', true), '')::timestamptz, transaction_timestamp())
$$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'GI009';
END $$;

CREATE FUNCTION protect_append_only(p_table text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()',
    p_table || '_append_only', p_table);
  EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
    p_table || '_no_truncate', p_table);
END $$;

CREATE FUNCTION protect(p_table text, p_writable boolean DEFAULT true) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  owns text := $expr$
    (SELECT current_setting('app.system', true)) = 'on'
    OR enterprise_id = (SELECT nullif(current_setting('app.enterprise', true), '')::uuid)
    OR facility_id = (SELECT nullif(current_setting('app.facility', true), '')::uuid) $expr$;
  oversees text := $expr$
    ((SELECT coalesce(current_setting('app.division', true), '')) <> ''
      AND (division_code ^@ (SELECT current_setting('app.division', true))
        OR facility_id IN (SELECT f.id FROM facility f
             WHERE f.division_code ^@ (SELECT current_setting('app.division', true))))) $expr$;
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY tenant_read ON %I FOR SELECT TO green_island_app USING (%s OR %s)', p_table, owns, oversees);
  EXECUTE format('CREATE POLICY owner_all ON %I FOR ALL TO %I USING (true) WITH CHECK (true)', p_table, current_user);
  IF p_writable THEN
    EXECUTE format('CREATE POLICY tenant_insert ON %I FOR INSERT TO green_island_app WITH CHECK (%s)', p_table, owns);
    EXECUTE format('CREATE POLICY tenant_update ON %I FOR UPDATE TO green_island_app USING (%s) WITH CHECK (%s)', p_table, owns, owns);
    EXECUTE format('CREATE POLICY tenant_delete ON %I FOR DELETE TO green_island_app USING (%s)', p_table, owns);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO green_island_app', p_table);
  ELSE
    EXECUTE format('GRANT SELECT ON %I TO green_island_app', p_table);
  END IF;
END $$;

-- protect_internal(table): rows that belong to no tenant and that only the system, or rows of the caller's own account, may use.
CREATE FUNCTION protect_internal(p_table text, p_rule text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY owner_all ON %I FOR ALL TO %I USING (true) WITH CHECK (true)', p_table, current_user);
  EXECUTE format($p$CREATE POLICY internal ON %I FOR ALL TO green_island_app
    USING ((SELECT current_setting('app.system', true)) = 'on' OR %s)
    WITH CHECK ((SELECT current_setting('app.system', true)) = 'on' OR %s)$p$, p_table, p_rule, p_rule);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO green_island_app', p_table);
END $$;
`;

/** The green island itself. Its name and division are public (信息公开); everyone signed in may read the row. */
const facility = `
CREATE TABLE facility (
  id uuid PRIMARY KEY,
  name text NOT NULL CONSTRAINT facility_name_length CHECK (char_length(name) BETWEEN 2 AND 120),
  short_code text NOT NULL CONSTRAINT facility_short_code_unique UNIQUE
    CONSTRAINT facility_short_code_shape CHECK (short_code ~ '^[A-Z0-9]{2,8}$'),
  uscc text NOT NULL CONSTRAINT facility_uscc_shape CHECK (char_length(uscc) = 18),
  division_code text NOT NULL CONSTRAINT facility_division_shape CHECK (division_code ~ '^[0-9]{6}$'),
  address text NOT NULL,
  phone text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now()
);
ALTER TABLE facility ENABLE ROW LEVEL SECURITY;
ALTER TABLE facility FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY owner_all ON facility FOR ALL TO %I USING (true) WITH CHECK (true)', current_user); END $$;
CREATE POLICY everyone_reads ON facility FOR SELECT TO green_island_app USING (true);
CREATE POLICY tenant_update ON facility FOR UPDATE TO green_island_app
  USING ((SELECT current_setting('app.system', true)) = 'on' OR id = (SELECT nullif(current_setting('app.facility', true), '')::uuid));
CREATE POLICY system_insert ON facility FOR INSERT TO green_island_app
  WITH CHECK ((SELECT current_setting('app.system', true)) = 'on');
GRANT SELECT, INSERT, UPDATE ON facility TO green_island_app;
`;

/** One row per acknowledged write that carried an Idempotency-Key; the stored response answers every repetition. */
const requestKeys = `
CREATE TABLE request_key (
  account_id uuid NOT NULL,
  key text NOT NULL CONSTRAINT request_key_length CHECK (char_length(key) BETWEEN 1 AND 255),
  action text NOT NULL,
  fingerprint text NOT NULL,
  -- json, not jsonb: a repeated request gets the first answer to the letter, keys in their order.
  response json NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT request_key_pk PRIMARY KEY (account_id, key)
);
CREATE INDEX request_key_created_at ON request_key (created_at);
SELECT protect_internal('request_key', $rule$account_id = (SELECT nullif(current_setting('app.account', true), '')::uuid)$rule$);

-- Opens a write: its instant, a lock on the key that ends with the transaction, and the stored answer of an earlier
-- request. Trying the lock instead of waiting gives twenty equal requests at once one effect and nineteen quick answers.
-- The look-up comes second and, the function being volatile, sees what committed before the lock was ours.
CREATE FUNCTION begin_write(p_account uuid, p_key text,
  OUT now timestamptz, OUT locked boolean, OUT fingerprint text, OUT response json)
LANGUAGE plpgsql AS $$
BEGIN
  now := app_now();
  locked := true;
  IF p_key IS NULL THEN RETURN; END IF;
  locked := pg_try_advisory_xact_lock(hashtextextended(p_account::text || '/' || p_key, 20));
  SELECT r.fingerprint, r.response INTO fingerprint, response FROM request_key r WHERE r.account_id = p_account AND r.key = p_key;
END $$;
`;

const audit = `
CREATE SEQUENCE audit_event_id_seq AS bigint;
GRANT USAGE ON SEQUENCE audit_event_id_seq TO green_island_app;
CREATE TABLE audit_event (
  id bigint PRIMARY KEY,
  occurred_at timestamptz NOT NULL DEFAULT app_now(),
  action text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  from_state text,
  to_state text,
  actor_id uuid NOT NULL,
  actor_label text NOT NULL,
  facility_id uuid,
  enterprise_id uuid,
  division_code text,
  data jsonb NOT NULL
);
CREATE INDEX audit_event_subject ON audit_event (subject_id, id);
CREATE INDEX audit_event_facility ON audit_event (facility_id, id);
SELECT protect('audit_event', false);
SELECT protect_append_only('audit_event');
-- Everybody's write leaves an event; whose event it is follows from its columns, and only its readers are restricted.
CREATE POLICY append ON audit_event FOR INSERT TO green_island_app WITH CHECK (true);
CREATE POLICY auditor_read ON audit_event FOR SELECT TO green_island_app
  USING ((SELECT current_setting('app.auditor', true)) = 'on');
GRANT INSERT ON audit_event TO green_island_app;

-- Events committed and not yet numbered. Filled in the domain transaction, emptied by the one sequencer.
CREATE TABLE audit_pending (event_id bigint PRIMARY KEY);
ALTER TABLE audit_pending ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_pending FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY owner_all ON audit_pending FOR ALL TO %I USING (true) WITH CHECK (true)', current_user); END $$;
CREATE POLICY append ON audit_pending FOR INSERT TO green_island_app WITH CHECK (true);
CREATE POLICY sequencer ON audit_pending FOR ALL TO green_island_app USING ((SELECT current_setting('app.system', true)) = 'on');
GRANT SELECT, INSERT, DELETE ON audit_pending TO green_island_app;

-- RFC 6962 leaves: seq counts 0, 1, 2 … without a gap.
CREATE TABLE audit_leaf (
  seq bigint PRIMARY KEY CONSTRAINT audit_leaf_seq_not_negative CHECK (seq >= 0),
  event_id bigint NOT NULL CONSTRAINT audit_leaf_event_unique UNIQUE CONSTRAINT audit_leaf_event_fk REFERENCES audit_event,
  leaf_hash bytea NOT NULL CONSTRAINT audit_leaf_hash_length CHECK (octet_length(leaf_hash) = 32),
  sequenced_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
ALTER TABLE audit_leaf ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_leaf FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY owner_all ON audit_leaf FOR ALL TO %I USING (true) WITH CHECK (true)', current_user); END $$;
CREATE POLICY everyone_reads ON audit_leaf FOR SELECT TO green_island_app USING (true);
CREATE POLICY sequencer ON audit_leaf FOR INSERT TO green_island_app WITH CHECK ((SELECT current_setting('app.system', true)) = 'on');
GRANT SELECT, INSERT ON audit_leaf TO green_island_app;
SELECT protect_append_only('audit_leaf');
`;

/** Committed intent. The relay hands each row to the queue once per subscriber; an effect row makes the work once-only. */
const outbox = `
CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  topic text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  relayed_at timestamptz
);
CREATE INDEX outbox_waiting ON outbox (created_at, id) WHERE relayed_at IS NULL;
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY owner_all ON outbox FOR ALL TO %I USING (true) WITH CHECK (true)', current_user); END $$;
CREATE POLICY append ON outbox FOR INSERT TO green_island_app WITH CHECK (true);
CREATE POLICY relay ON outbox FOR ALL TO green_island_app USING ((SELECT current_setting('app.system', true)) = 'on');
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox TO green_island_app;

CREATE TABLE effect (
  message_id uuid NOT NULL,
  handler text NOT NULL,
  done_at timestamptz NOT NULL DEFAULT transaction_timestamp(),
  CONSTRAINT effect_pk PRIMARY KEY (message_id, handler)
);
SELECT protect_internal('effect', 'false');

-- Work that failed for good, visible to people with its reason, and retried by them.
CREATE TABLE parked_job (
  message_id uuid NOT NULL,
  handler text NOT NULL,
  topic text NOT NULL,
  payload jsonb NOT NULL,
  reason text NOT NULL,
  attempts integer NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT parked_job_pk PRIMARY KEY (message_id, handler)
);
SELECT protect_internal('parked_job', 'false');
`;

/** Time-limited rules (tolerances, thresholds, limits) are dated rows, never constants: domain rules change by decree. */
const settings = `
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE TABLE setting (
  id uuid PRIMARY KEY,
  facility_id uuid CONSTRAINT setting_facility_fk REFERENCES facility,
  name text NOT NULL,
  scope text NOT NULL DEFAULT '',
  value jsonb NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  basis text NOT NULL,
  uncertain boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT setting_period CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT setting_no_overlap EXCLUDE USING gist (
    name WITH =, scope WITH =, (coalesce(facility_id, '00000000-0000-0000-0000-000000000000')) WITH =,
    daterange(valid_from, valid_to, '[]') WITH &&)
);
ALTER TABLE setting ENABLE ROW LEVEL SECURITY;
ALTER TABLE setting FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY owner_all ON setting FOR ALL TO %I USING (true) WITH CHECK (true)', current_user); END $$;
CREATE POLICY everyone_reads ON setting FOR SELECT TO green_island_app USING (true);
CREATE POLICY administrator_writes ON setting FOR ALL TO green_island_app
  USING ((SELECT current_setting('app.system', true)) = 'on' OR (SELECT current_setting('app.administrator', true)) = 'on');
GRANT SELECT, INSERT, UPDATE ON setting TO green_island_app;
`;
