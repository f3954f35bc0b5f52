import type { TreatmentParty } from '../partners/treatment/treatment.types.js';
import type { MethodCode } from '../shared/method-code.js';
import { newId } from '../shared/uuid.js';
import type { Transfer } from './transfer.entity.js';
import { codeNotTaken, methodNeeded } from './transfer.errors.js';
import { linesOf, methodFor } from './transfer.rules.js';
import type { ContentOf } from './transfer.rules.js';

/** The lines of a new transfer. `transfer.code-not-taken`, `transfer.method-needed`, 422. */
export function withMethods(
  containers: readonly ContentOf[],
  company: TreatmentParty,
  wishes: Readonly<Record<string, MethodCode>>,
) {
  return linesOf(containers).map((line, place) => {
    const { wasteCode } = line;
    const permitted = company.methodsOf.get(wasteCode);
    if (permitted === undefined) throw codeNotTaken({ code: wasteCode, company: company.name }, '/containers');
    const methodCode = methodFor(wishes[wasteCode], permitted);
    if (methodCode === null)
      throw methodNeeded({ code: wasteCode, methods: permitted.join('、') }, `/methods/${wasteCode}`);
    return { ...line, id: newId(), position: place + 1, methodCode };
  });
}

/** What nothing is known of at the planning. */
export const blank = {
  enterpriseId: null,
  reservationId: null,
  content: null,
  officialNumber: null,
  numberSource: null,
  numberedAt: null,
  paperReason: null,
  backfillDueOn: null,
  dispatchedAt: null,
  arrivedAt: null,
  acceptanceDueOn: null,
  receivedAt: null,
  opinion: null,
  returnedAt: null,
  treatedAt: null,
  closedAt: null,
  cancelReason: null,
  version: 1,
} satisfies Partial<Transfer>;
