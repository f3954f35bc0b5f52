import { systemActor } from '../../shared/roles.js';
import { messageLifecycle, messageStates } from './gateway-message.lifecycle.js';
import type { MessageState, MessageStep } from './gateway-message.lifecycle.js';

const everyone = { ...systemActor('spec'), roles: ['system' as const, 'operator.dispatcher' as const] };
const report = { isNumber: false };

const expected: Record<MessageStep, { from: MessageState[]; to: MessageState }> = {
  wait: { from: ['open'], to: 'waiting' },
  answer: { from: ['open', 'waiting', 'failed'], to: 'answered' },
  refuse: { from: ['open'], to: 'failed' },
  giveUp: { from: ['open'], to: 'failed' },
  retry: { from: ['waiting', 'failed'], to: 'open' },
  settle: { from: ['waiting', 'failed'], to: 'answered' },
  withdraw: { from: ['open', 'waiting', 'failed'], to: 'withdrawn' },
};

describe('the lifecycle of a message', () => {
  it.each(Object.keys(expected) as MessageStep[])('takes %s from its states only', (step) => {
    const { from, to } = expected[step];
    for (const state of messageStates) {
      const act = () => messageLifecycle.take(step, state, everyone, report);
      if (from.includes(state)) expect(act()).toBe(to);
      else expect(act).toThrow(expect.objectContaining({ code: 'lifecycle.wrong-state' }));
    }
  });

  it('leaves the answer to the system and the retry to people', () => {
    const refused = expect.objectContaining({ code: 'lifecycle.role-refused' });
    const dispatcher = { ...everyone, roles: ['operator.dispatcher' as const] };
    expect(() => messageLifecycle.take('answer', 'open', dispatcher, report)).toThrow(refused);
    expect(() => messageLifecycle.take('retry', 'failed', systemActor('spec'), report)).toThrow(refused);
  });

  it('lets nobody mark a number as done', () => {
    const refused = expect.objectContaining({ code: 'gateway.number-needed' });
    expect(() => messageLifecycle.take('settle', 'waiting', everyone, { isNumber: true })).toThrow(refused);
  });
});
