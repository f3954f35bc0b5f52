import { defineError, DomainError } from '../../shared/domain-error.js';
import type { Text } from '../../shared/domain-error.js';
import { formatKilograms } from '../../shared/mass.js';

export const operationNotFound = defineError('container-operation.not-found', 404, {
  zh: '没有找到该分装、合并记录，或不在您的管辖范围内。请刷新列表后重试。',
  en: 'There is no such operation on containers, or it is outside what you may see. Reload the list and try again.',
});

export const sourcesNotFitting = defineError<{ kind: string; least: number; most: number }>(
  'container-operation.sources-not-fitting',
  422,
  {
    zh: '此操作（{kind}）需要 {least} 至 {most} 个来源容器。请核对后重新扫码。',
    en: 'This operation ({kind}) takes {least} to {most} source containers. Check them and scan again.',
  },
);

export const targetsNotFitting = defineError<{ kind: string; least: number; most: number }>(
  'container-operation.targets-not-fitting',
  422,
  {
    zh: '此操作（{kind}）需要 {least} 至 {most} 个目标容器。请增减后重试。',
    en: 'This operation ({kind}) takes {least} to {most} target containers. Add or remove some.',
  },
);

export const newTargetNeeded = defineError('container-operation.new-target-needed', 422, {
  zh: '此操作装入新容器：请填写包装和容积，不填编码（编码由系统赋予）。倒入已有容器请选“倒入”（decant）。',
  en: 'This operation fills a new container: give packaging and volume and no code, which the system gives. To pour into an existing one use decant.',
});

export const existingTargetNeeded = defineError('container-operation.existing-target-needed', 422, {
  zh: '倒入已有容器：请扫描目标容器的编码，不填包装和容积。装入新容器请选“分装”（split）或“换装”（repack）。',
  en: 'To pour into an existing container scan its code and give neither packaging nor volume. For a new one use split or repack.',
});

export const gramsNeeded = defineError('container-operation.grams-needed', 422, {
  zh: '分装时请逐个填写装入的质量，须大于 0。',
  en: 'When splitting, give the mass that goes into each new container; it must be above 0.',
});

export const namedTwice = defineError<{ code: string }>('container-operation.named-twice', 422, {
  zh: '容器 {code} 扫了两次，或同时是来源和目标。请去掉重复的。',
  en: 'Container {code} was scanned twice, or is source and target at once. Remove one of them.',
});

export const nothingLeftToSplit = defineError('container-operation.is-repack', 422, {
  zh: '全部装入一个新容器是换装，不是分装。请选“换装”（repack），或为来源容器留下余量。',
  en: 'All of it into one new container is a repacking and no split. Use repack, or leave something in the source.',
});

/** Programs compare grams; people read kilograms. */
export const inKilograms = (masses: Readonly<Record<string, number>>): Readonly<Record<string, Text>> =>
  Object.fromEntries(
    Object.entries(masses).map(([name, grams]) => [name, { zh: formatKilograms(grams), en: formatKilograms(grams) }]),
  );

export const massChanged = defineError<{ code: string; grams: number; heldGrams: number }>(
  'container-operation.mass-changed',
  409,
  {
    zh: '容器 {code} 账面为 {heldGrams} 千克，与所填 {grams} 千克不符。请刷新后核对，确有差异请先盘点更正。',
    en: 'Container {code} holds {heldGrams} kg by the books, not {grams} kg. Reload; where the scale differs, correct it by a count first.',
  },
);

export const moreThanHeld = defineError<{ code: string; grams: number; heldGrams: number }>(
  'container-operation.more-than-held',
  409,
  {
    zh: '要取出 {grams} 千克，而容器 {code} 内只有 {heldGrams} 千克。请减少质量，或先盘点更正。',
    en: '{grams} kg are asked for and container {code} holds {heldGrams} kg. Take less, or correct its mass by a count first.',
  },
);

export const massesDiffer = defineError<{ grams: number; movedGrams: number }>(
  'container-operation.masses-differ',
  422,
  {
    zh: '装入 {grams} 千克与取出 {movedGrams} 千克不符。请核对，或不填装入质量。',
    en: '{grams} kg go in and {movedGrams} kg come out. Check them, or leave the mass of the target out.',
  },
);

export const holdsNothing = defineError<{ code: string }>('container-operation.holds-nothing', 409, {
  zh: '容器 {code} 账面质量为零，没有可转移的废物。请核对编码。',
  en: 'Container {code} holds nothing by the books, so nothing can be moved. Check the code.',
});

export const tooHeavy = defineError<{ grams: number; mostGrams: number }>('container-operation.too-heavy', 422, {
  zh: '一个容器最多 {mostGrams} 千克，此操作会装入 {grams} 千克。请分成几个容器。',
  en: 'One container holds {mostGrams} kg at most and this would make {grams} kg. Use several containers.',
});

