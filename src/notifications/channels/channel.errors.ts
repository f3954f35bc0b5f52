import { defineError } from '../../shared/domain-error.js';

export const channelNotFound = defineError('channel.not-found', 404, {
  zh: '没有找到该通知渠道。请刷新渠道列表。',
  en: 'There is no such channel. Reload the list of channels.',
});

export const deliveryNotFound = defineError('channel.delivery-not-found', 404, {
  zh: '没有找到该投递记录。请刷新投递记录列表。',
  en: 'There is no such delivery. Reload the log of deliveries.',
});

export const tooManyChannels = defineError<{ most: number }>('channel.too-many', 409, {
  zh: '每个单位最多设置 {most} 个通知渠道。请先移除不用的渠道。',
  en: 'An organisation has {most} channels at most. Remove those you do not use first.',
});

export const fieldNeeded = defineError('channel.field-needed', 400, {
  zh: '这种渠道必须填写此项。请补充后重试。',
  en: 'This kind of channel needs this field. Fill it in and try again.',
});

export const fieldForeign = defineError('channel.field-foreign', 400, {
  zh: '这种渠道没有此项。请去掉后重试。',
  en: 'This kind of channel has no such field. Leave it out and try again.',
});

export const urlRefused = defineError('channel.url-refused', 400, {
  zh: '地址必须以 https:// 开头，不含用户名、密码和 # 部分，且不能指向本机或内部网络。请更正地址。',
  en: 'The address must begin with https://, without user name, password or #, and not lead to this machine or an internal network. Correct it.',
});

export const robotUrlRefused = defineError<{ host: string }>('channel.robot-url-refused', 400, {
  zh: '机器人地址的域名应为 {host}。请从群机器人设置中完整复制 Webhook 地址。',
  en: 'A robot of this vendor has its address at {host}. Copy the whole webhook address from the settings of the group.',
});

export const quietHoursEmpty = defineError('channel.quiet-hours-empty', 400, {
  zh: '免打扰的开始和结束时间不能相同。不需要免打扰时请填 null。',
  en: 'Quiet hours must not begin when they end. Give null for none.',
});

export const emailUnavailable = defineError('channel.email-unavailable', 409, {
  zh: '本系统尚未配置发信服务器，不能使用邮件渠道。请联系系统管理员设置 SMTP_URL 和 MAIL_FROM，或改用其他渠道。',
  en: 'This installation sends no e-mail. Ask its administrator to set SMTP_URL and MAIL_FROM, or use another kind of channel.',
});

export const codeWrong = defineError('channel.code-wrong', 409, {
  zh: '验证码不正确。请核对邮件中的 6 位数字。',
  en: 'The code is wrong. Check the 6 digits in the mail.',
});

export const codeSpent = defineError('channel.code-spent', 409, {
  zh: '验证码已过期或输错次数过多。请重新发送验证码。',
  en: 'The code has expired, or was entered wrongly too often. Have a new one sent.',
});

export const codeTooSoon = defineError<{ seconds: number }>('channel.code-too-soon', 409, {
  zh: '验证码发送过于频繁。请在 {seconds} 秒后重试。',
  en: 'A code was sent a moment ago. Try again in {seconds} s.',
});

export const notAnEmail = defineError('channel.not-an-email', 409, {
  zh: '只有邮件渠道需要验证码。',
  en: 'Only e-mail channels have a code.',
});

export const notAWebhook = defineError('channel.not-a-webhook', 409, {
  zh: '只有 Webhook 渠道的密钥可以轮换。机器人的密钥请在群机器人设置中更换后新建渠道。',
  en: 'Only webhooks have a secret to rotate. Renew that of a robot in its group and set up a new channel.',
});

export const notSending = defineError('channel.not-sending', 409, {
  zh: '渠道未启用，现在不能发送测试。请先验证或恢复该渠道。',
  en: 'The channel is not active, so nothing can be tried. Confirm or resume it first.',
});

export const tooManyTests = defineError<{ most: number }>('channel.too-many-queued', 409, {
  zh: '该渠道已有 {most} 条待投递，请等待投递完成后再测试。',
  en: 'This channel has {most} deliveries waiting. Try again when they are through.',
});

export const replayTooLarge = defineError<{ most: number }>('channel.replay-too-large', 409, {
  zh: '一次最多重新投递 {most} 条。请缩短时间范围，或只重新投递失败的。',
  en: 'At most {most} deliveries are replayed at once. Choose a shorter period, or only those that failed.',
});

export const replayPeriodInvalid = defineError('channel.replay-period-invalid', 422, {
  zh: '时段须从早到晚，且开始时间不得晚于现在。请更正后重试。',
  en: 'The period must end after it begins, and begin before now. Mend it and try again.',
});
