import { defineError } from '../../shared/domain-error.js';

export const profileNotNamed = defineError<{ name: string }>('container.profile-not-named', 422, {
  zh: '没有名为“{name}”的废物档案。请填写“我的废物”中的名称，或先登记该废物。',
  en: 'You have no waste profile named “{name}”. Give the name as in your wastes, or describe the waste first.',
});

export const generatedInFuture = defineError<{ generatedAt: string }>('container.generated-in-future', 422, {
  zh: '产生时间 {generatedAt} 晚于现在。请核对日期和时间。',
  en: 'The time of generation, {generatedAt}, is still to come. Check day and time.',
});

export const generatedLongAgo = defineError<{ generatedAt: string; days: number }>(
  'container.generated-long-ago',
  422,
  {
    zh: '产生时间 {generatedAt} 在 {days} 天以前。请核对日期；确为更早产生的，请由集中点人员现场核对后代为登记。',
    en: 'The time of generation, {generatedAt}, lies more than {days} days back. Check the day; if the waste really is older, have people of the facility look at it and record it.',
  },
);

export const countAmbiguous = defineError('container.count-ambiguous', 422, {
  zh: '填写 count 时只能给出一个容器作为样板。请去掉 count，或只保留一个容器。',
  en: 'With count, give one container that all are like. Leave out count, or give one container only.',
});

export const weighedOnManifest = defineError('container.on-manifest', 409, {
  zh: '该容器已列入驾驶员签字的联单，不能再改质量。如有差异，请在到站称重时处理。',
  en: 'A driver has signed for this container on a manifest, so its mass stays. Differences are settled when it is weighed in.',
});

export const notAtGenerator = defineError<{ state: string }>('container.not-at-generator', 409, {
  zh: '该容器不在产废单位（当前状态：{state}），不能在此入库或复称。请刷新后查看。',
  en: 'This container does not stand at its generator (state {state}), so it is neither stored nor weighed there. Reload it.',
});
