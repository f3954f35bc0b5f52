import { Link } from 'react-router';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { enterprise } from '../../roles';
import { useFirmFilters } from '../enterprises/firm-filter';
import { useProfileColumns, useProfileFilters } from './profile-columns';
import { ProfileTools } from './profile-tools';
import { profileWords } from './profiles.words';

/** 废物档案: described once, booked many times. A firm sees its own, an operator those of all. */
export default function ProfilesPage() {
  const say = useWords(profileWords);
  const [name, ...others] = useProfileColumns();
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/waste-profiles"
      columns={[name!, ...useFirmColumn(), ...others]}
      filters={[...useProfileFilters(), ...useFirmFilters(say('enterprise'))]}
      nameOf={(row) => row.name}
      tools={<ProfileTools />}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

/** Whose a waste is, for those who see several firms: many firms have a waste of the same name and code. */
function useFirmColumn(): Column<RowOf<'/api/v1/waste-profiles'>>[] {
  const say = useWords(profileWords);
  if (hasAnyRole(useSignedIn(), enterprise)) return [];
  return [
    {
      key: 'enterprise',
      title: say('enterprise'),
      show: (row) => <Link to={`/enterprises/${row.enterpriseId}`}>{row.enterpriseName}</Link>,
      file: { path: '/enterpriseName', type: 'text' },
    },
  ];
}
