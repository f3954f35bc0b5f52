import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rounds: one vehicle's trip over several bookings on one day. A stop is one booking; the stops of one enterprise on a
 * round go onto one manifest (部令23号 第16条). Bookings are named by id alone: their own
 * module keeps them, and what became of a stop is what became of its booking.
 */
export class Rounds1763800000900 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(rounds);
    await db.query(stops);
    await db.query(waivers);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE round_waiver, round_stop, round, round_serial;');
  }
}

const rounds = `
CREATE TABLE round_serial (
  facility_id uuid NOT NULL CONSTRAINT round_serial_facility_fk REFERENCES facility,
  year integer NOT NULL CONSTRAINT round_serial_year_sane CHECK (year BETWEEN 2020 AND 2100),
  last integer NOT NULL CONSTRAINT round_serial_positive CHECK (last >= 1),
  CONSTRAINT round_serial_pk PRIMARY KEY (facility_id, year)
);
SELECT protect_internal('round_serial', $rule$facility_id = (SELECT nullif(current_setting('app.facility', true), '')::uuid)$rule$);

CREATE TABLE round (
  id uuid PRIMARY KEY,
  number text NOT NULL CONSTRAINT round_number_shape CHECK (number ~ '^CC[0-9]{4}-[0-9]{5,}$'),
  facility_id uuid NOT NULL CONSTRAINT round_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT round_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  day date NOT NULL CONSTRAINT round_day_sane CHECK (day BETWEEN '2020-01-01' AND '2100-12-31'),
  vehicle_id uuid NOT NULL CONSTRAINT round_vehicle_fk REFERENCES vehicle,
  driver_id uuid NOT NULL CONSTRAINT round_driver_fk REFERENCES crew_member,
  escort_id uuid NOT NULL CONSTRAINT round_escort_fk REFERENCES crew_member,
  note text CONSTRAINT round_note_length CHECK (char_length(note) BETWEEN 1 AND 500),
  cancel_reason text CONSTRAINT round_cancel_reason_length CHECK (char_length(cancel_reason) BETWEEN 2 AND 500),
  state text NOT NULL CONSTRAINT round_state_known CHECK (state IN ('draft', 'released', 'underway', 'completed', 'cancelled')),
  released_at timestamptz,
  departed_at timestamptz,
  completed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CONSTRAINT round_number_unique UNIQUE (facility_id, number),
  CONSTRAINT round_cancelled_with_reason CHECK ((state = 'cancelled') = (cancel_reason IS NOT NULL))
);
CREATE INDEX round_by_day ON round (day, id);
CREATE INDEX round_by_creation ON round (created_at, id);
CREATE INDEX round_of_vehicle ON round (vehicle_id, day);
CREATE INDEX round_of_driver ON round (driver_id, day);
CREATE INDEX round_of_escort ON round (escort_id, day);
SELECT protect('round');
`;

const stops = `
CREATE TABLE round_stop (
  id uuid PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT round_stop_round_fk REFERENCES round,
  position smallint NOT NULL CONSTRAINT round_stop_position_bounded CHECK (position BETWEEN 1 AND 40),
  booking_id uuid NOT NULL,
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text,
  no_show_reason text CONSTRAINT round_stop_no_show_reason_length CHECK (char_length(no_show_reason) BETWEEN 2 AND 500),
  CONSTRAINT round_stop_booking_once UNIQUE (round_id, booking_id),
  -- Checked at the commit: putting stops into a new order passes through equal positions.
  CONSTRAINT round_stop_position_unique UNIQUE (round_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX round_stop_booking ON round_stop (booking_id);
SELECT protect('round_stop');
`;

const waivers = `
CREATE TABLE round_waiver (
  id uuid PRIMARY KEY,
  round_id uuid NOT NULL CONSTRAINT round_waiver_round_fk REFERENCES round,
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT round_waiver_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  finding_code text NOT NULL,
  finding_key text NOT NULL CONSTRAINT round_waiver_key_length CHECK (char_length(finding_key) BETWEEN 3 AND 2000),
  reason text NOT NULL CONSTRAINT round_waiver_reason_length CHECK (char_length(reason) BETWEEN 2 AND 500),
  account_id uuid NOT NULL,
  account_label text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT round_waiver_once UNIQUE (round_id, finding_key)
);
SELECT protect('round_waiver');
`;
