import { defineError } from '../../shared/domain-error.js';

export const facilityDocumentNotFound = defineError('facility-document.not-found', 404, {
  zh: '没有找到该文件。请核对编号，或先上传文件。',
  en: 'There is no such file. Check the id, or upload the file first.',
});

export const facilityDocumentsFull = defineError<{ most: number }>('facility-document.too-many', 409, {
  zh: '本单位的文件已达 {most} 个上限。请联系系统管理员。',
  en: 'The facility has {most} files, which is the most. Turn to the administrator.',
});
