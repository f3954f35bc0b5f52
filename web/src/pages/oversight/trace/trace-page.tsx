import { Card } from '../../../desktop/show/card';
import { Link, useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { Scanner } from '../../../shared/scan/scanner';
import { useWords } from '../../../words/words';
import { elsewhere } from './elsewhere';
import type { Elsewhere } from './elsewhere';
import { TraceResult } from './trace-result';
import { traceWords } from './trace.words';

/** 一码追溯: scan or type the code of a label and see the life of what is in it. The code stays in the address. */
export default function TracePage() {
  const say = useWords(traceWords);
  const [search, setSearch] = useSearchParams();
  const code = search.get('code') ?? '';
  const other = elsewhere(code);
  return (
    <>
      <PageHead title={say('title')} />
      <p className="note">{say('how')}</p>
      <Card className="facts" title={<h2 className="card-title">{say(code === '' ? 'code' : 'another')}</h2>}>
        <Scanner onCode={(scanned) => setSearch({ code: scanned.trim() })} label={say('code')} />
      </Card>
      {other === null ? null : <BelongsTo other={other} />}
      {code === '' || other !== null ? null : <Found key={code} code={code} />}
    </>
  );
}

/** The number of a manifest or a batch: the API would say only that it is no container's. */
function BelongsTo({ other: { kind, number, to } }: { readonly other: Elsewhere }) {
  const say = useWords(traceWords);
  return (
    <Nothing text={say(`${kind}Number`, { number })}>
      <Link to={to}>{say(`${kind}Search`)}</Link>
    </Nothing>
  );
}

function Found({ code }: { readonly code: string }) {
  const query = useApi('/api/v1/scan', { query: { code } });
  return <Read query={query}>{(container) => <TraceResult container={container} />}</Read>;
}
