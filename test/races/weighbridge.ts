import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import type { AcceptDelivery, LineDecisionDto } from '../../src/storage/receiving/dto/acceptance.dto.js';
import type { ReceivingView } from '../../src/storage/receiving/dto/receiving.view.js';
import { scaleReading } from '../../src/storage/testing/receiving-world.js';
import type { TestActor } from '../support/actors.js';
import { isSuccess } from '../support/client.js';
import type { Answer } from '../support/client.js';
import type { Send } from './race-caller.js';

/**
 * The whole delivery weighed by the scale, as it was handed over, handed in and decided. `takesSurplus`: also what exceeds
 * the booking, as a top-up, which the limits may refuse; else the surplus goes back. Answers the decision, or the refusal
 * before which it did not come to one.
 */
export async function acceptAll(
  send: Send,
  weighbridge: TestActor,
  { id, lines }: ManifestView,
  takesSurplus: boolean,
): Promise<Answer> {
  for (const { id: lineId, handedOverGrams } of lines) {
    // Sent again by a second try, it is the same reading.
    const body = scaleReading(id, { lineId, grams: handedOverGrams!, readingId: lineId });
    const weighed = await send(weighbridge, 'POST', '/weighings', { body });
    if (!isSuccess(weighed)) return weighed;
  }
  const handedIn = await send(weighbridge, 'POST', `/manifests/${id}/weigh-in`);
  if (!isSuccess(handedIn)) return handedIn;
  const { version } = handedIn.body as ReceivingView;
  const body: AcceptDelivery = { lines: lines.map((line) => decision(line, takesSurplus)), topUp: takesSurplus };
  return send(weighbridge, 'POST', `/manifests/${id}/acceptance`, { version, body });
}

const decision = (
  { id: lineId, plannedGrams, handedOverGrams }: ManifestView['lines'][number],
  takesSurplus: boolean,
): LineDecisionDto =>
  takesSurplus || handedOverGrams === plannedGrams
    ? { lineId, decision: 'accept', methodCode: 'R9' }
    : { lineId, decision: 'part', acceptedGrams: plannedGrams, methodCode: 'R9', opinion: '超出预约，退回' };
