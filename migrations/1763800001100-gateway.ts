import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Requests for official manifest numbers to the national system (部令第23号 第15条), visible to the operator with their
 * attempts and last error, and the simulator's own books, which stand for that system in demo and tests.
 */
export class Gateway1763800001100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(requests);
    await db.query(simulator);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE gateway_simulated_number, gateway_simulated_serial, gateway_request');
  }
}

const requests = `
CREATE TABLE gateway_request (
  id uuid PRIMARY KEY,
  manifest_id uuid NOT NULL CONSTRAINT gateway_request_manifest_fk REFERENCES manifest
    CONSTRAINT gateway_request_once UNIQUE,
  facility_id uuid NOT NULL CONSTRAINT gateway_request_facility_fk REFERENCES facility,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  adapter text NOT NULL CONSTRAINT gateway_request_adapter_known CHECK (adapter IN ('manual', 'simulator')),
  state text NOT NULL CONSTRAINT gateway_request_state_known CHECK (state IN ('open', 'waiting', 'answered', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  last_error text CONSTRAINT gateway_request_error_length CHECK (char_length(last_error) <= 500),
  next_attempt_at timestamptz,
  official_number text COLLATE "C",
  applied boolean,
  answered_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT gateway_request_answered CHECK ((state = 'answered') = (answered_at IS NOT NULL)),
  CONSTRAINT gateway_request_open_is_due CHECK ((state = 'open') = (next_attempt_at IS NOT NULL))
);
CREATE INDEX gateway_request_due ON gateway_request (next_attempt_at, id) WHERE state = 'open';
CREATE INDEX gateway_request_facility_created ON gateway_request (facility_id, created_at, id);
CREATE INDEX gateway_request_state_created ON gateway_request (facility_id, state, created_at, id);
SELECT protect('gateway_request');
`;

const simulator = `
CREATE TABLE gateway_simulated_serial (
  year integer NOT NULL,
  city text NOT NULL CONSTRAINT gateway_simulated_serial_city CHECK (city ~ '^[0-9]{4}$'),
  last integer NOT NULL CONSTRAINT gateway_simulated_serial_bounds CHECK (last BETWEEN 1 AND 999999),
  CONSTRAINT gateway_simulated_serial_pk PRIMARY KEY (year, city)
);
SELECT protect_internal('gateway_simulated_serial', 'false');

CREATE TABLE gateway_simulated_number (
  manifest_id uuid PRIMARY KEY,
  number text NOT NULL CONSTRAINT gateway_simulated_number_unique UNIQUE,
  issued_at timestamptz NOT NULL DEFAULT app_now()
);
SELECT protect_internal('gateway_simulated_number', 'false');
`;
