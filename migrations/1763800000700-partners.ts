import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who carries the waste: carriers, their vehicles, drivers and escorts, each with papers that expire. All belong to the
 * facility that works with them; nothing is deleted, since manifests of the next ten years name them (部令23号 第20条).
 */
export class Partners1763800000700 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(carriers);
    await db.query(vehicles);
    await db.query(crew);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE crew_member, vehicle, carrier;');
  }
}

const carriers = `
CREATE TABLE carrier (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT carrier_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT carrier_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  name text NOT NULL CONSTRAINT carrier_name_length CHECK (char_length(name) BETWEEN 2 AND 120),
  licence_no text NOT NULL CONSTRAINT carrier_licence_no_length CHECK (char_length(licence_no) BETWEEN 4 AND 40),
  licence_valid_to date NOT NULL,
  phone text NOT NULL CONSTRAINT carrier_phone_length CHECK (char_length(phone) BETWEEN 5 AND 24),
  address text NOT NULL CONSTRAINT carrier_address_length CHECK (char_length(address) BETWEEN 4 AND 200),
  state text NOT NULL CONSTRAINT carrier_state_known CHECK (state IN ('active', 'retired')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CONSTRAINT carrier_licence_unique UNIQUE (facility_id, licence_no)
);
CREATE INDEX carrier_by_name ON carrier (name, id);
CREATE INDEX carrier_by_expiry ON carrier (licence_valid_to, id);
SELECT protect('carrier');
`;

const vehicles = `
CREATE TABLE vehicle (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT vehicle_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT vehicle_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  carrier_id uuid NOT NULL CONSTRAINT vehicle_carrier_fk REFERENCES carrier,
  plate text NOT NULL CONSTRAINT vehicle_plate_length CHECK (char_length(plate) BETWEEN 7 AND 8),
  hazard_classes text[] NOT NULL CONSTRAINT vehicle_hazard_classes_known CHECK (cardinality(hazard_classes) BETWEEN 1 AND 12
    AND hazard_classes <@ ARRAY['hazardous-waste', '3', '4.1', '4.2', '4.3', '5.1', '5.2', '6.1', '6.2', '8', '9']),
  payload_grams bigint NOT NULL CONSTRAINT vehicle_payload_bounded CHECK (payload_grams BETWEEN 1 AND 49000000),
  transport_permit_no text NOT NULL
    CONSTRAINT vehicle_transport_permit_no_length CHECK (char_length(transport_permit_no) BETWEEN 4 AND 40),
  transport_permit_valid_to date NOT NULL,
  state text NOT NULL CONSTRAINT vehicle_state_known CHECK (state IN ('active', 'retired')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CONSTRAINT vehicle_plate_unique UNIQUE (facility_id, plate)
);
CREATE INDEX vehicle_by_plate ON vehicle (plate, id);
CREATE INDEX vehicle_by_expiry ON vehicle (transport_permit_valid_to, id);
CREATE INDEX vehicle_of_carrier ON vehicle (carrier_id);
SELECT protect('vehicle');
`;

const crew = `
CREATE TABLE crew_member (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT crew_member_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT crew_member_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  carrier_id uuid NOT NULL CONSTRAINT crew_member_carrier_fk REFERENCES carrier,
  name text NOT NULL CONSTRAINT crew_member_name_length CHECK (char_length(name) BETWEEN 2 AND 40),
  phone text NOT NULL CONSTRAINT crew_member_phone_length CHECK (char_length(phone) BETWEEN 5 AND 24),
  kinds text[] NOT NULL CONSTRAINT crew_member_kinds_known
    CHECK (cardinality(kinds) BETWEEN 1 AND 2 AND kinds <@ ARRAY['driver', 'escort']),
  certificate_no text NOT NULL CONSTRAINT crew_member_certificate_no_length CHECK (char_length(certificate_no) BETWEEN 4 AND 40),
  certificate_valid_to date NOT NULL,
  account_id uuid CONSTRAINT crew_member_account_fk REFERENCES account,
  state text NOT NULL CONSTRAINT crew_member_state_known CHECK (state IN ('active', 'retired')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CONSTRAINT crew_member_certificate_unique UNIQUE (facility_id, certificate_no),
  -- A round is a driver's own through this link, so an account stands for one person.
  CONSTRAINT crew_member_account_unique UNIQUE (account_id)
);
CREATE INDEX crew_member_by_name ON crew_member (name, id);
CREATE INDEX crew_member_by_expiry ON crew_member (certificate_valid_to, id);
CREATE INDEX crew_member_of_carrier ON crew_member (carrier_id);
SELECT protect('crew_member');
`;
