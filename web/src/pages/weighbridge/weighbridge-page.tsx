import { useSearchParams } from 'react-router';
import { PageHead } from '../../desktop/record/page-head';
import { useWords } from '../../words/words';
import { ScaleBoard } from './scale-board';
import { UnconfirmedQueue } from './unconfirmed-queue';
import { VehicleFinder } from './vehicle-finder';
import './weighbridge.css';
import { weighbridgeWords } from './weighbridge.words';

/** 地磅: one screen for the keyboard alone. The vehicle on the scale is in the address, so that a reload loses nothing. */
export default function WeighbridgePage() {
  const say = useWords(weighbridgeWords);
  const [search, setSearch] = useSearchParams();
  const roundId = search.get('round');
  return (
    <>
      <PageHead title={say('title')} />
      {roundId === null ? (
        <>
          <VehicleFinder open={(round) => setSearch({ round })} />
          <UnconfirmedQueue />
        </>
      ) : (
        <ScaleBoard key={roundId} roundId={roundId} back={() => setSearch({})} />
      )}
    </>
  );
}
