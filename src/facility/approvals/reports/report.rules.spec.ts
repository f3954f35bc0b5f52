import { assertDay, assertExpert, assertMeeting, reportFactsOf, takesVersions } from './report.rules.js';
import { reportStates } from './report.types.js';

const codeOf = (act: () => void): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

it.each([
  ['2026-03-01', null],
  ['2026-03-05', null],
  ['2026-03-10', null],
  ['2026-02-28', 'environmental-report.day-wrong'],
  ['2026-03-11', 'environmental-report.day-wrong'],
])('a day of the way lies between the one before and today: %s', (day, code) => {
  expect(codeOf(() => assertDay(day, '2026-03-01', '2026-03-10', '/decidedOn'))).toBe(code);
});

it('a meeting may be ahead, and not before the text went out', () => {
  expect(codeOf(() => assertMeeting('2999-01-01', '2026-03-01'))).toBeNull();
  expect(codeOf(() => assertMeeting('2026-02-28', '2026-03-01'))).toBe('environmental-report.meeting-early');
});

it.each([
  [null, null],
  [1, null],
  [3, null],
  [4, 'environmental-report.expert-unknown'],
])('of three experts, %s raises an opinion: %s', (expert, code) => {
  expect(codeOf(() => assertExpert(expert, 3))).toBe(code);
});

it('takes versions while the text is written', () => {
  expect(reportStates.filter(takesVersions)).toEqual(['prepared', 'revising']);
});

describe('the facts of a report', () => {
  const review = { heldOn: '2026-03-05', verdict: 'passAfterRevision', concludedVersions: 1 } as const;

  it('before a review has none of it', () => {
    expect(reportFactsOf(null, 1, 0, '2026-03-10')).toEqual({
      versions: 1,
      revised: false,
      meetingHeld: false,
      verdict: null,
      unanswered: 0,
    });
  });

  it('is revised by a version more than there were when the review ended', () => {
    expect(reportFactsOf(review, 1, 2, '2026-03-10').revised).toBe(false);
    expect(reportFactsOf(review, 2, 0, '2026-03-10')).toMatchObject({ revised: true, verdict: 'passAfterRevision' });
    expect(reportFactsOf({ ...review, verdict: null, concludedVersions: null }, 2, 0, '2026-03-10').revised).toBe(
      false,
    );
  });

  it('had its meeting from its day on', () => {
    expect(reportFactsOf(review, 1, 0, '2026-03-04').meetingHeld).toBe(false);
    expect(reportFactsOf(review, 1, 0, '2026-03-05').meetingHeld).toBe(true);
  });
});
