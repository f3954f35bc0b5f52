import { addDays, instant, today } from '../../shared/format';
import { useSignedIn } from '../../session/me';
import { useWords } from '../../words/words';
import { Nothing } from '../shared/page-states';
import { DriverScreen, WithKept } from './driver-screen';
import { driverWords } from './driver.words';
import { RegisterDevice } from './register-device';
import { RoundSection } from './round-section';
import type { Kept } from './use-rounds';
import { NotSecure } from './not-secure';

/** What is to be driven or was driven today; older ones as long as something of them is not over. */
const isShown = ({ kept, packet, progress }: Kept['rounds'][number]): boolean =>
  packet.day >= today() ? packet.day <= addDays(today(), 1) : !kept.ended && progress !== 'completed';

/** The driver's home: the day's round, stop by stop. */
export default function HomePage() {
  const say = useWords(driverWords);
  return (
    <WithKept title={say('today')}>
      {(kept) => (
        <DriverScreen title={say('today')} back={false} kept={kept}>
          {kept.device === null ? <RegisterDevice /> : <NotSecure />}
          <Rounds kept={kept} />
        </DriverScreen>
      )}
    </WithKept>
  );
}

function Rounds({ kept }: { readonly kept: Kept }) {
  const say = useWords(driverWords);
  const me = useSignedIn();
  const rounds = kept.rounds.filter(isShown);
  if (rounds.length === 0) return kept.device === null ? null : <Nothing text={say('noRounds')} />;
  return (
    <>
      {rounds.map((round) => (
        <RoundSection key={`${me.id} ${round.packet.id}`} round={round} />
      ))}
      <p className="m-weak">
        {say('fetchedAt')} {instant(rounds.map(({ kept: { fetchedAt } }) => fetchedAt).sort()[0]!)}
      </p>
    </>
  );
}
