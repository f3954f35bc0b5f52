import { describeConstraint } from '../../platform/http/constraint-texts.js';
import { defineError } from '../../shared/domain-error.js';

export const outflowNotFound = defineError('outflow.not-found', 404, {
  zh: '没有找到该外运记录。请刷新列表后重试。',
  en: 'There is no such outflow. Reload the list and try again.',
});

export const zoneDoesNotTakeCode = defineError<{ code: string; zone: string }>('outflow.zone-of-other-category', 422, {
  zh: '贮存区“{zone}”不存放 {code} 所属类别，请核对贮存区或废物代码。',
  en: 'Zone “{zone}” does not hold the category of {code}; check the zone or the code.',
});

describeConstraint(
  'outflow_line_once',
  {
    zh: '该联单的这一废物、这一贮存区已登记外运，请勿重复登记。',
    en: 'This waste from this zone is recorded under that manifest already.',
  },
  '/officialManifestNumber',
);
