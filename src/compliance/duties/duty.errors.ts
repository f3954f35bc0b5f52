import { defineError } from '../../shared/domain-error.js';

export const dutyNotFound = defineError('duty.not-found', 404, {
  zh: '没有这条待办。请返回待办列表查看。',
  en: 'There is no such duty. Go back to the list of duties.',
});

export const dutyClosed = defineError('duty.closed', 409, {
  zh: '这条待办已随事实消除而关闭，不能再备注或指派。',
  en: 'This duty has closed by the fact: it takes no further note or assignment.',
});

export const dutyNotesFull = defineError<{ most: number }>('duty.notes-full', 409, {
  zh: '一条待办最多 {most} 条备注。请到对应的业务单据上记录。',
  en: 'A duty takes {most} notes at most. Write the rest where the work itself is recorded.',
});

export const assigneeUnknown = defineError('duty.assignee-unknown', 422, {
  zh: '没有这个账号，或不属于本单位、已停用。请选择本单位在用的账号。',
  en: 'There is no such account, or it is of another organisation or disabled. Choose one of your own that is in use.',
});
