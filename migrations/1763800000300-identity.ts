import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may come in. An account belongs to one family of roles and to that family's tenant, so an administrator holds no
 * business role and sees no business data (等保2.0: administrative roles are split). What opens the door, passwords and
 * second factors, lies in a table of its own that only the system reads, so no query of another module can leak it.
 */
export class Identity1763800000300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(accounts);
    await db.query(credentials);
    await db.query(resolveCredential);
    await db.query(attempts);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION begin_login, forgive_login, resolve_credential;
      DROP TABLE login_attempt, api_key, session, account_secret, account;`);
  }
}

const accounts = `
CREATE TABLE account (
  id uuid PRIMARY KEY,
  login text NOT NULL CONSTRAINT account_login_unique UNIQUE
    CONSTRAINT account_login_shape CHECK (login ~ '^[a-z0-9][a-z0-9._-]{2,49}$'),
  display_name text NOT NULL CONSTRAINT account_display_name_length CHECK (char_length(display_name) BETWEEN 1 AND 60),
  roles text[] NOT NULL,
  enterprise_id uuid,
  facility_id uuid CONSTRAINT account_facility_fk REFERENCES facility,
  division_code text CONSTRAINT account_division_shape CHECK (division_code ~ '^[0-9]{2}([0-9]{2}){0,2}$'),
  state text NOT NULL DEFAULT 'active' CONSTRAINT account_state_known CHECK (state IN ('active', 'disabled')),
  password_temporary boolean NOT NULL,
  totp_enabled boolean NOT NULL DEFAULT false,
  totp_waived boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT account_roles_some CHECK (cardinality(roles) BETWEEN 1 AND 4),
  CONSTRAINT account_tenant_matches_roles CHECK (
    (roles <@ ARRAY['enterprise.admin', 'enterprise.staff']
      AND enterprise_id IS NOT NULL AND facility_id IS NULL AND division_code IS NULL)
    OR (roles <@ ARRAY['operator.manager', 'operator.dispatcher', 'operator.driver', 'operator.weighbridge',
        'operator.warehouse']
      AND enterprise_id IS NULL AND facility_id IS NOT NULL AND division_code IS NULL)
    OR (roles <@ ARRAY['regulator'] AND enterprise_id IS NULL AND facility_id IS NULL AND division_code IS NOT NULL)
    OR (roles <@ ARRAY['auditor'] AND enterprise_id IS NULL AND facility_id IS NULL AND division_code IS NULL)
    OR (roles <@ ARRAY['administrator'] AND enterprise_id IS NULL AND facility_id IS NULL AND division_code IS NULL)
  )
);
CREATE INDEX account_enterprise ON account (enterprise_id);
CREATE INDEX account_facility ON account (facility_id);
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
ALTER TABLE account FORCE ROW LEVEL SECURITY;
DO $$ BEGIN EXECUTE format('CREATE POLICY owner_all ON account FOR ALL TO %I USING (true) WITH CHECK (true)', current_user); END $$;
-- Reading: oneself, one's colleagues, the administrator. Writing: identity's own use cases, which act as the system.
CREATE POLICY colleagues_read ON account FOR SELECT TO green_island_app USING (
  (SELECT current_setting('app.system', true)) = 'on' OR (SELECT current_setting('app.administrator', true)) = 'on'
  OR id = (SELECT nullif(current_setting('app.account', true), '')::uuid)
  OR enterprise_id = (SELECT nullif(current_setting('app.enterprise', true), '')::uuid)
  OR facility_id = (SELECT nullif(current_setting('app.facility', true), '')::uuid));
CREATE POLICY system_insert ON account FOR INSERT TO green_island_app
  WITH CHECK ((SELECT current_setting('app.system', true)) = 'on');
CREATE POLICY system_update ON account FOR UPDATE TO green_island_app
  USING ((SELECT current_setting('app.system', true)) = 'on');
