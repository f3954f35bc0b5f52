import { defineError } from '../../shared/domain-error.js';

export const scannedTwice = defineError('container.scanned-twice', 422, {
  zh: '同一容器在清单中出现了两次。请删除重复的一条。',
  en: 'The same container is on the list twice. Remove one of the two.',
});

export const countDiffers = defineError<{ scanned: number; packages: number }>('container.count-differs', 422, {
  zh: '扫描了 {scanned} 个容器，交付件数填写的是 {packages} 件。请补扫，或更正件数。',
  en: '{scanned} containers were scanned and {packages} packages are given. Scan the rest, or correct the number.',
});

export const massDiffers = defineError<{ scanned: string; line: string; scannedGrams: number; lineGrams: number }>(
  'container.mass-differs',
  422,
  {
    zh: '各容器质量合计 {scanned} 千克，该行交付质量填写的是 {line} 千克。请复称有差异的容器，或更正交付质量。',
    en: 'The containers weigh {scanned} kg together and {line} kg are given for the line. Weigh what differs again, or correct the mass.',
  },
);

export const ofOtherFirm = defineError<{ code: string }>('container.of-other-firm', 409, {
  zh: '容器 {code} 不属于该联单的产废单位。请取下该容器，放回其所属单位的清单。',
  en: 'Container {code} is not of this manifest’s enterprise. Take it off, and hand it over on its own firm’s manifest.',
});

export const ofOtherWaste = defineError<{ code: string; found: string; wanted: string }>(
  'container.of-other-waste',
  409,
  {
    zh: '容器 {code} 的废物代码是 {found}，该行是 {wanted}（部令23号 第13条：标签与联单不符不得装车）。请改列到对应的行。',
    en: 'Container {code} is labelled {found}, this line is {wanted} (MEE Order 23, art. 13: label and manifest must agree). List it on the line it belongs to.',
  },
);

export const onOtherManifest = defineError<{ code: string }>('container.on-other-manifest', 409, {
  zh: '容器 {code} 已列入另一份联单。请先将其从那份联单的交接清单中取下。',
  en: 'Container {code} is listed on another manifest. Take it off that hand-over first.',
});

export const tooManyContainers = defineError<{ most: number }>('container.too-many', 422, {
  zh: '一份联单最多 {most} 个容器。请分成多个车次交接。',
  en: 'A manifest carries {most} containers at most. Hand the rest over on another trip.',
});
