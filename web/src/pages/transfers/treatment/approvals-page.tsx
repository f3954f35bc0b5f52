import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { planners } from '../../roles';
import { CompanyField } from './company-select';
import { ApprovalFields } from './term-fields';
import { useTermColumns } from './term-columns';
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

type Row = RowOf<'/api/v1/transfer-approvals'>;

function useColumns(): Column<Row>[] {
  const say = useWords(treatmentWords);
  const terms = useTermColumns<Row>('transferApproval', say('approvalNumber'));
  return [
    ...terms,
    {
      key: 'route',
      title: say('route'),
      long: true,
      show: (row) => row.route,
      file: { path: '/route', type: 'text' },
    },
  ];
}
