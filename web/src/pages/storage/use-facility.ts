import { useRows } from '../../api/queries';
import { useSignedIn } from '../../session/me';

/** The reader's facility; a regulator, who has none, looks at the first one of the division that has zones. */
export function useFacilityId(): string | undefined {
  const { facilityId } = useSignedIn();
  const { rows } = useRows('/api/v1/zones', { limit: 1 }, { enabled: facilityId === null });
  return facilityId ?? rows[0]?.facilityId;
}
