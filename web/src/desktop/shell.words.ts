import type { Dictionary } from '../words/words';

export const shellWords = {
  product: ['工业绿岛', 'Green island'],
  search: ['搜索菜单', 'Search the menu'],
  skip: ['跳到正文', 'Skip to content'],
  menu: ['主菜单', 'Main menu'],
  messages: ['消息（{count} 条未读）', 'Messages ({count} unread)'],
  language: ['English', '中文'],
  toDark: ['切换到暗黑模式', 'Switch to dark mode'],
  toLight: ['切换到明亮模式', 'Switch to light mode'],
  account: ['我的账号', 'My account'],
  signOut: ['退出登录', 'Sign out'],
  phone: ['切换到手机版', 'Phone version'],
  home: ['首页', 'Home'],
  loading: ['正在加载', 'Loading'],
  notFound: ['没有这个页面', 'There is no such page'],
  notFoundHelp: ['请核对网址，或从菜单进入。', 'Check the address, or use the menu.'],
  forbidden: ['您的岗位无权查看此页面', 'Your role may not see this page'],
  forbiddenHelp: [
    '如工作需要，请联系本单位管理员调整岗位。',
    'If you need it, ask the administrator of your organisation.',
  ],
  reload: ['重新加载', 'Reload'],
  backHome: ['返回首页', 'Back home'],
} as const satisfies Dictionary;
