import { Suspense, lazy } from 'react';
import { Loading } from '../../../desktop/page-states';

const Sessions = lazy(() => import('./sessions'));
const ApiKeys = lazy(() => import('./api-keys'));

interface Of {
  readonly accountId?: string;
}

/** Both lists as tabs of an account: they come when their tab is opened. */
export const SessionsTab = (props: Of) => (
  <Suspense fallback={<Loading />}>
    <Sessions {...props} />
  </Suspense>
);

export const ApiKeysTab = (props: Of) => (
  <Suspense fallback={<Loading />}>
    <ApiKeys {...props} />
  </Suspense>
);
