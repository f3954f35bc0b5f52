import { answer, api, sending } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import type { Send } from '../../api/use-write';
import type { TakenReading } from './use-reading';
import { deviceNumber } from './scale-device';
import type { Target } from './targets';
import type { Load } from './use-load';

type Weigh = Schemas['Weigh'];

interface Aimed extends TakenReading {
  readonly target: Target;
  /** Any manifest of the vehicle, for its whole load. */
  readonly manifestId: string;
}

function bodyOf({ target, grams, reason, manifestId, readingId }: Aimed): Weigh {
  const place =
    target.of === 'load' ? { manifestId } : { manifestId: target.manifestId, lineId: target.lineId, part: target.part };
  const origin =
    reason === null
      ? { source: 'scale' as const, deviceId: deviceNumber(), readingId }
      : { source: 'manual' as const, reason };
  return { ...place, kind: target.kind, grams, ...origin };
}

/** A key of its own for each manifest, the same when all is sent again. */
const each = (send: Send, id: string) => sending(`${send().headers['Idempotency-Key'] ?? ''}.${id}`);

/** Takes readings down, registers arrivals and hands weighings in; each is one write of the API. */
export function useWeighing({ deliveries, onTheRoad }: Pick<Load, 'deliveries' | 'onTheRoad'>) {
  const weigh = useWrite((aimed: Aimed, send) =>
    answer(api.POST('/api/v1/weighings', { body: bodyOf(aimed), ...send() })),
  );
  const arrived = deliveries.filter(({ state }) => state === 'arrived');
  const arrive = useWrite(async (_: object, send) => {
    for (const { id } of onTheRoad)
      await answer(api.POST('/api/v1/manifests/{id}/arrive', { params: { path: { id } }, ...each(send, id) }));
    return onTheRoad.length;
  });
  const handIn = useWrite(async (_: object, send) => {
    for (const { manifestId: id } of arrived)
      await answer(api.POST('/api/v1/manifests/{id}/weigh-in', { params: { path: { id } }, ...each(send, id) }));
    return arrived.length;
  });
  return { weigh, arrive, handIn };
}
