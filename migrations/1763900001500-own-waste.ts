import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Waste that the facility itself produces (自产废物). Its origin is the facility: a container of no enterprise that was
 * handed over to the store, so that shares, differences and results of it name no enterprise either.
 */
export class OwnWaste1763900001500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of ofAnOrigin) await db.query(`ALTER TABLE ${table} ALTER COLUMN enterprise_id DROP NOT NULL`);
    await db.query(transferKinds([...kindsBefore, 'produce']));
    await db.query(sources);
    await db.query(produced);
    await db.query(changes);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE outlet_log DROP COLUMN first_filling, ADD COLUMN spent_container_code text
        CONSTRAINT outlet_log_container_shape CHECK (spent_container_code ~ '^[0-9A-Z]{37}$');
      ALTER TABLE declaration_line DROP COLUMN produced_grams;
      DROP TABLE own_waste;`);
    await db.query(transferKinds(kindsBefore));
    for (const table of ofAnOrigin) await db.query(`ALTER TABLE ${table} ALTER COLUMN enterprise_id SET NOT NULL`);
  }
}

const ofAnOrigin = ['container_share', 'container_difference', 'treatment_share'] as const;

const kindsBefore = [
  'reserve',
  'amend',
  'post',
  'void',
  'load',
  'receive',
  'store',
  'return',
  'ship',
  'treat',
  'adjust',
  'reverse',
] as const;

const transferKinds = (kinds: readonly string[]): string => `
ALTER TABLE ledger_transfer DROP CONSTRAINT ledger_transfer_kind_known,
  ADD CONSTRAINT ledger_transfer_kind_known CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));`;

const sources = `
-- From which process a container of own waste comes; written once, with its label.
CREATE TABLE own_waste (
  container_id uuid CONSTRAINT own_waste_pk PRIMARY KEY CONSTRAINT own_waste_container_fk REFERENCES container,
  source text NOT NULL CONSTRAINT own_waste_source_known CHECK (source IN ('carbonChange', 'spill', 'cleaning', 'other')),
  log_entry_id uuid CONSTRAINT own_waste_log_entry_fk REFERENCES outlet_log,
  note text CONSTRAINT own_waste_note_length CHECK (char_length(note) BETWEEN 2 AND 500),
  recorded_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  facility_id uuid NOT NULL CONSTRAINT own_waste_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT own_waste_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  CONSTRAINT own_waste_of_a_change CHECK ((source = 'carbonChange') = (log_entry_id IS NOT NULL)),
  CONSTRAINT own_waste_other_explained CHECK (source <> 'other' OR note IS NOT NULL)
);
CREATE INDEX own_waste_list ON own_waste (facility_id, recorded_at, container_id);
CREATE INDEX own_waste_log_entry ON own_waste (log_entry_id) WHERE log_entry_id IS NOT NULL;
SELECT protect('own_waste');
SELECT protect_append_only('own_waste');
`;

const produced = `
-- Of what was taken in, what the unit itself produced: all of an enterprise's, and of the facility's its own waste.
ALTER TABLE declaration_line ADD COLUMN produced_grams bigint NOT NULL DEFAULT 0, DISABLE TRIGGER declaration_line_append_only;
UPDATE declaration_line SET produced_grams = taken_in_grams WHERE enterprise_id IS NOT NULL;
ALTER TABLE declaration_line ALTER COLUMN produced_grams DROP DEFAULT, ENABLE TRIGGER declaration_line_append_only;
`;

const changes = `
-- A change names no container by itself any more, as nobody knew whether there was one: the container names the change. What
-- was typed in is kept in the note.
ALTER TABLE outlet_log DISABLE TRIGGER outlet_log_append_only;
UPDATE outlet_log SET note = left(concat_ws('；', '废活性炭容器 ' || spent_container_code, note), 500)
WHERE spent_container_code IS NOT NULL;
ALTER TABLE outlet_log DROP COLUMN spent_container_code, ENABLE TRIGGER outlet_log_append_only,
  ADD COLUMN first_filling boolean NOT NULL DEFAULT false
    CONSTRAINT outlet_log_filled_first CHECK (kind = 'carbonChange' OR NOT first_filling);
`;
