import {
  BellOutlined,
  MenuOutlined,
  MoonOutlined,
  SunOutlined,
  TranslationOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { Badge, Breadcrumb, Button, Dropdown, Layout, Tooltip } from 'antd';
import { Suspense, lazy, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useApi } from '../api/queries';
import { pageAt } from '../pages/page-at';
import { pages } from '../pages/pages';
import type { Page } from '../pages/page.types';
import { noticed, overseers } from '../pages/roles';
import { chooseTree, hasAnyRole, signOut, useSignedIn } from '../session/me';
import { setTheme, useTheme } from '../theme';
import { setLanguage, useLanguage } from '../words/language';
import { useText, useWords } from '../words/words';
import { MainMenu } from './main-menu';
import { shellWords } from './shell.words';

const { Content, Header, Sider } = Layout;

const menuId = 'main-menu';
/** Below antd's breakpoint `lg`, as in desktop.css. */
const narrowScreen = '(max-width: 991.98px)';

/** After the page: nobody searches before something is there. */
const MenuSearch = lazy(() => import('./menu-search'));
const Watermark = lazy(() => import('./watermark'));

/** What surrounds every page: menu, search, breadcrumb, messages, language, theme, account. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const say = useWords(shellWords);
  const theme = useTheme();
  const me = useSignedIn();
  const { pathname } = useLocation();
  const page = pageAt(pathname);
  const [isMenuHidden, hideMenu] = useState(false);
  // On a narrow screen the menu lies over the page: what was chosen is looked at without it.
  useEffect(() => {
    if (matchMedia(narrowScreen).matches) hideMenu(true);
  }, [pathname]);
  return (
    <Layout className="shell">
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <Sider
        className="shell-menu"
        theme={theme}
        width={212}
        collapsible
        collapsedWidth={0}
        trigger={null}
        breakpoint="lg"
        collapsed={isMenuHidden}
        onCollapse={hideMenu}
        id={menuId}
        aria-label={say('menu')}
      >
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{say('product')}</span>
        </Link>
        <MainMenu page={page} />
      </Sider>
      <Layout>
        <Header className="shell-head">
          <Button
            type="text"
            icon={<MenuOutlined />}
            aria-label={say('menu')}
            aria-expanded={!isMenuHidden}
            aria-controls={menuId}
            onClick={() => hideMenu(!isMenuHidden)}
          />
          <Crumbs page={page} />
          <div className="shell-tools">
            <Suspense fallback={<span className="menu-search" />}>
              <MenuSearch />
            </Suspense>
            {hasAnyRole(me, noticed) ? <Bell /> : null}
            <LanguageButton />
            <ThemeButton />
            <AccountMenu />
          </div>
        </Header>
        <Content id="content" className="content" role="main">
          {children}
          <Suspense>{hasAnyRole(me, overseers) ? <Watermark key={pathname} name={me.displayName} /> : null}</Suspense>
        </Content>
      </Layout>
    </Layout>
  );
}

function Crumbs({ page }: { readonly page: Page | undefined }) {
  const say = useWords(shellWords);
  const text = useText();
  const parent = pages.find((candidate) => candidate.path === page?.parent);
  const items = [{ title: <Link to="/">{say('home')}</Link> }];
  if (parent !== undefined) items.push({ title: <Link to={`/${parent.path}`}>{text(parent.title)}</Link> });
  if (page !== undefined && page.path !== '')
    items.push({ title: <span aria-current="page">{text(page.title)}</span> });
  return <Breadcrumb className="crumbs" items={items} />;
}

const bellEveryMs = 60_000;

function Bell() {
  const say = useWords(shellWords);
  const { data } = useApi('/api/v1/notices/unread', { everyMs: bellEveryMs });
  const count = data?.count ?? 0;
  return (
    <Link to="/messages">
      <span aria-hidden>
        <Badge count={count} size="small">
          <Button type="text" icon={<BellOutlined />} tabIndex={-1} />
        </Badge>
      </span>
      <span className="for-readers">{say('messages', { count })}</span>
    </Link>
  );
}

function LanguageButton() {
  const say = useWords(shellWords);
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button type="text" icon={<TranslationOutlined />} onClick={() => setLanguage(other)}>
      {say('language')}
    </Button>
  );
}

function ThemeButton() {
  const say = useWords(shellWords);
  const theme = useTheme();
  const label = say(theme === 'dark' ? 'toLight' : 'toDark');
  return (
    <Tooltip title={label}>
      <Button
        type="text"
        aria-label={label}
        icon={theme === 'dark' ? <SunOutlined /> : <MoonOutlined />}
        onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
      />
    </Tooltip>
  );
}

function AccountMenu() {
  const say = useWords(shellWords);
  const me = useSignedIn();
  const navigate = useNavigate();
  const items = [
    { key: 'account', label: say('account'), onClick: () => void navigate('/account') },
    {
      key: 'phone',
      label: say('phone'),
      onClick: () => {
        chooseTree('phone');
        void navigate('/m');
      },
    },
    { key: 'out', label: say('signOut'), onClick: () => void signOut() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button type="text" icon={<UserOutlined />}>
        <span className="account-name">{me.displayName}</span>
      </Button>
    </Dropdown>
  );
}
