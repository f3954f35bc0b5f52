import { useRows } from '../../api/queries';
import { useWords } from '../../words/words';
import { ReadingsTable } from './readings-table';
import { weighbridgeWords } from './weighbridge.words';

const mostShown = 20;

/** What waits for a second person, of all vehicles. */
export function UnconfirmedQueue() {
  const say = useWords(weighbridgeWords);
  const { rows } = useRows('/api/v1/weighings', { state: 'unconfirmed', limit: mostShown });
  return (
    <section>
      <h2>{say('queue')}</h2>
      {rows.length === 0 ? (
        <p className="note">{say('noQueue')}</p>
      ) : (
        <ReadingsTable label={say('queue')} readings={rows} />
      )}
    </section>
  );
}
