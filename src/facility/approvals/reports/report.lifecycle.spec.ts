import { systemActor } from '../../../shared/roles.js';
import type { Role } from '../../../shared/roles.js';
import { reportLifecycle } from './report.lifecycle.js';
import type { ReportFacts, ReportStep } from './report.lifecycle.js';
import { reportStates } from './report.types.js';
import type { ReportState } from './report.types.js';

const as = (...roles: Role[]) => ({ ...systemActor('test'), roles });
const manager = as('operator.manager');

/** With which every step is allowed; a review that comes before the first verdict has none. */
const ready: ReportFacts = { versions: 1, revised: true, meetingHeld: true, verdict: null, unanswered: 0 };

const expected: Record<ReportStep, { from: ReportState[]; to: ReportState }> = {
  submit: { from: ['prepared'], to: 'submitted' },
  convene: { from: ['submitted', 'revising'], to: 'underReview' },
  conclude: { from: ['underReview'], to: 'revising' },
  resubmit: { from: ['revising'], to: 'resubmitted' },
  approve: { from: ['resubmitted'], to: 'approved' },
  reject: { from: ['resubmitted'], to: 'rejected' },
  checkAcceptance: { from: ['approved'], to: 'acceptanceChecked' },
};

describe('the lifecycle of an environmental impact report', () => {
  it.each(Object.keys(expected) as ReportStep[])('takes %s from its states and by the manager only', (step) => {
    const { from, to } = expected[step];
    for (const state of reportStates) {
      const act = () => reportLifecycle.take(step, state, manager, ready);
      if (from.includes(state)) expect(act()).toBe(to);
      else expect(act).toThrow(expect.objectContaining({ code: 'lifecycle.wrong-state' }));
    }
    for (const role of ['operator.dispatcher', 'regulator', 'system'] as const)
      expect(() => reportLifecycle.take(step, from[0]!, as(role), ready)).toThrow(
        expect.objectContaining({ code: 'lifecycle.role-refused' }),
      );
  });

  it.each<[ReportStep, ReportState, Partial<ReportFacts>, string]>([
    ['submit', 'prepared', { versions: 0 }, 'environmental-report.no-version'],
    ['convene', 'revising', { verdict: 'pass' }, 'environmental-report.review-passed'],
    ['convene', 'revising', { verdict: 'passAfterRevision' }, 'environmental-report.review-passed'],
    ['convene', 'revising', { verdict: 'fail', revised: false }, 'environmental-report.not-rewritten'],
    ['conclude', 'underReview', { meetingHeld: false }, 'environmental-report.meeting-ahead'],
    ['resubmit', 'revising', { verdict: 'fail' }, 'environmental-report.review-failed'],
    ['resubmit', 'revising', { unanswered: 1 }, 'environmental-report.opinions-unanswered'],
    ['resubmit', 'revising', { verdict: 'passAfterRevision', revised: false }, 'environmental-report.not-revised'],
  ])('refuses to %s from %s with %o', (step, state, more, code) => {
    expect(() => reportLifecycle.take(step, state, manager, { ...ready, ...more })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('lets a text that passed go to the authority as it is, and one that failed be reviewed again once rewritten', () => {
    const passed: ReportFacts = { ...ready, verdict: 'pass', revised: false };
    expect(reportLifecycle.take('resubmit', 'revising', manager, passed)).toBe('resubmitted');
    const failed: ReportFacts = { ...ready, verdict: 'fail' };
    expect(reportLifecycle.take('convene', 'revising', manager, failed)).toBe('underReview');
  });
});
