import { useApi } from '../../api/queries';
import { useSignedIn } from '../../session/me';

/** The file of the enterprise whose people are signed in. */
export function useOwnFirm() {
  const { enterpriseId } = useSignedIn();
  return useApi('/api/v1/enterprises/{id}', {
    path: { id: enterpriseId ?? '' },
    enabled: enterpriseId !== null,
  });
}
