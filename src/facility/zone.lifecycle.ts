import { defineLifecycle } from '../shared/lifecycle.js';

export type ZoneState = 'open' | 'closed';
export type ZoneStep = 'close' | 'reopen';
type NoFacts = Record<never, never>;

/** A closed zone takes no new booking; what is booked or stored there already stays. */
export const zoneLifecycle = defineLifecycle<ZoneState, ZoneStep, NoFacts>({
  noun: 'zone',
  states: { open: { zh: '启用', en: 'open' }, closed: { zh: '停用', en: 'closed' } },
  initial: 'open',
  final: [],
  steps: {
    close: { from: ['open'], to: 'closed', by: ['operator.manager'], label: { zh: '停用', en: 'Close' } },
    reopen: { from: ['closed'], to: 'open', by: ['operator.manager'], label: { zh: '恢复启用', en: 'Reopen' } },
  },
});
