import { ListPage } from '../../../desktop/list/list-page';
import { Nothing } from '../../../desktop/page-states';
import { useWords } from '../../../words/words';
import { useFirmFilters } from '../enterprises/firm-filter';
import { useProfileColumns, useProfileFilters } from './profile-columns';
import { ProfileTools } from './profile-tools';
import { profileWords } from './profiles.words';

/** 废物档案: described once, booked many times. A firm sees its own, an operator those of all. */
export default function ProfilesPage() {
  const say = useWords(profileWords);
  return (
    <ListPage
      title={say('title')}
      list="/api/v1/waste-profiles"
      columns={useProfileColumns()}
      filters={[...useProfileFilters(), ...useFirmFilters(say('enterprise'))]}
      nameOf={(row) => row.name}
      tools={<ProfileTools />}
      empty={<Nothing text={say('empty')} />}
    />
  );
}
