import { useState } from 'react';
import { useApi } from '../../../api/queries';
import { DayInput } from '../../../desktop/form/inputs';
import { Nothing } from '../../../desktop/page-states';
import { Read } from '../../../desktop/record/record-query';
import { Yuan } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { today } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { enterpriseWords } from './enterprises.words';

/** What sharing trips saved the firm, with the arithmetic in words. */
export function SavingsTab({ enterpriseId }: { readonly enterpriseId: string }) {
  const say = useWords(enterpriseWords);
  const text = useText();
  const [from, setFrom] = useState(`${today().slice(0, 4)}-01-01`);
  const [to, setTo] = useState(today());
  const query = useApi('/api/v1/enterprises/{id}/savings', { path: { id: enterpriseId }, query: { from, to } });
  return (
    <>
      <div className="filters">
        <label>
          <span className="note">{say('from')}</span>
          <DayInput value={from} onChange={(day) => setFrom(day ?? from)} />
        </label>
        <label>
          <span className="note">{say('to')}</span>
          <DayInput value={to} onChange={(day) => setTo(day ?? to)} />
        </label>
      </div>
      <Read query={query}>
        {({ months, visits, separateFen, shareFen, savedFen, explanation }) =>
          months.length === 0 ? (
            <Nothing text={say('noSavings')} />
          ) : (
            <>
              <p>{text(explanation)}</p>
              <PlainTable
                label={say('savings')}
                rows={[...months, { month: '∑', visits, separateFen, shareFen, savedFen }]}
                keyOf={({ month }) => month}
                columns={[
                  { title: say('month'), show: ({ month }) => month },
                  { title: say('visits'), number: true, show: (row) => row.visits },
                  { title: say('separate'), number: true, show: (row) => <Yuan fen={row.separateFen} /> },
                  { title: say('share'), number: true, show: (row) => <Yuan fen={row.shareFen} /> },
                  { title: say('saved'), number: true, show: (row) => <Yuan fen={row.savedFen} /> },
                ]}
              />
            </>
          )
        }
      </Read>
    </>
  );
}
