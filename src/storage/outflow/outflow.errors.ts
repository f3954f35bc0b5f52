import { describeConstraint } from '../../platform/http/constraint-texts.js';
import { defineError } from '../../shared/domain-error.js';

export const outflowNotFound = defineError('outflow.not-found', 404, {
  zh: '没有找到该外运记录。请刷新列表后重试。',
  en: 'There is no such outflow. Reload the list and try again.',
});

export const outflowTooHeavy = defineError<{ mass: string }>('outflow.too-heavy', 422, {
  zh: '所选容器共 {mass} 吨，一份联单最多 100 吨。请分成多份联单外运。',
  en: 'The containers hold {mass} t; one manifest carries 100 t at most. Ship them on several manifests.',
});

export const outflowEmpty = defineError('outflow.nothing-in-it', 422, {
  zh: '所选容器都是空的，没有可外运的废物。请选择有废物的容器。',
  en: 'There is nothing in these containers to ship. Choose containers with waste in them.',
});

export const treatedBefore = defineError('outflow.treated-before', 409, {
  zh: '该外运的利用处置结果已登记，不能再改。',
  en: 'The treatment of this outflow is recorded already and stays as it is.',
});

export const treatedOutOfTime = defineError('outflow.treated-out-of-time', 422, {
  zh: '利用处置日期须在外运当日至今天之间。请核对日期。',
  en: 'The day of treatment must lie between the shipment and today. Check the date.',
});

describeConstraint(
  'outflow_manifest_once',
  {
    zh: '该联单编号已登记过外运，请勿重复登记。',
    en: 'An outflow on this manifest is recorded already.',
  },
  '/officialManifestNumber',
);
