import { expect } from '@playwright/test';
import { toBuffer } from 'qrcode';
import { soundPage } from './support/looks.js';
import { test } from './support/test.js';

test.use({ as: 'garage' });

test('waste is recorded without network, arrives once, and gets its label', async ({ page, context, faults }) => {
  test.setTimeout(60_000);
  await page.goto('/m/record');
  await page.getByRole('radio', { name: '含油抹布、手套' }).check();
  await page.getByLabel('每件重量').fill('12.5');
  await page.getByRole('radio', { name: '60 升' }).check();
  await soundPage(page);

  faults.allow(/ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);
  await page.getByRole('button', { name: '登记并生成识别码' }).tap();
  await expect(page.getByText('已填写的内容保存在本机')).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByLabel('每件重量')).toHaveValue('12.5');
  await page.getByRole('button', { name: '登记并生成识别码' }).tap();
  await expect(page.getByRole('heading', { name: '已登记 1 件' })).toBeVisible();
  await soundPage(page);

  const made = page.waitForEvent('download');
  await page.getByRole('button', { name: '立即打印标签' }).tap();
  expect((await made).suggestedFilename()).toMatch(/\.pdf$/);

  const link = page.getByRole('link', { name: /^\d|^[A-Z0-9]{37}$/ }).first();
  const code = (await link.textContent()) ?? '';
  expect(code).toHaveLength(37);

  // A photo of the label is read on the phone, by our own copy of the reader.
  await page.goto('/m/scan');
  const photo = { name: 'label.png', mimeType: 'image/png', buffer: await toBuffer(code, { scale: 8 }) };
  await page.getByLabel('拍照识别').setInputFiles(photo);
  await expect(page.getByText(`已识别：${code}`)).toBeVisible();
  await page.getByRole('link', { name: /含油抹布、手套/ }).tap();
  await expect(page.getByRole('heading', { name: '包装', exact: true })).toBeVisible();
  await soundPage(page);

  // Printing again wants a reason; a void label leaves the stock.
  await page.getByRole('button', { name: '打印标签' }).tap();
  await expect(page.getByLabel(/补打原因/)).toBeVisible();
  await soundPage(page);
  await page.goBack();
  await page.getByRole('button', { name: '作废' }).tap();
  const why = page.getByRole('dialog', { name: '作废' });
  await why.getByLabel('原因').fill('演示登记，作废');
  await why.getByRole('button', { name: '作废', exact: true }).tap();
  await expect(page.getByText('演示登记，作废').first()).toBeVisible();
});

test('a USB scanner and typed codes are understood', async ({ page, faults }) => {
  await page.goto('/m/scan');
  faults.allow(/status of (400|404)/);
  await expect(page.getByRole('heading', { name: '扫一扫' })).toBeVisible();
  // As fast as a scanner types, which the test's own keyboard is not on a busy machine.
  await page.evaluate(() => {
    for (const key of [...'no-code-at-all', 'Enter'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect(page.getByText('已识别：no-code-at-all')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('37 位数字识别码');
  await page.getByLabel('手工输入编码').fill('91320613MA7100000T9002140820991231999');
  await page.getByRole('button', { name: '确定' }).tap();
  await expect(page.getByRole('alert')).toContainText(/没有|未找到/);
});

test('a firm keeps its wastes, from templates and by name', async ({ page }) => {
  await page.goto('/m/wastes');
  await page.getByLabel('按名称、拼音或代码查找').fill('feijiyou');
  await expect(page.getByRole('link', { name: /废机油/ }).first()).toBeVisible();
  await soundPage(page);
  await page.goto('/m/wastes/add');
  await expect(page.getByRole('heading', { name: /常见废物/ })).toBeVisible();
  await page.getByLabel('按名称、拼音或代码查找').fill('xqs');
  await expect(page.getByRole('link', { name: /264-013-12/ }).first()).toBeVisible();
  await soundPage(page);
});
