import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import type { Column } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { DueDay, Instant, Kilograms } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { containerWords } from './containers.words';

type Row = RowOf<'/api/v1/containers'>;
type Key =
  'code' | 'name' | 'wasteCode' | 'grams' | 'state' | 'spot' | 'due' | 'held' | 'form' | 'packaging' | 'generatedAt';

/** Which columns which list shows. */
export const containerColumns = {
  all: ['code', 'name', 'wasteCode', 'grams', 'state', 'spot', 'due', 'held', 'form', 'packaging', 'generatedAt'],
  inZone: ['code', 'name', 'wasteCode', 'grams', 'state', 'spot', 'due', 'held'],
} as const satisfies Record<string, readonly Key[]>;

export function useContainerColumns(keys: readonly Key[]): Column<Row>[] {
  const say = useWords(containerWords);
  const form = useCode('form');
  const packaging = useCode('packaging');
  const columns: Record<Key, Omit<Column<Row>, 'key'>> = {
    code: {
      title: say('code'),
      show: (row) => <Link to={`/containers/${row.id}`}>{row.code}</Link>,
      file: { path: '/code', type: 'text' },
    },
    name: { title: say('waste'), show: (row) => row.name, file: { path: '/name', type: 'text' } },
    wasteCode: { title: say('wasteCode'), show: (row) => row.wasteCode, file: { path: '/wasteCode', type: 'text' } },
    grams: {
      title: say('grams'),
      number: true,
      show: (row) => <Kilograms grams={row.grams} />,
      file: { path: '/grams', type: 'grams' },
    },
    state: {
      title: say('state'),
      show: (row) => <StateDot noun="container" state={row.state} />,
      file: { path: '/state', ...useStateFile('container') },
    },
    spot: { title: say('spot'), show: (row) => row.spot ?? '—', file: { path: '/spot', type: 'text' } },
    due: { title: say('due'), show: (row) => <DueDay day={row.dueOn} />, file: { path: '/dueOn', type: 'day' } },
    held: {
      title: say('held'),
      show: (row) => (row.heldAt === null ? '—' : <span className="note-warn">{say('heldYes')}</span>),
      file: { path: '/heldAt', type: 'instant' },
    },
    form: { title: say('form'), hidden: true, show: (row) => form(row.form) },
    packaging: { title: say('packaging'), hidden: true, show: (row) => packaging(row.packaging) },
    generatedAt: {
      title: say('generatedAt'),
      hidden: true,
      sort: ['generatedAt', '-createdAt'],
      show: (row) => <Instant at={row.generatedAt} />,
      file: { path: '/generatedAt', type: 'instant' },
    },
  };
  return keys.map((key) => ({ key, ...columns[key] }));
}
