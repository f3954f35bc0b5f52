import { defineLifecycle } from '../../../shared/lifecycle.js';

export const channelStates = ['unconfirmed', 'active', 'failing', 'paused', 'removed'] as const;
export type ChannelState = (typeof channelStates)[number];
export type ChannelStep = 'confirm' | 'pause' | 'resume' | 'fail' | 'recover' | 'remove';

/** Who sets channels up: an enterprise's administrator for it, the manager for the facility. */
export const channelRoles = ['enterprise.admin', 'operator.manager'] as const;

/** A way out of the product. What is told meanwhile waits while it is paused, and goes on being tried while it fails. */
export const channelLifecycle = defineLifecycle<ChannelState, ChannelStep, object>({
  noun: 'channel',
  states: {
    unconfirmed: { zh: '待验证', en: 'To be confirmed' },
    active: { zh: '启用', en: 'Active' },
    failing: { zh: '投递失败', en: 'Failing' },
    paused: { zh: '已暂停', en: 'Paused' },
    removed: { zh: '已移除', en: 'Removed' },
  },
  initial: 'unconfirmed',
  final: ['removed'],
  steps: {
    confirm: { from: ['unconfirmed'], to: 'active', by: channelRoles, label: { zh: '验证启用', en: 'Confirm' } },
    pause: { from: ['active', 'failing'], to: 'paused', by: channelRoles, label: { zh: '暂停', en: 'Pause' } },
    resume: {
      from: ['paused', 'failing'],
      to: 'active',
      by: channelRoles,
      label: { zh: '恢复并立即重试', en: 'Resume and try at once' },
    },
    fail: {
      from: ['active'],
      to: 'failing',
      by: ['system'],
      label: { zh: '停止重试一条投递', en: 'Give a delivery up' },
    },
    recover: { from: ['failing'], to: 'active', by: ['system'], label: { zh: '恢复送达', en: 'Deliver again' } },
    remove: {
      from: ['unconfirmed', 'active', 'failing', 'paused'],
      to: 'removed',
      by: channelRoles,
      label: { zh: '移除', en: 'Remove' },
    },
  },
});
