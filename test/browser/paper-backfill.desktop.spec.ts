import { expect } from '@playwright/test';
import { addDays, shanghaiDate, shanghaiMinute } from '../../src/shared/working-days.js';
import { releaseRound } from './support/driver-round.js';
import { soundPage } from './support/looks.js';
import { picture } from './support/picture.js';
import { test } from './support/test.js';

/** A day that the demo data and the other journeys leave alone. */
const day = addDays(shanghaiDate(new Date()), 8);

test.describe('a dispatcher', () => {
  test.use({ as: 'dispatcher' });

  test('enters a transfer that ran on paper, with its scan', async ({ page, pageOf }) => {
    test.setTimeout(90_000);
    const people = { dispatcher: page, driver: await pageOf('driver4'), firms: [await pageOf('garage')] };
    const { number: round } = await releaseRound(people, new Date(`${day}T09:00:00+08:00`));

    await page.goto('/manifests/backfill');
    await page.getByLabel('车次').fill(round);
    await page.keyboard.press('Enter');
    await page.getByLabel('移出单位').click();
    await page.keyboard.press('Enter');
    await soundPage(page);
    await page.getByLabel('使用纸质联单的原因').fill('国家系统停机，按纸质联单转移');
    await page.getByLabel('纸质联单编号').fill('Z-2026-0042');
    await page.getByLabel('纸质联单扫描件').setInputFiles({ name: '联单.png', mimeType: 'image/png', buffer: picture });
    await expect(page.getByText('已上传 联单.png')).toBeVisible();
    await page.getByLabel('交付时间').fill(shanghaiMinute(new Date(Date.now() - 3_600_000)).replace(' ', 'T'));
    await page.getByRole('button', { name: '提交补录' }).click();
    await expect(page).toHaveURL(/\/manifests\/[0-9a-f-]{36}$/);
    await expect(page.getByText('已装车', { exact: true }).first()).toBeVisible();

    // The facility reports it, and the national system answers with its number (第15条, 第20条).
    await expect(page.getByRole('heading', { name: /^联单 20\d{12}$/ })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('Z-2026-0042 · 国家系统停机，按纸质联单转移')).toBeVisible();
    await soundPage(page);
  });
});
