import { Card } from '../../../desktop/show/card';
import { useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { Scanner } from '../../../shared/scan/scanner';
import { useWords } from '../../../words/words';
import { TraceResult } from './trace-result';
import { traceWords } from './trace.words';

/** 一码追溯: scan or type the code of a label and see the life of what is in it. The code stays in the address. */
export default function TracePage() {
  const say = useWords(traceWords);
  const [search, setSearch] = useSearchParams();
  const code = search.get('code') ?? '';
  return (
    <>
      <PageHead title={say('title')} />
      <p className="note">{say('how')}</p>
      <Card className="facts" title={<h2 className="card-title">{say(code === '' ? 'code' : 'another')}</h2>}>
        <Scanner onCode={(scanned) => setSearch({ code: scanned.trim() })} label={say('code')} />
      </Card>
      {code === '' ? null : <Found key={code} code={code} />}
    </>
  );
}

function Found({ code }: { readonly code: string }) {
  const query = useApi('/api/v1/scan', { query: { code } });
  return <Read query={query}>{(container) => <TraceResult container={container} />}</Read>;
}
