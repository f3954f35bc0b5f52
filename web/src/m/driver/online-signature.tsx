import { Button } from 'antd-mobile';
import { answer, api } from '../../api/client';
import { get } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import type { Send } from '../../api/use-write';
import type { RecordedLine } from '../../offline/offline.types';
import { sync } from '../../offline/sync';
import { useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { ProblemNote } from '../shared/page-states';
import { signWords } from './driver.words';

/** The route for people with network names lines by their ids, which a packet does not hold. */
async function signLoading(id: string, recorded: readonly RecordedLine[], send: Send) {
  const path = { id };
  const manifest = await get('/api/v1/manifests/{id}', { path });
  const lines = manifest.lines.flatMap(({ id: lineId, position }) =>
    recorded
      .filter(({ line }) => line === position)
      .map(({ handedOverGrams, handedOverPackages, containers }) => ({
        lineId,
        handedOverGrams,
        handedOverPackages,
        ...(containers !== undefined && { containers }),
      })),
  );
  const asked = { params: { path }, body: { lines }, ...send(manifest.version) };
  return answer(api.POST('/api/v1/manifests/{id}/sign-loading', asked));
}

/**
 * After a dispatcher discarded what was recorded: a packet has one id for the hand-over of a manifest, and it is spent, so
 * the driver signs again with network.
 */
export function OnlineSignature(props: {
  readonly manifestId: string;
  readonly lines: readonly RecordedLine[];
  readonly isEmpty: boolean;
}) {
  const say = useWords(signWords);
  const me = useSignedIn();
  const sign = useWrite(
    (lines: readonly RecordedLine[], send) => signLoading(props.manifestId, lines, send),
    () => void sync(me.id, true),
  );
  if (sign.isSuccess) return <p role="status">{say('signedOnline')}</p>;
  return (
    <>
      <p className="m-weak">{say('wasDiscarded')}</p>
      <ProblemNote error={sign.error} />
      <Button
        block
        color="primary"
        aria-disabled={props.isEmpty}
        loading={sign.isPending}
        loadingText={say('signOnline', { name: me.displayName })}
        onClick={() => (props.isEmpty ? undefined : sign.mutate(props.lines))}
      >
        {say('signOnline', { name: me.displayName })}
      </Button>
    </>
  );
}
