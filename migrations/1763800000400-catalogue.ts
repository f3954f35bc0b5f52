import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The national catalogue of hazardous wastes by edition, and the work calendar. National facts: everybody signed in
 * reads them, the system (command line, start-up) and administrators write them.
 */
export class Catalogue1763800000400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(protectNational);
    await db.query(catalogue);
    await db.query(calendar);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE waste_code, waste_code_edition, work_calendar, work_calendar_year;
      DROP FUNCTION protect_national;`);
  }
}

const protectNational = `
-- protect_national(table): rows of no tenant, open to every reader, written by the system and by administrators.
CREATE FUNCTION protect_national(p_table text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  writer text := $expr$ (SELECT current_setting('app.system', true)) = 'on'
    OR (SELECT current_setting('app.administrator', true)) = 'on' $expr$;
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY owner_all ON %I FOR ALL TO %I USING (true) WITH CHECK (true)', p_table, current_user);
  EXECUTE format('CREATE POLICY everyone_reads ON %I FOR SELECT TO green_island_app USING (true)', p_table);
  EXECUTE format('CREATE POLICY keeper_writes ON %I FOR ALL TO green_island_app USING (%s) WITH CHECK (%s)', p_table, writer, writer);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO green_island_app', p_table);
END $$;
`;

const catalogue = `
CREATE TABLE waste_code_edition (
  edition text CONSTRAINT waste_code_edition_pk PRIMARY KEY
    CONSTRAINT waste_code_edition_shape CHECK (edition ~ '^[0-9A-Za-z][0-9A-Za-z.-]{0,19}$'),
  id uuid NOT NULL CONSTRAINT waste_code_edition_id_unique UNIQUE,
  valid_from date NOT NULL,
  valid_to date,
  source text NOT NULL,
  origin text NOT NULL CONSTRAINT waste_code_edition_origin_known CHECK (origin IN ('shipped', 'imported')),
  complete boolean NOT NULL,
  note jsonb,
  CONSTRAINT waste_code_edition_period CHECK (valid_to IS NULL OR valid_to >= valid_from),
  CONSTRAINT waste_code_edition_no_overlap EXCLUDE USING gist (daterange(valid_from, valid_to, '[]') WITH &&)
);
SELECT protect_national('waste_code_edition');

-- search_keys is what a query is looked for in: code, names, pinyin and initials, in one lower-case half-width form.
-- An edition has some 470 rows, so a scan of one edition answers every search.
CREATE TABLE waste_code (
  edition text NOT NULL CONSTRAINT waste_code_edition_fk REFERENCES waste_code_edition,
  code text NOT NULL CONSTRAINT waste_code_shape CHECK (code ~ '^[0-9]{3}-[0-9]{3}-[0-9]{2}$'),
  category text NOT NULL CONSTRAINT waste_code_category_matches CHECK (category = 'HW' || right(code, 2)),
  category_name_zh text,
  industry_zh text,
  hazards text[] NOT NULL CONSTRAINT waste_code_hazards_known
    CHECK (hazards <@ ARRAY['T', 'C', 'I', 'R', 'In'] AND cardinality(hazards) > 0),
  hazards_meaning text NOT NULL CONSTRAINT waste_code_hazards_meaning_known CHECK (hazards_meaning IN ('firstCertain', 'oneOrMore')),
  name_zh text NOT NULL,
  name_en text,
  description_zh text,
  trades text[] NOT NULL,
  search_keys text NOT NULL,
  CONSTRAINT waste_code_pk PRIMARY KEY (edition, code)
);
CREATE INDEX waste_code_code ON waste_code (code);
SELECT protect_national('waste_code');
`;

const calendar = `
-- A year without a row here is not announced yet: its deadlines are provisional.
CREATE TABLE work_calendar_year (
  year integer CONSTRAINT work_calendar_year_pk PRIMARY KEY
    CONSTRAINT work_calendar_year_range CHECK (year BETWEEN 2000 AND 2099),
  id uuid NOT NULL CONSTRAINT work_calendar_year_id_unique UNIQUE,
  source text NOT NULL,
  origin text NOT NULL CONSTRAINT work_calendar_year_origin_known CHECK (origin IN ('shipped', 'imported'))
);
SELECT protect_national('work_calendar_year');

CREATE TABLE work_calendar (
  date date CONSTRAINT work_calendar_pk PRIMARY KEY,
  year integer NOT NULL GENERATED ALWAYS AS (extract(year FROM date)::integer) STORED
    CONSTRAINT work_calendar_year_fk REFERENCES work_calendar_year,
  kind text NOT NULL CONSTRAINT work_calendar_kind_known CHECK (kind IN ('holiday', 'workday')),
  name text NOT NULL
);
SELECT protect_national('work_calendar');
`;
