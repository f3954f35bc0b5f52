import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The facility's own papers: files it keeps, approvals with their conditions and proofs, and the environmental impact report
 * on its way through expert review, revision and decision. All of them are the facility's alone and its regulators'.
 */
export class Approvals1763800004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(documents);
    await db.query(approvals);
    await db.query(conditions);
    await db.query(reports);
    await db.query(reviews);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE environmental_opinion, environmental_review, environmental_report_version, environmental_report,
        approval_proof, approval_condition, approval, facility_document_content, facility_document;`);
  }
}

const documents = `
-- As the documents of enterprises: the bytes stand apart from what lists show, media_type is what the content is.
CREATE TABLE facility_document (
  id uuid CONSTRAINT facility_document_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT facility_document_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT facility_document_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  file_name text NOT NULL CONSTRAINT facility_document_name_length CHECK (char_length(file_name) BETWEEN 1 AND 120),
  media_type text NOT NULL CONSTRAINT facility_document_media_type_known
    CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  size_bytes integer NOT NULL CONSTRAINT facility_document_size_bounded CHECK (size_bytes BETWEEN 1 AND 10485760),
  sha256 text NOT NULL CONSTRAINT facility_document_sha256_shape CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_by uuid NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX facility_document_of_facility ON facility_document (facility_id, created_at DESC, id DESC);
CREATE INDEX facility_document_by_created ON facility_document (created_at DESC, id DESC);
SELECT protect('facility_document');
SELECT protect_append_only('facility_document');

CREATE TABLE facility_document_content (
  document_id uuid CONSTRAINT facility_document_content_pk PRIMARY KEY
    CONSTRAINT facility_document_content_document_fk REFERENCES facility_document,
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT facility_document_content_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  content bytea NOT NULL CONSTRAINT facility_document_content_bounded CHECK (octet_length(content) BETWEEN 1 AND 10485760)
);
-- Scans and photographs are compressed already: trying again costs time and saves nothing.
ALTER TABLE facility_document_content ALTER COLUMN content SET STORAGE EXTERNAL;
SELECT protect('facility_document_content');
SELECT protect_append_only('facility_document_content');
`;

const approvals = `
-- What an authority or an insurer gave the facility. A draft may lack what is not known yet; whatever stood once has all of it.
CREATE TABLE approval (
  id uuid CONSTRAINT approval_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT approval_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT approval_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  kind text NOT NULL CONSTRAINT approval_kind_known CHECK (kind IN ('environmentalImpactReport', 'pollutionPermit',
    'safetyApproval', 'fireApproval', 'emergencyPlan', 'liabilityInsurance')),
  state text NOT NULL CONSTRAINT approval_state_known
    CHECK (state IN ('draft', 'inForce', 'superseded', 'revoked', 'expired')),
  number text CONSTRAINT approval_number_length CHECK (char_length(number) BETWEEN 1 AND 100),
  issuer text CONSTRAINT approval_issuer_length CHECK (char_length(issuer) BETWEEN 2 AND 120),
  issued_on date,
  valid_from date,
  -- Null where the kind has no end.
  valid_until date,
  insured_fen bigint CONSTRAINT approval_insured_range CHECK (insured_fen BETWEEN 1 AND 10000000000000),
  basis text NOT NULL CONSTRAINT approval_basis_length CHECK (char_length(basis) BETWEEN 2 AND 500),
  note text CONSTRAINT approval_note_length CHECK (char_length(note) BETWEEN 1 AND 1000),
  document_ids uuid[] NOT NULL CONSTRAINT approval_documents_bounded CHECK (cardinality(document_ids) <= 20),
  -- The paper that this one renews.
  follows_id uuid CONSTRAINT approval_follows_fk REFERENCES approval,
  revoke_reason text CONSTRAINT approval_revoke_reason_length CHECK (char_length(revoke_reason) BETWEEN 2 AND 500),
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT approval_period CHECK (valid_until >= valid_from),
  CONSTRAINT approval_insured_kind CHECK (insured_fen IS NULL OR kind = 'liabilityInsurance'),
  CONSTRAINT approval_complete CHECK (state IN ('draft', 'revoked')
    OR (number IS NOT NULL AND issuer IS NOT NULL AND issued_on IS NOT NULL AND valid_from IS NOT NULL)),
  CONSTRAINT approval_revoked_with_reason CHECK ((state = 'revoked') = (revoke_reason IS NOT NULL))
);
CREATE UNIQUE INDEX approval_number_unique ON approval (facility_id, kind, number) WHERE state <> 'revoked';
-- Two renewals of one paper at once would make two successors.
CREATE UNIQUE INDEX approval_followed_once ON approval (follows_id) WHERE follows_id IS NOT NULL AND state <> 'revoked';
CREATE INDEX approval_of_facility ON approval (facility_id, created_at DESC, id DESC);
CREATE INDEX approval_by_created ON approval (created_at DESC, id DESC);
CREATE INDEX approval_in_force ON approval (facility_id, valid_until, id) WHERE state = 'inForce';
-- What the schedule looks for: papers that are over, and successors whose first day has come.
CREATE INDEX approval_ending ON approval (valid_until, id) WHERE state = 'inForce';
CREATE INDEX approval_succeeding ON approval (valid_from, id) WHERE state = 'inForce' AND follows_id IS NOT NULL;
SELECT protect('approval');
`;

const conditions = `
-- 批复要求: done once by a day, again every so many months, or kept for good.
CREATE TABLE approval_condition (
  id uuid CONSTRAINT approval_condition_pk PRIMARY KEY,
  approval_id uuid NOT NULL CONSTRAINT approval_condition_approval_fk REFERENCES approval,
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT approval_condition_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  number smallint NOT NULL CONSTRAINT approval_condition_number_range CHECK (number BETWEEN 1 AND 200),
  text text NOT NULL CONSTRAINT approval_condition_text_length CHECK (char_length(text) BETWEEN 2 AND 1000),
  kind text NOT NULL CONSTRAINT approval_condition_kind_known CHECK (kind IN ('once', 'recurring', 'permanent')),
  -- Of a recurring one its first day.
  due_on date,
  interval_months smallint CONSTRAINT approval_condition_interval_range CHECK (interval_months BETWEEN 1 AND 120),
  next_due_on date,
  role text NOT NULL CONSTRAINT approval_condition_role_known CHECK (role IN ('operator.manager', 'operator.dispatcher',
    'operator.driver', 'operator.weighbridge', 'operator.warehouse')),
  basis text NOT NULL CONSTRAINT approval_condition_basis_length CHECK (char_length(basis) BETWEEN 2 AND 500),
  state text NOT NULL CONSTRAINT approval_condition_state_known CHECK (state IN ('open', 'met', 'waived')),
  last_proved_on date,
  waive_reason text CONSTRAINT approval_condition_waive_reason_length CHECK (char_length(waive_reason) BETWEEN 5 AND 500),
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT approval_condition_number_unique UNIQUE (approval_id, number),
  CONSTRAINT approval_condition_days CHECK ((kind = 'permanent') = (due_on IS NULL)
    AND (kind = 'recurring') = (interval_months IS NOT NULL) AND (due_on IS NULL) = (next_due_on IS NULL)),
  CONSTRAINT approval_condition_waived_with_reason CHECK ((state = 'waived') = (waive_reason IS NOT NULL))
);
-- By the next day; what has none comes last.
CREATE INDEX approval_condition_by_day ON approval_condition (facility_id, (coalesce(next_due_on, DATE '2999-12-31')), id);
CREATE INDEX approval_condition_day ON approval_condition ((coalesce(next_due_on, DATE '2999-12-31')), id);
CREATE INDEX approval_condition_open ON approval_condition (facility_id, (coalesce(next_due_on, DATE '2999-12-31')), id)
  WHERE state = 'open';
SELECT protect('approval_condition');

CREATE TABLE approval_proof (
  id uuid CONSTRAINT approval_proof_pk PRIMARY KEY,
  condition_id uuid NOT NULL CONSTRAINT approval_proof_condition_fk REFERENCES approval_condition,
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT approval_proof_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  proved_on date NOT NULL,
  text text NOT NULL CONSTRAINT approval_proof_text_length CHECK (char_length(text) BETWEEN 2 AND 1000),
  document_id uuid CONSTRAINT approval_proof_document_fk REFERENCES facility_document,
  filed_by uuid NOT NULL,
  filed_at timestamptz NOT NULL
);
CREATE INDEX approval_proof_of_condition ON approval_proof (condition_id, proved_on DESC, id DESC);
SELECT protect('approval_proof');
SELECT protect_append_only('approval_proof');
`;

const reports = `
CREATE TABLE environmental_report (
  id uuid CONSTRAINT environmental_report_pk PRIMARY KEY,
  facility_id uuid NOT NULL CONSTRAINT environmental_report_facility_fk REFERENCES facility,
  enterprise_id uuid CONSTRAINT environmental_report_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  state text NOT NULL CONSTRAINT environmental_report_state_known CHECK (state IN ('prepared', 'submitted', 'underReview',
    'revising', 'resubmitted', 'approved', 'rejected', 'acceptanceChecked')),
  form text NOT NULL CONSTRAINT environmental_report_form_known CHECK (form IN ('report', 'form')),
  project_name text NOT NULL CONSTRAINT environmental_report_project_length CHECK (char_length(project_name) BETWEEN 2 AND 120),
  prepared_by text NOT NULL CONSTRAINT environmental_report_preparer_length CHECK (char_length(prepared_by) BETWEEN 2 AND 120),
  prepared_on date NOT NULL,
  authority text CONSTRAINT environmental_report_authority_length CHECK (char_length(authority) BETWEEN 2 AND 120),
  submitted_on date,
  resubmitted_on date,
  decision_number text CONSTRAINT environmental_report_decision_length CHECK (char_length(decision_number) BETWEEN 1 AND 100),
  decided_on date,
  rejection_reason text CONSTRAINT environmental_report_rejection_length CHECK (char_length(rejection_reason) BETWEEN 2 AND 1000),
  approval_id uuid CONSTRAINT environmental_report_approval_fk REFERENCES approval
    CONSTRAINT environmental_report_approval_unique UNIQUE,
  accepted_on date,
  acceptance_conclusion text CONSTRAINT environmental_report_conclusion_length
    CHECK (char_length(acceptance_conclusion) BETWEEN 2 AND 2000),
  acceptance_document_id uuid CONSTRAINT environmental_report_acceptance_fk REFERENCES facility_document,
  published_on date,
  version integer NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT environmental_report_submitted
    CHECK ((state = 'prepared') = (submitted_on IS NULL) AND (submitted_on IS NULL) = (authority IS NULL)),
  CONSTRAINT environmental_report_decided CHECK ((state IN ('approved', 'rejected', 'acceptanceChecked')) = (decided_on IS NOT NULL)
    AND (decided_on IS NULL) = (decision_number IS NULL) AND (state = 'rejected') = (rejection_reason IS NOT NULL)
    AND (state IN ('approved', 'acceptanceChecked')) = (approval_id IS NOT NULL)),
  CONSTRAINT environmental_report_accepted CHECK ((state = 'acceptanceChecked') = (accepted_on IS NOT NULL)
    AND (accepted_on IS NULL) = (acceptance_conclusion IS NULL) AND (accepted_on IS NULL) = (acceptance_document_id IS NULL)
    AND (accepted_on IS NULL) = (published_on IS NULL))
);
CREATE INDEX environmental_report_of_facility ON environmental_report (facility_id, created_at DESC, id DESC);
CREATE INDEX environmental_report_by_created ON environmental_report (created_at DESC, id DESC);
SELECT protect('environmental_report');

-- The text itself, in the order in which it was filed; the last one stands.
CREATE TABLE environmental_report_version (
  report_id uuid NOT NULL CONSTRAINT environmental_report_version_report_fk REFERENCES environmental_report,
  number smallint NOT NULL CONSTRAINT environmental_report_version_range CHECK (number BETWEEN 1 AND 30),
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT environmental_report_version_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  document_id uuid NOT NULL CONSTRAINT environmental_report_version_document_fk REFERENCES facility_document,
  note text NOT NULL CONSTRAINT environmental_report_version_note_length CHECK (char_length(note) BETWEEN 2 AND 200),
  filed_at timestamptz NOT NULL,
  CONSTRAINT environmental_report_version_pk PRIMARY KEY (report_id, number)
);
SELECT protect('environmental_report_version');
SELECT protect_append_only('environmental_report_version');
`;

const reviews = `
-- One expert meeting (技术评审会). experts: name, field and organisation of each, nothing else about a person.
CREATE TABLE environmental_review (
  report_id uuid NOT NULL CONSTRAINT environmental_review_report_fk REFERENCES environmental_report,
  round smallint NOT NULL CONSTRAINT environmental_review_round_range CHECK (round BETWEEN 1 AND 9),
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT environmental_review_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  held_on date NOT NULL,
  place text NOT NULL CONSTRAINT environmental_review_place_length CHECK (char_length(place) BETWEEN 2 AND 120),
  experts jsonb NOT NULL CONSTRAINT environmental_review_experts_bounded CHECK (jsonb_array_length(experts) BETWEEN 1 AND 15),
  verdict text CONSTRAINT environmental_review_verdict_known CHECK (verdict IN ('pass', 'passAfterRevision', 'fail')),
  concluded_at timestamptz,
  -- Versions of the text when it ended: one more since then is the revised one.
  concluded_versions smallint,
  CONSTRAINT environmental_review_pk PRIMARY KEY (report_id, round),
  CONSTRAINT environmental_review_concluded
    CHECK ((verdict IS NULL) = (concluded_at IS NULL) AND (verdict IS NULL) = (concluded_versions IS NULL))
);
SELECT protect('environmental_review');

CREATE TABLE environmental_opinion (
  id uuid CONSTRAINT environmental_opinion_pk PRIMARY KEY,
  report_id uuid NOT NULL,
  round smallint NOT NULL,
  number smallint NOT NULL CONSTRAINT environmental_opinion_number_range CHECK (number BETWEEN 1 AND 100),
  facility_id uuid NOT NULL,
  enterprise_id uuid CONSTRAINT environmental_opinion_of_facility_alone CHECK (enterprise_id IS NULL),
  division_code text,
  text text NOT NULL CONSTRAINT environmental_opinion_text_length CHECK (char_length(text) BETWEEN 2 AND 1000),
  -- Place in the experts of the review, from 1; null: the panel as a whole.
  expert smallint CONSTRAINT environmental_opinion_expert_range CHECK (expert BETWEEN 1 AND 15),
  answer text CONSTRAINT environmental_opinion_answer_length CHECK (char_length(answer) BETWEEN 2 AND 2000),
  changed_where text CONSTRAINT environmental_opinion_where_length CHECK (char_length(changed_where) BETWEEN 1 AND 200),
  answered_at timestamptz,
  CONSTRAINT environmental_opinion_review_fk FOREIGN KEY (report_id, round) REFERENCES environmental_review (report_id, round),
  CONSTRAINT environmental_opinion_number_unique UNIQUE (report_id, round, number),
  CONSTRAINT environmental_opinion_answered
    CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (changed_where IS NULL))
);
SELECT protect('environmental_opinion');
`;
