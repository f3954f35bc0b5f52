import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { DueDay } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { useApprovalFile, useApprovalWord } from './approval-codes';
import { approvalWords } from './approvals.words';

type Row = RowOf<'/api/v1/approval-conditions'>;

/** Of all conditions, and of those of one paper. */
export function useConditionColumns(): Column<Row>[] {
  const say = useWords(approvalWords);
  const word = useApprovalWord();
  const file = useApprovalFile();
  const states = useStateFile('approvalCondition');
  return [
    {
      key: 'text',
      title: say('condition'),
      long: true,
      show: (row) => (
        <Link to={`/conditions/${row.id}`}>
          {row.number}. {row.text}
        </Link>
      ),
      file: { path: '/text', type: 'text' },
    },
    {
      key: 'nextDueOn',
      title: say('nextDueOn'),
      show: (row) => <Due row={row} />,
      file: { path: '/nextDueOn', type: 'day' },
    },
    {
      key: 'state',
      title: say('state'),
      show: ({ state }) => <StateDot noun="approvalCondition" state={state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'kind',
      title: say('conditionKind'),
      show: ({ kind, intervalMonths }) =>
        intervalMonths === null ? word('conditionKind', kind) : say('every', { count: intervalMonths }),
      file: { path: '/kind', ...file('conditionKind') },
    },
    {
      key: 'role',
      title: say('role'),
      show: ({ role }) => word('role', role),
      file: { path: '/role', ...file('role') },
    },
    {
      key: 'lastProvedOn',
      title: say('lastProvedOn'),
      show: ({ lastProvedOn }) => <span className="number">{lastProvedOn ?? say('never')}</span>,
      file: { path: '/lastProvedOn', type: 'day' },
    },
    {
      key: 'basis',
      title: say('conditionBasis'),
      long: true,
      hidden: true,
      show: ({ basis }) => basis,
      file: { path: '/basis', type: 'text' },
    },
  ];
}

/** How near the day is matters while the condition is open. */
export function Due({ row }: { readonly row: Pick<Row, 'state' | 'nextDueOn'> }) {
  return row.state === 'open' ? <DueDay day={row.nextDueOn} /> : <span className="number">{row.nextDueOn ?? '—'}</span>;
}
