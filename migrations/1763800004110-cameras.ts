import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cameras, what their recorder last said of them, and alarms when it falls silent or keeps too little (GB 18597-2023 4.7). */
export class Cameras1763800004110 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(cameras);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE camera_alarm, camera');
  }
}

const cameras = `
CREATE TABLE camera (
  id uuid CONSTRAINT camera_pk PRIMARY KEY,
  code text NOT NULL CONSTRAINT camera_code_shape CHECK (code ~ '^[A-Za-z0-9-]{1,30}$'),
  name text NOT NULL CONSTRAINT camera_name_length CHECK (char_length(name) BETWEEN 1 AND 60),
  place text NOT NULL CONSTRAINT camera_place_length CHECK (char_length(place) BETWEEN 1 AND 100),
  retention_days integer NOT NULL CONSTRAINT camera_retention_bounds CHECK (retention_days BETWEEN 1 AND 3650),
  state text NOT NULL CONSTRAINT camera_state_known CHECK (state IN ('inUse', 'retired')),
  -- Of the newest heartbeat; an older one that comes late changes nothing.
  seen_at timestamptz,
  oldest_recording_on date,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  facility_id uuid NOT NULL CONSTRAINT camera_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT camera_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  CONSTRAINT camera_code_unique UNIQUE (facility_id, code)
);
SELECT protect('camera');

CREATE TABLE camera_alarm (
  id uuid CONSTRAINT camera_alarm_pk PRIMARY KEY,
  camera_id uuid NOT NULL CONSTRAINT camera_alarm_camera_fk REFERENCES camera,
  kind text NOT NULL CONSTRAINT camera_alarm_kind_known CHECK (kind IN ('lost', 'retention')),
  state text NOT NULL CONSTRAINT camera_alarm_state_known CHECK (state IN ('open', 'acknowledged', 'closed')),
  first_at timestamptz NOT NULL,
  note text CONSTRAINT camera_alarm_note_length CHECK (char_length(note) BETWEEN 5 AND 500),
  noted_by uuid,
  noted_at timestamptz,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  version integer NOT NULL,
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT camera_alarm_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  CONSTRAINT camera_alarm_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  CONSTRAINT camera_alarm_noted CHECK ((note IS NULL) = (noted_at IS NULL) AND (note IS NULL) = (noted_by IS NULL)
    AND (state <> 'acknowledged' OR note IS NOT NULL))
);
CREATE UNIQUE INDEX camera_alarm_open_once ON camera_alarm (camera_id, kind) WHERE state <> 'closed';
CREATE INDEX camera_alarm_newest ON camera_alarm (opened_at DESC, id DESC);
CREATE INDEX camera_alarm_open ON camera_alarm (opened_at DESC, id DESC) WHERE state <> 'closed';
SELECT protect('camera_alarm');
`;
