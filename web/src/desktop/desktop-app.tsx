import { Suspense, lazy } from 'react';
import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { useLiveChanges } from '../api/changes';
import { pages } from '../pages/pages';
import type { Page } from '../pages/page.types';
import { hasAnyRole, useSignedIn } from '../session/me';
import { AntdProvider } from './antd-provider';
import { Forbidden, Loading, NotFound } from './page-states';
import { PageBoundary } from './page-boundary';
import { Shell } from './shell';
import './desktop.css';
import './form/form.css';
import './list/list.css';
import './record/record.css';
import './show/show.css';

/** Made once: a lazy component made while rendering would load anew each time. */
const screens = new Map<string, ComponentType>(pages.map((page) => [page.path, lazy(page.load)]));

/** The console for desks: one shell, and every page of `pages.ts` below it. */
export function Component() {
  useLiveChanges();
  return (
    <AntdProvider>
      <Shell>
        <Routes>
          {pages.map((page) => (
            <Route key={page.path} path={page.path} element={<Screen page={page} />} />
          ))}
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Shell>
    </AntdProvider>
  );
}

function Screen({ page }: { readonly page: Page }) {
  const me = useSignedIn();
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
