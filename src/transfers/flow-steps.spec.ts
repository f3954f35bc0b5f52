import { flowOf } from './flow-steps.js';
import { transferJobs } from './transfer-job.lifecycle.js';

const none = new Map();
const planned = {
  state: 'planned',
  createdAt: new Date('2026-11-26T01:00:00Z'),
  dispatchedAt: null,
  arrivedAt: null,
  receivedAt: null,
  returnedAt: null,
  treatedAt: null,
} as const;

it('nothing of a cancelled transfer is still to come', () => {
  const states = (state: 'planned' | 'cancelled') =>
    new Set(flowOf({ ...planned, state }, none, 0).map((step) => step.state));
  expect(states('planned')).toEqual(new Set(['later']));
  expect(states('cancelled')).toEqual(new Set(['cancelled']));
});

it('only the number may be left out: without it a transfer travels on paper (部令23号 第20条)', () => {
  const flow = flowOf(planned, none, 0);
  expect(flow.filter(({ mayBeSkipped }) => mayBeSkipped).map(({ step }) => step)).toEqual(['number']);
  expect(transferJobs.every((job) => flow.some(({ step }) => step === job))).toBe(true);
});
