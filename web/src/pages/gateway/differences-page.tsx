import { answer, api } from '../../api/client';
import type { RowOf } from '../../api/queries';
import { Field, ReasonField } from '../../desktop/form/fields';
import { DayInput } from '../../desktop/form/inputs';
import { WriteForm } from '../../desktop/form/write-form';
import { ListPage, ListSection } from '../../desktop/list/list-page';
import type { Column, Filter } from '../../desktop/list/list.types';
import { useStateFilter } from '../../desktop/list/state-filter';
import { Nothing } from '../../desktop/page-states';
import { StepBar } from '../../desktop/record/step-bar';
import type { StepAction } from '../../desktop/record/step-bar';
import { Instant } from '../../desktop/show/figures';
import { StateDot } from '../../desktop/show/state-tag';
import { addDays, today } from '../../shared/format';
import { actorName } from '../../words/actors.words';
import { choicesOf, fileOf } from '../../words/code-table';
import { useLanguage } from '../../words/language';
import { useText, useWords } from '../../words/words';
import { differenceWords, gatewayWords } from './gateway.words';

type Row = RowOf<'/api/v1/gateway/differences'>;

/** 对账: what the national system holds otherwise, each closed with its reason; never entered twice. */
export default function DifferencesPage() {
  const say = useWords(gatewayWords);
  const text = useText();
  const columns: Column<Row>[] = [
    {
      key: 'number',
      title: say('number'),
      show: (row) => row.internalNumber ?? row.officialNumber,
      file: { path: '/internalNumber', type: 'text' },
    },
    {
      key: 'kind',
      title: say('differenceKind'),
      show: (row) => text(differenceWords[row.kind]),
      file: { path: '/kind', ...fileOf(differenceWords, useLanguage()) },
    },
    { key: 'ours', title: say('ours'), long: true, show: (row) => row.ours, file: { path: '/ours', type: 'text' } },
    {
      key: 'theirs',
      title: say('theirs'),
      long: true,
      show: (row) => row.theirs,
      file: { path: '/theirs', type: 'text' },
    },
    { key: 'day', title: say('day'), show: (row) => row.day, file: { path: '/day', type: 'day' } },
    { key: 'state', title: say('state'), show: (row) => <StateDot noun="gatewayDifference" state={row.state} /> },
    {
      key: 'reason',
      title: say('reason'),
      long: true,
      show: (row) => row.reason ?? <Explain row={row} />,
      file: { path: '/reason', type: 'text' },
    },
  ];
  const filters: Filter[] = [
    useStateFilter('gatewayDifference', say('state'), false),
    {
      name: 'kind',
      kind: 'choice',
      label: say('differenceKind'),
      choices: choicesOf(differenceWords, useLanguage()),
    },
  ];
  return (
    <>
      <ListPage
        title={say('differences')}
        list="/api/v1/gateway/differences"
        columns={columns}
        filters={filters}
        above={<Reconcile />}
        empty={<Nothing text={say('noDifferences')} />}
      />
      <h2>{say('reconciliations')}</h2>
      <Reconciliations />
    </>
  );
}

function Explain({ row }: { readonly row: Row }) {
  const explain: StepAction<{ reason: string }> = {
    fields: <ReasonField />,
    run: (body, send) =>
      answer(
        api.POST('/api/v1/gateway/differences/{id}/explain', { params: { path: { id: row.id } }, body, ...send() }),
      ),
  };
  return <StepBar steps={row.allowedSteps} actions={{ explain }} />;
}

const usualDays = 30;

function Reconcile() {
  const say = useWords(gatewayWords);
  return (
    <WriteForm<{ from: string; to: string }, unknown>
      layout="inline"
      initial={{ from: addDays(today(), -usualDays), to: today() }}
      label={say('reconcile')}
      write={(body, send) => answer(api.POST('/api/v1/gateway/reconciliations', { body, ...send() }))}
    >
      <Field name="from" label={say('from')} required>
        <DayInput />
      </Field>
      <Field name="to" label={say('to')} required>
        <DayInput />
      </Field>
    </WriteForm>
  );
}

function Reconciliations() {
  const say = useWords(gatewayWords);
  const language = useLanguage();
  const columns: Column<RowOf<'/api/v1/gateway/reconciliations'>>[] = [
    { key: 'createdAt', title: say('createdAt'), show: (row) => <Instant at={row.createdAt} /> },
    { key: 'period', title: say('period'), show: (row) => `${row.from} – ${row.to}` },
    { key: 'held', title: say('held'), number: true, show: (row) => `${row.oursCount} / ${row.heldCount}` },
    { key: 'opened', title: say('opened'), number: true, show: (row) => row.openedCount },
    { key: 'gone', title: say('gone'), number: true, show: (row) => row.goneCount },
    { key: 'by', title: say('by'), show: (row) => actorName(row.createdBy, language) },
  ];
  return (
    <ListSection name="runs" title={say('reconciliations')} list="/api/v1/gateway/reconciliations" columns={columns} />
  );
}
