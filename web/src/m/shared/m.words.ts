import type { Dictionary } from '../../words/words';

export const mWords = {
  product: ['工业绿岛', 'Green island'],
  back: ['返回', 'Back'],
  tabs: ['主导航', 'Main navigation'],
  loading: ['正在加载', 'Loading'],
  reload: ['重新加载', 'Reload'],
  backHome: ['返回首页', 'Back home'],
  notFound: ['没有这个页面', 'There is no such page'],
  notFoundHelp: ['请返回首页重新进入。', 'Go back home and start from there.'],
  forbidden: ['您的岗位无权查看此页面', 'Your role may not see this page'],
  forbiddenHelp: ['请返回首页；如工作需要，请联系本单位管理员。', 'Go back home, or ask your administrator.'],
  otherTree: [
    '手机版供产废单位和司机使用，您的工作在电脑版。',
    'The phone version is for generators and drivers; your work is in the desktop version.',
  ],
  toDesk: ['切换到电脑版', 'Desktop version'],
  more: ['加载更多', 'Load more'],
  close: ['关闭', 'Close'],
  reason: ['原因', 'Reason'],
  reasonHint: ['请写明原因，对方能看到。', 'Say why; the other side reads it.'],
  kg: ['千克', 'kg'],
  timeline: ['操作记录', 'Timeline'],
  noEvents: ['还没有操作记录。', 'Nothing recorded yet.'],
} as const satisfies Dictionary;
