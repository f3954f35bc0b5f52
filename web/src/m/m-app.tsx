import type { ComponentProps } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { useLiveChanges } from '../api/changes';
import type { Page } from '../pages/page.types';
import { enterprise } from '../pages/roles';
import { hasAnyRole, useSignedIn } from '../session/me';
import { pageHost } from '../shared/page-host';
import { phonePages } from './m-pages';
import { OtherTree } from './other-tree';
import { Forbidden, Loading, NotFound, Refused } from './shared/page-states';
import { Toasts } from './shared/toast';
import '../theme';
import './m.css';

const RefusedPage = (props: ComponentProps<typeof Refused>) => (
  <main>
    <Refused {...props} />
  </main>
);
const HostedPage = pageHost(phonePages, { Loading, Forbidden, Refused: RefusedPage });

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
  return page.path === '' && !hasAnyRole(me, enterprise) ? <OtherHome /> : <HostedPage page={page} />;
}

/** `/m` is the enterprise's home; a driver's is the day's round, everybody else works at a desk. */
function OtherHome() {
  const me = useSignedIn();
  return hasAnyRole(me, ['operator.driver']) ? <Navigate to="/m/driver" replace /> : <OtherTree />;
}
