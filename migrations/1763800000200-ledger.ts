import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger: double-entry accounting of grams after TigerBeetle's pending, posted and voided transfers.
 *
 * A limit account (permit quota, category quota, generator scope, storage zone, an enterprise's open bookings) carries
 * its limit in the row, and a CHECK refuses what exceeds it whatever the code does: checking a SUM in code lets
 * racing bookings through at READ COMMITTED and at REPEATABLE READ. A mass account moves grams against another one.
 *
 * The application role can only read these tables and call the functions; entries are never changed or deleted.
 * Functions lock accounts in the order (lock_rank, key), so the hot row, the yearly quota, is locked last and shortest.
 * What every booking writes has no foreign keys: two dozen look-ups of rows that the same function has just found or made,
 * and locks on the rows of facility and accounts that all bookings share (an eighth of the database's work). Nothing else
 * writes these tables, nothing deletes from them, and an invariant (I3) finds orphans.
 * They find every row by its key (enable_seqscan off, and LIMIT 1 where a list of lines is joined): the planner takes such a
 * list for a hundred rows, and would read all accounts there are for each booking (1.2 ms at 8,000 accounts, against 0.06 ms).
 * 1763900001900 has `ledger_apply` and `ledger_set_limit` as they are now.
 */
export class Ledger1763800000200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(accountId);
    await db.query(ledgerApply(moveOrRefuse));
    await db.query(reservations);
    await db.query(ledgerSetLimit(setLimitOrRefuse));
    await db.query(rights);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION ledger_set_limit, ledger_lock, ledger_move, ledger_resolve, ledger_amend, ledger_reserve, ledger_apply, ledger_account_id;
      DROP TABLE ledger_entry, ledger_reservation_line, ledger_transfer, ledger_reservation, ledger_account;`);
  }
}

const tables = `
CREATE TABLE ledger_account (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key text NOT NULL CONSTRAINT ledger_account_key_unique UNIQUE,
  kind text NOT NULL CONSTRAINT ledger_account_kind_known CHECK (kind IN (
    'permitQuota', 'categoryQuota', 'scope', 'openBookings', 'zone',
    'treatmentQuota', 'approvalQuota',
    'generated', 'vehicle', 'receiving', 'stored', 'missing', 'returned', 'outbound', 'treated', 'outboundDifference',
    'weighingDifference', 'stockDifference')),
  lock_rank smallint NOT NULL,
  facility_id uuid NOT NULL CONSTRAINT ledger_account_facility_fk REFERENCES facility,
  enterprise_id uuid,
  division_code text,
  year integer,
  scope text NOT NULL DEFAULT '',
  limit_grams bigint CONSTRAINT ledger_account_limit_not_negative CHECK (limit_grams >= 0),
  may_be_negative boolean NOT NULL DEFAULT false,
  pending_grams bigint NOT NULL DEFAULT 0,
  posted_grams bigint NOT NULL DEFAULT 0,
  version bigint NOT NULL DEFAULT 0,
  CONSTRAINT ledger_account_pending_not_negative CHECK (pending_grams >= 0),
  CONSTRAINT ledger_account_posted_not_negative CHECK (posted_grams >= 0 OR may_be_negative),
  CONSTRAINT ledger_account_within_limit CHECK (limit_grams IS NULL OR pending_grams + posted_grams <= limit_grams)
) WITH (fillfactor = 50);
CREATE INDEX ledger_account_facility ON ledger_account (facility_id, kind, year);
CREATE INDEX ledger_account_enterprise ON ledger_account (enterprise_id, kind, year);
SELECT protect('ledger_account', false);

CREATE TABLE ledger_reservation (
  id uuid PRIMARY KEY,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text,
  state text NOT NULL DEFAULT 'pending' CONSTRAINT ledger_reservation_state_known CHECK (state IN ('pending', 'posted', 'voided')),
  expires_at timestamptz,
  opened_at timestamptz NOT NULL DEFAULT app_now(),
  resolved_at timestamptz,
  CONSTRAINT ledger_reservation_resolved CHECK ((state = 'pending') = (resolved_at IS NULL))
);
CREATE UNIQUE INDEX ledger_reservation_one_open ON ledger_reservation (subject_id) WHERE state = 'pending';
CREATE INDEX ledger_reservation_expiring ON ledger_reservation (expires_at) WHERE state = 'pending';
SELECT protect('ledger_reservation', false);

CREATE TABLE ledger_reservation_line (
  reservation_id uuid NOT NULL,
  account_id bigint NOT NULL,
  grams bigint NOT NULL CONSTRAINT ledger_reservation_line_grams_positive CHECK (grams > 0),
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text,
  CONSTRAINT ledger_reservation_line_pk PRIMARY KEY (reservation_id, account_id)
);
SELECT protect('ledger_reservation_line', false);

CREATE TABLE ledger_transfer (
  id uuid PRIMARY KEY,
  kind text NOT NULL CONSTRAINT ledger_transfer_kind_known CHECK (kind IN (
    'reserve', 'amend', 'post', 'void', 'load', 'receive', 'store', 'return', 'ship', 'treat', 'adjust', 'reverse')),
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  reservation_id uuid,
  reverses uuid CONSTRAINT ledger_transfer_reverses_fk REFERENCES ledger_transfer
    CONSTRAINT ledger_transfer_reversed_once UNIQUE,
  reason text,
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT ledger_transfer_reason_given CHECK (kind NOT IN ('adjust', 'reverse') OR char_length(reason) > 0)
);
CREATE INDEX ledger_transfer_subject ON ledger_transfer (subject_id);
SELECT protect('ledger_transfer', false);
SELECT protect_append_only('ledger_transfer');

CREATE TABLE ledger_entry (
  account_id bigint NOT NULL,
  version bigint NOT NULL,
  transfer_id uuid NOT NULL,
  pending_grams bigint NOT NULL,
  posted_grams bigint NOT NULL,
  limit_at_entry_grams bigint,
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text,
  CONSTRAINT ledger_entry_pk PRIMARY KEY (account_id, version),
  CONSTRAINT ledger_entry_moves CHECK (pending_grams <> 0 OR posted_grams <> 0)
);
CREATE INDEX ledger_entry_transfer ON ledger_entry (transfer_id);
SELECT protect('ledger_entry', false);
SELECT protect_append_only('ledger_entry');
`;

const accountId = `
CREATE FUNCTION ledger_account_id(p_account jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE found_id bigint;
BEGIN
  SELECT id INTO found_id FROM ledger_account WHERE key = p_account->>'key';
  IF found_id IS NOT NULL THEN RETURN found_id; END IF;
  INSERT INTO ledger_account (key, kind, lock_rank, facility_id, enterprise_id, division_code, year, scope, limit_grams, may_be_negative)
  VALUES (p_account->>'key', p_account->>'kind', (p_account->>'lockRank')::smallint, (p_account->>'facilityId')::uuid,
    (p_account->>'enterpriseId')::uuid, p_account->>'divisionCode', (p_account->>'year')::integer,
    coalesce(p_account->>'scope', ''), (p_account->>'limitGrams')::bigint, coalesce((p_account->>'mayBeNegative')::boolean, false))
  ON CONFLICT (key) DO NOTHING;
  SELECT id INTO STRICT found_id FROM ledger_account WHERE key = p_account->>'key';
  RETURN found_id;
END $$;
`;

/** Whether a line's grams may be moved in an account's row. */
export const fits = (row: string): string => `
  (${row}.limit_grams IS NULL OR line.pending + line.posted <= 0
    OR ${row}.pending_grams + ${row}.posted_grams + line.pending + line.posted <= ${row}.limit_grams)
  AND ${row}.pending_grams + line.pending >= 0
  AND (${row}.may_be_negative OR ${row}.posted_grams + line.posted >= 0)`;

export const moveIfFits = `
UPDATE ledger_account a SET pending_grams = pending_grams + line.pending, posted_grams = posted_grams + line.posted, version = version + 1
WHERE id = line.id AND ${fits('a')}
RETURNING * INTO acc;`;

export const refuse = `
RAISE EXCEPTION 'ledger account % refuses %', acc.key, line.pending + line.posted USING
  ERRCODE = CASE WHEN acc.limit_grams IS NOT NULL AND acc.pending_grams + acc.posted_grams + line.pending + line.posted > acc.limit_grams
    THEN 'GI001' ELSE 'GI003' END,
  DETAIL = jsonb_build_object('key', acc.key, 'kind', acc.kind, 'scope', acc.scope, 'year', acc.year, 'limitGrams', acc.limit_grams,
    'pendingGrams', acc.pending_grams, 'postedGrams', acc.posted_grams, 'askedGrams', line.pending + line.posted)::text;`;

/** Until 1763900001900. */
export const moveOrRefuse = `${moveIfFits}
IF NOT FOUND THEN
  SELECT * INTO acc FROM ledger_account WHERE id = line.id;
  ${refuse}
END IF;`;

export const ledgerApply = (move: string): string => `
-- Applies one transfer. p_lines: [{accountId, pending, posted}], summed by account. Answers the balances after it.
-- GI001: a limit would be exceeded; GI003: a balance would be negative; GI005: mass entries do not sum to zero.
CREATE OR REPLACE FUNCTION ledger_apply(p_transfer jsonb, p_lines jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  line record;
  acc ledger_account;
  balances jsonb := '[]';
  mass_sum bigint := 0;
BEGIN
  INSERT INTO ledger_transfer (id, kind, subject_type, subject_id, reservation_id, reverses, reason,
    facility_id, enterprise_id, division_code, made_by)
  VALUES ((p_transfer->>'id')::uuid, p_transfer->>'kind', p_transfer->>'subjectType', (p_transfer->>'subjectId')::uuid,
    (p_transfer->>'reservationId')::uuid, (p_transfer->>'reverses')::uuid, p_transfer->>'reason',
    (p_transfer->>'facilityId')::uuid, (p_transfer->>'enterpriseId')::uuid, p_transfer->>'divisionCode', (p_transfer->>'madeBy')::uuid);
  FOR line IN
    SELECT l.id, l.pending, l.posted FROM (
      SELECT "accountId" AS id, sum(pending)::bigint AS pending, sum(posted)::bigint AS posted
      FROM jsonb_to_recordset(p_lines) AS given("accountId" bigint, pending bigint, posted bigint) GROUP BY "accountId") l,
      LATERAL (SELECT lock_rank, key FROM ledger_account WHERE id = l.id LIMIT 1) a
    ORDER BY a.lock_rank, a.key
  LOOP
    IF line.pending = 0 AND line.posted = 0 THEN
      SELECT * INTO acc FROM ledger_account WHERE id = line.id;
    ELSE
      ${move}
      INSERT INTO ledger_entry (account_id, version, transfer_id, pending_grams, posted_grams, limit_at_entry_grams, facility_id, enterprise_id, division_code)
      VALUES (acc.id, acc.version, (p_transfer->>'id')::uuid, line.pending, line.posted, acc.limit_grams, acc.facility_id, acc.enterprise_id, acc.division_code);
      IF acc.limit_grams IS NULL THEN mass_sum := mass_sum + line.posted; END IF;
    END IF;
    balances := balances || jsonb_build_object('key', acc.key, 'kind', acc.kind, 'scope', acc.scope, 'year', acc.year,
      'limitGrams', acc.limit_grams, 'pendingGrams', acc.pending_grams, 'postedGrams', acc.posted_grams);
  END LOOP;
  IF mass_sum <> 0 THEN
    RAISE EXCEPTION 'mass entries of transfer % sum to % grams', p_transfer->>'id', mass_sum USING ERRCODE = 'GI005';
  END IF;
  RETURN balances;
END $$;
`;

const reservations = `
-- p_lines: [{account: {...}, grams}]: holds the grams on every account, or on none.
CREATE FUNCTION ledger_reserve(p_transfer jsonb, p_expires_at timestamptz, p_lines jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$
DECLARE held jsonb;
BEGIN
  INSERT INTO ledger_reservation (id, subject_type, subject_id, facility_id, enterprise_id, division_code, expires_at)
  VALUES ((p_transfer->>'reservationId')::uuid, p_transfer->>'subjectType', (p_transfer->>'subjectId')::uuid,
    (p_transfer->>'facilityId')::uuid, (p_transfer->>'enterpriseId')::uuid, p_transfer->>'divisionCode', p_expires_at);
  WITH resolved AS (
    SELECT ledger_account_id(l.account) AS account_id, l.grams FROM jsonb_to_recordset(p_lines) AS l(account jsonb, grams bigint)
  ), held_lines AS (
    INSERT INTO ledger_reservation_line (reservation_id, account_id, grams, facility_id, enterprise_id, division_code)
    SELECT (p_transfer->>'reservationId')::uuid, account_id, sum(grams), (p_transfer->>'facilityId')::uuid,
      (p_transfer->>'enterpriseId')::uuid, p_transfer->>'divisionCode'
    FROM resolved GROUP BY account_id RETURNING account_id, grams
  )
  SELECT jsonb_agg(jsonb_build_object('accountId', account_id, 'pending', grams, 'posted', 0)) INTO held FROM held_lines;
  RETURN ledger_apply(p_transfer, coalesce(held, '[]'));
END $$;

-- Replaces what an open reservation holds (a changed booking, or one that crosses the year) in one transfer.
CREATE FUNCTION ledger_amend(p_transfer jsonb, p_expires_at timestamptz, p_lines jsonb) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$
DECLARE
  p_reservation uuid := (p_transfer->>'reservationId')::uuid;
  changes jsonb;
BEGIN
  PERFORM 1 FROM ledger_reservation WHERE id = p_reservation AND state = 'pending' FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'reservation % is not open', p_reservation USING ERRCODE = 'GI002'; END IF;
  WITH wanted AS (
    SELECT ledger_account_id(l.account) AS account_id, l.grams FROM jsonb_to_recordset(p_lines) AS l(account jsonb, grams bigint)
  ), net AS (
    SELECT account_id, sum(grams) AS grams FROM (
      SELECT account_id, grams FROM wanted
      UNION ALL SELECT account_id, -grams FROM ledger_reservation_line WHERE reservation_id = p_reservation) d
    GROUP BY account_id
  )
  SELECT jsonb_agg(jsonb_build_object('accountId', account_id, 'pending', grams, 'posted', 0)) INTO changes FROM net;
  DELETE FROM ledger_reservation_line WHERE reservation_id = p_reservation;
  INSERT INTO ledger_reservation_line (reservation_id, account_id, grams, facility_id, enterprise_id, division_code)
  SELECT p_reservation, ledger_account_id(l.account), sum(l.grams), (p_transfer->>'facilityId')::uuid,
    (p_transfer->>'enterpriseId')::uuid, p_transfer->>'divisionCode'
  FROM jsonb_to_recordset(p_lines) AS l(account jsonb, grams bigint) GROUP BY 2;
  UPDATE ledger_reservation SET expires_at = p_expires_at WHERE id = p_reservation;
  RETURN ledger_apply(p_transfer, coalesce(changes, '[]'));
END $$;

-- Resolves a reservation once: posts the measured grams (p_posted: [{account, grams}]) and releases all that it held.
-- GI002: resolved before; GI004: more than was held and no top-up allowed.
CREATE FUNCTION ledger_resolve(p_transfer jsonb, p_outcome text, p_posted jsonb, p_top_up boolean) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$
DECLARE
  p_reservation uuid := (p_transfer->>'reservationId')::uuid;
  changes jsonb;
  surplus record;
BEGIN
  UPDATE ledger_reservation SET state = p_outcome, resolved_at = app_now() WHERE id = p_reservation AND state = 'pending';
  IF NOT FOUND THEN RAISE EXCEPTION 'reservation % is not open', p_reservation USING ERRCODE = 'GI002'; END IF;
  SELECT jsonb_agg(jsonb_build_object('accountId', account_id, 'pending', -held, 'posted', measured)) INTO changes FROM (
    SELECT account_id, sum(held) AS held, sum(measured) AS measured FROM (
      SELECT account_id, grams AS held, 0 AS measured FROM ledger_reservation_line WHERE reservation_id = p_reservation
      UNION ALL
      SELECT ledger_account_id(l.account), 0, l.grams FROM jsonb_to_recordset(p_posted) AS l(account jsonb, grams bigint)) d
    GROUP BY account_id) net;
  SELECT a.key, -c.pending AS held, c.posted AS measured INTO surplus
  FROM jsonb_to_recordset(changes) AS c("accountId" bigint, pending bigint, posted bigint) JOIN ledger_account a ON a.id = c."accountId"
  WHERE c.posted > -c.pending AND a.limit_grams IS NOT NULL AND NOT p_top_up LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'account % holds % and measured is %', surplus.key, surplus.held, surplus.measured USING ERRCODE = 'GI004',
      DETAIL = jsonb_build_object('key', surplus.key, 'heldGrams', surplus.held, 'measuredGrams', surplus.measured)::text;
  END IF;
  RETURN ledger_apply(p_transfer, coalesce(changes, '[]'));
END $$;

-- Locks all that some reservations hold on, in the ledger's order, for a write that resolves them one after another:
-- else the second one's zone would be locked after the first one's permit quota, and two such writes could deadlock.
-- NO KEY UPDATE, as the updates that follow take it.
CREATE FUNCTION ledger_lock(p_reservations uuid[]) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  SELECT count(*) FROM (
    SELECT 1 FROM ledger_account WHERE id IN (SELECT account_id FROM ledger_reservation_line WHERE reservation_id = ANY (p_reservations))
    ORDER BY lock_rank, key FOR NO KEY UPDATE) locked
$$;

-- A movement of mass, or a reasoned adjustment. p_lines: [{account, grams}] of posted grams.
CREATE FUNCTION ledger_move(p_transfer jsonb, p_lines jsonb) RETURNS jsonb
LANGUAGE sql SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$
  SELECT ledger_apply(p_transfer, coalesce((
    SELECT jsonb_agg(jsonb_build_object('accountId', ledger_account_id(l.account), 'pending', 0, 'posted', l.grams))
    FROM jsonb_to_recordset(p_lines) AS l(account jsonb, grams bigint)), '[]'))
$$;
`;

export const setLimitIfKept = `
UPDATE ledger_account SET limit_grams = p_limit WHERE id = target AND pending_grams + posted_grams <= p_limit RETURNING * INTO acc;`;

export const refuseLimit = `
RAISE EXCEPTION 'ledger account % already holds more than %', acc.key, p_limit USING ERRCODE = 'GI001',
  DETAIL = jsonb_build_object('key', acc.key, 'kind', acc.kind, 'scope', acc.scope, 'year', acc.year, 'limitGrams', p_limit,
    'pendingGrams', acc.pending_grams, 'postedGrams', acc.posted_grams, 'askedGrams', 0)::text;`;

/** Until 1763900001900. */
export const setLimitOrRefuse = `${setLimitIfKept}
IF NOT FOUND THEN
  SELECT * INTO acc FROM ledger_account WHERE id = target;
  ${refuseLimit}
END IF;`;

export const ledgerSetLimit = (change: string): string => `
-- An amended permit or zone: the limit moves, never below what is already held. GI001 names the figures.
CREATE OR REPLACE FUNCTION ledger_set_limit(p_account jsonb, p_limit bigint) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$
DECLARE
  target bigint := ledger_account_id(p_account);
  acc ledger_account;
BEGIN
  ${change}
  RETURN jsonb_build_object('key', acc.key, 'kind', acc.kind, 'scope', acc.scope, 'year', acc.year,
    'limitGrams', acc.limit_grams, 'pendingGrams', acc.pending_grams, 'postedGrams', acc.posted_grams);
END $$;
`;

const rights = `
REVOKE ALL ON FUNCTION ledger_account_id, ledger_apply, ledger_reserve, ledger_amend, ledger_resolve, ledger_move, ledger_lock, ledger_set_limit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ledger_reserve, ledger_amend, ledger_resolve, ledger_move, ledger_lock, ledger_set_limit TO green_island_app;
`;
