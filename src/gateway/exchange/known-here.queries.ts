import type { Tx } from '../../platform/database/database.service.js';
import type { MessageState } from '../messages/gateway-message.lifecycle.js';
import type { MessageKind } from '../port/gateway.types.js';
import type { Answer, Known, KnownHere } from './answer-file.rules.js';

export interface KnownMessage {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly kind: MessageKind;
  readonly state: MessageState;
  readonly internalNumber: string;
  readonly divisionCode: string;
  readonly officialNumber: string | null;
}

const messagesSql = `
SELECT id, subject_type AS "subjectType", subject_id AS "subjectId", kind, state, internal_number AS "internalNumber",
  division_code AS "divisionCode", official_number AS "officialNumber"
FROM gateway_message WHERE facility_id = $1 AND internal_number = ANY($2::text[]) ORDER BY subject_id, rank`;

/** A number that its manifest does not have, as that is voided, is free for the right one. */
const takenSql = `
SELECT DISTINCT official_number AS "officialNumber", internal_number AS "internalNumber"
FROM gateway_message WHERE facility_id = $1 AND official_number = ANY($2::text[])
  AND applied IS NOT FALSE`;

/** What is known here about the numbers that a file names, of one facility, in two questions whatever its length. */
export async function knownHere(
  tx: Tx,
  facilityId: string | null,
  answers: readonly Answer[],
): Promise<Omit<KnownHere, 'yearNow'> & { readonly messages: ReadonlyMap<string, KnownMessage[]> }> {
  const [rows, taken] = await Promise.all([
    tx.query<KnownMessage>(messagesSql, [facilityId, answers.map(({ internalNumber }) => internalNumber)]),
    tx.query<Pick<KnownMessage, 'officialNumber' | 'internalNumber'>>(takenSql, [
      facilityId,
      answers.map(({ officialNumber }) => officialNumber),
    ]),
  ]);
  const messages = new Map<string, KnownMessage[]>();
  for (const row of rows) messages.set(row.internalNumber, [...(messages.get(row.internalNumber) ?? []), row]);
  const byInternal = new Map([...messages].map(([internalNumber, of]) => [internalNumber, knownOf(of)]));
  const takenBy = new Map(taken.map(({ officialNumber, internalNumber }) => [officialNumber!, internalNumber]));
  return { messages, byInternal, takenBy };
}

const knownOf = (messages: readonly KnownMessage[]): Known => ({
  divisionCode: messages[0]!.divisionCode,
  officialNumber: messages.find(({ officialNumber }) => officialNumber !== null)?.officialNumber ?? null,
  isVoided: messages.some(({ state }) => state === 'withdrawn'),
});
