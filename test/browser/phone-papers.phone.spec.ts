import { randomInt } from 'node:crypto';
import { expect } from '@playwright/test';
import { soundPage } from './support/looks.js';
import { shot } from './support/shot.js';
import { test } from './support/test.js';

test.describe('a garage', () => {
  test.use({ as: 'garage' });

  test('shows an inspector everything on one page', async ({ page }) => {
    await page.goto('/m/ledger');
    await expect(page.getByText('= 期末结存').first()).toBeVisible();
    await soundPage(page);
    await page.getByRole('link', { name: /检查模式/ }).tap();
    for (const part of ['营业执照', '收集合同', '今年台账', '最近的电子联单'])
      await expect(page.getByRole('heading', { name: part })).toBeVisible();
    await expect(page.getByRole('link', { name: /GI-CC-/ }).first()).toBeVisible();
    await soundPage(page);
    await shot(page, 'phone-inspection');
  });

  test('reads a statement line by line', async ({ page }) => {
    await page.goto('/m/bills');
    await page.getByRole('link', { name: /账单/ }).first().tap();
    await expect(page.getByText(/元\/kg/).first()).toBeVisible();
    await expect(page.getByRole('link', { name: '下载账单 PDF' })).toBeVisible();
    await soundPage(page);
  });

  test('chooses the desk on this device', async ({ page }) => {
    await page.goto('/m/me');
    await soundPage(page);
    await page.getByRole('button', { name: '切换到电脑版' }).tap();
    await expect(page).toHaveURL(/\/$/);
    expect(await page.evaluate(() => localStorage.getItem('desk'))).toBe('yes');
  });
});

test('a new firm registers, adds its wastes and sees what is missing', async ({ page }) => {
  const number = randomInt(1e9);
  await page.goto('/m/register');
  await page.getByLabel(/单位名称/).fill(`南通测试汽修 ${number}`);
  await page.getByRole('radio', { name: '机动车维修' }).check();
  await page.getByRole('radio', { name: '崇川区' }).check();
  await soundPage(page);
  await page.reload();
  await expect(page.getByLabel(/单位名称/)).toHaveValue(`南通测试汽修 ${number}`);
  await page.getByRole('button', { name: '下一步' }).tap();
  await page.getByLabel(/账号名/).fill(`garage-${number}`);
  await page.getByLabel(/岗位名称/).fill('环保专员');
  await page.getByLabel('密码', { exact: true }).fill('Green-island-2026');
  await page.getByLabel('再次输入密码').fill('Green-island-2026');
  await soundPage(page);
  await page.getByRole('button', { name: '注册' }).tap();
  await expect(page.getByText('还缺以下内容')).toBeVisible();
  await soundPage(page);
  await page.getByRole('button', { name: '修改联系方式' }).tap();
  const contacts = page.getByRole('dialog', { name: '联系方式' });
  await contacts.getByLabel('联系人').fill('李四');
  await contacts.getByLabel('联系电话').fill('13900001111');
  await contacts.getByLabel(/应急电话/).fill('0513-85521111');
  await contacts.getByRole('button', { name: '保存' }).tap();
  await expect(page.getByText('李四')).toBeVisible();
  await page.goto('/m/wastes/add');
  await page.getByRole('checkbox', { name: /废机油 900-214-08/ }).check();
  await page.getByRole('button', { name: '添加已勾选的 1 种' }).tap();
  await expect(page.getByRole('link', { name: /废机油/ })).toBeVisible();
});
