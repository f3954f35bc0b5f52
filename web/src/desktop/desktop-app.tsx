import { Route, Routes } from 'react-router';
import { useLiveChanges } from '../api/changes';
import { pages } from '../pages/pages';
import { pageHost } from '../shared/page-host';
import { AntdProvider } from './antd-provider';
import { Forbidden, Loading, NotFound, Refused } from './page-states';
import { Shell } from './shell';
import './desktop.css';
import './form/form.css';
import './list/list.css';
import './record/record.css';
import './show/show.css';

const HostedPage = pageHost(pages, { Loading, Forbidden, Refused });

/** The console for desks: one shell, and every page of `pages.ts` below it. */
export function Component() {
  useLiveChanges();
  return (
    <AntdProvider>
      <Shell>
        <Routes>
          {pages.map((page) => (
            <Route key={page.path} path={page.path} element={<HostedPage page={page} />} />
          ))}
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Shell>
    </AntdProvider>
  );
}
