import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { DueDay, Instant, Kilograms } from '../../../desktop/show/figures';
import { useWords } from '../../../words/words';
import { useZones, zoneFilter } from '../zone-choices';
import { stockWords } from './stock.words';

type Row = RowOf<'/api/v1/stock/containers'>;
const placeWord = { bay: 'bay', dock: 'dock', zone: 'inZone' } as const;

interface Props {
  readonly asOf: string | undefined;
  readonly facilityId: string;
}

/** The containers behind the figures, the oldest clock first. */
export function StockContainers({ asOf, facilityId }: Props) {
  const say = useWords(stockWords);
  const zones = useZones();
  const nameOf = (zoneId: string) => zones.find(({ id }) => id === zoneId)?.name ?? say('zone');
  const places = (['bay', 'zone', 'dock'] as const).map((value) => ({ value, label: say(placeWord[value]) }));
  const columns: Column<Row>[] = [
    {
      key: 'code',
      title: say('containerCode'),
      show: (row) => <Link to={`/containers/${row.id}`}>{row.code}</Link>,
      file: { path: '/code', type: 'text' },
    },
    { key: 'name', title: say('waste'), show: (row) => row.name, file: { path: '/name', type: 'text' } },
    { key: 'wasteCode', title: say('code'), show: (row) => row.wasteCode, file: { path: '/wasteCode', type: 'text' } },
    { key: 'zone', title: say('zone'), show: (row) => <Link to={`/zones/${row.zoneId}`}>{nameOf(row.zoneId)}</Link> },
    { key: 'place', title: say('place'), show: (row) => say(placeWord[row.place]) },
    {
      key: 'grams',
      title: say('mass'),
      number: true,
      show: (row) => <Kilograms grams={row.grams} />,
      file: { path: '/grams', type: 'grams' },
    },
    {
      key: 'held',
      title: say('held'),
      show: (row) => (row.held ? <span className="note-warn">{say('heldYes')}</span> : '—'),
    },
    {
      key: 'clock',
      title: say('clock'),
      show: (row) => <Instant at={row.clockStartedAt} />,
      file: { path: '/clockStartedAt', type: 'instant' },
    },
    { key: 'due', title: say('due'), show: (row) => <DueDay day={row.dueOn} />, file: { path: '/dueOn', type: 'day' } },
    { key: 'since', title: say('since'), hidden: true, show: (row) => <Instant at={row.since} /> },
  ];
  const filters: Filter[] = [
    zoneFilter(say('zone'), zones),
    { name: 'wasteCode', kind: 'text', label: say('code'), placeholder: '900-214-08' },
    { name: 'place', kind: 'choice', label: say('place'), choices: places },
    {
      name: 'held',
      kind: 'choice',
      label: say('held'),
      choices: [
        { value: 'true', label: say('heldYes') },
        { value: 'false', label: say('heldNo') },
      ],
    },
    { name: 'dueBefore', kind: 'day', label: say('dueBefore') },
  ];
  return (
    <ListSection
      title={say('behind')}
      list="/api/v1/stock/containers"
      columns={columns}
      filters={filters}
      fixed={asOf === undefined ? { facilityId } : { facilityId, asOf }}
    />
  );
}
