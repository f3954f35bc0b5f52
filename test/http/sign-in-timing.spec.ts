import { DataSource } from 'typeorm';
import { signInAs } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';

/**
 * S7: the time of a refusal differs by less than 5 % between a name nobody has and a wrong password.
 *
 * On a shared machine single times differ by tens of per cent, so both are asked side by side, first one and then the
 * other at the head, and the median of their ratios is estimated. Pairs are added, 25 at a time, until its 99 % interval
 * lies within the 5 % or beyond them; 1,000 pairs that tell neither are a failure too. Nothing is measured anew: noise asks
 * for more pairs, and cannot make a difference pass.
 */
const tolerance = 0.05;
const pairsAtATime = 25;
const mostPairs = 1_000;
/** Standard deviations on either side that hold 99 % of a normal distribution. */
const deviations = 2.58;

let test: TestApp;
let owner: DataSource;
let login: string;

beforeAll(async () => {
  test = await createTestApp({ config: { trustProxy: true } });
  owner = await new DataSource({ type: 'postgres', url: test.databaseUrl }).initialize();
  ({ login } = await signInAs(test, 'administrator'));
});
afterAll(async () => {
  await owner.destroy();
  await closeSound(test);
});

/** Milliseconds until the refusal. Of two tries from one address one would wait for the other's count. */
async function timeOf(name: string, address: string): Promise<number> {
  const begun = performance.now();
  const { statusCode } = await test.inject({
    method: 'POST',
    url: '/api/v1/sessions',
    headers: { 'x-forwarded-for': address },
    payload: { login: name, password: 'Wrong-horse-9' },
  });
  expect(statusCode).toBe(401);
  return performance.now() - begun;
}

/** How many times as long the unknown name takes. */
async function ratioOfPair(unknownFirst: boolean): Promise<number> {
  await owner.query('DELETE FROM login_attempt');
  const [head, tail] = unknownFirst ? ['nobody-here', login] : [login, 'nobody-here'];
  const [first, second] = await Promise.all([timeOf(head, '10.1.1.1'), timeOf(tail, '10.2.2.2')]);
  return unknownFirst ? first / second : second / first;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Where the median lies, whatever the distribution: as many values lie below it as heads fall in so many throws. */
function intervalOfMedian(values: readonly number[]): Interval {
  const sorted = values.toSorted((one, other) => one - other);
  const below = Math.floor((sorted.length - deviations * Math.sqrt(sorted.length)) / 2);
  return { low: sorted[below]!, high: sorted[sorted.length - 1 - below]! };
}

const isWithin = ({ low, high }: Interval): boolean => low > 1 - tolerance && high < 1 + tolerance;
const isBeyond = ({ low, high }: Interval): boolean => high < 1 - tolerance || low > 1 + tolerance;

it('a name nobody has takes as long as a wrong password', async () => {
  const ratios: number[] = [];
  let interval: Interval = { low: 0, high: Infinity };
  while (ratios.length < mostPairs && !isWithin(interval) && !isBeyond(interval)) {
    for (let pair = 0; pair < pairsAtATime; pair += 1) ratios.push(await ratioOfPair(ratios.length % 2 === 0));
    interval = intervalOfMedian(ratios);
  }
  const measured = { pairs: ratios.length, ...interval };
  process.stderr.write(`[timing] sign-in: ${JSON.stringify(measured)}\n`);
  expect({ ...measured, isWithin: isWithin(interval) }).toMatchObject({ isWithin: true });
}, 300_000);
