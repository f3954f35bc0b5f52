import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Bookings: an enterprise asks for a pickup, which holds capacity in the ledger until it is carried out or given up.
 *
 * A booking names its facility and a line its zone without a foreign key: the enterprise belongs to that facility and
 * the ledger's account to that zone, and with a key every booking of a facility would lock the same two rows. Lines copy what the waste profile said when it was booked, since the
 * manifest that follows must show what was agreed and not what the profile says later.
 */
export class Bookings1763800000800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(bookings);
    await db.query(lines);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE booking_line, booking;
      DROP SEQUENCE booking_number_seq;`);
  }
}

const bookings = `
-- Numbers are for people to name a booking by; unlike a manifest's they may have gaps.
CREATE SEQUENCE booking_number_seq AS bigint;
GRANT USAGE ON SEQUENCE booking_number_seq TO green_island_app;

CREATE TABLE booking (
  id uuid PRIMARY KEY,
  number text COLLATE "C" NOT NULL CONSTRAINT booking_number_unique UNIQUE
    CONSTRAINT booking_number_shape CHECK (number ~ '^YY[0-9]{8}-[0-9]{6,}$'),
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL CONSTRAINT booking_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  enterprise_name text NOT NULL,
  agreement_id uuid NOT NULL CONSTRAINT booking_agreement_fk REFERENCES service_agreement,
  state text NOT NULL CONSTRAINT booking_state_known CHECK (state IN (
    'requested', 'confirmed', 'planned', 'collected', 'completed', 'cancelled', 'expired', 'noShow')),
  window_from timestamptz NOT NULL,
  window_to timestamptz NOT NULL,
  quota_year integer NOT NULL CONSTRAINT booking_quota_year_sane CHECK (quota_year BETWEEN 2020 AND 2100),
  total_grams bigint NOT NULL CONSTRAINT booking_total_positive CHECK (total_grams > 0),
  reservation_id uuid NOT NULL CONSTRAINT booking_reservation_unique UNIQUE,
  expires_at timestamptz,
  planned_round_id uuid,
  planned_day date,
  planned_plate text,
  note text CONSTRAINT booking_note_length CHECK (char_length(note) BETWEEN 1 AND 500),
  cancel_reason text CONSTRAINT booking_cancel_reason_length CHECK (char_length(cancel_reason) BETWEEN 1 AND 500),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CONSTRAINT booking_window CHECK (window_from < window_to),
  CONSTRAINT booking_expires_while_requested CHECK ((state IN ('requested', 'expired')) = (expires_at IS NOT NULL) OR state = 'cancelled'),
  CONSTRAINT booking_planned_on_a_round CHECK (state <> 'planned' OR (planned_round_id IS NOT NULL AND planned_day IS NOT NULL)),
  CONSTRAINT booking_cancelled_with_reason CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL))
);
-- One index for each offered order, by the tenant that the list names; regulators read across tenants.
CREATE INDEX booking_facility_created ON booking (facility_id, created_at, id);
CREATE INDEX booking_enterprise_created ON booking (enterprise_id, created_at, id);
CREATE INDEX booking_facility_window ON booking (facility_id, window_from, id);
CREATE INDEX booking_created ON booking (created_at, id);
CREATE INDEX booking_round ON booking (planned_round_id) WHERE planned_round_id IS NOT NULL;
CREATE INDEX booking_expiring ON booking (expires_at, id) WHERE state = 'requested';
CREATE INDEX booking_holding ON booking (quota_year, id) WHERE state IN ('requested', 'confirmed', 'planned', 'collected');
SELECT protect('booking');
`;

const lines = `
CREATE TABLE booking_line (
  id uuid PRIMARY KEY,
  booking_id uuid NOT NULL CONSTRAINT booking_line_booking_fk REFERENCES booking,
  position smallint NOT NULL CONSTRAINT booking_line_position_bounded CHECK (position BETWEEN 1 AND 20),
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  profile_id uuid NOT NULL CONSTRAINT booking_line_profile_fk REFERENCES waste_profile,
  waste_code text NOT NULL CONSTRAINT booking_line_code_shape CHECK (waste_code ~ '^[0-9]{3}-[0-9]{3}-[0-9]{2}$'),
  name text NOT NULL,
  form text NOT NULL,
  hazards text[] NOT NULL,
  packaging text NOT NULL,
  components text[] NOT NULL,
  harmful_components text[] NOT NULL,
  package_count integer NOT NULL CONSTRAINT booking_line_packages_bounded CHECK (package_count BETWEEN 1 AND 999),
  estimated_grams bigint NOT NULL CONSTRAINT booking_line_grams_bounded CHECK (estimated_grams BETWEEN 1 AND 10000000),
  zone_id uuid NOT NULL,
  CONSTRAINT booking_line_position_unique UNIQUE (booking_id, position),
  CONSTRAINT booking_line_profile_once UNIQUE (booking_id, profile_id)
);
SELECT protect('booking_line');
`;
