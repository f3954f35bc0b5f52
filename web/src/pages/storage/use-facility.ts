import { useSearchParams } from 'react-router';
import { useRows } from '../../api/queries';
import { useSignedIn } from '../../session/me';

/** The reader's facility; a regulator, who has none, looks at that of the address, or the first of the division that has zones. */
export function useFacilityId(): string | undefined {
  const { facilityId: own } = useSignedIn();
  const [search] = useSearchParams();
  const facilityId = own ?? search.get('facilityId');
  const { rows } = useRows('/api/v1/zones', { limit: 1 }, { enabled: facilityId === null });
  return facilityId ?? rows[0]?.facilityId;
}
