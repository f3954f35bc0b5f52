import { defineLifecycle } from '../../shared/lifecycle.js';

export type CameraState = 'inUse' | 'retired';
export type CameraStep = 'retire' | 'reinstate';
type NoFacts = Record<never, never>;

/** A retired camera is expected to send nothing. */
export const cameraLifecycle = defineLifecycle<CameraState, CameraStep, NoFacts>({
  noun: 'camera',
  states: { inUse: { zh: '使用中', en: 'in use' }, retired: { zh: '已停用', en: 'retired' } },
  initial: 'inUse',
  final: [],
  steps: {
    retire: { from: ['inUse'], to: 'retired', by: ['operator.manager'], label: { zh: '停用', en: 'Retire' } },
    reinstate: { from: ['retired'], to: 'inUse', by: ['operator.manager'], label: { zh: '恢复使用', en: 'Reinstate' } },
  },
});
