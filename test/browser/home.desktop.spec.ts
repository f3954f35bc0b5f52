import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { soundPage } from './support/looks.js';
import { shot } from './support/shot.js';
import { test } from './support/test.js';

const kept = (page: Page, choose: () => Promise<void>) =>
  Promise.all([page.waitForResponse((answer) => answer.url().includes('/me/preferences/') && answer.ok()), choose()]);

test.describe('the manager', () => {
  test.use({ as: 'manager' });

  test('reads the board, opens the list behind a figure, and keeps the columns chosen there', async ({ page }) => {
    test.slow();
    await page.goto('/');
    await expect(page.getByRole('heading', { name: '运营看板' })).toBeVisible();
    await expect(page.getByRole('img', { name: /许可总量 5,000\.000 t/ })).toBeVisible();
    await soundPage(page);
    await shot(page, 'board');
    await page.getByRole('link', { name: /待受理预约/ }).click();
    await expect(page).toHaveURL(/\/bookings\?state=requested$/);
    await expect(page.getByRole('columnheader', { name: '产废单位' })).toBeVisible();
    await page.getByRole('button', { name: '列设置' }).click();
    await kept(page, () => page.getByRole('checkbox', { name: '产废单位' }).uncheck());
    await page.reload();
    await expect(page.getByRole('columnheader', { name: '预约号' })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: '产废单位' })).toBeHidden();
    await page.getByRole('button', { name: '列设置' }).click();
    await kept(page, () => page.getByRole('button', { name: '恢复默认' }).click());
    await expect(page.getByRole('columnheader', { name: '产废单位' })).toBeVisible();
  });

  test('asks for a list as a file, saying what for, and finds it in the download centre', async ({ page }) => {
    test.slow();
    const purpose = `核对预约 ${Date.now()}`;
    await page.goto('/bookings');
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByLabel('用途').fill(purpose);
    await page.getByRole('button', { name: '开始导出' }).click();
    await expect(page.getByText('已开始导出')).toBeVisible();
    await page.goto('/downloads');
    await expect(page.getByText(purpose)).toBeVisible();
  });
});

test.describe('in English', () => {
  test.use({ as: 'manager', language: 'en' });

  test('the board and the menu are English', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Search the menu' }).fill('book');
    await page.getByTitle('Bookings').click();
    await expect(page).toHaveURL(/\/bookings$/);
    await expect(page.getByRole('heading', { name: 'Bookings' })).toBeVisible();
  });
});
