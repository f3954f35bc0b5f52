import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The permit of a green island and its storage zones. Both are public (信息公开: 法典 第485条), so everybody signed in
 * reads them; the facility and the system write them. What they limit is enforced by the rows of the ledger.
 */
export class Facility1763800000500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(protectPublished);
    await db.query(permits);
    await db.query(zones);
    await db.query(forecasts);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX ledger_transfer_made_at;
      DROP FUNCTION storage_zone_held;
      DROP TABLE storage_zone, permit_category_quota, permit_code, permit;
      DROP FUNCTION protect_published;`);
  }
}

const protectPublished = `
-- protect_published(table): rows of a facility, open to every reader, written by that facility and by the system.
CREATE FUNCTION protect_published(p_table text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  owns text := $expr$ (SELECT current_setting('app.system', true)) = 'on'
    OR facility_id = (SELECT nullif(current_setting('app.facility', true), '')::uuid) $expr$;
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY owner_all ON %I FOR ALL TO %I USING (true) WITH CHECK (true)', p_table, current_user);
  EXECUTE format('CREATE POLICY everyone_reads ON %I FOR SELECT TO green_island_app USING (true)', p_table);
  EXECUTE format('CREATE POLICY facility_insert ON %I FOR INSERT TO green_island_app WITH CHECK (%s)', p_table, owns);
  EXECUTE format('CREATE POLICY facility_update ON %I FOR UPDATE TO green_island_app USING (%s) WITH CHECK (%s)', p_table, owns, owns);
  EXECUTE format('CREATE POLICY facility_delete ON %I FOR DELETE TO green_island_app USING (%s)', p_table, owns);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO green_island_app', p_table);
END $$;
`;

const permits = `
-- At most one permit of a facility is in force on a day. Its codes and quotas of categories hang on (id, facility_id),
-- so that row-level security of the children can never disagree with the parent's.
CREATE TABLE permit (
  id uuid CONSTRAINT permit_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT permit_facility_fk REFERENCES facility,
  number text NOT NULL CONSTRAINT permit_number_length CHECK (char_length(number) BETWEEN 1 AND 60),
  basis text NOT NULL CONSTRAINT permit_basis_length CHECK (char_length(basis) BETWEEN 1 AND 500),
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  yearly_quota_grams bigint NOT NULL CONSTRAINT permit_quota_positive CHECK (yearly_quota_grams > 0),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT permit_number_unique UNIQUE (facility_id, number),
  CONSTRAINT permit_id_facility_unique UNIQUE (id, facility_id),
  CONSTRAINT permit_period CHECK (valid_to >= valid_from),
  CONSTRAINT permit_no_overlap EXCLUDE USING gist (facility_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
CREATE INDEX permit_by_validity ON permit (facility_id, valid_from DESC, id DESC);
SELECT protect_published('permit');

CREATE TABLE permit_code (
  permit_id uuid NOT NULL,
  facility_id uuid NOT NULL,
  waste_code text NOT NULL CONSTRAINT permit_code_shape CHECK (waste_code ~ '^[0-9]{3}-[0-9]{3}-[0-9]{2}$'),
  CONSTRAINT permit_code_pk PRIMARY KEY (permit_id, waste_code),
  CONSTRAINT permit_code_permit_fk FOREIGN KEY (permit_id, facility_id) REFERENCES permit (id, facility_id)
);
SELECT protect_published('permit_code');

CREATE TABLE permit_category_quota (
  permit_id uuid NOT NULL,
  facility_id uuid NOT NULL,
  category text NOT NULL CONSTRAINT permit_category_quota_shape CHECK (category ~ '^HW[0-9]{2}$'),
  quota_grams bigint NOT NULL CONSTRAINT permit_category_quota_positive CHECK (quota_grams > 0),
  CONSTRAINT permit_category_quota_pk PRIMARY KEY (permit_id, category),
  CONSTRAINT permit_category_quota_permit_fk FOREIGN KEY (permit_id, facility_id) REFERENCES permit (id, facility_id)
);
SELECT protect_published('permit_category_quota');
`;

const zones = `
CREATE TABLE storage_zone (
  id uuid CONSTRAINT storage_zone_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT storage_zone_facility_fk REFERENCES facility,
  name text NOT NULL CONSTRAINT storage_zone_name_length CHECK (char_length(name) BETWEEN 1 AND 60),
  capacity_grams bigint NOT NULL CONSTRAINT storage_zone_capacity_positive CHECK (capacity_grams > 0),
  categories text[] NOT NULL CONSTRAINT storage_zone_categories_given CHECK (cardinality(categories) > 0),
  -- Within the categories; empty: every code of theirs.
  codes text[] NOT NULL DEFAULT '{}',
  kind text NOT NULL DEFAULT 'storage' CONSTRAINT storage_zone_kind_known CHECK (kind IN ('storage', 'quarantine')),
  -- Null: no bund, so no liquids (GB 18597-2023 6.2.2).
  bund_millilitres bigint CONSTRAINT storage_zone_bund_positive CHECK (bund_millilitres > 0),
  -- Null: counted by mass alone.
  places integer CONSTRAINT storage_zone_places_positive CHECK (places > 0),
  -- What stands in it now; follows the containers by their trigger.
  container_count integer NOT NULL DEFAULT 0 CONSTRAINT storage_zone_count_not_negative CHECK (container_count >= 0),
  liquid_millilitres bigint NOT NULL DEFAULT 0 CONSTRAINT storage_zone_liquid_not_negative CHECK (liquid_millilitres >= 0),
  sort_order integer NOT NULL,
  state text NOT NULL CONSTRAINT storage_zone_state_known CHECK (state IN ('open', 'closed')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT storage_zone_name_unique UNIQUE (facility_id, name),
  CONSTRAINT storage_zone_places_enough CHECK (container_count <= places),
  -- The bund holds at least a tenth of the liquid: checked here, so that no two put-aways at once can fill it beyond.
  CONSTRAINT storage_zone_bund_enough CHECK (liquid_millilitres <= coalesce(bund_millilitres, 0) * 10)
);
CREATE INDEX storage_zone_in_order ON storage_zone (facility_id, sort_order, id);
SELECT protect_published('storage_zone');

-- What is booked or stored in each zone of a facility. An enterprise sees no account of the facility's, and still its
-- booking must be given a zone with room.
CREATE FUNCTION storage_zone_held(p_facility uuid) RETURNS TABLE (zone_id uuid, held_grams bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT scope::uuid, pending_grams + posted_grams FROM ledger_account WHERE facility_id = p_facility AND kind = 'zone'
$$;
REVOKE ALL ON FUNCTION storage_zone_held FROM PUBLIC;
GRANT EXECUTE ON FUNCTION storage_zone_held TO green_island_app;
`;

/** Transfers are appended in the order of time, so this index of block ranges costs a write next to nothing. */
const forecasts = `
CREATE INDEX ledger_transfer_made_at ON ledger_transfer USING brin (made_at) WITH (pages_per_range = 32);
`;
