import { defineError } from '../../shared/domain-error.js';

export const photoNotFound = defineError('manifest.photo-not-found', 404, {
  zh: '该联单没有这张照片。请从联单的照片列表中打开。',
  en: 'The manifest has no such photo. Open it from the photos of the manifest.',
});

export const photoStageRefused = defineError('manifest.photo-stage-refused', 403, {
  zh: '移交照片由本车次驾驶员或负责人添加，验收照片由地磅员、仓管员或负责人添加。请由相应岗位上传。',
  en: 'Photos of the hand-over are added by the driver of the trip or the manager, those of the acceptance by the weighbridge, the warehouse or the manager. Have one of them upload it.',
});

export const photoTooEarly = defineError('manifest.photo-too-early', 409, {
  zh: '废物尚未到达集中点，不能添加验收照片。请先登记到达；装车时的照片请选“移交”。',
  en: 'The waste has not arrived at the facility, so there is nothing to photograph on acceptance. Register the arrival first; a photo of the loading belongs to the hand-over.',
});

export const photosFull = defineError<{ most: number }>('manifest.photos-full', 409, {
  zh: '该环节的照片已达 {most} 张上限，已上传的照片不能删除。请在处理意见或备注中用文字说明。',
  en: 'This stage has {most} photos, which is the most, and none can be taken away. Describe the rest in the opinion or the note.',
});

export const photoKnown = defineError('manifest.photo-known', 409, {
  zh: '这张照片已经在联单上，无需再次上传。',
  en: 'This photo is on the manifest already; there is no need to upload it again.',
});
