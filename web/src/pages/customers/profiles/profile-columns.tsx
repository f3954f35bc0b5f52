import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { Instant, Kilograms } from '../../../desktop/show/figures';
import { useCode, useCodeFile } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { profileWords } from './profiles.words';

export function useProfileColumns(): Column<RowOf<'/api/v1/waste-profiles'>>[] {
  const say = useWords(profileWords);
  const form = useCode('form');
  const hazard = useCode('hazard');
  const packaging = useCode('packaging');
  return [
    {
      key: 'name',
      title: say('name'),
      sort: ['name', ''],
      show: (row) => <Link to={`/waste-profiles/${row.id}`}>{row.name}</Link>,
      file: { path: '/name', type: 'text' },
    },
    { key: 'code', title: say('code'), show: (row) => row.wasteCode, file: { path: '/wasteCode', type: 'text' } },
    { key: 'form', title: say('form'), show: (row) => form(row.form), file: { path: '/form', ...useCodeFile('form') } },
    { key: 'hazards', title: say('hazards'), long: true, show: (row) => row.hazards.map(hazard).join('、') },
    { key: 'packaging', title: say('packaging'), show: (row) => packaging(row.packaging) },
    {
      key: 'usualMass',
      title: say('usualMass'),
      number: true,
      show: (row) => <Kilograms grams={row.usualMassGrams} />,
      file: { path: '/usualMassGrams', type: 'grams' },
    },
    {
      key: 'warnings',
      title: say('warnings'),
      long: true,
      show: ({ warnings }) =>
        warnings.length === 0 ? (
          say('complete')
        ) : (
          <span className="note-warn">{say('incomplete', { count: warnings.length })}</span>
        ),
    },
    {
      key: 'createdAt',
      title: say('createdAt'),
      hidden: true,
      sort: ['created', '-created'],
      show: (row) => <Instant at={row.createdAt} />,
      file: { path: '/createdAt', type: 'instant' },
    },
  ];
}

export function useProfileFilters(): Filter[] {
  const say = useWords(profileWords);
  return [
    { name: 'query', kind: 'text', label: say('query') },
    { name: 'archived', kind: 'flag', label: say('archived') },
  ];
}
