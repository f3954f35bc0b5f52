import { defineError } from '../../shared/domain-error.js';

export const documentNotFound = defineError('document.not-found', 404, {
  zh: '没有找到该文件。请核对编号，或从列表中重新选择。',
  en: 'There is no such file. Check the id, or choose it from the list again.',
});

export const documentsFull = defineError<{ most: number }>('document.too-many', 409, {
  zh: '该单位的文件已达 {most} 个上限。请联系集中点整理。',
  en: 'The enterprise has {most} files, which is the most. Ask the facility to tidy them.',
});
