import { expect } from '@playwright/test';
import type { Page, Route } from '@playwright/test';
import { get } from './support/api.js';
import type { Answer, Rows } from './support/api.js';
import { soundPage } from './support/looks.js';
import { shot } from './support/shot.js';
import { test } from './support/test.js';

/** Counts every touch of the page itself, so that "three taps" is what it says. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as Window & { taps?: number };
    counted.taps = 0;
    document.addEventListener('click', () => (counted.taps = (counted.taps ?? 0) + 1), true);
  });
  return () => page.evaluate(() => (window as Window & { taps?: number }).taps ?? 0);
}

test.describe('in Chinese', () => {
  test.use({ as: 'garage' });

  test('a returning garage books in three taps, then cancels', async ({ page }) => {
    await page.goto('/m');
    await expect(page.getByRole('heading', { name: '首页' })).toBeVisible();
    await expect(page.getByText(/吨 \/ .* 吨/)).toBeVisible();
    await soundPage(page);
    await shot(page, 'phone-home');

    const taps = await countTaps(page);
    await page.getByRole('link', { name: '预约收运' }).tap();
    await page.getByRole('button', { name: '同上次' }).tap();
    // Before anything is sent: what it will cost, and that the day has room.
    await expect(page.getByText('预估合计')).toBeVisible();
    await expect(page.getByText(/元\/kg = /).first()).toBeVisible();
    await expect(page.getByText(/可以预约；提交后额度最少的一项/)).toBeVisible();
    await page.getByRole('button', { name: '提交' }).tap();
    await expect(page.getByRole('heading', { name: '收运跟踪' })).toBeVisible();
    expect(await taps()).toBe(3);

    await expect(page.getByText('提交后剩余额度')).toBeVisible();
    await expect(page.getByText('已预约（当前）')).toBeVisible();
    await expect(page.getByText(/前可自行更改或取消/)).toBeVisible();
    await soundPage(page);
    await shot(page, 'phone-tracking');

    await page.getByRole('button', { name: '取消预约' }).tap();
    const why = page.getByRole('dialog', { name: '取消预约' });
    await why.getByLabel('原因').fill('本周产生量不足，下周再约');
    await why.getByRole('button', { name: '取消预约', exact: true }).tap();
    await expect(page.getByText('本周产生量不足，下周再约').first()).toBeVisible();
  });

  test('what was filled in survives a reload, and a refusal says why', async ({ page, faults }) => {
    await page.goto('/m/book');
    await page
      .getByRole('button', { name: /^修改数量/ })
      .first()
      .tap();
    const amount = page.getByRole('dialog');
    await amount.getByLabel('预计重量').fill('9999');
    await amount.getByRole('button', { name: '确定' }).tap();
    await expect(page.getByText(/约 9999 千克/)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/约 9999 千克/)).toBeVisible();
    await soundPage(page);

    await page.getByRole('button', { name: '下一步' }).tap();
    await expect(page.getByRole('group', { name: '上门日期' }).getByRole('radio').first()).toBeChecked();
    await expect(page.getByText(/约不上：/)).toBeVisible();
    await soundPage(page);
    await page.getByRole('button', { name: '下一步' }).tap();
    faults.allow(/status of (409|422)/);
    await page.getByRole('button', { name: '提交' }).tap();
    // The server's words: which limit, and how much of it is left.
    await expect(page.getByRole('alert')).toContainText(/千克|吨/);
    await soundPage(page);
  });
});

test.describe('on a bad line', () => {
  test.use({ as: 'garage' });

  test('a booking whose answer was lost is made once, also when the page was opened anew', async ({ page, faults }) => {
    const newest = async () => (await get<Rows<Answer>>(page, '/bookings?limit=5')).items.map(({ id }) => id);
    const before = await newest();
    await page.goto('/m/book');
    await page.getByRole('button', { name: '同上次' }).tap();
    faults.allow(/ERR_FAILED/);
    const lost = async (route: Route) => {
      await route.fetch();
      await route.abort();
    };
    await page.route((url) => url.pathname === '/api/v1/bookings', lost, { times: 1 });
    await page.getByRole('button', { name: '提交' }).tap();
    await expect(page.getByRole('alert').filter({ hasText: '连不上服务器' })).toBeInViewport();
    await page.reload();
    await page.getByRole('button', { name: '提交' }).tap();
    await expect(page.getByRole('heading', { name: '收运跟踪' })).toBeVisible();
    expect((await newest()).filter((id) => !before.includes(id))).toHaveLength(1);
  });
});

test.describe('in English', () => {
  test.use({ as: 'garage-staff', language: 'en' });

  test('a booking is changed', async ({ page }) => {
    await page.goto('/m/bookings');
    await expect(page.getByRole('heading', { name: 'Pickups' })).toBeVisible();
    await soundPage(page);
    await page.goto('/m/book');
    await page.getByRole('button', { name: 'Same as last time' }).tap();
    await page.getByRole('button', { name: 'Submit' }).tap();
    await expect(page.getByRole('heading', { name: 'Track a pickup' })).toBeVisible();
    await page.getByRole('button', { name: 'Change' }).tap();
    await page.getByRole('button', { name: 'Next' }).tap();
    await page.getByRole('group', { name: 'Day' }).getByRole('radio').nth(3).check();
    await page.getByLabel(/For dispatcher and driver/).fill('Gate at the back');
    await page.getByRole('button', { name: 'Next' }).tap();
    await expect(page.getByText('Gate at the back')).toBeVisible();
    await soundPage(page);
    await page.getByRole('button', { name: 'Submit the change' }).tap();
    await expect(page.getByText('Gate at the back')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel the booking' }).tap();
    const why = page.getByRole('dialog', { name: 'Cancel the booking' });
    await why.getByLabel('Reason').fill('Booked by mistake');
    await why.getByRole('button', { name: 'Cancel the booking', exact: true }).tap();
    await expect(page.getByText('Booked by mistake').first()).toBeVisible();
  });
});
