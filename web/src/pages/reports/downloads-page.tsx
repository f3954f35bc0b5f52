import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import type { RowOf } from '../../api/queries';
import { tellDone } from '../../desktop/feedback';
import { ListPage } from '../../desktop/list/list-page';
import type { Column } from '../../desktop/list/list.types';
import { Nothing } from '../../desktop/page-states';
import { AskButton } from '../../desktop/record/ask-button';
import { StepBar } from '../../desktop/record/step-bar';
import type { StepAction } from '../../desktop/record/step-bar';
import { Instant } from '../../desktop/show/figures';
import { StateDot } from '../../desktop/show/state-tag';
import { useText, useWords } from '../../words/words';
import { ExportProgress } from './export-progress';
import { useReports } from './parameter-field';
import { reportWords } from './reports.words';
import { useFresh } from './use-fresh';

type Row = RowOf<'/api/v1/reports/exports'>;

/** 下载中心: what was asked for, how far it is, who wanted it and why, and the file. */
export default function DownloadsPage() {
  const say = useWords(reportWords);
  return (
    <ListPage
      title={say('downloads')}
      list="/api/v1/reports/exports"
      columns={useColumns()}
      tools={<Link to="/reports">{say('toReports')}</Link>}
      empty={<Nothing text={say('noDownloads')} />}
      detail={(row) => <Details row={row} />}
    />
  );
}

/** What a row is of: the title of its report, or of the list that was exported. */
function useTitle(): (row: Row) => string {
  const say = useWords(reportWords);
  const text = useText();
  const { data } = useReports();
  return ({ kind, parameters }) =>
    kind === 'list'
      ? say('listExport', { title: parameters['title'] ?? '' })
      : text(data?.items.find((report) => report.kind === kind)?.title) || kind;
}

function useColumns(): Column<Row>[] {
  const say = useWords(reportWords);
  const title = useTitle();
  return [
    { key: 'what', title: say('what'), long: true, show: (row) => title(row) },
    { key: 'state', title: say('state'), show: (row) => <State row={row} /> },
    { key: 'progress', title: say('progress'), width: 220, show: (row) => <ExportProgress row={row} /> },
    { key: 'file', title: say('file'), show: (row) => <File row={row} name={title(row)} /> },
    { key: 'purpose', title: say('purpose'), long: true, show: (row) => row.purpose },
    { key: 'requester', title: say('requester'), show: (row) => row.requester },
    { key: 'createdAt', title: say('createdAt'), show: (row) => <Instant at={row.createdAt} /> },
    { key: 'steps', title: say('steps'), show: (row) => <Steps row={row} /> },
    { key: 'expiresAt', title: say('expiresAt'), show: (row) => <Instant at={row.expiresAt} /> },
    { key: 'downloads', title: say('downloadsCount'), number: true, hidden: true, show: (row) => row.downloads },
  ];
}

function State({ row }: { readonly row: Row }) {
  const text = useText();
  const { state, failure } = useFresh(row);
  return (
    <>
      <StateDot noun="reportExport" state={state} />
      {failure === null ? null : <div className="note-bad">{text(failure.text)}</div>}
    </>
  );
}

const kibibyte = 1_024;

function File({ row, name }: { readonly row: Row; readonly name: string }) {
  const say = useWords(reportWords);
  const { id, state, bytes, format } = useFresh(row);
  if (state !== 'ready' || bytes === null) return <span className="note">{format.toUpperCase()}</span>;
  return (
    <>
      <Button
        type="primary"
        icon={<DownloadOutlined />}
        href={`/api/v1/reports/exports/${id}/file`}
        aria-label={`${say('download')} ${format.toUpperCase()} ${name}`}
      >
        {say('download')} {format.toUpperCase()}
      </Button>{' '}
      <span className="note number">{say('size', { size: Math.ceil(bytes / kibibyte) })}</span>
    </>
  );
}

/** Without a file, and none to come. */
const isGone = (state: Row['state']): boolean => state === 'failed' || state === 'cancelled' || state === 'expired';

function Steps({ row }: { readonly row: Row }) {
  const say = useWords(reportWords);
  const { id, allowedSteps, state } = useFresh(row);
  const params = { path: { id } };
  const again: StepAction = {
    note: <p>{say('againNote')}</p>,
    run: (_, send) => answer(api.POST('/api/v1/reports/exports/{id}/again', { params, ...send() })),
    done: () => tellDone(say('askedAgain')),
  };
  if (isGone(state)) return <AskButton label={say('again')} action={again} />;
  return (
    <StepBar
      steps={allowedSteps}
      actions={{
        cancel: {
          danger: true,
          run: (_, send) => answer(api.POST('/api/v1/reports/exports/{id}/cancel', { params, ...send() })),
        },
        discard: {
          danger: true,
          run: (_, send) => answer(api.POST('/api/v1/reports/exports/{id}/discard', { params, ...send() })),
        },
      }}
    />
  );
}

function Details({ row }: { readonly row: Row }) {
  const say = useWords(reportWords);
  const { snapshotAt, lastLeaf, sha256, parameters } = useFresh(row);
  const given = Object.entries(parameters).map(([name, value]) => say('parametersOf', { name, value }));
  return (
    <dl className="export-details">
      <dt>{say('snapshotAt')}</dt>
      <dd>
        <Instant at={snapshotAt} />
      </dd>
      <dt>{say('lastLeaf')}</dt>
      <dd>{lastLeaf ?? '—'}</dd>
      <dt>{say('parameters')}</dt>
      <dd>{given.join('；') || '—'}</dd>
      <dt>{say('sha256')}</dt>
      <dd>
        <code>{sha256 ?? '—'}</code>
      </dd>
    </dl>
  );
}
