import { Suspense, lazy } from 'react';
import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { useLiveChanges } from '../api/changes';
import { phonePages } from './m-pages';

const screens = phonePages.map((page) => ({ page, Screen: lazy<ComponentType>(page.load) }));

/** The pages for phones: enterprises and drivers. */
export function Component() {
  useLiveChanges(true);
  return (
    <Suspense>
      <Routes>
        {screens.map(({ page, Screen }) => (
          <Route key={page.path} path={page.path} element={<Screen />} />
        ))}
      </Routes>
    </Suspense>
  );
}
