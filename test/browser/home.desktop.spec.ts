import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { noSidewaysScroll, soundPage } from './support/looks.js';
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

  test('reads the desk on a narrow screen: tables scroll inside themselves, the menu opens over the page', async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 844 });
    const menu = page.getByRole('button', { name: '主菜单' });
    for (const path of ['/', '/bookings', '/compliance-report']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await noSidewaysScroll(page);
    }
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
    await menu.click();
    await page.getByRole('menuitem', { name: '车次', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '车次' })).toBeVisible();
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
    await soundPage(page);
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
