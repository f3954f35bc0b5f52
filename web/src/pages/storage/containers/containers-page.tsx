import { ListPage } from '../../../desktop/list/list-page';
import type { Filter } from '../../../desktop/list/list.types';
import { useStateFilter } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { enterprise } from '../../roles';
import { useZones, zoneFilter } from '../zone-choices';
import { containerColumns, useContainerColumns } from './container-columns';
import { containerWords } from './containers.words';

/** 容器: every bag and drum under its label. */
export default function ContainersPage() {
  const say = useWords(containerWords);
  const isOutside = hasAnyRole(useSignedIn(), enterprise);
  const columns = useContainerColumns(containerColumns.all);
  // Enterprises see nothing of the inside.
  const zones = useZones(!isOutside);
  const filters: Filter[] = [
    { name: 'query', kind: 'text', label: say('query') },
    useStateFilter('container', say('state')),
    { name: 'wasteCode', kind: 'text', label: say('wasteCode'), placeholder: '900-214-08' },
    ...(isOutside ? [] : [zoneFilter(say('zone'), zones)]),
    { name: 'dueBefore', kind: 'day', label: say('dueBefore') },
    ...(isOutside ? [] : [{ name: 'dueSoon', kind: 'flag', label: say('dueSoon') } as const]),
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
