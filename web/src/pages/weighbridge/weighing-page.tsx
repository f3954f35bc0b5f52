import { useParams } from 'react-router';
import { useApi } from '../../api/queries';
import { Facts, RecordPage } from '../../desktop/record/record-page';
import { Read } from '../../desktop/record/record-query';
import { Timeline } from '../../desktop/record/timeline';
import { Instant, Kilograms, None } from '../../desktop/show/figures';
import { PageLink, WayTo } from '../../desktop/show/page-link';
import { useWords } from '../../words/words';
import { ReadingSteps, SourceWord } from './readings-table';
import { useWhat } from './use-what';
import { weighbridgeWords } from './weighbridge.words';

/** One reading: what it says stays; only what became of it changes. */
export default function WeighingPage() {
  const say = useWords(weighbridgeWords);
  const what = useWhat();
  const { id = '' } = useParams();
  const query = useApi('/api/v1/weighings/{id}', { path: { id } });
  return (
    <Read query={query}>
      {(reading) => (
        <RecordPage
          title={say('recordTitle')}
          noun="weighing"
          state={reading.state}
          tools={<ReadingSteps id={reading.id} />}
          tabs={[
            {
              key: 'timeline',
              label: say('timeline'),
              children: <Timeline events="/api/v1/weighings/{id}/events" path={{ id }} noun="weighing" />,
            },
          ]}
        >
          <Facts
            title={say('facts')}
            facts={[
              { label: say('what'), value: what(reading) },
              { label: say('plate'), value: reading.plate },
              { label: say('mass'), value: <Kilograms grams={reading.grams} /> },
              { label: say('source'), value: <SourceWord reading={reading} /> },
              { label: say('takenAt'), value: <Instant at={reading.takenAt} /> },
              { label: say('confirmedAt'), value: <Instant at={reading.confirmedAt} /> },
              { label: say('voidedAt'), value: <Instant at={reading.voidedAt} /> },
              { label: say('part'), value: reading.part },
              {
                label: say('manifest'),
                value:
                  reading.manifestId === null ? (
                    <None />
                  ) : (
                    <PageLink to={`/receiving/${reading.manifestId}`}>{reading.manifestNumber}</PageLink>
                  ),
              },
              {
                label: say('round'),
                value: (
                  <WayTo to={`/weighbridge?round=${reading.roundId}`} otherwise={<None />}>
                    {say('openRound')}
                  </WayTo>
                ),
              },
              ...(reading.voidReason === null
                ? []
                : [{ label: say('voidedWhy'), value: reading.voidReason, wide: true }]),
            ]}
          />
        </RecordPage>
      )}
    </Read>
  );
}
