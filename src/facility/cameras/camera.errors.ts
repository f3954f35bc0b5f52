import { describeConstraint } from '../../platform/http/constraint-texts.js';
import { defineError } from '../../shared/domain-error.js';

export const cameraNotFound = defineError('camera.not-found', 404, {
  zh: '没有这个摄像头。请从列表重新选择。',
  en: 'There is no such camera. Choose one from the list.',
});

export const cameraAlarmNotFound = defineError('camera.alarm-not-found', 404, {
  zh: '没有这条视频报警。请从报警列表重新选择。',
  en: 'There is no such alarm. Choose one from the list of alarms.',
});

export const retentionTooShort = defineError<{ days: number }>('camera.retention-too-short', 422, {
  zh: '录像保存天数不得少于 {days} 天（GB 18597-2023 4.7）。请加大存储容量后登记。',
  en: 'Recordings are kept for {days} days or longer (GB 18597-2023 4.7). Provide more storage, then register it.',
});

export const tooManyCameras = defineError<{ most: number }>('camera.too-many', 409, {
  zh: '使用中的摄像头已达 {most} 个上限。请先停用不再使用的。',
  en: 'There are {most} cameras in use already. Retire those no longer used.',
});

describeConstraint(
  'camera_code_unique',
  { zh: '该编号的摄像头已登记，请换一个编号。', en: 'A camera with this code exists; choose another code.' },
  '/code',
);
