import { DomainError } from './domain-error.js';
import { defineLifecycle, type Guard, type LifecycleDefinition } from './lifecycle.js';
import { systemActor, type Actor, type Role } from './roles.js';

interface Facts {
  readonly permitExpired: boolean;
  readonly underweight: boolean;
}

const text = (zh: string, en: string) => ({ zh, en });

const permitExpired: Guard<Facts> = {
  code: 'parcel.permit-expired',
  text: text('许可证已过期，请先续期。', 'The permit has expired; renew it first.'),
  refuses: (facts) => facts.permitExpired,
};
const underweight: Guard<Facts> = {
  code: 'parcel.underweight',
  text: text('重量不足，请重新称重。', 'Too light; weigh it again.'),
  refuses: (facts) => facts.underweight,
};

type State = 'draft' | 'in-transit' | 'received' | 'voided';
type Name = 'sign' | 'receive' | 'void';

const table: LifecycleDefinition<State, Name, Facts> = {
  noun: 'parcel',
  states: {
    draft: text('草稿', 'Draft'),
    'in-transit': text('运输中', 'In transit'),
    received: text('已接收', 'Received'),
    voided: text('已作废', 'Voided'),
  },
  initial: 'draft',
  final: ['received', 'voided'],
  steps: {
    sign: {
      from: ['draft'],
      to: 'in-transit',
      by: ['enterprise.admin'],
      label: text('签字', 'Sign'),
      unless: [permitExpired, underweight],
    },
    receive: { from: ['in-transit'], to: 'received', by: ['operator.weighbridge'], label: text('接收', 'Receive') },
    void: {
      from: ['draft', 'in-transit'],
      to: 'voided',
      by: ['operator.manager', 'system'],
      label: text('作废', 'Void'),
    },
  },
};

const parcel = defineLifecycle(table);
const sound: Facts = { permitExpired: false, underweight: false };
const actor = (...roles: Role[]): Actor => ({ ...systemActor('test'), roles });

const refusal = (act: () => unknown): DomainError => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('take', () => {
  it('gives the state a step leads to', () => {
    expect(parcel.take('sign', 'draft', actor('enterprise.admin'), sound)).toBe('in-transit');
    expect(parcel.take('void', 'in-transit', actor('operator.driver', 'operator.manager'), sound)).toBe('voided');
  });

  it('refuses every step from every state the table does not name, with 409', () => {
    const allowed = new Set(['sign draft', 'receive in-transit', 'void draft', 'void in-transit']);
    const everyone = actor('enterprise.admin', 'operator.weighbridge', 'operator.manager');
    for (const step of ['sign', 'receive', 'void'] as const) {
      for (const state of ['draft', 'in-transit', 'received', 'voided'] as const) {
        if (allowed.has(`${step} ${state}`)) {
          expect(parcel.take(step, state, everyone, sound)).toBe(table.steps[step].to);
        } else {
          const error = refusal(() => parcel.take(step, state, everyone, sound));
          expect(error).toMatchObject({ code: 'lifecycle.wrong-state', status: 409 });
          expect(error.details).toEqual({ noun: 'parcel', step, state });
        }
      }
    }
  });

  it('refuses a role the step does not list, before it looks at the state', () => {
    const error = refusal(() => parcel.take('receive', 'received', actor('operator.driver'), sound));
    expect(error).toMatchObject({ code: 'lifecycle.role-refused', status: 403 });
    expect(error.details).toEqual({ noun: 'parcel', step: 'receive' });
  });

  it('says in both languages which step and which state, as people call them', () => {
    expect(refusal(() => parcel.take('sign', 'received', actor('enterprise.admin'), sound)).text).toEqual({
      zh: '当前状态“已接收”下不能执行“签字”。请刷新后查看现在可以执行的操作。',
      en: 'The present state “Received” does not allow the step “Sign”. Reload and see which steps are open now.',
    });
    expect(refusal(() => parcel.take('receive', 'draft', actor('regulator'), sound)).text.zh).toContain('“接收”');
  });

  it('lets the system take only the steps which name it', () => {
    expect(parcel.take('void', 'draft', systemActor('expiry'), sound)).toBe('voided');
    expect(refusal(() => parcel.take('sign', 'draft', systemActor('expiry'), sound)).code).toBe(
      'lifecycle.role-refused',
    );
  });

  it('gives the first refusing guard as the reason, with the guard’s own code', () => {
    const sign = (facts: Facts) => refusal(() => parcel.take('sign', 'draft', actor('enterprise.admin'), facts));
    expect(sign({ permitExpired: true, underweight: true })).toMatchObject({ code: permitExpired.code, status: 409 });
    expect(sign({ permitExpired: false, underweight: true })).toMatchObject({
      code: underweight.code,
      text: underweight.text,
    });
  });

  it('fails, and does not refuse, on a step outside the table', () => {
    expect(() => parcel.take('constructor' as Name, 'draft', actor('operator.manager'), sound)).toThrow(/no step/);
  });
});

