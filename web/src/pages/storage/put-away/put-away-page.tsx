import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useApi, useRows } from '../../../api/queries';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { PageHead } from '../../../desktop/record/page-head';
import { DueDay, Kilograms } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { Scanner } from '../../../shared/scan/scanner';
import { useWords } from '../../../words/words';
import '../storage.css';
import { codeIn } from '../scanned-code';
import { PlaceForm } from './place-form';
import { putAwayWords } from './put-away.words';
import { ScannedContainer } from './scanned-container';

const mostWaiting = 50;

/** 入库: one container after the other, by scan. The one in hand is in the address. */
export default function PutAwayPage() {
  const say = useWords(putAwayWords);
  const [search, setSearch] = useSearchParams();
  const [told, setTold] = useState('');
  const [round, setRound] = useState(0);
  const code = search.get('code');
  const take = (scanned: string) => {
    setTold('');
    setSearch({ code: codeIn(scanned) });
  };
  const done = (words: string) => {
    setTold(words);
    setRound(round + 1);
    setSearch({});
  };
  return (
    <>
      <PageHead title={say('title')} />
      <div className="scan-beside">
        <div>
          <p className="note">{say('help')}</p>
          <Scanner key={round} autoFocus label={say('code')} onCode={take} />
          <p role="status" className="told">
            {told}
          </p>
        </div>
        {code === null ? <Waiting choose={take} /> : <InHand key={code} code={code} done={done} />}
      </div>
    </>
  );
}

interface InHandProps {
  readonly code: string;
  readonly done: (words: string) => void;
}

function InHand({ code, done }: InHandProps) {
  const { data, error } = useApi('/api/v1/scan', { query: { code } });
  if (error !== null) return <ProblemAlert error={error} />;
  if (data === undefined) return null;
  const mayStand = data.allowedSteps.some(({ step, allowed }) => step === 'putAway' && allowed);
  return (
    <div>
      <ScannedContainer scan={data} />
      {mayStand ? <PlaceForm container={data} done={done} /> : null}
    </div>
  );
}

function Waiting({ choose }: { readonly choose: (code: string) => void }) {
  const say = useWords(putAwayWords);
  const { rows, isPending } = useRows('/api/v1/containers', {
    state: 'received',
    sort: 'generatedAt',
    limit: mostWaiting,
  });
  return (
    <section>
      <h2>{say('waiting')}</h2>
      {rows.length === 0 ? (
        <p className="note">{isPending ? '' : say('nothingWaits')}</p>
      ) : (
        <PlainTable
          label={say('waiting')}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { title: say('code'), show: (row) => <Link to={`/containers/${row.id}`}>{row.code}</Link> },
            { title: say('waste'), show: (row) => `${row.name} ${row.wasteCode}` },
            { title: say('mass'), number: true, show: (row) => <Kilograms grams={row.grams} /> },
            { title: say('due'), show: (row) => <DueDay day={row.dueOn} /> },
            {
              title: say('zone'),
              show: (row) => (
                <Button aria-label={`${say('choose')} ${row.code}`} onClick={() => choose(row.code)}>
                  {say('choose')}
                </Button>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
