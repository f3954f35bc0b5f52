import { defineError } from '../../shared/domain-error.js';

export const notOnManifest = defineError<{ code: string }>('gate.not-on-manifest', 409, {
  zh: '容器 {code} 不在这份联单上，或已经验收。请核对联单；多出的容器不得卸车，先与产废单位核实。',
  en: 'Container {code} is not on this manifest, or was decided already. Check the manifest; do not unload what is not on it before asking its generator.',
});

export const checkedTwice = defineError('gate.checked-twice', 422, {
  zh: '同一容器在本次核对中出现了两次。请只保留一条结论。',
  en: 'The same container is in this check twice. Keep one finding for it.',
});

export const noteMissing = defineError('gate.note-missing', 422, {
  zh: '与标签不符或未见的容器须写明情况（至少 2 个字）。',
  en: 'A container that differs from its label or is missing needs a note of at least 2 characters.',
});
