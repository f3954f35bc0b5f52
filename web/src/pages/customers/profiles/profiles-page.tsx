import { ListPage } from '../../../desktop/list/list-page';
import type { Filter } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { enterprise } from '../../roles';
import { EnterpriseSelect } from '../enterprises/enterprise-select';
import { useProfileColumns, useProfileFilters } from './profile-columns';
import { ProfileTools } from './profile-tools';
import { profileWords } from './profiles.words';

/** 废物档案: described once, booked many times. A firm sees its own, an operator those of all. */
export default function ProfilesPage() {
  const say = useWords(profileWords);
  const isFirm = hasAnyRole(useSignedIn(), enterprise);
  const ofFirm: Filter = {
    name: 'enterpriseId',
    kind: 'own',
    label: say('enterprise'),
    input: (value, set) => <EnterpriseSelect aria-label={say('enterprise')} value={value} onChange={set} />,
  };
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/waste-profiles"
      columns={useProfileColumns()}
      filters={[...useProfileFilters(), ...(isFirm ? [] : [ofFirm])]}
      nameOf={(row) => row.name}
      tools={<ProfileTools />}
      empty={<Nothing text={say('empty')} />}
    />
  );
}
