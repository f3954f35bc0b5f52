import type { Tx } from '../platform/database/database.service.js';
import { wasteCategory } from '../shared/waste-code.js';
import type { AccountRef } from './capacity.queries.js';

/** What people know the subject of a posting or a reservation by; null or empty what it has not, or the caller may not see. */
interface SubjectNames {
  readonly bookingNumber: string | null;
  readonly manifestId: string | null;
  /** Internal number. */
  readonly manifestNumber: string | null;
  /** Of the booking, as loaded once it has a manifest; of all lines of a manifest. */
  readonly wasteCodes: string[];
}

interface Subject {
  readonly subjectType: string;
  readonly subjectId: string;
  readonly enterpriseId: string | null;
}

/** Its firm, with the site, and its subject. */
export interface RowNames extends SubjectNames {
  readonly enterpriseName: string | null;
}

// Firms, bookings and manifests are modules below this one, which may not be imported: their names are read in plain SQL,
// under the caller's row-level security.
const firmsSql = `
SELECT id, name || CASE site_name WHEN '' THEN '' ELSE '（' || site_name || '）' END AS name
FROM enterprise WHERE id = ANY ($1::uuid[])`;

/** A booking that was drafted again after its manifest was voided has several: the last one counts. */
const subjectsSql = `
SELECT s.id, b.number AS "bookingNumber", m.id AS "manifestId", m.internal_number AS "manifestNumber",
  CASE WHEN m.id IS NULL
    THEN ARRAY(SELECT DISTINCT l.waste_code FROM booking_line l WHERE l.booking_id = b.id ORDER BY 1)
    ELSE ARRAY(SELECT DISTINCT l.waste_code FROM manifest_line l
      WHERE l.manifest_id = m.id AND (b.id IS NULL OR l.booking_id = b.id) ORDER BY 1)
  END AS "wasteCodes"
FROM unnest($1::uuid[]) AS s(id)
LEFT JOIN booking b ON b.id = s.id
LEFT JOIN LATERAL (
  SELECT f.id, f.internal_number FROM manifest f WHERE f.id = s.id
  UNION ALL (
    SELECT f.id, f.internal_number FROM manifest_line l JOIN manifest f ON f.id = l.manifest_id
    WHERE l.booking_id = b.id AND f.kind = 'inbound' AND f.state <> 'voided' ORDER BY f.id DESC LIMIT 1)
  LIMIT 1) m ON TRUE`;

const nameless: SubjectNames = { bookingNumber: null, manifestId: null, manifestNumber: null, wasteCodes: [] };
const named = ['booking', 'manifest'];

/** Names for the rows of a page, in two reads whatever its length. */
export async function namesOfRows(
  tx: Tx,
  rows: readonly Subject[],
  of: AccountRef,
): Promise<(row: Subject) => RowNames> {
  const firmIds = [...new Set(rows.flatMap(({ enterpriseId }) => enterpriseId ?? []))];
  const subjects = rows.filter(({ subjectType }) => named.includes(subjectType));
  const subjectIds = [...new Set(subjects.map(({ subjectId }) => subjectId))];
  const [firms, found] = await Promise.all([
    tx.query<{ id: string; name: string }>(firmsSql, [firmIds]),
    tx.query<SubjectNames & { id: string }>(subjectsSql, [subjectIds]),
  ]);
  const firmNames = new Map(firms.map(({ id, name }) => [id, name]));
  const names = new Map(found.map(({ id, ...subject }) => [id, subject]));
  // A booking of several categories is posted to each of their quotas: a quota's list names the wastes that count there.
  const counts = (code: string) => of.kind !== 'categoryQuota' || wasteCategory(code) === of.scope;
  return ({ subjectId, enterpriseId }) => {
    const subject = names.get(subjectId) ?? nameless;
    return {
      ...subject,
      wasteCodes: subject.wasteCodes.filter(counts),
      enterpriseName: firmNames.get(enterpriseId ?? '') ?? null,
    };
  };
}
