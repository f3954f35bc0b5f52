import { word, wordOf } from './code-table';
import type { CodeTable } from './code-table';
import type { Language } from './language';

/** What works by itself, as the audit trail labels it, in words. People and machines keep the names they were given. */
const actorWords: CodeTable = {
  'booking caps': word('系统（年度额度）', 'System (yearly quota)'),
  'booking expiry': word('系统（预约到期）', 'System (expiry of bookings)'),
  'camera watch': word('系统（视频监测）', 'System (cameras)'),
  'channel retention': word('系统（通知渠道）', 'System (channels)'),
  channels: word('系统（通知渠道）', 'System (channels)'),
  'command line': word('系统管理命令', 'Command line'),
  'demo data': word('演示数据', 'Demo data'),
  duties: word('系统（待办与预警）', 'System (duties)'),
  'emission watch': word('系统（排放监测）', 'System (emissions)'),
  expiry: word('系统（到期检查）', 'System (expiry)'),
  gateway: word('系统（国家系统对接）', 'System (gateway)'),
  'gateway files': word('系统（文件交换）', 'System (file exchange)'),
  'gateway reconciliation': word('系统（自动对账）', 'System (reconciliation)'),
  handhelds: word('系统（手持终端）', 'System (handhelds)'),
  jobs: word('系统（后台任务）', 'System (jobs)'),
  'new year': word('系统（年度结转）', 'System (new year)'),
  'parked jobs': word('系统（停滞任务）', 'System (parked jobs)'),
  'permit limits': word('系统（许可额度）', 'System (permit limits)'),
  registration: word('系统（企业注册）', 'System (registration)'),
  reports: word('系统（报表）', 'System (reports)'),
  retention: word('系统（数据保存期）', 'System (retention)'),
  schedules: word('系统（定时任务）', 'System (schedules)'),
  'scope watch': word('系统（小微规模核查）', 'System (scope of firms)'),
  'session retention': word('系统（登录会话）', 'System (sessions)'),
  'shipped catalogue': word('系统（名录数据）', 'System (catalogue)'),
  'sign-in': word('系统（登录）', 'System (sign-in)'),
  'statutory ledgers': word('系统（管理台账）', 'System (ledgers)'),
  'storage clock': word('系统（贮存期限）', 'System (storage time)'),
  'storage warnings': word('系统（贮存期限）', 'System (storage time)'),
  '批准文件 approvals': word('系统（批准文件）', 'System (approvals)'),
  '申报 declarations': word('系统（危险废物申报）', 'System (declarations)'),
  '管理计划 plans': word('系统（管理计划）', 'System (plans)'),
  '结算 settlement': word('系统（结算）', 'System (settlement)'),
};

/** `actorName('job gateway.send', 'zh')` is '系统（后台任务）'. */
export const actorName = (label: string, language: Language): string =>
  wordOf(actorWords, /^job \S+$/.test(label) ? 'jobs' : label, language);
