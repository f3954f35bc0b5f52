import { Link } from 'react-router';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { DueDay } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { subjectPath } from '../../../desktop/show/subject-link';
import { useNames } from '../../../shared/use-names';
import { useWords } from '../../../words/words';
import { treatmentWords } from './treatment.words';

interface Term {
  readonly id: string;
  readonly number: string;
  readonly validTo: string;
  readonly state: string;
  readonly companyId: string;
}

/** What lists of contracts and of approvals have in common: number, last day, state and whose it is. */
export function useTermColumns<Row extends Term>(
  noun: 'treatmentContract' | 'transferApproval',
  number: string,
): Column<Row>[] {
  const say = useWords(treatmentWords);
  const states = useStateFile(noun);
  const companyName = useNames('/api/v1/treatment-companies', ({ name }) => name, { sort: 'name' });
  return [
    {
      key: 'number',
      title: number,
      sort: ['name', ''],
      show: (row) => <Link to={subjectPath(noun, row.id)!}>{row.number}</Link>,
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
      show: (row) => <StateDot noun={noun} state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'company',
      title: say('company'),
      long: true,
      show: (row) => <Link to={`/treatment-companies/${row.companyId}`}>{companyName(row.companyId)}</Link>,
    },
  ];
}
