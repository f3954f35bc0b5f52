import { Select } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile, useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { yearNow } from '../../../shared/format';
import { useCode, useCodeFile } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { filers, planners } from '../../roles';
import { PlanDue } from './plan-due';
import { planWords } from './plans.words';

type Row = RowOf<'/api/v1/plans'>;

/** Years of the filter: the next one and those before it. */
const yearsOffered = 6;

/** 管理计划: the latest year in front. */
export default function PlansPage() {
  const say = useWords(planWords);
  const mayOpen = hasAnyRole(useSignedIn(), filers);
  const open = useOpening();
  const years = Array.from({ length: yearsOffered }, (_, at) => String(yearNow() + 1 - at));
  const filters: Filter[] = [
    { name: 'year', kind: 'choice', label: say('year'), choices: years.map((year) => ({ value: year, label: year })) },
    useStateFilter('plan', say('state'), false),
    { name: 'own', kind: 'flag', label: say('own') },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/plans"
      columns={useColumns()}
      filters={filters}
      empty={<Nothing text={say('empty')} />}
      tools={mayOpen ? <AskButton type="primary" label={say('open')} action={open} /> : null}
    />
  );
}

/** For which year, and by those of the facility for whom; then the draft itself. */
function useOpening(): StepAction<Schemas['OpenPlan']> {
  const say = useWords(planWords);
  const navigate = useNavigate();
  const isPlanner = hasAnyRole(useSignedIn(), planners);
  const years = [yearNow(), yearNow() + 1].map((value) => ({ value, label: value }));
  return {
    initial: { year: yearNow() },
    fields: (
      <>
        <Field name="year" label={say('year')} required>
          <Select options={years} />
        </Field>
        {isPlanner ? (
          <Field name="enterpriseId" label={say('openFor')}>
            <RemoteSelect list="/api/v1/enterprises" optionOf={({ id, name }) => ({ value: id, label: name })} />
          </Field>
        ) : null}
      </>
    ),
    run: ({ year, enterpriseId }, send) =>
      answer(api.POST('/api/v1/plans', { body: { year, ...(enterpriseId ? { enterpriseId } : {}) }, ...send() })),
    done: (made) => void navigate(`/plans/${(made as Schemas['PlanView']).id}`),
  };
}

function useColumns(): Column<Row>[] {
  const say = useWords(planWords);
  const classWord = useCode('managementClass');
  const classFile = useCodeFile('managementClass');
  const states = useStateFile('plan');
  return [
    {
      key: 'unit',
      title: say('unit'),
      long: true,
      show: (row) => <Link to={`/plans/${row.id}`}>{row.unitName}</Link>,
      file: { path: '/unitName', type: 'text' },
    },
    { key: 'year', title: say('year'), show: (row) => row.year, file: { path: '/year', type: 'integer' } },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="plan" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'class',
      title: say('managementClass'),
      show: (row) => classWord(row.managementClass),
      file: { path: '/managementClass', ...classFile },
    },
    { key: 'dueOn', title: say('dueOn'), show: (row) => <PlanDue plan={row} />, file: { path: '/dueOn', type: 'day' } },
    {
      key: 'number',
      title: say('number'),
      number: true,
      show: (row) => row.number,
      file: { path: '/number', type: 'integer' },
    },
    {
      key: 'filingNumber',
      title: say('filingNumber'),
      show: (row) => row.filingNumber ?? '—',
      file: { path: '/filingNumber', type: 'text' },
    },
    {
      key: 'receiptAt',
      title: say('receiptAt'),
      show: (row) => <Instant at={row.receiptAt} />,
      file: { path: '/receiptAt', type: 'instant' },
    },
  ];
}
