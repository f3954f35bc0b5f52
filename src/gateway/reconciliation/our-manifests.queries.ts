import type { Tx } from '../../platform/database/database.service.js';
import type { MessageState } from '../messages/gateway-message.lifecycle.js';
import type { HeldManifest, HeldStep, MessageKind } from '../port/gateway.types.js';
import type { OurManifest } from './compare.rules.js';

interface Row {
  readonly subjectId: string;
  readonly kind: MessageKind;
  readonly state: MessageState;
  readonly internalNumber: string;
  readonly officialNumber: string | null;
  readonly applied: boolean | null;
  readonly enterpriseId: string | null;
  readonly divisionCode: string;
  readonly answeredAt: Date | null;
  readonly outGrams: number | null;
  readonly inGrams: number | null;
}

// Those numbered in the period, and whichever the other side names.
const ourSql = `
WITH subject AS (
  SELECT subject_id FROM gateway_message WHERE facility_id = $1 AND kind = 'number' AND answered_at >= $2 AND answered_at < $3
  UNION SELECT subject_id FROM gateway_message WHERE facility_id = $1 AND internal_number = ANY($4::text[])
  UNION SELECT subject_id FROM gateway_message WHERE facility_id = $1 AND official_number = ANY($5::text[]))
SELECT m.subject_id AS "subjectId", m.kind, m.state, m.internal_number AS "internalNumber",
  m.official_number AS "officialNumber", m.applied, m.enterprise_id AS "enterpriseId", m.division_code AS "divisionCode",
  m.answered_at AS "answeredAt", mass.out_grams AS "outGrams", mass.in_grams AS "inGrams"
FROM subject JOIN gateway_message m USING (subject_id), LATERAL (
  SELECT sum((l ->> 'quantityOutGrams')::bigint)::bigint AS out_grams, sum((l ->> 'quantityInGrams')::bigint)::bigint AS in_grams
  FROM jsonb_array_elements(m.content -> 'lines') l) mass
ORDER BY m.subject_id, m.rank LIMIT $6`;

const stepOf: Readonly<Record<MessageKind, HeldStep>> = {
  number: 'created',
  reportDispatched: 'dispatched',
  reportReceived: 'received',
};

export interface OursQuery {
  readonly facilityId: string;
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
  readonly held: readonly HeldManifest[];
  /** Messages read at most. */
  readonly limit: number;
}

export async function ourManifests(tx: Tx, { facilityId, from, to, held, limit }: OursQuery): Promise<OurManifest[]> {
  const internal = held.flatMap(({ internalNumber }) => (internalNumber === null ? [] : [internalNumber]));
  const official = held.map(({ officialNumber }) => officialNumber);
  const rows = await tx.query<Row>(ourSql, [facilityId, from, to, internal, official, limit]);
  const bySubject = new Map<string, Row[]>();
  for (const row of rows) bySubject.set(row.subjectId, [...(bySubject.get(row.subjectId) ?? []), row]);
  return [...bySubject.values()].map(ourManifest);
}

function ourManifest(messages: readonly Row[]): OurManifest {
  const number = messages.find(({ kind }) => kind === 'number');
  const { internalNumber, enterpriseId, divisionCode } = messages[0]!;
  const acknowledged = messages.filter(({ state }) => state === 'answered');
  return {
    internalNumber,
    enterpriseId,
    divisionCode,
    officialNumber: messages.find(({ officialNumber }) => officialNumber !== null)?.officialNumber ?? null,
    isVoided: number?.applied === false || number?.state === 'withdrawn',
    isPending: number?.state === 'open',
    numberedAt: number?.answeredAt ?? null,
    told: stepOf[acknowledged.at(-1)?.kind ?? 'number'],
    happened: stepOf[messages.at(-1)!.kind],
    masses: Object.fromEntries(
      messages.map(({ kind, outGrams, inGrams }) => [stepOf[kind], { outGrams, inGrams }] as const),
    ),
  };
}
