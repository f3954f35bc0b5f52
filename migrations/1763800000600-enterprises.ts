import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Small generators: who they are and what they declare, their wastes, their agreements with the facility and their
 * papers. All rows belong to the enterprise and its facility. The division is the site's and is sealed once the
 * enterprise is verified, so its copies in the children cannot disagree with it afterwards.
 */
export class Enterprises1763800000600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(enterprises);
    await db.query(documents);
    await db.query(profiles);
    await db.query(agreements);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE agreement_price, service_agreement, waste_profile, document_content, document,
        declared_generation, enterprise;`);
  }
}

const enterprises = `
-- A draft holds no credit code against others: only who submits claims a site, so nobody can squat another firm's code.
CREATE TABLE enterprise (
  id uuid CONSTRAINT enterprise_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT enterprise_facility_fk REFERENCES facility,
  enterprise_id uuid NOT NULL CONSTRAINT enterprise_owns_itself CHECK (enterprise_id = id),
  division_code text NOT NULL CONSTRAINT enterprise_division_shape CHECK (division_code ~ '^[0-9]{6}$'),
  state text NOT NULL CONSTRAINT enterprise_state_known
    CHECK (state IN ('draft', 'submitted', 'returned', 'verified', 'suspended')),
  name text NOT NULL CONSTRAINT enterprise_name_length CHECK (char_length(name) BETWEEN 2 AND 120),
  site_name text NOT NULL DEFAULT '' CONSTRAINT enterprise_site_name_length CHECK (char_length(site_name) <= 60),
  uscc text CONSTRAINT enterprise_uscc_shape CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  uscc_check text CONSTRAINT enterprise_uscc_check_known CHECK (uscc_check IN ('passed', 'failed')),
  uscc_override_reason text,
  address text CONSTRAINT enterprise_address_length CHECK (char_length(address) BETWEEN 5 AND 200),
  trade text NOT NULL CONSTRAINT enterprise_trade_known
    CHECK (trade IN ('laboratory', 'vehicle-repair', 'dismantling', 'petrol-station', 'other')),
  laboratory_kind text CONSTRAINT enterprise_laboratory_kind_known
    CHECK (laboratory_kind IN ('enterprise', 'research-institute', 'university', 'testing-body')),
  contact_name text,
  contact_phone text,
  emergency_phone text,
  eia_number text,
  return_reasons jsonb NOT NULL DEFAULT '[]',
  suspend_reason text,
  scope_level text NOT NULL DEFAULT 'inside'
    CONSTRAINT enterprise_scope_level_known CHECK (scope_level IN ('inside', 'near', 'reached')),
  search_keys text NOT NULL,
  submitted_at timestamptz,
  verified_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT enterprise_uscc_checked CHECK ((uscc IS NULL) = (uscc_check IS NULL)),
  CONSTRAINT enterprise_kind_of_laboratory CHECK (laboratory_kind IS NULL OR trade = 'laboratory'),
  CONSTRAINT enterprise_verified_uscc CHECK (state NOT IN ('verified', 'suspended')
    OR uscc_check = 'passed' OR char_length(uscc_override_reason) > 0)
);
CREATE UNIQUE INDEX enterprise_one_site ON enterprise (facility_id, uscc, site_name)
  WHERE state IN ('submitted', 'verified', 'suspended');
CREATE INDEX enterprise_by_name ON enterprise (facility_id, name COLLATE "C", id);
CREATE INDEX enterprise_by_created ON enterprise (facility_id, created_at, id);
CREATE INDEX enterprise_by_division ON enterprise (division_code text_pattern_ops);
CREATE INDEX enterprise_out_of_scope ON enterprise (id) WHERE scope_level <> 'inside';
SELECT protect('enterprise');

-- What the enterprise expects to generate in a year, as filed in its management plan (HJ 1259-2022 表A.3).
CREATE TABLE declared_generation (
  enterprise_id uuid NOT NULL CONSTRAINT declared_generation_enterprise_fk REFERENCES enterprise,
  waste_code text NOT NULL CONSTRAINT declared_generation_code_shape CHECK (waste_code ~ '^[0-9]{3}-[0-9]{3}-[0-9]{2}$'),
  yearly_grams bigint NOT NULL CONSTRAINT declared_generation_positive CHECK (yearly_grams > 0),
  facility_id uuid NOT NULL CONSTRAINT declared_generation_facility_fk REFERENCES facility,
  division_code text NOT NULL,
  CONSTRAINT declared_generation_pk PRIMARY KEY (enterprise_id, waste_code)
);
SELECT protect('declared_generation');
`;

const documents = `
-- The bytes stand apart from what lists show. media_type is what the content is, never what the sender called it.
CREATE TABLE document (
  id uuid CONSTRAINT document_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT document_facility_fk REFERENCES facility,
  enterprise_id uuid NOT NULL CONSTRAINT document_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  kind text NOT NULL CONSTRAINT document_kind_known CHECK (kind IN ('licence', 'eia', 'agreement', 'photo', 'other')),
  file_name text NOT NULL CONSTRAINT document_file_name_length CHECK (char_length(file_name) BETWEEN 1 AND 120),
  media_type text NOT NULL CONSTRAINT document_media_type_known
    CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  size_bytes integer NOT NULL CONSTRAINT document_size_bounded CHECK (size_bytes BETWEEN 1 AND 10485760),
  sha256 text NOT NULL CONSTRAINT document_sha256_shape CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_by uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app_now()
);
CREATE INDEX document_of_enterprise ON document (enterprise_id, created_at DESC, id DESC);
SELECT protect('document');

