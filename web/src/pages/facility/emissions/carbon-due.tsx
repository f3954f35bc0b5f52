import { Card } from '../../../desktop/show/card';
import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { DueDay, Instant, Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { ToneTag } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { emissionsWords } from './emissions.words';

type Due = Schemas['CarbonDueView'];

/** 活性炭更换: by days and by running hours, whichever comes first. */
export function CarbonDue() {
  const say = useWords(emissionsWords);
  const { data = [] } = useApi('/api/v1/carbon-charges');
  if (data.length === 0) return null;
  return (
    <Card className="facts" title={say('carbonDue')}>
      <PlainTable<Due>
        label={say('carbonDue')}
        rows={data}
        keyOf={({ outletId }) => outletId}
        columns={[
          {
            title: say('outlet'),
            show: (row) => (
              <Link to={`/emissions/${row.outletId}?tab=log`}>
                {row.outletCode} {row.outletName}
              </Link>
            ),
          },
          { title: say('changedAt'), show: (row) => <Instant at={row.changedAt} /> },
          { title: say('carbonGrams'), number: true, show: (row) => <Kilograms grams={row.carbonGrams} /> },
          { title: say('carbonType'), show: (row) => row.carbonType },
          { title: say('dueOn'), show: (row) => <DueDay day={row.dueOn} /> },
          { title: say('ranHours'), number: true, show: (row) => <Hours row={row} /> },
          { title: say('state'), show: (row) => <DueTag isDue={row.isDue} /> },
        ]}
      />
    </Card>
  );
}

function Hours({ row }: { readonly row: Due }) {
  const say = useWords(emissionsWords);
  return row.lastsRunHours === null ? (
    <>{row.ranHours} h</>
  ) : (
    <>{say('ofHours', { ran: row.ranHours, lasts: row.lastsRunHours })}</>
  );
}

function DueTag({ isDue }: { readonly isDue: boolean }) {
  const say = useWords(emissionsWords);
  return <ToneTag tone={isDue ? 'bad' : 'good'}>{say(isDue ? 'due' : 'notDue')}</ToneTag>;
}