GRANT SELECT, INSERT, UPDATE ON account TO green_island_app;
`;

const credentials = `
CREATE TABLE account_secret (
  account_id uuid PRIMARY KEY CONSTRAINT account_secret_account_fk REFERENCES account,
  password_hash text NOT NULL,
  password_changed_at timestamptz NOT NULL DEFAULT now(),
  totp_secret bytea,
  totp_last_step bigint
);
SELECT protect_internal('account_secret', 'false');

CREATE TABLE session (
  id uuid PRIMARY KEY,
  token_hash bytea NOT NULL CONSTRAINT session_token_hash_unique UNIQUE
    CONSTRAINT session_token_hash_length CHECK (octet_length(token_hash) = 32),
  account_id uuid NOT NULL CONSTRAINT session_account_fk REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  user_agent text NOT NULL CONSTRAINT session_user_agent_length CHECK (char_length(user_agent) <= 120),
  ip_prefix text NOT NULL
);
CREATE INDEX session_account ON session (account_id, id);
CREATE INDEX session_expires ON session (expires_at);
SELECT protect_internal('session', $rule$(account_id = (SELECT nullif(current_setting('app.account', true), '')::uuid)
  OR (SELECT current_setting('app.administrator', true)) = 'on')$rule$);

CREATE TABLE api_key (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT api_key_account_fk REFERENCES account,
  name text NOT NULL CONSTRAINT api_key_name_length CHECK (char_length(name) BETWEEN 1 AND 60),
  prefix text NOT NULL,
  key_hash bytea NOT NULL CONSTRAINT api_key_hash_unique UNIQUE
    CONSTRAINT api_key_hash_length CHECK (octet_length(key_hash) = 32),
  scopes text[] NOT NULL CONSTRAINT api_key_scopes_known
    CHECK (cardinality(scopes) >= 1 AND scopes <@ ARRAY['read', 'write']),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  last_used_at timestamptz,
  revoked_at timestamptz,
  CONSTRAINT api_key_one_year CHECK (expires_at <= created_at + interval '366 days')
);
CREATE INDEX api_key_account ON api_key (account_id, id);
SELECT protect_internal('api_key', $rule$(account_id = (SELECT nullif(current_setting('app.account', true), '')::uuid)
  OR (SELECT current_setting('app.administrator', true)) = 'on')$rule$);
