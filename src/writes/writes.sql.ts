/** Opens a write; the function says why it is one. */
export const beginSql = 'SELECT now, locked, fingerprint, response FROM begin_write($1, $2)';

/** Claims a message for a handler; no row when it was claimed before. */
export const claimSql = `
INSERT INTO effect (message_id, handler) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING app_now() AS now`;

/** Closes a write: audit events with their place in the queue for numbering, messages, and the stored answer. */
export const finishSql = `
WITH event AS MATERIALIZED (
  SELECT nextval('audit_event_id_seq') AS id, e.*
  FROM ROWS FROM (jsonb_to_recordset($3::jsonb) AS ("action" text, "subjectType" text, "subjectId" uuid, "fromState" text,
    "toState" text, "facilityId" uuid, "enterpriseId" uuid, "divisionCode" text, "data" jsonb)) WITH ORDINALITY AS e
), saved AS (
  INSERT INTO audit_event (id, action, subject_type, subject_id, from_state, to_state, actor_id, actor_label,
    facility_id, enterprise_id, division_code, data)
  SELECT id, "action", "subjectType", "subjectId", "fromState", "toState", $1::uuid, $2,
    "facilityId", "enterpriseId", "divisionCode", "data" FROM event ORDER BY ordinality
), pending AS (
  INSERT INTO audit_pending (event_id) SELECT id FROM event
), messages AS (
  INSERT INTO outbox (id, topic, payload)
  SELECT m.id, m.topic, m.payload FROM jsonb_to_recordset($4::jsonb) AS m(id uuid, topic text, payload jsonb)
)
INSERT INTO request_key (account_id, key, action, fingerprint, response)
SELECT $1::uuid, $5::text, $6::text, $7::text, $8::json WHERE $5::text IS NOT NULL`;
