import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Manifests are listed in the order of their drafting alone, in which their numbers are drawn as well. An order by number told
 * nothing more, cost every manifest and every change of its state seven indexes, and could not be paged through within some days.
 */
export class ManifestsByDrafting1763900001400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX manifest_number_order, manifest_enterprise_number, manifest_state_number, manifest_any_state_number,
        manifest_line_code_number, manifest_line_facility_code_number, manifest_line_enterprise_code_number;
      ${placeAndSeal('created_at')}
      ALTER TABLE manifest_line DROP COLUMN year, DROP COLUMN serial;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE manifest_line ADD COLUMN year integer, ADD COLUMN serial bigint, DISABLE TRIGGER manifest_line_sealed;
      UPDATE manifest_line l SET year = m.year, serial = m.serial FROM manifest m WHERE m.id = l.manifest_id;
      ALTER TABLE manifest_line ENABLE TRIGGER manifest_line_sealed, ALTER COLUMN year SET NOT NULL,
        ALTER COLUMN serial SET NOT NULL;
      ${placeAndSeal('created_at', 'year', 'serial')}
      CREATE INDEX manifest_number_order ON manifest (year, serial, id);
      CREATE INDEX manifest_enterprise_number ON manifest (enterprise_id, year, serial, id);
      CREATE INDEX manifest_state_number ON manifest (facility_id, state, year, serial, id);
      CREATE INDEX manifest_any_state_number ON manifest (state, year, serial, id);
      CREATE INDEX manifest_line_code_number ON manifest_line (waste_code, year, serial, manifest_id);
      CREATE INDEX manifest_line_facility_code_number ON manifest_line (facility_id, waste_code, year, serial, manifest_id);
      CREATE INDEX manifest_line_enterprise_code_number ON manifest_line (enterprise_id, waste_code, year, serial, manifest_id);`);
  }
}

/** What a line takes from its manifest, and keeps. */
function placeAndSeal(...order: readonly string[]): string {
  const place = ['facility_id', 'enterprise_id', 'division_code', ...order];
  const of = (row: string, columns: readonly string[]) => columns.map((column) => `${row}.${column}`).join(', ');
  const kept = ['manifest_id', ...place];
  return `
CREATE OR REPLACE FUNCTION manifest_line_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT ${place.join(', ')} INTO ${of('NEW', place)} FROM manifest WHERE id = NEW.manifest_id;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION manifest_line_seal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE at_state text;
BEGIN
  SELECT state INTO at_state FROM manifest WHERE id = OLD.manifest_id;
  IF TG_OP = 'DELETE' OR at_state IN ('accepted', 'partlyAccepted', 'refused', 'closed', 'voided') THEN
    RAISE EXCEPTION 'line % of a manifest that is %: % refused', OLD.position, at_state, TG_OP USING ERRCODE = 'GI009';
  END IF;
  IF (${of('NEW', kept)}) IS DISTINCT FROM (${of('OLD', kept)}) THEN
    RAISE EXCEPTION 'the manifest of line % is sealed', OLD.position USING ERRCODE = 'GI009';
  END IF;
  IF at_state IN ('loaded', 'inTransit', 'arrived') AND (NEW.handed_over_grams, NEW.handed_over_packages, NEW.container_codes)
    IS DISTINCT FROM (OLD.handed_over_grams, OLD.handed_over_packages, OLD.container_codes) THEN
    RAISE EXCEPTION 'line % was handed over: its masses and containers are sealed', OLD.position USING ERRCODE = 'GI009';
  END IF;
  IF at_state <> 'draft' AND (NEW.position, NEW.booking_id, NEW.booking_line_id, NEW.waste_code, NEW.name, NEW.hazards,
      NEW.form, NEW.packaging, NEW.components, NEW.planned_grams, NEW.planned_packages)
    IS DISTINCT FROM (OLD.position, OLD.booking_id, OLD.booking_line_id, OLD.waste_code, OLD.name, OLD.hazards,
      OLD.form, OLD.packaging, OLD.components, OLD.planned_grams, OLD.planned_packages) THEN
    RAISE EXCEPTION 'line % was signed: its waste is sealed', OLD.position USING ERRCODE = 'GI009';
  END IF;
  RETURN NEW;
END $$;`;
}
