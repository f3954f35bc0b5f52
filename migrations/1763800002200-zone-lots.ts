import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands in a zone, counted: whether a container may be put beside thousands is decided without reading them. */
export class ZoneLots1763800002200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(lots);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER container_lots_counted ON container;
      DROP FUNCTION container_count_lots;
      DROP INDEX container_liquid_in_zone;
      DROP TABLE zone_lot;`);
  }
}

const lots = `
-- How many containers of a zone are alike for segregation (GB 18597-2023 4.3). A row of zero stays for the next one.
CREATE TABLE zone_lot (
  zone_id uuid NOT NULL CONSTRAINT zone_lot_zone_fk REFERENCES storage_zone,
  waste_code text NOT NULL,
  hazards text[] NOT NULL,
  components text[] NOT NULL,
  containers integer NOT NULL CONSTRAINT zone_lot_not_negative CHECK (containers >= 0),
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT zone_lot_of_no_enterprise CHECK (enterprise_id IS NULL),
  division_code text NOT NULL,
  CONSTRAINT zone_lot_pk PRIMARY KEY (zone_id, waste_code, hazards, components)
) WITH (fillfactor = 50);
SELECT protect('zone_lot', false);

-- The largest one, which the bund must hold (6.2.2).
CREATE INDEX container_liquid_in_zone ON container (zone_id, volume_millilitres) WHERE state = 'stored' AND form = 'L';

-- Fires after container_followed, by its name, and so with the zone's row locked.
CREATE FUNCTION container_count_lots() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  stood boolean := TG_OP = 'UPDATE' AND OLD.state = 'stored';
  stands boolean := NEW.state = 'stored';
BEGIN
  IF stood AND stands AND (OLD.zone_id, OLD.hazards, OLD.components) = (NEW.zone_id, NEW.hazards, NEW.components) THEN
    RETURN NULL;
  END IF;
  IF stood THEN
    UPDATE zone_lot SET containers = containers - 1
    WHERE zone_id = OLD.zone_id AND waste_code = OLD.waste_code AND hazards = OLD.hazards AND components = OLD.components;
  END IF;
  IF stands THEN
    INSERT INTO zone_lot (zone_id, waste_code, hazards, components, containers, facility_id, division_code)
    VALUES (NEW.zone_id, NEW.waste_code, NEW.hazards, NEW.components, 1, NEW.facility_id, NEW.division_code)
    ON CONFLICT (zone_id, waste_code, hazards, components) DO UPDATE SET containers = zone_lot.containers + 1;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER container_lots_counted AFTER INSERT OR UPDATE ON container FOR EACH ROW EXECUTE FUNCTION container_count_lots();
`;
