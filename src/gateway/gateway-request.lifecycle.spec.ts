import { systemActor } from '../shared/roles.js';
import { gatewayRequestLifecycle, gatewayRequestStates } from './gateway-request.lifecycle.js';
import type { GatewayRequestState, GatewayRequestStep } from './gateway-request.lifecycle.js';

const everyone = { ...systemActor('spec'), roles: ['system' as const, 'operator.dispatcher' as const] };

const expected: Record<GatewayRequestStep, { from: GatewayRequestState[]; to: GatewayRequestState }> = {
  wait: { from: ['open'], to: 'waiting' },
  answer: { from: ['open', 'waiting', 'failed'], to: 'answered' },
  giveUp: { from: ['open'], to: 'failed' },
  retry: { from: ['waiting', 'failed'], to: 'open' },
};

describe('the lifecycle of a request for a number', () => {
  it.each(Object.keys(expected) as GatewayRequestStep[])('takes %s from its states only', (step) => {
    const { from, to } = expected[step];
    for (const state of gatewayRequestStates) {
      const act = () => gatewayRequestLifecycle.take(step, state, everyone, {});
      if (from.includes(state)) expect(act()).toBe(to);
      else expect(act).toThrow(expect.objectContaining({ code: 'lifecycle.wrong-state' }));
    }
  });

  it('leaves the answer to the system and the retry to people', () => {
    const refused = expect.objectContaining({ code: 'lifecycle.role-refused' });
    const dispatcher = { ...everyone, roles: ['operator.dispatcher' as const] };
    expect(() => gatewayRequestLifecycle.take('answer', 'open', dispatcher, {})).toThrow(refused);
    expect(() => gatewayRequestLifecycle.take('retry', 'failed', systemActor('spec'), {})).toThrow(refused);
  });
});
