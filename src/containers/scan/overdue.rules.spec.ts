import { isOverdue, overdueText } from './overdue.rules.js';

const drum = { state: 'stored', wasteCode: '900-214-08', dueOn: '2026-06-30' } as const;

it.each([
  ['on its last day', drum, '2026-06-30', false],
  ['on the day after it', drum, '2026-07-01', true],
  ['in the bay', { ...drum, state: 'received' as const }, '2026-07-01', true],
  ['shipped', { ...drum, state: 'shipped' as const }, '2026-07-01', false],
  ['of no last day', { ...drum, dueOn: null }, '2026-07-01', false],
])('%s', (_name, container, today, expected) => {
  expect(isOverdue(container, today)).toBe(expected);
});

it.each([
  ['nothing', '自 2026-07-01 起超过贮存期限，请优先安排外运。', 'It is overdue since 2026-07-01. Ship it first.'],
  [
    'code',
    '自 2026-07-01 起超过贮存期限，900-214-08 已暂停收集；请优先安排外运。',
    'It is overdue since 2026-07-01 and stops all intake of 900-214-08. Ship it first.',
  ],
  [
    'all',
    '自 2026-07-01 起超过贮存期限，全部废物已暂停收集；请优先安排外运。',
    'It is overdue since 2026-07-01 and stops all intake, whatever the waste. Ship it first.',
  ],
] as const)('an overdue drum stops %s', (reach, zh, en) => {
  expect(overdueText(drum, reach)).toEqual({ zh, en });
});
