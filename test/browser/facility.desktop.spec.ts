import { expect } from '@playwright/test';
import { shanghaiMinute } from '../../src/shared/working-days.js';
import { soundPage } from './support/looks.js';
import { shot } from './support/shot.js';
import { picture } from './support/picture.js';
import { test } from './support/test.js';

test.use({ as: 'manager' });

test('a manager reads an outlet against its limit', async ({ page }) => {
  await page.goto('/emissions');
  await page.getByRole('link', { name: 'DA001', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /DA001/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /非甲烷总烃：小时均值.*全部在限值以内/ })).toBeVisible();
  await expect(page.getByText(/限值 ≤ 60 mg\/m³/)).toBeVisible();
  await soundPage(page);
  await shot(page, 'emissions');
});

test('enters the reading of a laboratory', async ({ page }) => {
  await page.goto('/emissions');
  await page.getByRole('link', { name: 'DW001', exact: true }).click();
  await page.getByRole('tab', { name: '监测值' }).click();
  await page.getByRole('button', { name: '录入手工监测值' }).click();
  const dialog = page.getByRole('dialog');
  // Readings are not of the future.
  const at = shanghaiMinute(new Date(Date.now() - 120_000));
  await dialog.getByLabel('检测报告编号').fill('演示-2026-118');
  await dialog.getByLabel('监测时间').fill(at.replace(' ', 'T'));
  await dialog.getByLabel('监测值', { exact: true }).fill('7.2');
  await soundPage(page);
  await dialog.getByRole('button', { name: '录入手工监测值' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: new RegExp(`${at}.*7\\.2.*手工监测`) })).toBeVisible();
});

test('and files the proof of a condition', async ({ page }) => {
  await page.goto('/conditions?state=open');
  await page
    .getByRole('link', { name: /每半年监测/ })
    .first()
    .click();
  await page.getByRole('button', { name: '登记履行' }).click();
  const dialog = page.getByRole('dialog');
  const done = `已委托检测，报告见附件 ${Date.now()}`;
  await dialog.getByLabel('做了什么').fill(done);
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: '检测报告.png', mimeType: 'image/png', buffer: picture });
  await expect(dialog.getByRole('link', { name: '检测报告.png' })).toBeVisible();
  await soundPage(page);
  await dialog.getByRole('button', { name: '登记履行' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: new RegExp(done) })).toContainText('检测报告.png');
});

test('takes the readings of an outlet away as a file', async ({ page }) => {
  await page.goto('/emissions');
  await page.getByRole('link', { name: 'DA001', exact: true }).click();
  await page.getByRole('tab', { name: '监测值' }).click();
  await page.getByRole('button', { name: '导出' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('用途').fill('核对在线监测数据');
  await dialog.getByRole('button', { name: '开始导出' }).click();
  await expect(dialog).toBeHidden();
  await page.goto('/downloads');
  await expect(page.getByRole('row', { name: /核对在线监测数据/ }).first()).toContainText('监测值');
});