export const notInStore = defineError<{ code: string; state: string }>('container-operation.not-in-store', 409, {
  zh: '容器 {code} 当前状态为 {state}，只有已接收或已入库的容器才能分装、合并。请刷新后核对。',
  en: 'Container {code} is {state}: only received or stored containers are split, merged or repacked. Reload and check.',
});

export const onTransfer = defineError<{ code: string }>('container-operation.on-transfer', 409, {
  zh: '容器 {code} 已列入转运，不能分装、合并或倒空。请先将其移出该转运。',
  en: 'Container {code} is listed on a transfer and cannot be split, merged or decanted. Take it off the transfer first.',
});

export const inQuarantine = defineError<{ code: string }>('container-operation.held', 409, {
  zh: '容器 {code} 处于隔离状态，不能分装、合并。请先由主管解除隔离。',
  en: 'Container {code} is in quarantine and may not be split, merged or repacked. Have a manager release it first.',
});

export const notTogether = defineError<{ code: string; other: string }>('container-operation.not-together', 409, {
  zh: '容器 {code} 与 {other} 不在同一处（卸货区或同一贮存区）。请先移到一起。',
  en: 'Containers {code} and {other} do not stand in the same place (the bay, or one zone). Move them together first.',
});

export const otherWaste = defineError<{ code: string; other: string }>('container-operation.other-waste', 422, {
  zh: '容器 {code} 与 {other} 的废物代码或形态不同，不得混装（GB 18597-2023 4.3）。请只选同一废物。',
  en: 'Containers {code} and {other} hold another waste code or form and may not be mixed (GB 18597-2023 4.3). Choose one waste only.',
});

export const ofGenerator = defineError<{ code: string }>('container-operation.of-generator', 409, {
  zh: '容器 {code} 的标签写明了产生单位，只能装该单位自己的废物。请倒入另建的分装容器。',
  en: 'The label of container {code} names who produced the waste, and it takes nobody else’s. Pour into a container made for repacking.',
});

export const componentsUnknown = defineError<{ code: string }>('container-operation.components-unknown', 409, {
  zh: '容器 {code} 的废物代码涵盖酸、碱、氰、有机等多种成分，尚未申报成分，不得与其他容器混装。请先补充成分。',
  en: 'The waste code of container {code} covers acids, alkalis, cyanides and organics and its components are not stated, so it is mixed with no other. State them first.',
});

/** `reason` and `source` are those of the segregation matrix. */
export const incompatible = (
  details: { readonly code: string; readonly other: string; readonly source: string },
  reason: { readonly zh: string; readonly en: string },
  pointer: string,
): DomainError => {
  const said: Text = {
    zh: `容器 {code} 与 {other} 不相容，不得混装：${reason.zh}（{source}）请分别装入不同容器。`,
    en: `Containers {code} and {other} are incompatible and may not be mixed: ${reason.en} ({source}) Use different containers.`,
  };
  const error = notCompatible(details, pointer);
  const fields = error.fields.map((field) => ({ ...field, text: said }));
  return new DomainError(error.code, error.status, said, error.details, fields);
};

const notCompatible = defineError<{ code: string; other: string; source: string }>(
  'container-operation.incompatible',
  409,
  {
    zh: '容器 {code} 与 {other} 不相容，不得混装（{source}）。请分别装入不同容器。',
    en: 'Containers {code} and {other} are incompatible and may not be mixed ({source}). Use different containers.',
  },
);

export const placesFull = defineError<{ zone: string; places: number }>('container-operation.places-full', 409, {
  zh: '贮存区“{zone}”只有 {places} 个位置，放不下新增的容器。请先移走一些，或装入较少的容器。',
  en: 'Zone “{zone}” has {places} places, too few for the new containers. Move some away first, or fill fewer.',
});

export const bundFull = defineError<{ zone: string }>('container-operation.bund-full', 409, {
  zh: '贮存区“{zone}”的围堰容不下液体总量的 1/10（GB 18597-2023 6.2.2），按容器容积计。请用较小的容器，或先移走一些。',
  en: 'The bund of zone “{zone}” would hold less than a tenth of its liquid, by the volume of the containers (GB 18597-2023 6.2.2). Use smaller ones, or move some away first.',
});

export const bundTooSmall = defineError<{ zone: string; bundMillilitres: number; volumeMillilitres: number }>(
  'container-operation.bund-too-small',
  409,
  {
    zh: '贮存区“{zone}”的围堰（{bundMillilitres} 毫升）小于最大容器 {volumeMillilitres} 毫升（GB 18597-2023 6.2.2）。请用较小的容器。',
    en: 'The bund of zone “{zone}” ({bundMillilitres} ml) is smaller than the largest container, {volumeMillilitres} ml (GB 18597-2023 6.2.2). Use a smaller one.',
  },
);
