import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where notices go outside the product, and the log of what was sent there. */
export class Channels1763800004600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(channels);
    await db.query(deliveries);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE channel_delivery, channel');
  }
}

// A channel of an enterprise names it; a facility's own names none, as with notices. Boxes are sealed (AES-256-GCM).
// One sending at a time a channel: lease and fence are the channel's, `due_at` is when the next one may begin.
const channels = `
CREATE TABLE channel (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT channel_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT channel_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  kind text NOT NULL CONSTRAINT channel_kind_known CHECK (kind IN ('email', 'webhook', 'robot')),
  vendor text CONSTRAINT channel_vendor_known CHECK (vendor IN ('wecom', 'dingtalk', 'feishu')),
  name text NOT NULL CONSTRAINT channel_name_length CHECK (char_length(name) BETWEEN 1 AND 60),
  target text NOT NULL CONSTRAINT channel_target_length CHECK (char_length(target) BETWEEN 1 AND 500),
  secret_box bytea CONSTRAINT channel_secret_size CHECK (octet_length(secret_box) <= 4096),
  earlier_box bytea CONSTRAINT channel_earlier_size CHECK (octet_length(earlier_box) <= 4096),
  earlier_until timestamptz,
  kinds text[] CONSTRAINT channel_kinds_count CHECK (cardinality(kinds) BETWEEN 1 AND 100),
  quiet_from smallint CONSTRAINT channel_quiet_from_minute CHECK (quiet_from BETWEEN 0 AND 1439),
  quiet_to smallint CONSTRAINT channel_quiet_to_minute CHECK (quiet_to BETWEEN 0 AND 1439),
  language text NOT NULL CONSTRAINT channel_language_known CHECK (language IN ('zh', 'en', 'both')),
  state text NOT NULL CONSTRAINT channel_state_known
    CHECK (state IN ('unconfirmed', 'active', 'failing', 'paused', 'removed')),
  last_sequence integer NOT NULL DEFAULT 0,
  fence integer NOT NULL DEFAULT 0,
  lease_until timestamptz,
  due_at timestamptz,
  code_serial integer NOT NULL DEFAULT 0,
  code_until timestamptz,
  code_tries integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT channel_vendor_of_robot CHECK ((kind = 'robot') = (vendor IS NOT NULL)),
  CONSTRAINT channel_email_has_no_secret CHECK ((kind = 'email') = (secret_box IS NULL)),
  CONSTRAINT channel_earlier_ends CHECK ((earlier_box IS NULL) = (earlier_until IS NULL)),
  CONSTRAINT channel_quiet_both CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)),
  CONSTRAINT channel_quiet_some CHECK (quiet_from <> quiet_to)
);
CREATE INDEX channel_of_enterprise ON channel (enterprise_id, id) WHERE enterprise_id IS NOT NULL AND state <> 'removed';
CREATE INDEX channel_of_facility ON channel (facility_id, id) WHERE enterprise_id IS NULL AND state <> 'removed';
CREATE INDEX channel_due ON channel (due_at) WHERE due_at IS NOT NULL;
SELECT protect('channel');
`;

// The id is what a receiver tells a repetition by (webhook-id, Message-ID): it stays through retries and replays.
const deliveries = `
CREATE TABLE channel_delivery (
  id uuid PRIMARY KEY,
  channel_id uuid NOT NULL CONSTRAINT channel_delivery_channel_fk REFERENCES channel,
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text NOT NULL,
  sequence integer NOT NULL,
  event text NOT NULL CONSTRAINT channel_delivery_event_length CHECK (char_length(event) BETWEEN 1 AND 80),
  notice_id uuid CONSTRAINT channel_delivery_notice_fk REFERENCES notice,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  content jsonb NOT NULL CONSTRAINT channel_delivery_content_size CHECK (pg_column_size(content) <= 32768),
  held boolean NOT NULL,
  digest_id uuid,
  state text NOT NULL CONSTRAINT channel_delivery_state_known
    CHECK (state IN ('queued', 'sent', 'failed', 'discarded', 'bundled')),
  attempts integer NOT NULL DEFAULT 0,
  replays integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz,
  last_status integer,
  last_error text CONSTRAINT channel_delivery_error_length CHECK (char_length(last_error) <= 500),
  response_excerpt text CONSTRAINT channel_delivery_excerpt_length CHECK (char_length(response_excerpt) <= 500),
  duration_ms integer,
  occurred_at timestamptz NOT NULL,
  queued_at timestamptz NOT NULL,
  last_attempt_at timestamptz,
  sent_at timestamptz,
  CONSTRAINT channel_delivery_place UNIQUE (channel_id, sequence),
  CONSTRAINT channel_delivery_queued_is_due CHECK ((state = 'queued') = (next_attempt_at IS NOT NULL)),
  CONSTRAINT channel_delivery_digest CHECK ((state = 'bundled') = (digest_id IS NOT NULL))
);
CREATE INDEX channel_delivery_queued ON channel_delivery (channel_id, sequence) WHERE state = 'queued';
CREATE INDEX channel_delivery_state ON channel_delivery (channel_id, state, sequence);
CREATE INDEX channel_delivery_occurred ON channel_delivery (channel_id, occurred_at, sequence);
CREATE INDEX channel_delivery_ended ON channel_delivery (occurred_at) WHERE state <> 'queued';
SELECT protect('channel_delivery');
`;
