import { defineError } from '../shared/domain-error.js';

export const argumentMissing = defineError<{ argument: string }>('cli.argument-missing', 400, {
  zh: '缺少参数 {argument}，请用 npm run cli -- help 查看用法。',
  en: 'The argument {argument} is missing; npm run cli -- help shows the usage.',
});

export const fileUnreadable = defineError<{ file: string; reason: string }>('cli.file-unreadable', 400, {
  zh: '无法读取文件 {file}：{reason}',
  en: 'The file {file} cannot be read: {reason}',
});

export const roleUnknown = defineError<{ role: string; roles: string }>('cli.role-unknown', 400, {
  zh: '没有角色 {role}，可用的角色：{roles}',
  en: 'There is no role {role}; the roles are {roles}',
});
