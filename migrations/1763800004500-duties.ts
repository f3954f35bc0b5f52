import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What everybody has to do by when, as the rules find it, and what people wrote beside it. */
export class Duties1763800004500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(duties);
    await db.query(notes);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE duty_note, duty');
  }
}

// A duty closed and come again is a new row; of those open there is one a rule, subject and part. attend_on orders the
// lists: the due day, or where no day is set the day on which it was found.
const duties = `
CREATE TABLE duty (
  id uuid PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT duty_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT duty_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  kind text COLLATE "C" NOT NULL CONSTRAINT duty_kind_shape CHECK (kind ~ '^[a-z][a-z-]{1,39}$'),
  subject_type text NOT NULL CONSTRAINT duty_subject_shape CHECK (subject_type ~ '^[a-z][A-Za-z]{1,30}$'),
  subject_id uuid NOT NULL,
  part text COLLATE "C" NOT NULL DEFAULT '' CONSTRAINT duty_part_length CHECK (char_length(part) <= 60),
  reference text NOT NULL CONSTRAINT duty_reference_length CHECK (char_length(reference) <= 200),
  state text NOT NULL CONSTRAINT duty_state_known CHECK (state IN ('coming', 'warn', 'due', 'overdue', 'breach', 'closed')),
  rung smallint NOT NULL CONSTRAINT duty_rung_bounds CHECK (rung BETWEEN 0 AND 20),
  reach text NOT NULL CONSTRAINT duty_reach_known CHECK (reach IN ('attending', 'manager', 'regulator')),
  due_on date,
  attend_on date NOT NULL,
  provisional boolean NOT NULL,
  details jsonb NOT NULL CONSTRAINT duty_details_size CHECK (pg_column_size(details) <= 4000),
  assigned_to uuid CONSTRAINT duty_assigned_fk REFERENCES account,
  assigned_label text CONSTRAINT duty_assigned_length CHECK (char_length(assigned_label) <= 60),
  opened_at timestamptz NOT NULL,
  alerted_at timestamptz,
  changed_at timestamptz NOT NULL,
  closed_at timestamptz,
  CONSTRAINT duty_closed CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
  CONSTRAINT duty_assigned_named CHECK ((assigned_to IS NULL) = (assigned_label IS NULL)),
  CONSTRAINT duty_alerted CHECK (state = 'closed' OR (state = 'coming') = (alerted_at IS NULL))
);
CREATE UNIQUE INDEX duty_open_once ON duty (facility_id, kind, subject_id, part) WHERE state <> 'closed';
CREATE INDEX duty_facility_attend ON duty (facility_id, attend_on, id) WHERE state <> 'closed';
CREATE INDEX duty_facility_kind ON duty (facility_id, kind, attend_on, id) WHERE state <> 'closed';
CREATE INDEX duty_facility_state ON duty (facility_id, state, attend_on, id) WHERE state <> 'closed';
CREATE INDEX duty_enterprise_attend ON duty (enterprise_id, attend_on, id) WHERE state <> 'closed' AND enterprise_id IS NOT NULL;
CREATE INDEX duty_regulator_attend ON duty (attend_on, id) WHERE state <> 'closed' AND reach = 'regulator';
CREATE INDEX duty_assigned ON duty (assigned_to, attend_on, id) WHERE state <> 'closed' AND assigned_to IS NOT NULL;
CREATE INDEX duty_subject ON duty (subject_id);
SELECT protect('duty');
`;

const notes = `
CREATE TABLE duty_note (
  id uuid PRIMARY KEY,
  duty_id uuid NOT NULL CONSTRAINT duty_note_duty_fk REFERENCES duty,
  facility_id uuid NOT NULL,
  enterprise_id uuid,
  division_code text NOT NULL,
  text text NOT NULL CONSTRAINT duty_note_length CHECK (char_length(text) BETWEEN 2 AND 500),
  written_by uuid NOT NULL,
  writer_label text NOT NULL,
  written_at timestamptz NOT NULL
);
CREATE INDEX duty_note_of_duty ON duty_note (duty_id, written_at, id);
SELECT protect('duty_note');
SELECT protect_append_only('duty_note');
`;
