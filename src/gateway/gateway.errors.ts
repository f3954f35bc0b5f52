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
