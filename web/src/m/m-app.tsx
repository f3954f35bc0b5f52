import { Suspense, lazy } from 'react';
import type { ComponentType } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { useLiveChanges } from '../api/changes';
import type { Page } from '../pages/page.types';
import { enterprise } from '../pages/roles';
import { hasAnyRole, useSignedIn } from '../session/me';
import { phonePages } from './m-pages';
import { OtherTree } from './other-tree';
import { PageBoundary } from './shared/page-boundary';
import { Forbidden, Loading, NotFound } from './shared/page-states';
import { Toasts } from './shared/toast';
import '../theme';
import './m.css';

/** Made once: a lazy component made while rendering would load anew each time. */
const screens = new Map<string, ComponentType>(phonePages.map((page) => [page.path, lazy(page.load)]));

/** The pages for phones: enterprises and drivers. */
export function Component() {
  useLiveChanges();
  return (
    <div className="m">
      <Toasts />
      <Routes>
        {phonePages.map((page) => (
          <Route key={page.path} path={page.path} element={<PhonePage page={page} />} />
        ))}
        <Route path="*" element={<NotFound />} />
      </Routes>
    </div>
  );
}

function PhonePage({ page }: { readonly page: Page }) {
  const me = useSignedIn();
  if (page.path === '' && !hasAnyRole(me, enterprise)) return <OtherHome />;
  if (page.roles !== undefined && !hasAnyRole(me, page.roles)) return <Forbidden />;
  const Content = screens.get(page.path)!;
  return (
    <PageBoundary key={page.path}>
      <Suspense fallback={<Loading />}>
        <Content />
      </Suspense>
    </PageBoundary>
  );
}

/** `/m` is the enterprise's home; a driver's is the day's round, everybody else works at a desk. */
function OtherHome() {
  const me = useSignedIn();
  return hasAnyRole(me, ['operator.driver']) ? <Navigate to="/m/driver" replace /> : <OtherTree />;
}
