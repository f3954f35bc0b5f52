import { describeConstraint } from '../platform/http/constraint-texts.js';
import { defineError } from '../shared/domain-error.js';

export const containerNotFound = defineError('container.not-found', 404, {
  zh: '没有这个容器编码，或不在您的管辖范围内。请核对标签上的 37 位数字识别码。',
  en: 'There is no container with this code, or it is outside what you may see. Check the 37 characters on its label.',
});

export const scanUnreadable = defineError('container.scan-unreadable', 400, {
  zh: '扫到的内容不是 37 位数字识别码，也不是以它结尾的网址。请重新扫描，或手工输入标签上的编码。',
  en: 'What was scanned is neither the 37-character code nor an address ending in it. Scan again, or type the code on the label.',
});

export const serialsExhausted = defineError<{ left: number; asked: number; day: string; wasteCode: string }>(
  'container.serials-exhausted',
  409,
  {
    zh: '{day} 废物代码 {wasteCode} 的容器编码最多 999 个（HJ 1276-2022），只剩 {left} 个，本次需要 {asked} 个。请改用更大的容器，或次日再打码。',
    en: 'Of the 999 container codes for {wasteCode} on {day} (HJ 1276-2022) {left} are left and this needs {asked}. Use larger containers, or label the rest on the next day.',
  },
);

export const massBeyondVolume = defineError<{ grams: number; mostGrams: number; mass: string; most: string }>(
  'container.mass-beyond-volume',
  422,
  {
    zh: '{mass} 千克超过该容器容积可装的 {most} 千克。请核对质量和容积。',
    en: '{mass} kg are more than a container of this volume can hold ({most} kg). Check mass and volume.',
  },
);

export const notOnHold = defineError('container.not-held', 409, {
  zh: '该容器不在隔离状态。请刷新后查看。',
  en: 'This container is not in quarantine. Reload to see its present state.',
});

export const heldAlready = defineError('container.held-already', 409, {
  zh: '该容器已在隔离状态。如需更改原因，请先解除再重新隔离。',
  en: 'This container is in quarantine already. Release it first to give another reason.',
});

describeConstraint(
  'storage_zone_places_enough',
  { zh: '该贮存区的位置已满。请选择其他贮存区。', en: 'Every place of this zone is taken. Choose another zone.' },
  '/zoneId',
);
describeConstraint(
  'storage_zone_bund_enough',
  {
    zh: '该贮存区的围堰容不下液体总量的 1/10（GB 18597-2023 6.2.2）。请选择其他贮存区。',
    en: 'The bund of this zone would hold less than a tenth of its liquid (GB 18597-2023 6.2.2). Choose another zone.',
  },
  '/zoneId',
);

export const compositionFull = defineError<{ most: number }>('container.composition-full', 409, {
  zh: '该容器内已混入 {most} 个来源，不能再加入。请先将其外运或倒空。',
  en: 'This container holds waste of {most} origins and takes no more. Ship or empty it first.',
});

export const compositionSpread = defineError<{ origins: number; most: number }>('container.composition-spread', 409, {
  zh: '该容器内混有 {origins} 个来源，一次最多分装到 {most} 个容器。请分几次进行。',
  en: 'This container holds waste of {origins} origins and is split into {most} containers at most at a time. Do it in several steps.',
});
