import { Link } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { DueDay } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useNames } from '../../../shared/use-names';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { CompanyField } from './company-select';
import { ApprovalFields } from './term-fields';
import { useTreatmentFilters } from './treatment-filters';
import { treatmentWords } from './treatment.words';

/** 跨省转移批准: what expires next stands first. */
export default function TransferApprovalsPage() {
  const say = useWords(treatmentWords);
  const columns = useColumns();
  const filters = useTreatmentFilters('transferApproval');
  const mayRegister = hasAnyRole(useSignedIn(), planners);
  const register: StepAction<Schemas['CreateTransferApproval']> = {
    width: 820,
    draft: 'transfer-approvals.new',
    initial: { lines: [] },
    fields: (
      <>
        <CompanyField />
        <ApprovalFields />
      </>
    ),
    run: (body, send) => answer(api.POST('/api/v1/transfer-approvals', { body, ...send() })),
  };
  return (
    <ListPage
      title={say('approvals')}
      list="/api/v1/transfer-approvals"
      standard={{ sort: 'expiry' }}
      columns={columns}
      filters={filters}
      nameOf={(row) => row.number}
      tools={mayRegister ? <AskButton type="primary" label={say('newApproval')} action={register} /> : null}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useColumns(): Column<RowOf<'/api/v1/transfer-approvals'>>[] {
  const say = useWords(treatmentWords);
  const states = useStateFile('transferApproval');
  const companyName = useNames('/api/v1/treatment-companies', ({ name }) => name, { sort: 'name' });
  return [
    {
      key: 'number',
      title: say('approvalNumber'),
      sort: ['name', ''],
      show: (row) => <Link to={`/transfer-approvals/${row.id}`}>{row.number}</Link>,
      file: { path: '/number', type: 'text' },
    },
    {
      key: 'expiry',
      title: say('validTo'),
      sort: ['expiry', ''],
      show: (row) => <DueDay day={row.validTo} warnDays={90} />,
      file: { path: '/validTo', type: 'day' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="transferApproval" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'company',
      title: say('company'),
      show: (row) => <Link to={`/treatment-companies/${row.companyId}`}>{companyName(row.companyId)}</Link>,
    },
    {
      key: 'route',
      title: say('route'),
      show: (row) => row.route,
      file: { path: '/route', type: 'text' },
    },
  ];
}
