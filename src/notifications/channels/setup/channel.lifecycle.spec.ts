import { systemActor } from '../../../shared/roles.js';
import { deliveryLifecycle, deliveryStates } from '../deliveries/delivery.lifecycle.js';
import type { DeliveryState, DeliveryStep } from '../deliveries/delivery.lifecycle.js';
import { channelLifecycle, channelStates } from './channel.lifecycle.js';
import type { ChannelState, ChannelStep } from './channel.lifecycle.js';

const everyone = { ...systemActor('spec'), roles: ['system' as const, 'operator.manager' as const] };
const wrongState = expect.objectContaining({ code: 'lifecycle.wrong-state' });
const roleRefused = expect.objectContaining({ code: 'lifecycle.role-refused' });
const live = { isChannelRemoved: false };

const channelSteps: Record<ChannelStep, { from: ChannelState[]; to: ChannelState }> = {
  confirm: { from: ['unconfirmed'], to: 'active' },
  pause: { from: ['active', 'failing'], to: 'paused' },
  resume: { from: ['paused', 'failing'], to: 'active' },
  fail: { from: ['active'], to: 'failing' },
  recover: { from: ['failing'], to: 'active' },
  remove: { from: ['unconfirmed', 'active', 'failing', 'paused'], to: 'removed' },
};

const deliverySteps: Record<DeliveryStep, { from: DeliveryState[]; to: DeliveryState }> = {
  send: { from: ['queued'], to: 'sent' },
  park: { from: ['queued'], to: 'failed' },
  expire: { from: ['queued'], to: 'discarded' },
  bundle: { from: ['queued'], to: 'bundled' },
  discard: { from: ['queued', 'failed'], to: 'discarded' },
  replay: { from: ['sent', 'failed', 'discarded'], to: 'queued' },
};

describe('the lifecycle of a channel', () => {
  it.each(Object.keys(channelSteps) as ChannelStep[])('takes %s from its states only', (step) => {
    const { from, to } = channelSteps[step];
    for (const state of channelStates) {
      const act = () => channelLifecycle.take(step, state, everyone, {});
      if (from.includes(state)) expect(act()).toBe(to);
      else expect(act).toThrow(wrongState);
    }
  });

  it('leaves failing to the system and the rest to who sets it up', () => {
    const manager = { ...everyone, roles: ['operator.manager' as const] };
    expect(() => channelLifecycle.take('fail', 'active', manager, {})).toThrow(roleRefused);
    for (const roles of [['enterprise.staff' as const], ['operator.dispatcher' as const]])
      expect(() => channelLifecycle.take('pause', 'active', { ...everyone, roles }, {})).toThrow(roleRefused);
  });
});

describe('the lifecycle of a delivery', () => {
  it.each(Object.keys(deliverySteps) as DeliveryStep[])('takes %s from its states only', (step) => {
    const { from, to } = deliverySteps[step];
    for (const state of deliveryStates) {
      const act = () => deliveryLifecycle.take(step, state, everyone, live);
      if (from.includes(state)) expect(act()).toBe(to);
      else expect(act).toThrow(wrongState);
    }
  });

  it('is not replayed on a channel that was removed', () =>
    expect(() => deliveryLifecycle.take('replay', 'failed', everyone, { isChannelRemoved: true })).toThrow(
      expect.objectContaining({ code: 'channel.removed' }),
    ));
});
