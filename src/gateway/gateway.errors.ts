import { defineError } from '../shared/domain-error.js';

export const messageNotFound = defineError('gateway.message-not-found', 404, {
  zh: '没有找到该上报消息。请从消息列表中打开。',
  en: 'There is no such message. Open it from the list of messages.',
});

export const requestNotDue = defineError('gateway.message-not-due', 409, {
  zh: '该消息正在发送、已处理或未到发送时间，请刷新后查看。',
  en: 'This message is being sent, was handled, or is not due yet; reload to see.',
});

export const breakerNotOpen = defineError('gateway.breaker-not-open', 409, {
  zh: '与国家系统的连接未熔断（或正在试探），消息会自动发送，无需试探。',
  en: 'The breaker is not open, or a probe is on its way: messages go by themselves, nothing has to be probed.',
});

export const answerUnexpected = defineError('gateway.answer-unexpected', 422, {
  zh: '国家系统的答复与消息不符，无法采用。请在国家系统核实后重新发送，或人工登记。',
  en: 'The answer does not fit the message and was not used. Check in the national system, then send again or enter it by hand.',
});

export const noAnswerInTime = defineError('gateway.no-answer', 503, {
  zh: '国家系统未在时限内答复，将自动重试。',
  en: 'The national system did not answer in time; it is tried again.',
});

export const nothingToExport = defineError('gateway.nothing-to-export', 409, {
  zh: '没有待导出的消息：都已导出、已答复或仍在自动发送。要重新导出某一条，请先对它“重新发送”。',
  en: 'Nothing waits for an export: all is exported, answered or still being sent. To export one again, send it again first.',
});

export const exportNotFound = defineError('gateway.export-not-found', 404, {
  zh: '没有找到该导出批次。请从导出列表中打开。',
  en: 'There is no such export. Open it from the list of exports.',
});

export const periodInvalid = defineError<{ most: number }>('gateway.period-invalid', 422, {
  zh: '对账期间的结束日期不得早于开始日期，且最长 {most} 天。',
  en: 'The period must not end before it begins, and may be {most} days at most.',
});

export const periodTooLarge = defineError('gateway.period-too-large', 422, {
  zh: '该期间的联单或差异太多，请缩短期间分次对账。',
  en: 'The period has too many manifests or differences; compare it in shorter ones.',
});

export const cannotReconcile = defineError('gateway.cannot-reconcile', 409, {
  zh: '当前为人工登记方式，无法从国家系统取得数据对账。请改用文件方式（GATEWAY_ADAPTER=file）并导入答复文件。',
  en: 'Numbers are entered by hand, so there is nothing to compare with. Use files (GATEWAY_ADAPTER=file) and import an answer file.',
});

export const systemDown = defineError('gateway.system-down', 503, {
  zh: '国家系统暂时无法访问，请稍后再对账。',
  en: 'The national system does not answer now; try again later.',
});

export const facilityNeeded = defineError('gateway.facility-needed', 403, {
  zh: '只有集中收集单位的人员可以对账。请使用该单位的账号登录。',
  en: 'Only people of a facility compare its books. Sign in with an account of the facility.',
});

export const differenceNotFound = defineError('gateway.difference-not-found', 404, {
  zh: '没有找到该差异。请从差异列表中打开。',
  en: 'There is no such difference. Open it from the list.',
});
