import { Input, Select } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { DayInput } from '../../../desktop/form/inputs';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { StateDot } from '../../../desktop/show/state-tag';
import { today } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { useMayManage } from '../emissions/may';
import { reportWords } from './reports.words';

/** 环评文件. */
export default function ReportsPage() {
  const say = useWords(reportWords);
  const navigate = useNavigate();
  const columns = useColumns();
  const filters = [useStateFilter('environmentalReport', say('state'), false)];
  const prepare: StepAction<Schemas['PrepareReport']> = {
    draft: 'environmental-reports.new',
    fields: <PrepareFields />,
    initial: { form: 'report', preparedOn: today() },
    run: (body, send) => answer(api.POST('/api/v1/environmental-reports', { body, ...send() })),
    done: (made) => void navigate(`/environmental-reports/${(made as Schemas['ReportView']).id}`),
  };
  return (
    <ListPage
      title={say('reports')}
      list="/api/v1/environmental-reports"
      columns={columns}
      filters={filters}
      nameOf={(row) => row.projectName}
      tools={useMayManage() ? <AskButton type="primary" label={say('newReport')} action={prepare} /> : null}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function PrepareFields() {
  const say = useWords(reportWords);
  return (
    <>
      <Field name="projectName" label={say('projectName')} required>
        <Input maxLength={120} />
      </Field>
      <Field name="form" label={say('form')} required>
        <Select
          options={[
            { value: 'report', label: say('formReport') },
            { value: 'form', label: say('formForm') },
          ]}
        />
      </Field>
      <Field name="preparedBy" label={say('preparedBy')} required>
        <Input maxLength={120} />
      </Field>
      <Field name="preparedOn" label={say('preparedOn')} required>
        <DayInput />
      </Field>
    </>
  );
}

function useColumns(): Column<RowOf<'/api/v1/environmental-reports'>>[] {
  const say = useWords(reportWords);
  const states = useStateFile('environmentalReport');
  return [
    {
      key: 'project',
      title: say('projectName'),
      long: true,
      show: (row) => <Link to={`/environmental-reports/${row.id}`}>{row.projectName}</Link>,
      file: { path: '/projectName', type: 'text' },
    },
    { key: 'form', title: say('form'), show: ({ form }) => say(form === 'report' ? 'formReport' : 'formForm') },
    {
      key: 'state',
      title: say('state'),
      show: ({ state }) => <StateDot noun="environmentalReport" state={state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'preparedBy',
      title: say('preparedBy'),
      long: true,
      show: ({ preparedBy }) => preparedBy,
      file: { path: '/preparedBy', type: 'text' },
    },
    {
      key: 'authority',
      title: say('authority'),
      long: true,
      show: ({ authority }) => authority ?? '—',
      file: { path: '/authority', type: 'text' },
    },
    {
      key: 'decision',
      title: say('decisionNumber'),
      show: ({ decisionNumber }) => decisionNumber ?? '—',
      file: { path: '/decisionNumber', type: 'text' },
    },
    {
      key: 'decidedOn',
      title: say('decidedOn'),
      show: ({ decidedOn }) => <span className="number">{decidedOn ?? '—'}</span>,
      file: { path: '/decidedOn', type: 'day' },
    },
  ];
}
