import { defineLifecycle } from '../../../shared/lifecycle.js';
import type { Guard } from '../../../shared/lifecycle.js';
import { channelRoles } from '../setup/channel.lifecycle.js';

export const deliveryStates = ['queued', 'sent', 'failed', 'discarded', 'bundled'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
export type DeliveryStep = 'send' | 'park' | 'expire' | 'bundle' | 'discard' | 'replay';

export interface DeliveryFacts {
  readonly isChannelRemoved: boolean;
}

const channelGone: Guard<DeliveryFacts> = {
  code: 'channel.removed',
  text: {
    zh: '该通道已移除，不能再向其投递。请新建通道。',
    en: 'The channel was removed and takes nothing any more. Set up a new one.',
  },
  refuses: ({ isChannelRemoved }) => isChannelRemoved,
};

/** One notice on one channel. An attempt that fails leaves it queued, until it is parked as failed. */
export const deliveryLifecycle = defineLifecycle<DeliveryState, DeliveryStep, DeliveryFacts>({
  noun: 'channelDelivery',
  states: {
    queued: { zh: '待投递', en: 'Queued' },
    sent: { zh: '已送达', en: 'Sent' },
    failed: { zh: '投递失败', en: 'Failed' },
    discarded: { zh: '已放弃', en: 'Discarded' },
    bundled: { zh: '已并入摘要', en: 'Put into a digest' },
  },
  initial: 'queued',
  final: ['bundled'],
  steps: {
    send: { from: ['queued'], to: 'sent', by: ['system'], label: { zh: '送达', en: 'Send' } },
    park: { from: ['queued'], to: 'failed', by: ['system'], label: { zh: '停止重试', en: 'Give up' } },
    expire: { from: ['queued'], to: 'discarded', by: ['system'], label: { zh: '过期放弃', en: 'Expire' } },
    bundle: { from: ['queued'], to: 'bundled', by: ['system'], label: { zh: '并入摘要', en: 'Put into a digest' } },
    discard: {
      from: ['queued', 'failed'],
      to: 'discarded',
      by: [...channelRoles, 'system'],
      label: { zh: '放弃', en: 'Discard' },
    },
    replay: {
      from: ['sent', 'failed', 'discarded'],
      to: 'queued',
      by: channelRoles,
      label: { zh: '重新投递', en: 'Replay' },
      unless: [channelGone],
    },
  },
});
