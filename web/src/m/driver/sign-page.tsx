import { Button } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { isBeyondLine, sumsOf, toRecordedLines } from '../../offline/hand-over-draft';
import type { LineSum } from '../../offline/hand-over-draft';
import { kilograms } from '../../shared/format';
import { useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { Card, Note, Pairs } from '../shared/card';
import { Difference } from './difference';
import { DriverScreen, WithStop } from './driver-screen';
import { driverWords, handOverWords, signWords } from './driver.words';
import { FirmSignature } from './firm-signature';
import { OnlineSignature } from './online-signature';
import { useHandOverDraft } from './use-hand-over-draft';
import { stopPath, useRecord } from './use-rounds';
import type { AtStop, Kept } from './use-rounds';

/** Both signatures of a hand-over: the driver's, then the firm's on its own device. */
export default function SignPage() {
  const say = useWords(signWords);
  return <WithStop title={say('title')}>{(at, kept) => <Sign {...at} kept={kept} />}</WithStop>;
}

function Sign({ round, at, kept }: AtStop & { readonly kept: Kept }) {
  const say = useWords(signWords);
  const navigate = useNavigate();
  const back = stopPath(round.packet, at.stop.enterpriseId);
  const goOn = (
    <Button block color="primary" onClick={() => void navigate(back, { replace: true })}>
      {say('next')}
    </Button>
  );
  if (at.progress === 'arrived')
    return (
      <DriverScreen
        title={say('title')}
        back={back}
        kept={kept}
        foot={<DriverSignature round={round} at={at} kept={kept} />}
      >
        <h2>{at.stop.enterpriseName}</h2>
        <p>{say('check')}</p>
        <Summary round={round} at={at} />
      </DriverScreen>
    );
  return (
    <DriverScreen title={say('title')} back={back} kept={kept} foot={goOn}>
      <h2>{at.stop.enterpriseName}</h2>
      {at.progress === 'handedOver' ? (
        <FirmSignature round={round} at={at} kept={kept} />
      ) : (
        <Note>
          <p role="status">{at.progress === 'open' ? say('title') : say('firmSigned')}</p>
        </Note>
      )}
    </DriverScreen>
  );
}

function useSums({ round, at }: AtStop): LineSum[] {
  const [draft] = useHandOverDraft(round.packet.id, at.stop.enterpriseId);
  return sumsOf(at.stop.manifest?.lines ?? [], draft);
}

function Summary(props: AtStop) {
  const say = useWords(driverWords);
  const own = useWords(handOverWords);
  const amount = (grams: number, count: number) => say('massAndPackages', { kg: kilograms(grams), count });
  return useSums(props).map((sum) => (
    <Card key={sum.line.line}>
      <h3>
        {sum.line.name} {sum.line.wasteCode}
      </h3>
      <Pairs
        rows={[
          [say('planned'), amount(sum.line.plannedGrams, sum.line.plannedPackages)],
          [own('handedOver'), amount(sum.grams, sum.packages)],
          [own('difference'), <Difference key="difference" sum={sum} />],
        ]}
      />
    </Card>
  ));
}

function DriverSignature({ round, at, kept }: AtStop & { readonly kept: Kept }) {
  const say = useWords(signWords);
  const own = useWords(handOverWords);
  const me = useSignedIn();
  const sums = useSums({ round, at });
  const record = useRecord(round.packet);
  const { manifestId, handOverId } = at.stop.manifest!;
  const isEmpty = sums.every(({ grams }) => grams === 0);
  const wrong = isEmpty ? 'nothing' : isBeyondLine(sums) ? 'beyondLine' : null;
  if (kept.operations.some(({ operationId, outcome }) => operationId === handOverId && outcome === 'discarded'))
    return <OnlineSignature manifestId={manifestId} lines={toRecordedLines(sums)} isEmpty={isEmpty} />;
  const sign = () =>
    void record([{ kind: 'handOver', content: { manifestId, lines: toRecordedLines(sums) }, operationId: handOverId }]);
  return (
    <>
      <p className="m-weak">{wrong === null ? say('noChange') : own(wrong)}</p>
      <Button block color="primary" aria-disabled={wrong !== null} onClick={wrong === null ? sign : undefined}>
        {say('signAs', { name: me.displayName })}
      </Button>
    </>
  );
}
