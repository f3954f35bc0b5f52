import type { Answered, ClockStep, RequestStep } from './scenario.types.js';
import { looks } from './trip.steps.js';

/** The firm finds the charge of the manifest and reads it; its lines are remembered as `charge.line1` … */
export const readsCharge = (firm: string, lines: number, fields: Answered['fields']): RequestStep[] => [
  {
    who: firm,
    does: { zh: '验收后查到本次上门结算单。', en: 'After the acceptance finds the charge of the visit.' },
    request: { method: 'GET', path: '/visit-charges?manifestId={manifest}' },
    expect: { status: 200, fields: { '/items': { count: 1 } } },
    remember: { charge: '/items/0/id', statement: '/items/0/statementId' },
  },
  looks({
    who: firm,
    path: '/visit-charges/{charge}',
    does: {
      zh: '逐行查看：每个数字怎么算、依据哪个版本。',
      en: 'Reads it line by line: each figure says how it came about.',
    },
    fields,
    remember: Object.fromEntries(
      Array.from({ length: lines }, (_, index) => [`charge.line${index + 1}`, `/lines/${index}/id`]),
    ),
  }),
];

export const issuesStatements = (at: string): ClockStep => ({
  schedule: 'settlement.issue',
  at,
  does: { zh: '次月 1 日，系统开出月结单。', en: 'On the 1st the statement of the month before is issued.' },
});

export const objects = (firm: string, line: number, reason: string, does: RequestStep['does']): RequestStep => ({
  who: firm,
  does,
  request: {
    method: 'POST',
    path: '/statements/{statement}/object',
    body: { lineIds: [`{charge.line${line}}`], reason },
  },
  expect: { status: 200, fields: { '/state': 'objected', '/objections/0/outcome': null } },
  jobs: true,
});
