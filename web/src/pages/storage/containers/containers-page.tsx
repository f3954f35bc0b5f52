import { useRows } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Filter } from '../../../desktop/list/list.types';
import { useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { enterprise } from '../../roles';
import { containerColumns, useContainerColumns } from './container-columns';
import { containerWords } from './containers.words';

const mostZones = 200;

/** 容器: every bag and drum under its label. */
export default function ContainersPage() {
  const say = useWords(containerWords);
  const isOutside = hasAnyRole(useSignedIn(), enterprise);
  const columns = useContainerColumns(containerColumns.all);
  const zone = useZoneFilter(!isOutside);
  const filters: Filter[] = [
    { name: 'query', kind: 'text', label: say('query') },
    useStateFilter('container', say('state')),
    { name: 'wasteCode', kind: 'text', label: say('wasteCode'), placeholder: '900-214-08' },
    ...(isOutside ? [] : [zone]),
    { name: 'dueBefore', kind: 'day', label: say('dueBefore') },
    {
      name: 'held',
      kind: 'choice',
      label: say('held'),
      choices: [
        { value: 'true', label: say('heldYes') },
        { value: 'false', label: say('heldNo') },
      ],
    },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/containers"
      columns={columns}
      filters={filters}
      nameOf={(row) => row.code}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

/** Zones are few: all of them are offered by name. Enterprises see nothing of the inside. */
function useZoneFilter(enabled: boolean): Filter {
  const say = useWords(containerWords);
  const { rows } = useRows('/api/v1/zones', { limit: mostZones }, { enabled });
  return {
    name: 'zoneId',
    kind: 'choice',
    label: say('zone'),
    choices: rows.map(({ id, name }) => ({ value: id, label: name })),
  };
}
