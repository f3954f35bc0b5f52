import { Suspense, lazy } from 'react';
import { Navigate } from 'react-router';
import { Loading } from '../../desktop/page-states';
import { hasAnyRole, useSignedIn } from '../../session/me';
import { enterprise, operator } from '../roles';

const OperatorDashboard = lazy(() => import('./operator-dashboard'));

/** Everybody's first page: the operator's board, or where the own work begins. */
export default function HomePage() {
  const me = useSignedIn();
  if (hasAnyRole(me, ['operator.driver'])) return <Navigate to="/m" replace />;
  if (hasAnyRole(me, operator)) {
    return (
      <Suspense fallback={<Loading />}>
        <OperatorDashboard />
      </Suspense>
    );
  }
  if (hasAnyRole(me, ['regulator'])) return <Navigate to="/oversight" replace />;
  return <Navigate to={hasAnyRole(me, enterprise) ? '/firm' : '/health'} replace />;
}
