import type { Role } from '../shared/roles.js';

/** Known to everybody, so such accounts exist in demonstrations only. */
export const demoPassword = 'Green-island-2026';

export interface DemoAccount {
  readonly login: string;
  readonly displayName: string;
  readonly en: string;
  readonly role: Role;
  /** `firm`: the place of the enterprise in firms.data.ts. */
  readonly of: 'facility' | 'division' | 'none' | { readonly firm: number };
}

/** Whom a visitor may sign in as. One per role, a second person for the weighbridge, and four drivers. */
export const demoAccounts = [
  { login: 'manager', displayName: '中心负责人', en: 'facility manager', role: 'operator.manager', of: 'facility' },
  { login: 'dispatcher', displayName: '收运调度', en: 'dispatcher', role: 'operator.dispatcher', of: 'facility' },
  { login: 'weighbridge', displayName: '地磅员甲', en: 'weighbridge', role: 'operator.weighbridge', of: 'facility' },
  { login: 'warehouse', displayName: '仓管员', en: 'warehouse', role: 'operator.warehouse', of: 'facility' },
  { login: 'weighbridge2', displayName: '地磅员乙', en: 'second person', role: 'operator.weighbridge', of: 'facility' },
  { login: 'driver1', displayName: '驾驶员 1', en: 'driver 1', role: 'operator.driver', of: 'facility' },
  { login: 'driver2', displayName: '驾驶员 2', en: 'driver 2', role: 'operator.driver', of: 'facility' },
  { login: 'driver3', displayName: '驾驶员 3', en: 'driver 3', role: 'operator.driver', of: 'facility' },
  { login: 'driver4', displayName: '驾驶员 4', en: 'driver 4', role: 'operator.driver', of: 'facility' },
  { login: 'regulator', displayName: '崇川生态环境局', en: 'regulator 320613', role: 'regulator', of: 'division' },
  { login: 'auditor', displayName: '审计员', en: 'auditor', role: 'auditor', of: 'none' },
  { login: 'admin', displayName: '系统管理员', en: 'administrator', role: 'administrator', of: 'none' },
  { login: 'garage', displayName: '环保专员（汽修）', en: 'a garage', role: 'enterprise.admin', of: { firm: 0 } },
  { login: 'garage-staff', displayName: '前台（汽修）', en: 'its staff', role: 'enterprise.staff', of: { firm: 0 } },
  { login: 'lab', displayName: '实验室管理员', en: 'a university lab', role: 'enterprise.admin', of: { firm: 1 } },
] as const satisfies readonly DemoAccount[];

export type DemoLogin = (typeof demoAccounts)[number]['login'];
