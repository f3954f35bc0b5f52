import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An official number that was mistyped can be put right until somebody signs it, and that of a voided manifest no longer
 * keeps it from the manifest it belongs to.
 */
export class CorrectedNumbers1763900001800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(seal(mayBeCorrected));
    // The list looks a number up whatever the state, so besides the unique index there is one of all.
    await db.query(`
      ALTER TABLE manifest DROP CONSTRAINT manifest_official_number_unique;
      CREATE UNIQUE INDEX manifest_official_number_unique ON manifest (official_number) WHERE state <> 'voided';
      CREATE INDEX manifest_official_number ON manifest (official_number) WHERE official_number IS NOT NULL;`);
    await db.query(`
      UPDATE gateway_message g SET applied = false WHERE g.kind = 'number' AND g.applied
        AND (EXISTS (SELECT FROM manifest m WHERE m.id = g.subject_id AND m.state = 'voided')
          OR EXISTS (SELECT FROM transfer t WHERE t.id = g.subject_id AND t.state = 'cancelled'));`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX manifest_official_number, manifest_official_number_unique;
      ALTER TABLE manifest ADD CONSTRAINT manifest_official_number_unique UNIQUE (official_number);`);
    await db.query(seal('false'));
  }
}

/** What both sides sign at loading has the number in it. */
const mayBeCorrected = `OLD.state = 'numbered' AND NEW.state = 'numbered' AND OLD.number_source = 'manual'
      AND NEW.number_source = 'manual' AND NEW.official_number IS NOT NULL
      AND NOT EXISTS (SELECT FROM manifest_signature s WHERE s.manifest_id = OLD.id AND s.purpose = 'load')`;

const seal = (numberMayChange: string): string => `
CREATE OR REPLACE FUNCTION manifest_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.state IN ('closed', 'voided') THEN
    RAISE EXCEPTION 'manifest % is %: % refused', OLD.internal_number, OLD.state, TG_OP USING ERRCODE = 'GI009';
  END IF;
  IF (NEW.id, NEW.internal_number, NEW.year, NEW.serial, NEW.facility_id, NEW.enterprise_id, NEW.division_code, NEW.kind,
      NEW.round_id, NEW.original_manifest_id, NEW.created_at)
    IS DISTINCT FROM (OLD.id, OLD.internal_number, OLD.year, OLD.serial, OLD.facility_id, OLD.enterprise_id, OLD.division_code,
      OLD.kind, OLD.round_id, OLD.original_manifest_id, OLD.created_at)
    OR (OLD.official_number IS NOT NULL AND NEW.official_number IS DISTINCT FROM OLD.official_number
      AND NOT (${numberMayChange})) THEN
    RAISE EXCEPTION 'the identity of manifest % is sealed', OLD.internal_number USING ERRCODE = 'GI009';
  END IF;
  IF OLD.state <> 'draft' AND (NEW.consignor, NEW.carrier, NEW.consignee, NEW.vehicle_id, NEW.plate, NEW.driver_id,
      NEW.driver_name, NEW.driver_phone, NEW.escort_id, NEW.escort_name, NEW.origin, NEW.via, NEW.destination,
      NEW.emergency_measures, NEW.planned_on)
    IS DISTINCT FROM (OLD.consignor, OLD.carrier, OLD.consignee, OLD.vehicle_id, OLD.plate, OLD.driver_id,
      OLD.driver_name, OLD.driver_phone, OLD.escort_id, OLD.escort_name, OLD.origin, OLD.via, OLD.destination,
      OLD.emergency_measures, OLD.planned_on) THEN
    RAISE EXCEPTION 'manifest % was signed: its parties and vehicle are sealed', OLD.internal_number USING ERRCODE = 'GI009';
  END IF;
  RETURN NEW;
END $$;`;
