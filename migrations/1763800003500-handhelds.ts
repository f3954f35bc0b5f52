import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Drivers' devices that work without network: which packet of a round a device holds, the container codes reserved for
 * it, what it recorded, and the keys with which an enterprise signs on a device of its own. Rounds, bookings and
 * manifests are named by id alone: their own modules keep them.
 */
export class Handhelds1763800003500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(handhelds);
    await db.query(packets);
    await db.query(codes);
    await db.query(operations);
    await db.query(keys);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE hand_over_key, handheld_operation, handheld_code, handheld_packet, handheld;
      DROP FUNCTION handheld_operation_seal;`);
  }
}

const handhelds = `
CREATE TABLE handheld (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT handheld_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT handheld_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  account_id uuid NOT NULL,
  account_label text NOT NULL,
  name text NOT NULL CONSTRAINT handheld_name_length CHECK (char_length(name) BETWEEN 1 AND 60),
  registered_at timestamptz NOT NULL,
  revoked_at timestamptz,
  revoked_by uuid,
  CONSTRAINT handheld_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);
CREATE INDEX handheld_facility_registered ON handheld (facility_id, registered_at, id);
CREATE INDEX handheld_account_registered ON handheld (account_id, registered_at, id);
SELECT protect('handheld');
`;

const packets = `
-- What a device knows of a round. manifests, bookings: of each id the enterprise, and of a manifest what was shown of it in
-- which version of the packet, so that a replay is judged by what the driver could see.
CREATE TABLE handheld_packet (
  id uuid PRIMARY KEY,
  handheld_id uuid NOT NULL CONSTRAINT handheld_packet_handheld_fk REFERENCES handheld,
  round_id uuid NOT NULL,
  round_day date NOT NULL,
  facility_id uuid NOT NULL CONSTRAINT handheld_packet_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT handheld_packet_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  account_id uuid NOT NULL,
  account_label text NOT NULL,
  version integer NOT NULL CONSTRAINT handheld_packet_version_counts CHECK (version >= 0),
  digest text NOT NULL,
  manifests jsonb NOT NULL,
  bookings jsonb NOT NULL,
  issued_at timestamptz NOT NULL,
  accepted_until timestamptz,
  accepted_by uuid,
  CONSTRAINT handheld_packet_accepted_by_somebody CHECK ((accepted_until IS NULL) = (accepted_by IS NULL)),
  CONSTRAINT handheld_packet_once UNIQUE (handheld_id, round_id)
);
CREATE INDEX handheld_packet_round ON handheld_packet (round_id);
SELECT protect('handheld_packet');
`;

const codes = `
-- 数字识别码 given to a device before there is a container. Serials only count up, so a code that is never used is gone.
CREATE TABLE handheld_code (
  code text COLLATE "C" CONSTRAINT handheld_code_pk PRIMARY KEY,
  packet_id uuid NOT NULL CONSTRAINT handheld_code_packet_fk REFERENCES handheld_packet,
  manifest_id uuid NOT NULL,
  manifest_line_id uuid NOT NULL,
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  reserved_at timestamptz NOT NULL,
  used_at timestamptz,
  voided_at timestamptz,
  CONSTRAINT handheld_code_used_or_voided CHECK (used_at IS NULL OR voided_at IS NULL)
);
CREATE INDEX handheld_code_line ON handheld_code (packet_id, manifest_line_id);
SELECT protect('handheld_code');
`;

const operations = `
-- enterprise_id: at whose stop it happened; null for what concerns the whole round.
CREATE TABLE handheld_operation (
  id uuid CONSTRAINT handheld_operation_pk PRIMARY KEY,
  -- Chosen by the device: what makes a repetition the same operation.
  operation_id uuid NOT NULL,
  packet_id uuid NOT NULL CONSTRAINT handheld_operation_packet_fk REFERENCES handheld_packet,
  round_id uuid NOT NULL,
  sequence integer NOT NULL CONSTRAINT handheld_operation_sequence_bounds CHECK (sequence BETWEEN 1 AND 2000),
  kind text NOT NULL CONSTRAINT handheld_operation_kind_known CHECK (kind IN ('departRound', 'arriveAtStop', 'labelContainer',
    'handOver', 'enterpriseSign', 'noShow', 'departStop', 'arriveAtFacility', 'completeRound', 'note')),
  content jsonb NOT NULL,
  content_hash text NOT NULL,
  facility_id uuid NOT NULL CONSTRAINT handheld_operation_facility_fk REFERENCES facility,
  enterprise_id uuid,
  division_code text,
  account_id uuid NOT NULL,
  account_label text NOT NULL,
  device_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  skew_seconds integer,
  state text NOT NULL CONSTRAINT handheld_operation_state_known
    CHECK (state IN ('received', 'waiting', 'conflict', 'applied', 'discarded')),
  settled_at timestamptz,
  code text,
  message_zh text,
  message_en text,
  pointer text,
  discard_reason text CONSTRAINT handheld_operation_discard_length CHECK (char_length(discard_reason) BETWEEN 2 AND 500),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT handheld_operation_once UNIQUE (packet_id, operation_id),
  CONSTRAINT handheld_operation_sequence_once UNIQUE (packet_id, sequence),
  CONSTRAINT handheld_operation_settled CHECK ((state IN ('applied', 'discarded')) = (settled_at IS NOT NULL)),
  CONSTRAINT handheld_operation_explained CHECK ((state IN ('waiting', 'conflict')) = (code IS NOT NULL)),
  CONSTRAINT handheld_operation_discard_explained CHECK ((state = 'discarded') = (discard_reason IS NOT NULL))
);
CREATE INDEX handheld_operation_facility_state ON handheld_operation (facility_id, state, received_at, id);
CREATE INDEX handheld_operation_round_state ON handheld_operation (round_id, state, received_at, id);
SELECT protect('handheld_operation');

-- What a device recorded is evidence: people decide about it, nobody rewrites it.
CREATE FUNCTION handheld_operation_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.state IN ('applied', 'discarded')
    OR (NEW.id, NEW.operation_id, NEW.packet_id, NEW.round_id, NEW.sequence, NEW.kind, NEW.content, NEW.content_hash, NEW.facility_id,
        NEW.enterprise_id, NEW.account_id, NEW.device_at, NEW.received_at, NEW.skew_seconds)
      IS DISTINCT FROM (OLD.id, OLD.operation_id, OLD.packet_id, OLD.round_id, OLD.sequence, OLD.kind, OLD.content, OLD.content_hash,
        OLD.facility_id, OLD.enterprise_id, OLD.account_id, OLD.device_at, OLD.received_at, OLD.skew_seconds) THEN
    RAISE EXCEPTION 'operation % is sealed: % refused', OLD.id, TG_OP USING ERRCODE = 'GI009';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER handheld_operation_sealed BEFORE UPDATE OR DELETE ON handheld_operation
  FOR EACH ROW EXECUTE FUNCTION handheld_operation_seal();
CREATE TRIGGER handheld_operation_no_truncate BEFORE TRUNCATE ON handheld_operation
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`;

const keys = `
-- The key itself is not here: it follows from the id and the server's secret.
CREATE TABLE hand_over_key (
  id uuid PRIMARY KEY,
  manifest_id uuid NOT NULL,
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  account_id uuid NOT NULL,
  account_label text NOT NULL,
  issued_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX hand_over_key_manifest ON hand_over_key (manifest_id);
SELECT protect('hand_over_key');
`;
