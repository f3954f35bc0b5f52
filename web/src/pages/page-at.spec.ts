import { matchPath } from 'react-router';
import { pageAt } from './page-at';
import { pages } from './pages';

it('finds each page at its own address, as the router reads addresses', () => {
  for (const page of pages) {
    const address = `/${page.path.replaceAll(/:\w+/g, '0190b6f0-0000-7000-8000-000000000001')}`;
    expect(pageAt(address)).toBe(page);
    expect(matchPath(`/${page.path}`, address)).not.toBeNull();
    expect(pageAt(`${address}/x/y/z`)).toBeUndefined();
  }
});
