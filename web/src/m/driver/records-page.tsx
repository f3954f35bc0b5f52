import { useWords } from '../../words/words';
import { Nothing } from '../shared/page-states';
import { DriverScreen, WithKept } from './driver-screen';
import { driverWords, syncWords } from './driver.words';
import { RecordList } from './record-list';
import type { Kept } from './use-rounds';

/** Everything recorded on this device, the latest first, with what became of it. */
export default function RecordsPage() {
  const say = useWords(driverWords);
  return (
    <WithKept title={say('records')}>
      {(kept) => (
        <DriverScreen title={say('records')} back={false} kept={kept}>
          <ByRound kept={kept} />
        </DriverScreen>
      )}
    </WithKept>
  );
}

function ByRound({ kept }: { readonly kept: Kept }) {
  const say = useWords(driverWords);
  const sync = useWords(syncWords);
  if (kept.operations.length === 0) return <Nothing text={sync('noRecords')} />;
  const packetIds = [...new Set(kept.operations.map(({ packetId }) => packetId))];
  const roundOf = (packetId: string) =>
    kept.rounds.find(({ kept: { roundId } }) =>
      kept.operations.some((operation) => operation.packetId === packetId && operation.roundId === roundId),
    );
  return packetIds.map((packetId) => (
    <section key={packetId}>
      <h2>{say('round', { number: roundOf(packetId)?.packet.roundNumber ?? '' })}</h2>
      <RecordList
        operations={kept.operations.filter((operation) => operation.packetId === packetId).reverse()}
        kept={kept}
      />
    </section>
  ));
}
