import { ledgerBehind, stockBehind } from './behind-balance';

const now = { facilityId: 'f', year: '2026', asOf: null };
const past = { ...now, asOf: '2026-06-30T16:00:00.000Z' };
const code = '900-214-08';

it.each([
  [
    ledgerBehind(now, 'B.5', code),
    '/ledgers?facilityId=f&table=B.5&wasteCode=900-214-08&from=2026-01-01&to=2026-12-31',
  ],
  [ledgerBehind(now, 'balance'), '/ledgers?facilityId=f&table=balance&from=2026-01-01&to=2026-12-31'],
  [
    ledgerBehind(past, 'B.1', code),
    '/ledgers?facilityId=f&table=B.1&wasteCode=900-214-08&from=2026-01-01&to=2026-07-01&asOf=2026-06-30T16%3A00%3A00.000Z',
  ],
  [stockBehind(now, code), '/stock?facilityId=f&groupBy=code&wasteCode=900-214-08'],
  [stockBehind(past), '/stock?facilityId=f&groupBy=code&asOf=2026-06-30T16%3A00%3A00.000Z'],
])('a figure opens the list of the same facility, days and instant: %s', (opened, expected) => {
  expect(opened).toBe(expected);
});
