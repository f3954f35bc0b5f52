import { ListPage } from '../../../desktop/list/list-page';
import type { Filter } from '../../../desktop/list/list.types';
import { useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { useWords } from '../../../words/words';
import { approvalWords } from './approvals.words';
import { useConditionColumns } from './condition-columns';

/** 批复要求: what is due first stands first. */
export default function ConditionsPage() {
  const say = useWords(approvalWords);
  const columns = useConditionColumns();
  const filters: Filter[] = [
    useStateFilter('approvalCondition', say('state'), false),
    { name: 'overdue', kind: 'flag', label: say('overdue') },
    { name: 'dueBy', kind: 'day', label: say('dueBy') },
  ];
  return (
    <ListPage
      title={say('conditions')}
      list="/api/v1/approval-conditions"
      columns={columns}
      filters={filters}
      nameOf={(row) => row.text}
      empty={<Nothing text={say('emptyConditions')} />}
    />
  );
}
