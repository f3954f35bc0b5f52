import { Menu } from 'antd';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { isFor } from '../pages/page-access';
import { menuGroups } from '../pages/page.types';
import type { MenuGroup, Page } from '../pages/page.types';
import { pages } from '../pages/pages';
import { useSignedIn } from '../session/me';
import type { Me } from '../session/me';
import { useText } from '../words/words';

/** Pages of the menu that this person may open. */
export const menuPages = (me: Me): Page[] => pages.filter((page) => page.menu !== undefined && isFor(me, page));

export function MainMenu({ page }: { readonly page: Page | undefined }) {
  const me = useSignedIn();
  const text = useText();
  const shown = menuPages(me);
  const items = (Object.keys(menuGroups) as MenuGroup[])
    .map((group) => ({
      type: 'group' as const,
      key: group,
      label: text(menuGroups[group]),
      children: shown
        .filter(({ menu }) => menu === group)
        .map(({ path, title }) => ({ key: path, label: <Link to={`/${path}`}>{text(title)}</Link> })),
    }))
    .filter(({ children }) => children.length > 0);
  const lit = page?.menu === undefined ? page?.parent : page.path;
  // A long menu is scrolled to where its reader is.
  useEffect(() => {
    document.querySelector('.main-menu .ant-menu-item-selected')?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  return <Menu className="main-menu" mode="inline" items={items} selectedKeys={lit === undefined ? [] : [lit]} />;
}
