import { ConfigProvider, theme as antdTheme } from 'antd';
import type { ThemeConfig } from 'antd';
import enGb from 'antd/locale/en_GB';
import zhCn from 'antd/locale/zh_CN';
import 'antd/dist/reset.css';
import type { ReactNode } from 'react';
import { useTheme } from '../theme';
import { useLanguage } from '../words/language';

/** Contrasts of at least 4.5:1, measured (console.md §4): the derived greens and greys of antd do not reach it. */
const light: ThemeConfig = {
  algorithm: antdTheme.defaultAlgorithm,
  token: {
    colorPrimary: '#08783b',
    colorPrimaryBg: '#e8f5ee',
    colorLink: '#08783b',
    colorLinkHover: '#065c2d',
    colorLinkActive: '#065c2d',
    colorSuccess: '#237804',
    colorWarning: '#ad4e00',
    colorError: '#cf1322',
    colorInfo: '#08783b',
    // Grounds of tags and notes: the derived ones are too grey for the words on them.
    colorSuccessBg: '#f6ffed',
    colorWarningBg: '#fff7e6',
    colorErrorBg: '#fff1f0',
    colorInfoBg: '#e8f5ee',
    colorTextDescription: '#595959',
    colorTextTertiary: '#595959',
    colorTextPlaceholder: '#6b6b6b',
    colorTextDisabled: '#6b6b6b',
  },
  components: {
    Menu: { itemSelectedBg: '#e8f5ee' },
    Layout: { headerBg: '#ffffff', siderBg: '#ffffff', lightTriggerBg: '#ffffff' },
  },
};
const dark: ThemeConfig = {
  algorithm: antdTheme.darkAlgorithm,
  token: {
    colorPrimary: '#3ca66a',
    colorLink: '#6fd39b',
    colorLinkHover: '#95e0b6',
    colorLinkActive: '#95e0b6',
    colorInfo: '#6fd39b',
    colorTextDescription: '#bfbfbf',
    colorTextTertiary: '#bfbfbf',
    colorTextPlaceholder: '#a6a6a6',
    colorTextDisabled: '#a6a6a6',
    colorError: '#f37370',
    colorTextLightSolid: '#0b1a11',
  },
  components: {
    Layout: {
      headerBg: '#141414',
      siderBg: '#141414',
      bodyBg: '#0a0a0a',
      triggerBg: '#141414',
      triggerColor: '#f0f0f0',
    },
    Menu: { itemSelectedColor: '#6fd39b' },
  },
};

/**
 * Some widgets measure scroll bars and lock scrolling by style elements of their own that know no nonce. The page gives the
 * nonce to every style element it makes: all code here came under the same policy.
 */
function styleElementsCarry(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
styleElementsCarry(nonce);

/** For readers who asked their system for less motion. By antd's own switch: it waits for the end of what it moves. */
const wantsMotion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const themed = (theme: ThemeConfig): ThemeConfig =>
  wantsMotion ? theme : { ...theme, token: { ...theme.token, motion: false } };

/** antd in the reader's language and theme; its style elements carry the page's nonce. */
export function AntdProvider({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const theme = useTheme();
  return (
    <ConfigProvider
      csp={{ nonce }}
      locale={language === 'zh' ? zhCn : enGb}
      theme={themed(theme === 'dark' ? dark : light)}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  );
}
