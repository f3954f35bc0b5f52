import { expect } from '@playwright/test';
import { get, manifestOf, releasedRound } from './support/driver-round.js';
import { soundPage } from './support/looks.js';
import { test } from './support/test.js';

test.use({ as: 'driver1' });

test('a driver loses the network in the middle of a round, reloads, and everything arrives once', async ({
  page,
  context,
  pageOf,
  faults,
}) => {
  test.setTimeout(90_000);
  faults.allow(/ERR_INTERNET_DISCONNECTED/);
  const firms = [await pageOf('garage'), await pageOf('lab')];
  const dispatcher = await pageOf('dispatcher');
  const round = await releasedRound({ dispatcher, driver: page, firms });
  const sync = page.getByRole('status').filter({ hasText: /已同步|已离线|待上传/ });

  await page.goto('/m/driver');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  const section = page.getByRole('region', { name: `车次 ${round.number}` });
  await expect(section).toBeVisible();
  await expect(sync).toHaveText('已同步');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await soundPage(page);
  await section.getByRole('button', { name: '发车' }).click();
  await expect(section.getByText('执行中')).toBeVisible();
  console.log('round ok', round);
  await context.setOffline(true);
  await expect(sync).toHaveText(/^已离线/);
  await page.reload();
  await expect(section).toBeVisible();
  await expect(sync).toHaveText(/^已离线/);
  console.log(await manifestOf(dispatcher, round.stops[0]!.manifestId).then((m) => m.state), typeof get);
});
