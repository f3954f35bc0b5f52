import { Alert, Button } from 'antd';
import { useState } from 'react';
import { api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { answerUpload, fileBody } from '../../../api/upload';
import { useWrite } from '../../../api/use-write';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { useWords } from '../../../words/words';
import { ImportFaults } from './import-faults';
import { importWords } from './imports.words';

type Outcome = Schemas['ImportOutcomeView'];
type Mode = 'check' | 'take';
interface Upload {
  readonly file: File;
  readonly mode: Mode;
  /** Tells files apart, which look alike as JSON: another file is another attempt. */
  readonly of: string;
}

/** A file is checked as often as it takes, and taken when it has no fault. */
export function ImportUpload({ kind }: { readonly kind: string }) {
  const say = useWords(importWords);
  const [file, setFile] = useState<File>();
  const sent = useWrite<Upload, Outcome>(({ file: chosen, mode }, send) =>
    answerUpload(
      chosen,
      api.POST('/api/v1/imports/{kind}', {
        params: { path: { kind }, query: { mode } },
        ...fileBody(chosen),
        ...send(),
      }),
    ),
  );
  const outcome = sent.data;
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    sent.reset();
  };
  const run = (mode: Mode) => {
    if (file !== undefined) sent.mutate({ file, mode, of: `${file.name} ${file.size} ${file.lastModified}` });
  };
  const isSound = outcome?.mode === 'check' && outcome.faultCount === 0;
  return (
    <>
      <h2 className="part">{say('stepFile')}</h2>
      <div className="filters">
        <label>
          <span className="note">{say('file')}</span>
          <input type="file" accept=".xlsx,.csv" onChange={(event) => choose(event.target.files?.[0])} />
        </label>
        <Button disabled={file === undefined} loading={sent.isPending} onClick={() => run('check')}>
          {say('check')}
        </Button>
        <span className="note">{say('checkHelp')}</span>
      </div>
      <ProblemAlert error={sent.error} />
      {outcome === undefined || file === undefined ? null : <OutcomeShown {...{ kind, file, outcome }} />}
      <h2 className="part">{say('stepTake')}</h2>
      <p className="note">{say(isSound ? 'takeHelp' : 'takeFirst')}</p>
      <Button type="primary" disabled={!isSound} loading={sent.isPending} onClick={() => run('take')}>
        {say('take', { rows: outcome?.rows ?? 0 })}
      </Button>
    </>
  );
}

interface OutcomeProps {
  readonly kind: string;
  readonly file: File;
  readonly outcome: Outcome;
}

function OutcomeShown({ kind, file, outcome }: OutcomeProps) {
  const say = useWords(importWords);
  const { rows, faultyRows: faulty, faultCount: faults, mode, unread } = outcome;
  const title =
    faults > 0
      ? say('faulty', { rows, faulty, faults })
      : mode === 'take'
        ? say('taken', { rows })
        : say('sound', { rows });
  return (
    <>
      <Alert
        type={faults > 0 ? 'error' : 'success'}
        role={faults > 0 ? 'alert' : 'status'}
        showIcon
        className="problem"
        title={title}
        description={unread.length === 0 ? undefined : say('unread', { columns: unread.join('、') })}
      />
      {faults > 0 ? <ImportFaults kind={kind} file={file} outcome={outcome} /> : null}
    </>
  );
}
