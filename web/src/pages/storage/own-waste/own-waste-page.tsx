import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { useStateFile } from '../../../desktop/list/state-filter';
import { Nothing } from '../../../desktop/page-states';
import { Instant, Kilograms } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useChoices, useCode, useCodeFile } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { storekeepers } from '../../roles';
import { ownWasteWords } from './own-waste.words';

type Row = RowOf<'/api/v1/own-waste'>;

/** 自产废物: what the facility itself produced, and from which process. */
export default function OwnWastePage() {
  const say = useWords(ownWasteWords);
  const mayRecord = hasAnyRole(useSignedIn(), storekeepers);
  const filters: Filter[] = [
    { name: 'source', kind: 'choice', label: say('source'), choices: useChoices('ownWasteSource') },
    { name: 'wasteCode', kind: 'text', label: say('wasteCode'), placeholder: '900-039-49' },
  ];
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/own-waste"
      rowKey={({ containerId }) => containerId}
      columns={useColumns()}
      filters={filters}
      tools={mayRecord ? <Link to="/own-waste/record">{say('record')}</Link> : null}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useColumns(): Column<Row>[] {
  const say = useWords(ownWasteWords);
  const source = useCode('ownWasteSource');
  const sourceFile = useCodeFile('ownWasteSource');
  return [
    {
      key: 'code',
      title: say('code'),
      show: (row) => <Link to={`/containers/${row.containerId}`}>{row.code}</Link>,
      file: { path: '/code', type: 'text' },
    },
    { key: 'name', title: say('waste'), show: (row) => row.name, file: { path: '/name', type: 'text' } },
    {
      key: 'wasteCode',
      title: say('wasteCode'),
      show: (row) => row.wasteCode,
      file: { path: '/wasteCode', type: 'text' },
    },
    {
      key: 'source',
      title: say('source'),
      show: (row) => (
        <>
          {source(row.source)}{' '}
          {row.outletId === null ? null : <Link to={`/emissions/${row.outletId}`}>{row.outletCode}</Link>}
        </>
      ),
      file: { path: '/source', ...sourceFile },
    },
    {
      key: 'produced',
      title: say('produced'),
      number: true,
      show: (row) => <Kilograms grams={row.producedGrams} />,
      file: { path: '/producedGrams', type: 'grams' },
    },
    {
      key: 'grams',
      title: say('now'),
      number: true,
      show: (row) => <Kilograms grams={row.grams} />,
      file: { path: '/grams', type: 'grams' },
    },
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="container" state={row.state} />,
      file: { path: '/state', ...useStateFile('container') },
    },
    {
      key: 'generatedAt',
      title: say('generatedAt'),
      show: (row) => <Instant at={row.generatedAt} />,
      file: { path: '/generatedAt', type: 'instant' },
    },
    {
      key: 'recordedBy',
      title: say('recordedBy'),
      show: (row) => row.recordedBy,
      file: { path: '/recordedBy', type: 'text' },
    },
    {
      key: 'note',
      title: say('note'),
      long: true,
      show: (row) => row.note ?? '—',
      file: { path: '/note', type: 'text' },
    },
  ];
}
