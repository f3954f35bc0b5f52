import { Alert, Button } from 'antd';
import { Card } from '../../desktop/show/card';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import type { RowOf, Schemas } from '../../api/queries';
import { answerUpload, fileBody } from '../../api/upload';
import { useWrite } from '../../api/use-write';
import { ProblemAlert } from '../../desktop/form/problem-alert';
import { ListSection } from '../../desktop/list/list-page';
import type { Column } from '../../desktop/list/list.types';
import { Nothing } from '../../desktop/page-states';
import { PageHead } from '../../desktop/record/page-head';
import { Instant } from '../../desktop/show/figures';
import { PaperLink } from '../../desktop/show/paper-link';
import { PlainTable } from '../../desktop/show/plain-table';
import { useText, useWords } from '../../words/words';
import { gatewayWords } from './gateway.words';

/** 文件交换: what waits goes out as a file in the official fields, and the answers come back as one. */
export default function ExchangePage() {
  const say = useWords(gatewayWords);
  return (
    <>
      <PageHead title={say('file')} tools={<NewExport />} />
      <ImportCard />
      <h2>{say('exports')}</h2>
      <Exports />
    </>
  );
}

type Format = 'xlsx' | 'csv';

function NewExport() {
  const say = useWords(gatewayWords);
  const take = useWrite<Format, unknown>((format, send) =>
    answer(api.POST('/api/v1/gateway/exports', { body: { format }, ...send() })),
  );
  return (
    <>
      <ProblemAlert error={take.error} />
      <Button type="primary" loading={take.isPending} onClick={() => take.mutate('xlsx')}>
        {say('asXlsx')}
      </Button>
      <Button loading={take.isPending} onClick={() => take.mutate('csv')}>
        {say('asCsv')}
      </Button>
    </>
  );
}

function Exports() {
  const say = useWords(gatewayWords);
  const columns: Column<RowOf<'/api/v1/gateway/exports'>>[] = [
    { key: 'createdAt', title: say('createdAt'), show: (row) => <Instant at={row.createdAt} /> },
    { key: 'count', title: say('count'), number: true, show: (row) => row.messageCount },
    { key: 'by', title: say('by'), show: (row) => row.createdBy },
    {
      key: 'file',
      title: say('download'),
      show: (row) => <PaperLink href={`/api/v1/gateway/exports/${row.id}`}>{row.format.toUpperCase()}</PaperLink>,
    },
  ];
  return (
    <ListSection
      title={say('exports')}
      list="/api/v1/gateway/exports"
      columns={columns}
      empty={<Nothing text={say('noExports')} />}
    />
  );
}

type Mode = 'check' | 'apply';
type Report = Schemas['ImportReportView'];

function ImportCard() {
  const say = useWords(gatewayWords);
  const [file, setFile] = useState<File>();
  const take = useWrite<{ mode: Mode; of: string }, Report>(({ mode }, send) =>
    answerUpload(
      file!,
      api.POST('/api/v1/gateway/imports', { params: { query: { mode } }, ...fileBody(file!), ...send() }),
    ),
  );
  const ask = (mode: Mode) => take.mutate({ mode, of: `${file?.name} ${file?.size} ${file?.lastModified}` });
  // What was said of another file says nothing of this one.
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    take.reset();
  };
  return (
    <Card className="problem" title={<h2 className="card-title">{say('import')}</h2>}>
      <p>{say('importHelp')}</p>
      <p>
        <label>
          {say('chooseFile')}{' '}
          <input type="file" accept=".xlsx,.csv" onChange={(event) => choose(event.target.files?.[0])} />
        </label>
      </p>
      <div className="steps">
        <Button disabled={file === undefined} loading={take.isPending} onClick={() => ask('check')}>
          {say('check')}
        </Button>
        <Button type="primary" disabled={!isSound(take.data)} loading={take.isPending} onClick={() => ask('apply')}>
          {say('apply')}
        </Button>
      </div>
      <p className="note">{say('applyHelp')}</p>
      <ProblemAlert error={take.error} />
      {take.data === undefined ? null : <Outcome report={take.data} />}
    </Card>
  );
}

/** Taken is what was checked, without a fault and with an answer. What is known already serves the reconciliation. */
const isSound = (report: Report | undefined): boolean =>
  report?.mode === 'check' && report.faultCount === 0 && report.answers > 0;

function Outcome({ report }: { readonly report: Report }) {
  const say = useWords(gatewayWords);
  const text = useText();
  if (report.faultCount === 0) {
    const { answers, numbered, reported, skipped } = report;
    const isOld = report.mode === 'check' && numbered + reported === 0;
    return (
      <Alert
        type={answers === 0 ? 'warning' : 'success'}
        showIcon
        role="status"
        title={say(report.mode === 'check' ? 'checked' : 'applied', { answers, numbered, reported, skipped })}
        description={isOld ? say(answers === 0 ? 'notFilledIn' : 'nothingNew') : undefined}
      />
    );
  }
  return (
    <>
      <Alert type="error" showIcon role="alert" title={say('faults', { count: report.faultCount })} />
      <PlainTable
        label={say('problem')}
        rows={report.faults}
        keyOf={(_, at) => at}
        columns={[
          { title: say('line'), number: true, show: (fault) => fault.line },
          { title: say('column'), show: (fault) => fault.column },
          { title: say('problem'), show: (fault) => text(fault.message) },
        ]}
      />
    </>
  );
}
