import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who treats the waste (利用处置单位): companies with what their permit lets them do with which code, the contracts with them
 * (部令23号 第10条), and approvals of transfers into another province (第21–28条). All belong to the facility that ships to
 * them, the 移出人. `division_code` is the tenant's column and stays null; where a company sits is `seat_code`, often abroad.
 */
export class TreatmentCompanies1763800003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(companies);
    await db.query(contracts);
    await db.query(approvals);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE transfer_approval_line, transfer_approval, treatment_price, treatment_contract,
        treatment_permit_line, treatment_company;`);
  }
}

const methods = `'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R15', 'D1', 'D9', 'D10', 'D16', 'C1', 'C2', 'C3',
    'Y10', 'Y11', 'Y12', 'Y13', 'Y16', 'G21', 'G22', 'G23', 'G24', 'G29'`;

const companies = `
CREATE TABLE treatment_company (
  id uuid CONSTRAINT treatment_company_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT treatment_company_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT treatment_company_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  name text NOT NULL CONSTRAINT treatment_company_name_length CHECK (char_length(name) BETWEEN 2 AND 120),
  uscc text NOT NULL CONSTRAINT treatment_company_uscc_shape CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  uscc_check text NOT NULL CONSTRAINT treatment_company_uscc_check_known CHECK (uscc_check IN ('passed', 'failed')),
  uscc_override_reason text,
  seat_code text NOT NULL CONSTRAINT treatment_company_seat_shape CHECK (seat_code ~ '^[0-9]{6}$'),
  address text NOT NULL CONSTRAINT treatment_company_address_length CHECK (char_length(address) BETWEEN 4 AND 200),
  phone text NOT NULL CONSTRAINT treatment_company_phone_length CHECK (char_length(phone) BETWEEN 5 AND 24),
  permit_no text NOT NULL CONSTRAINT treatment_company_permit_no_length CHECK (char_length(permit_no) BETWEEN 4 AND 40),
  permit_valid_from date NOT NULL,
  permit_valid_to date NOT NULL,
  state text NOT NULL CONSTRAINT treatment_company_state_known CHECK (state IN ('active', 'retired')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CONSTRAINT treatment_company_permit_period CHECK (permit_valid_to >= permit_valid_from),
  CONSTRAINT treatment_company_uscc_accepted CHECK (uscc_check = 'passed' OR char_length(uscc_override_reason) > 0),
  -- One firm may have several sites, each with a permit of its own.
  CONSTRAINT treatment_company_permit_unique UNIQUE (facility_id, permit_no),
  CONSTRAINT treatment_company_id_facility_unique UNIQUE (id, facility_id)
);
CREATE INDEX treatment_company_by_name ON treatment_company (name, id);
CREATE INDEX treatment_company_by_expiry ON treatment_company (permit_valid_to, id);
SELECT protect('treatment_company');

-- Children hang on (id, facility_id), so that row-level security can never say otherwise of them than of the parent.
CREATE TABLE treatment_permit_line (
  company_id uuid NOT NULL,
  waste_code text NOT NULL CONSTRAINT treatment_permit_line_code_shape CHECK (waste_code ~ '^[0-9]{3}-[0-9]{3}-[0-9]{2}$'),
  method_code text NOT NULL CONSTRAINT treatment_permit_line_method_known CHECK (method_code IN (${methods})),
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT treatment_permit_line_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  CONSTRAINT treatment_permit_line_pk PRIMARY KEY (company_id, waste_code, method_code),
  CONSTRAINT treatment_permit_line_company_fk FOREIGN KEY (company_id, facility_id) REFERENCES treatment_company (id, facility_id)
);
CREATE INDEX treatment_permit_line_of_code ON treatment_permit_line (waste_code, company_id);
SELECT protect('treatment_permit_line');
`;

const contracts = `
CREATE TABLE treatment_contract (
  id uuid CONSTRAINT treatment_contract_pk PRIMARY KEY,
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT treatment_contract_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  company_id uuid NOT NULL,
  number text NOT NULL CONSTRAINT treatment_contract_number_length CHECK (char_length(number) BETWEEN 1 AND 60),
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  -- Grams a calendar year, 1 g to 100,000 t.
  quota_grams bigint NOT NULL CONSTRAINT treatment_contract_quota_bounded CHECK (quota_grams BETWEEN 1 AND 100000000000),
  state text NOT NULL CONSTRAINT treatment_contract_state_known CHECK (state IN ('active', 'terminated')),
  terminate_reason text CONSTRAINT treatment_contract_reason_length CHECK (char_length(terminate_reason) BETWEEN 2 AND 500),
  terminated_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CONSTRAINT treatment_contract_company_fk FOREIGN KEY (company_id, facility_id) REFERENCES treatment_company (id, facility_id),
  CONSTRAINT treatment_contract_number_unique UNIQUE (facility_id, number),
  CONSTRAINT treatment_contract_id_facility_unique UNIQUE (id, facility_id),
  CONSTRAINT treatment_contract_period CHECK (valid_to >= valid_from AND valid_to <= valid_from + interval '10 years'),
  CONSTRAINT treatment_contract_terminated CHECK ((state = 'terminated') = (terminated_at IS NOT NULL)
    AND (terminated_at IS NULL) = (terminate_reason IS NULL)),
  CONSTRAINT treatment_contract_no_overlap EXCLUDE USING gist (
    company_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (state = 'active')
);
CREATE INDEX treatment_contract_by_number ON treatment_contract (number, id);
CREATE INDEX treatment_contract_by_expiry ON treatment_contract (valid_to, id);
CREATE INDEX treatment_contract_of_company ON treatment_contract (company_id, valid_from);
SELECT protect('treatment_contract');

-- A price holds from its day until the next one of the same code. Versions are added, never changed: what a shipment cost
-- must stay explainable. Fen per kilogram that the facility pays; negative: the company pays.
CREATE TABLE treatment_price (
  contract_id uuid NOT NULL,
  waste_code text NOT NULL CONSTRAINT treatment_price_code_shape CHECK (waste_code ~ '^[0-9]{3}-[0-9]{3}-[0-9]{2}$'),
  valid_from date NOT NULL,
  fen_per_kg integer NOT NULL CONSTRAINT treatment_price_range CHECK (fen_per_kg BETWEEN -1000000 AND 1000000),
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT treatment_price_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  created_at timestamptz NOT NULL,
  CONSTRAINT treatment_price_pk PRIMARY KEY (contract_id, waste_code, valid_from),
  CONSTRAINT treatment_price_contract_fk FOREIGN KEY (contract_id, facility_id) REFERENCES treatment_contract (id, facility_id)
);
SELECT protect('treatment_price');
SELECT protect_append_only('treatment_price');
`;

const approvals = `
CREATE TABLE transfer_approval (
  id uuid CONSTRAINT transfer_approval_pk PRIMARY KEY,
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT transfer_approval_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  company_id uuid NOT NULL,
  number text NOT NULL CONSTRAINT transfer_approval_number_length CHECK (char_length(number) BETWEEN 1 AND 60),
  valid_from date NOT NULL,
  valid_to date NOT NULL,
  -- The provinces on the way, as the decision names them.
  route text NOT NULL CONSTRAINT transfer_approval_route_length CHECK (char_length(route) BETWEEN 2 AND 500),
  state text NOT NULL CONSTRAINT transfer_approval_state_known CHECK (state IN ('active', 'revoked')),
  revoke_reason text CONSTRAINT transfer_approval_reason_length CHECK (char_length(revoke_reason) BETWEEN 2 AND 500),
  revoked_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CONSTRAINT transfer_approval_company_fk FOREIGN KEY (company_id, facility_id) REFERENCES treatment_company (id, facility_id),
  CONSTRAINT transfer_approval_number_unique UNIQUE (facility_id, number),
  CONSTRAINT transfer_approval_id_facility_unique UNIQUE (id, facility_id),
  CONSTRAINT transfer_approval_period CHECK (valid_to >= valid_from AND valid_to <= valid_from + interval '12 months'),
  CONSTRAINT transfer_approval_revoked CHECK ((state = 'revoked') = (revoked_at IS NOT NULL)
    AND (revoked_at IS NULL) = (revoke_reason IS NULL))
);
CREATE INDEX transfer_approval_by_number ON transfer_approval (number, id);
CREATE INDEX transfer_approval_by_expiry ON transfer_approval (valid_to, id);
CREATE INDEX transfer_approval_of_company ON transfer_approval (company_id, valid_to);
SELECT protect('transfer_approval');

-- One line a code: what may leave of it is one account of the ledger.
CREATE TABLE transfer_approval_line (
  approval_id uuid NOT NULL,
  waste_code text NOT NULL CONSTRAINT transfer_approval_line_code_shape CHECK (waste_code ~ '^[0-9]{3}-[0-9]{3}-[0-9]{2}$'),
  method_code text NOT NULL CONSTRAINT transfer_approval_line_method_known CHECK (method_code IN (${methods})),
  grams bigint NOT NULL CONSTRAINT transfer_approval_line_grams_bounded CHECK (grams BETWEEN 1 AND 100000000000),
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT transfer_approval_line_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  CONSTRAINT transfer_approval_line_pk PRIMARY KEY (approval_id, waste_code),
  CONSTRAINT transfer_approval_line_approval_fk FOREIGN KEY (approval_id, facility_id) REFERENCES transfer_approval (id, facility_id)
);
CREATE INDEX transfer_approval_line_of_code ON transfer_approval_line (waste_code, approval_id);
SELECT protect('transfer_approval_line');
`;
