import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { answerUpload, fileBody } from '../../../api/upload';
import { useWrite } from '../../../api/use-write';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useLanguage } from '../../../words/language';
import { saveFile } from '../../../shared/save-file';
import { useText, useWords } from '../../../words/words';
import { importWords } from './imports.words';

interface FaultsProps {
  readonly kind: string;
  readonly file: File;
  readonly outcome: Schemas['ImportOutcomeView'];
}

/** What to mend, by row and column as the spreadsheet has them, and the same rows as a file. */
export function ImportFaults({ kind, file, outcome: { faults, faultCount } }: FaultsProps) {
  const say = useWords(importWords);
  const text = useText();
  return (
    <>
      <ErrorFile kind={kind} file={file} />
      {faultCount > faults.length ? <p className="note">{say('shownOnly', { count: faults.length })}</p> : null}
      <PlainTable
        label={say('faults')}
        rows={faults}
        keyOf={(_, at) => at}
        columns={[
          { title: say('row'), number: true, show: ({ row }) => row },
          {
            title: say('column'),
            show: ({ heading }) => (heading === null ? say('wholeRow') : text(heading)),
          },
          { title: say('message'), show: ({ message }) => text(message) },
        ]}
      />
    </>
  );
}

function ErrorFile({ kind, file }: Omit<FaultsProps, 'outcome'>) {
  const say = useWords(importWords);
  const language = useLanguage();
  const query = { format: 'xlsx', language } as const;
  const params = { path: { kind }, query };
  const sent = useWrite<null, unknown>(
    (_, send) =>
      answerUpload(
        file,
        api.POST('/api/v1/imports/{kind}/errors', { params, parseAs: 'blob', ...fileBody(file), ...send() }),
      ),
    (made) => saveFile(made as Blob, `${kind}-errors.xlsx`),
  );
  return (
    <div className="problem">
      <ProblemAlert error={sent.error} />
      <Button icon={<DownloadOutlined />} loading={sent.isPending} onClick={() => sent.mutate(null)}>
        {say('errorFile')}
      </Button>
    </div>
  );
}