CREATE TABLE document_content (
  document_id uuid CONSTRAINT document_content_pk PRIMARY KEY CONSTRAINT document_content_document_fk REFERENCES document,
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  content bytea NOT NULL CONSTRAINT document_content_bounded CHECK (octet_length(content) BETWEEN 1 AND 10485760)
);
-- Scans and photographs are compressed already: trying again costs time and saves nothing.
ALTER TABLE document_content ALTER COLUMN content SET STORAGE EXTERNAL;
SELECT protect('document_content');
`;

const profiles = `
CREATE TABLE waste_profile (
  id uuid CONSTRAINT waste_profile_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT waste_profile_facility_fk REFERENCES facility,
  enterprise_id uuid NOT NULL CONSTRAINT waste_profile_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  name text NOT NULL CONSTRAINT waste_profile_name_length CHECK (char_length(name) BETWEEN 1 AND 60),
  waste_code text NOT NULL CONSTRAINT waste_profile_code_shape CHECK (waste_code ~ '^[0-9]{3}-[0-9]{3}-[0-9]{2}$'),
  form text NOT NULL CONSTRAINT waste_profile_form_known CHECK (form IN ('S', 'SS', 'L', 'G')),
  hazards text[] NOT NULL CONSTRAINT waste_profile_hazards_known
    CHECK (hazards <@ ARRAY['T', 'C', 'I', 'R', 'In'] AND cardinality(hazards) > 0),
  packaging text NOT NULL CONSTRAINT waste_profile_packaging_known
    CHECK (packaging IN ('drum', 'bag', 'box', 'tank', 'ibc', 'other')),
  usual_mass_grams bigint NOT NULL CONSTRAINT waste_profile_mass_range CHECK (usual_mass_grams BETWEEN 1 AND 100000000),
  harmful_components text[] NOT NULL DEFAULT '{}',
  components text[] NOT NULL DEFAULT '{}' CONSTRAINT waste_profile_components_known
    CHECK (components <@ ARRAY['acid', 'alkali', 'cyanide', 'oxidiser', 'organic', 'heavyMetal']),
  photo_document_id uuid CONSTRAINT waste_profile_photo_fk REFERENCES document,
  template_key text,
  search_keys text NOT NULL,
  archived_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now()
);
CREATE UNIQUE INDEX waste_profile_name_unique ON waste_profile (enterprise_id, name) WHERE archived_at IS NULL;
CREATE INDEX waste_profile_by_name ON waste_profile (enterprise_id, name COLLATE "C", id);
CREATE INDEX waste_profile_by_created ON waste_profile (enterprise_id, created_at, id);
SELECT protect('waste_profile');
`;

const agreements = `
-- A terminated agreement keeps the period that was signed; it counts no more, so its days are free for another one.
CREATE TABLE service_agreement (
  id uuid CONSTRAINT service_agreement_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT service_agreement_facility_fk REFERENCES facility,
  enterprise_id uuid NOT NULL CONSTRAINT service_agreement_enterprise_fk REFERENCES enterprise,
  division_code text NOT NULL,
  number text NOT NULL CONSTRAINT service_agreement_number_length CHECK (char_length(number) BETWEEN 1 AND 60),
  state text NOT NULL CONSTRAINT service_agreement_state_known CHECK (state IN ('active', 'terminated')),
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  minimum_charge_fen bigint NOT NULL CONSTRAINT service_agreement_minimum_charge CHECK (minimum_charge_fen BETWEEN 0 AND 100000000),
  signed_document_id uuid CONSTRAINT service_agreement_document_fk REFERENCES document,
  terminate_reason text,
  terminated_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT service_agreement_number_unique UNIQUE (facility_id, number),
  CONSTRAINT service_agreement_period CHECK (valid_to >= valid_from),
  CONSTRAINT service_agreement_terminated CHECK ((state = 'terminated') = (terminated_at IS NOT NULL)),
  CONSTRAINT service_agreement_no_overlap EXCLUDE USING gist (
    enterprise_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (state = 'active')
);
CREATE INDEX service_agreement_of_enterprise ON service_agreement (enterprise_id, valid_from DESC, id DESC);
CREATE INDEX service_agreement_by_expiry ON service_agreement (facility_id, valid_to, id);
CREATE INDEX service_agreement_by_created ON service_agreement (facility_id, created_at, id);
SELECT protect('service_agreement');

-- A price holds from its day until the next one of the same code. Versions are added, never changed: what a visit cost
-- must stay explainable. Fen per kilogram; negative: the facility pays the enterprise.
CREATE TABLE agreement_price (
  agreement_id uuid NOT NULL CONSTRAINT agreement_price_agreement_fk REFERENCES service_agreement,
  waste_code text NOT NULL CONSTRAINT agreement_price_code_shape CHECK (waste_code ~ '^[0-9]{3}-[0-9]{3}-[0-9]{2}$'),
  valid_from date NOT NULL,
  fen_per_kg integer NOT NULL CONSTRAINT agreement_price_range CHECK (fen_per_kg BETWEEN -1000000 AND 1000000),
  facility_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  division_code text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT agreement_price_pk PRIMARY KEY (agreement_id, waste_code, valid_from)
);
SELECT protect('agreement_price');
SELECT protect_append_only('agreement_price');
`;
