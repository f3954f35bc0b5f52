import { containerStateWords } from '../../containers/container.types.js';
import type { ContainerState } from '../../containers/container.types.js';
import { defineError, DomainError } from '../../shared/domain-error.js';
import type { PlacementFinding } from './put-away.types.js';

type Counted = { zone: string; findings: number };

const refused = defineError<Counted>('put-away.refused', 409, {
  zh: '该容器不能放入“{zone}”，有 {findings} 项不符合存放要求。请按各项的提示处理，或选择其他贮存区。',
  en: 'This container may not stand in “{zone}”: {findings} rule(s) forbid it. See to each as described, or choose another zone.',
});

const overrideNeeded = defineError<Counted>('put-away.override-needed', 409, {
  zh: '该容器放入“{zone}”有 {findings} 项风险。请选择其他贮存区；确需放入的，由主管写明理由（overrideReason，不少于 10 个字）后办理。',
  en: 'This container in “{zone}” is {findings} risk(s). Choose another zone, or have the manager put it there with a written reason (overrideReason, 10 characters or more).',
});

export const overrideForManager = defineError('put-away.override-for-manager', 403, {
  zh: '存放风险只能由主管（operator.manager）写明理由后放行。请选择其他贮存区，或请主管办理。',
  en: 'Only a manager (operator.manager) may put such a risk aside. Choose another zone, or have the manager do it.',
});

export const inQuarantineZone = defineError<{ zone: string }>('put-away.in-quarantine-zone', 409, {
  zh: '该容器还在隔离区“{zone}”，不能拣货。请在解除隔离后先移入普通贮存区。',
  en: 'This container stands in the quarantine zone “{zone}” and cannot be picked. Move it into a storage zone first, once it is released.',
});

export const standsThere = defineError('put-away.stands-there', 409, {
  zh: '容器已在该贮存区的这个库位。换库位请填写新的库位；换区请选择其他贮存区。',
  en: 'The container stands in that zone and spot already. Give another spot to move it there, or choose another zone.',
});

const outOfStock = defineError<{ state: string }>('put-away.not-in-stock', 409, {
  zh: '该容器不在库内（当前状态：{state}），只有已接收、已入库或已拣货的容器可以这样处理。请先完成接收，或刷新后查看现状。',
  en: 'This container is not in stock (state {state}); only what is received, stored or picked can be handled so. Accept it first, or reload to see its present state.',
});

const elsewhere = defineError<{ state: string }>('put-away.not-at-facility', 409, {
  zh: '该容器不在场内（当前状态：{state}），不能登记稳定化。请在到场验收时或入库前登记。',
  en: 'This container is not at the facility (state {state}), so nothing is recorded of its being stable. Do so at the gate or before it is put away.',
});

export const stabilisedAlready = defineError('put-away.stabilised-already', 409, {
  zh: '该容器已登记为稳定化。如需更正，请先撤销再登记。',
  en: 'This container is marked as stabilised already. To correct it, withdraw the mark and set it anew.',
});

export const notStabilised = defineError('put-away.not-marked-stabilised', 409, {
  zh: '该容器未登记稳定化，无可撤销。请刷新后查看。',
  en: 'This container bears no mark of being stabilised. Reload to see its present state.',
});

/** `put-away.refused`: every finding at once, each in its own words and with its source. */
export const placementRefused = (zone: string, findings: readonly PlacementFinding[], at: string): DomainError =>
  withFindings(refused({ zone, findings: findings.length }), `${at}/zoneId`, findings);

/** `put-away.override-needed`: nothing but risks, which a manager may put aside. */
export const placementNeedsOverride = (zone: string, findings: readonly PlacementFinding[], at: string): DomainError =>
  withFindings(overrideNeeded({ zone, findings: findings.length }), `${at}/overrideReason`, findings);

const withFindings = (
  { code, status, text, details }: DomainError,
  pointer: string,
  findings: readonly PlacementFinding[],
): DomainError =>
  new DomainError(
    code,
    status,
    text,
    details,
    // The words are filled in by now: what a zone is called must not be taken for a placeholder.
    findings.map((finding) => ({ pointer, code: finding.code, text: withSource(finding), details: {} })),
  );

const withSource = ({ text, source }: PlacementFinding) => ({
  zh: `${text.zh}（依据：${source}）`,
  en: `${text.en} (Source: ${source})`,
});

interface Standing {
  readonly state: ContainerState;
}

export const notInStock = ({ state }: Standing): DomainError =>
  outOfStock({ state }, undefined, { state: containerStateWords[state] });

export const notYetHere = ({ state }: Standing): DomainError =>
  elsewhere({ state }, undefined, { state: containerStateWords[state] });