`;

/**
 * The caller behind a session token or an API key, read anew for every request, so that a revocation counts at once (S8).
 * One round trip and no transaction: it runs with the owner's rights because nobody is known yet, and tells nothing
 * to whoever does not hold the token. Last use is kept to the minute, to spare a row version for every request.
 */
const resolveCredential = `
CREATE FUNCTION resolve_credential(p_hash bytea, p_idle interval)
RETURNS TABLE (kind text, credential_id uuid, scopes text[], account_id uuid, display_name text, roles text[],
  enterprise_id uuid, facility_id uuid, division_code text, password_temporary boolean, totp_enabled boolean, totp_waived boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  v_now timestamptz := clock_timestamp();
  v_kind text := 'session';
  v_id uuid;
  v_account uuid;
  v_seen timestamptz;
  v_scopes text[];
BEGIN
  SELECT s.id, s.account_id, s.last_seen_at INTO v_id, v_account, v_seen FROM session s
    WHERE s.token_hash = p_hash AND s.revoked_at IS NULL AND s.expires_at > v_now AND s.last_seen_at > v_now - p_idle;
  IF v_id IS NULL THEN
    v_kind := 'api-key';
    SELECT k.id, k.account_id, k.last_used_at, k.scopes INTO v_id, v_account, v_seen, v_scopes FROM api_key k
      WHERE k.key_hash = p_hash AND k.revoked_at IS NULL AND k.expires_at > v_now;
    IF v_id IS NULL THEN RETURN; END IF;
  END IF;
  IF v_seen IS NULL OR v_seen < v_now - interval '1 minute' THEN
    IF v_kind = 'session' THEN UPDATE session SET last_seen_at = v_now WHERE id = v_id;
    ELSE UPDATE api_key SET last_used_at = v_now WHERE id = v_id;
    END IF;
  END IF;
  RETURN QUERY SELECT v_kind, v_id, v_scopes, a.id, a.display_name, a.roles, a.enterprise_id, a.facility_id, a.division_code,
      a.password_temporary, a.totp_enabled, a.totp_waived
    FROM account a WHERE a.id = v_account AND a.state = 'active';
END $$;
REVOKE ALL ON FUNCTION resolve_credential FROM PUBLIC;
GRANT EXECUTE ON FUNCTION resolve_credential TO green_island_app;
`;

/**
 * Tries to sign in, counted in the database so that the limit holds however many processes serve requests, and kept by
 * a keyed hash of address and login name. Names nobody has are counted like real ones: a delay must not tell which exist.
 * A try counts when it begins and is forgiven when it succeeds, so that tries in parallel cannot outrun the count.
 */
const attempts = `
CREATE TABLE login_attempt (
  source bytea PRIMARY KEY,
  recent timestamptz[] NOT NULL DEFAULT '{}',
  failures integer NOT NULL DEFAULT 0,
  delayed_until timestamptz,
  updated_at timestamptz NOT NULL
);
CREATE INDEX login_attempt_updated ON login_attempt (updated_at);
SELECT protect_internal('login_attempt', 'false');

-- Seconds to wait, 0 to go ahead. At most p_per_minute tries of an address in any 60 s; from the fifth failure in a row
-- of a login name on, a pause of 30 s that doubles up to 15 min.
CREATE FUNCTION begin_login(p_address bytea, p_login bytea, p_per_minute integer, OUT wait_seconds integer, OUT now timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_address login_attempt;
  v_login login_attempt;
  v_live timestamptz[];
BEGIN
  now := clock_timestamp();
  wait_seconds := 0;
  DELETE FROM login_attempt WHERE source IN (SELECT a.source FROM login_attempt a
    WHERE a.updated_at < clock_timestamp() - interval '1 day' LIMIT 20 FOR UPDATE SKIP LOCKED);
  -- Both rows exist and are locked in one order, whichever is new.
  INSERT INTO login_attempt (source, updated_at)
    SELECT s, clock_timestamp() FROM unnest(ARRAY[p_address, p_login]) AS s ORDER BY s ON CONFLICT DO NOTHING;
  PERFORM 1 FROM login_attempt WHERE source IN (p_address, p_login) ORDER BY source FOR UPDATE;
  SELECT * INTO v_address FROM login_attempt WHERE source = p_address;
  SELECT * INTO v_login FROM login_attempt WHERE source = p_login;
  v_live := ARRAY(SELECT t FROM unnest(v_address.recent) AS t WHERE t > now - interval '1 minute' ORDER BY t);
  IF v_login.delayed_until > now THEN
    wait_seconds := ceil(extract(epoch FROM v_login.delayed_until - now));
  ELSIF cardinality(v_live) >= p_per_minute THEN
    wait_seconds := ceil(extract(epoch FROM v_live[1] + interval '1 minute' - now));
  ELSE
    UPDATE login_attempt SET recent = v_live || now, updated_at = now WHERE source = p_address;
    UPDATE login_attempt SET failures = failures + 1, updated_at = now,
      delayed_until = CASE WHEN failures + 1 >= 5 THEN now + least(900, 30 * 2 ^ least(failures - 4, 10)) * interval '1 second' END
      WHERE source = p_login;
  END IF;
END $$;

CREATE FUNCTION forgive_login(p_address bytea, p_login bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM login_attempt WHERE source IN (p_address, p_login) ORDER BY source FOR UPDATE;
  UPDATE login_attempt SET recent = trim_array(recent, least(1, cardinality(recent))) WHERE source = p_address;
  UPDATE login_attempt SET failures = 0, delayed_until = NULL WHERE source = p_login;
END $$;
REVOKE ALL ON FUNCTION begin_login, forgive_login FROM PUBLIC;
GRANT EXECUTE ON FUNCTION begin_login, forgive_login TO green_island_app;
`;