describe('allowedSteps', () => {
  it('lists what the roles may take from here, refused ones with their reason', () => {
    const both = actor('enterprise.admin', 'operator.manager');
    expect(parcel.allowedSteps('draft', both, { ...sound, permitExpired: true })).toEqual([
      {
        step: 'sign',
        to: 'in-transit',
        label: table.steps.sign.label,
        allowed: false,
        refusal: { code: permitExpired.code, text: permitExpired.text },
      },
      { step: 'void', to: 'voided', label: table.steps.void.label, allowed: true },
    ]);
  });

  it('is empty for roles without a step and in final states', () => {
    expect(parcel.allowedSteps('draft', actor('regulator'), sound)).toEqual([]);
    expect(parcel.allowedSteps('received', actor('enterprise.admin', 'operator.manager'), sound)).toEqual([]);
  });
});

describe('diagram', () => {
  it('draws every state and step, with names Mermaid can read', () => {
    expect(parcel.diagram()).toBe(`stateDiagram-v2
  state "草稿 draft" as draft
  state "运输中 in-transit" as in_transit
  state "已接收 received" as received
  state "已作废 voided" as voided
  [*] --> draft
  draft --> in_transit: 签字 sign
  in_transit --> received: 接收 receive
  draft --> voided: 作废 void
  in_transit --> voided: 作废 void
  received --> [*]
  voided --> [*]
`);
  });
});

describe('a definition', () => {
  const { sign, receive } = table.steps;
  const withSteps = (steps: Record<string, (typeof table.steps)[Name]>) => () => defineLifecycle({ ...table, steps });

  it.each<[string, () => unknown, RegExp]>([
    [
      'an unknown target',
      withSteps({ ...table.steps, sign: { ...sign, to: 'lost' as State } }),
      /sign names unknown state lost/,
    ],
    [
      'an unknown origin',
      withSteps({ ...table.steps, sign: { ...sign, from: ['draft', 'lost' as State] } }),
      /unknown state lost/,
    ],
    ['a step from nowhere', withSteps({ ...table.steps, extra: { ...sign, from: [] } }), /extra starts nowhere/],
    ['an origin named twice', withSteps({ ...table.steps, sign: { ...sign, from: ['draft', 'draft'] } }), /twice/],
    ['a step nobody may take', withSteps({ ...table.steps, sign: { ...sign, by: [] } }), /by nobody/],
    ['a state without a way in', withSteps({ sign, receive }), /voided cannot be reached/],
    [
      'a way out of a final state',
      withSteps({ ...table.steps, reopen: { ...sign, from: ['received'] } }),
      /final state received/,
    ],
    ['a dead end', () => defineLifecycle({ ...table, final: ['received'] }), /voided has no step out and is not final/],
    ['an unknown initial state', () => defineLifecycle({ ...table, initial: 'new' as State }), /unknown state new/],
    [
      'an unknown final state',
      () => defineLifecycle({ ...table, final: [...table.final, 'gone' as State] }),
      /unknown state gone/,
    ],
    [
      'a guard whose text nobody fills',
      withSteps({ ...table.steps, sign: { ...sign, unless: [{ ...underweight, text: text('差 {kg}', 'Short') }] } }),
      /parcel.underweight of step sign has a placeholder/,
    ],
  ])('with %s is refused at load', (_name, define, message) => {
    expect(define).toThrow(message);
  });

  it('lists every problem at once', () => {
    expect(() => defineLifecycle({ ...table, final: [], steps: { sign } })).toThrow(
      /lifecycle of parcel: .*received cannot be reached.*voided cannot be reached.*in-transit has no step out/,
    );
  });
});
