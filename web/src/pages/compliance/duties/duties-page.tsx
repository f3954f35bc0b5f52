import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Choice, Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { DueDay, Instant } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useStateWord } from '../../../words/states';
import { useText, useWords } from '../../../words/words';
import { DutyCounts, levels, useDutySummary } from './duty-counts';
import { DutyLink } from './duty-link';
import { DutyMarks } from './duty-marks';
import { dutyWords } from './duties.words';

type Row = RowOf<'/api/v1/duties'>;

/** 待办与预警: what the reader has to attend to, the first day first. */
export default function DutiesPage() {
  const say = useWords(dutyWords);
  const summary = useDutySummary();
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/duties"
      columns={useColumns()}
      filters={useFilters(useKinds(summary.data?.kinds ?? []))}
      empty={<Nothing text={say('empty')} />}
      above={summary.data === undefined ? null : <DutyCounts summary={summary.data} />}
    />
  );
}

/** Kinds of which something is open, each once. */
function useKinds(kinds: readonly { readonly kind: string; readonly title: { zh: string; en: string } }[]): Choice[] {
  const text = useText();
  return [...new Map(kinds.map(({ kind, title }) => [kind, text(title)]))].map(([value, label]) => ({ value, label }));
}

function useFilters(kinds: readonly Choice[]): Filter[] {
  const say = useWords(dutyWords);
  const word = useStateWord('duty');
  return [
    { name: 'mine', kind: 'flag', label: say('mine') },
    {
      name: 'level',
      kind: 'choice',
      many: true,
      label: say('level'),
      choices: levels.map((value) => ({ value, label: word(value) })),
    },
    { name: 'kind', kind: 'choice', label: say('kind'), choices: kinds },
    {
      name: 'unit',
      kind: 'choice',
      label: say('unit'),
      choices: [
        { value: 'facility', label: say('unitFacility') },
        { value: 'enterprise', label: say('unitEnterprise') },
      ],
    },
    { name: 'dueBefore', kind: 'day', label: say('dueBefore') },
  ];
}

function useColumns(): Column<Row>[] {
  const say = useWords(dutyWords);
  const text = useText();
  const words = useStateFile('duty');
  const units = { facility: say('unitFacility'), enterprise: say('unitEnterprise') };
  return [
    {
      key: 'title',
      title: say('what'),
      long: true,
      show: (row) => (
        <Link to={`/duties/${row.id}`}>
          {text(row.title)} <DutyMarks {...row} />
        </Link>
      ),
      file: { path: '/title', type: 'text' },
    },
    {
      key: 'reference',
      title: say('about'),
      long: true,
      show: (row) => <DutyLink duty={row}>{row.reference}</DutyLink>,
      file: { path: '/reference', type: 'text' },
    },
    {
      key: 'level',
      title: say('level'),
      show: (row) => <StateDot noun="duty" state={row.level} />,
      file: { path: '/level', ...words },
    },
    {
      key: 'dueOn',
      title: say('dueOn'),
      show: (row) => (row.dueOn === null ? say('noDay') : <DueDay day={row.dueOn} />),
      file: { path: '/dueOn', type: 'day' },
    },
    {
      key: 'task',
      title: say('task'),
      width: 280,
      long: true,
      show: (row) => text(row.task),
      file: { path: '/task', type: 'text' },
    },
    {
      key: 'unit',
      title: say('unit'),
      show: (row) => units[row.unit],
      file: { path: '/unit', type: 'word', words: units },
    },
    {
      key: 'assigned',
      title: say('assigned'),
      show: (row) => row.assignedLabel ?? say('nobody'),
      file: { path: '/assignedLabel', type: 'text' },
    },
    {
      key: 'openedAt',
      title: say('openedAt'),
      hidden: true,
      show: (row) => <Instant at={row.openedAt} />,
      file: { path: '/openedAt', type: 'instant' },
    },
  ];
}
