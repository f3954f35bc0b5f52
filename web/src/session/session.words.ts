import type { Dictionary } from '../words/words';

export const sessionWords = {
  product: ['工业绿岛', 'Green island'],
  tagline: ['小微产废单位危险废物收集、贮存与转移', 'Hazardous waste of small firms: collected, stored, passed on'],
  login: ['账号', 'Account'],
  password: ['密码', 'Password'],
  code: ['动态验证码', 'One-time code'],
  signIn: ['登录', 'Sign in'],
  otherLanguage: ['English', '中文'],
  setPassword: ['设置新密码', 'Set a new password'],
  temporary: ['当前密码由他人设置，请先修改。', 'Your password was set by somebody else; change it first.'],
  currentPassword: ['当前密码', 'Current password'],
  newPassword: ['新密码', 'New password'],
  repeatPassword: ['再次输入新密码', 'New password again'],
  differs: ['两次输入的新密码不一致', 'The two new passwords differ'],
  save: ['保存', 'Save'],
  setTotp: ['启用动态验证码', 'Set up one-time codes'],
  totpHow: [
    '您的岗位须使用动态验证码。在验证器应用中添加下方密钥，再输入它显示的 6 位数字。',
    'Your role needs one-time codes. Add the key below to an authenticator app, then enter the six digits it shows.',
  ],
  secret: ['密钥', 'Key'],
  register: ['新单位注册', 'Register a firm'],
  notBegun: ['页面未能打开', 'The console did not open'],
  partMissing: [
    '没有取到完整的界面，可能是网络中断，或系统刚刚更新。',
    'A part of the console did not come: the network broke off, or a new version has just taken its place.',
  ],
  loadAnew: ['重新加载', 'Load it again'],
} as const satisfies Dictionary;
