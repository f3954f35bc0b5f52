import { defineError } from '../shared/domain-error.js';

export const tooManyChangeStreams = defineError<{ most: number }>('changes.too-many-streams', 429, {
  zh: '同一账号最多同时打开 {most} 个实时更新连接。请关闭不用的页面后重试。',
  en: 'One account may have {most} live connections at once. Close pages you do not use and try again.',
});

export const changeStreamsFull = defineError('changes.full', 503, {
  zh: '实时更新的连接数已满。页面可继续使用，请稍后刷新查看最新数据。',
  en: 'All live connections are taken. The pages still work; reload in a while to see what is new.',
});

export const lastEventIdInvalid = defineError('changes.last-event-id-invalid', 400, {
  zh: 'Last-Event-ID 请求头须为上一次收到的事件编号。请去掉该请求头重新连接，并刷新页面数据。',
  en: 'Last-Event-ID must be the id of an event received before. Connect without it and load the data anew.',
});
