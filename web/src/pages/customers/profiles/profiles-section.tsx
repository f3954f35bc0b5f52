import { ListSection } from '../../../desktop/list/list-page';
import { Nothing } from '../../../desktop/page-states';
import { useWords } from '../../../words/words';
import { useProfileColumns, useProfileFilters } from './profile-columns';
import { ProfileTools } from './profile-tools';
import { profileWords } from './profiles.words';

/** The wastes of one firm, in its record. */
export function ProfilesSection({ enterpriseId }: { readonly enterpriseId: string }) {
  const say = useWords(profileWords);
  return (
    <>
      <div className="table-tools">
        <ProfileTools enterpriseId={enterpriseId} />
      </div>
      <ListSection
        title={say('title')}
        list="/api/v1/waste-profiles"
        fixed={{ enterpriseId }}
        columns={useProfileColumns()}
        filters={useProfileFilters()}
        empty={<Nothing text={say('empty')} />}
      />
    </>
  );
}
