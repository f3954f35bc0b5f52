import { Link } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { Instant } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { StateDot } from '../../../desktop/show/state-tag';
import { useCode } from '../../../words/codes';
import { useText, useWords } from '../../../words/words';
import { discrepancyWords } from './discrepancies.words';

export function DiscrepancyTable({ rows }: { readonly rows: readonly Schemas['DiscrepancyView'][] }) {
  const say = useWords(discrepancyWords);
  const decision = useCode('decision');
  const text = useText();
  return (
    <PlainTable
      label={say('title')}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        { title: say('attribute'), show: (row) => <Link to={`/discrepancies/${row.id}`}>{say(row.attribute)}</Link> },
        { title: say('expected'), show: (row) => text(row.expectedText) },
        { title: say('found'), show: (row) => text(row.foundText) },
        { title: say('state'), show: (row) => <StateDot noun="discrepancy" state={row.state} /> },
        { title: say('decision'), show: (row) => (row.decision ? decision(row.decision) : '—') },
        {
          title: say('reportedAt'),
          show: (row) => (row.reportedAt ? <Instant at={row.reportedAt} /> : say('notReported')),
        },
      ]}
    />
  );
}
