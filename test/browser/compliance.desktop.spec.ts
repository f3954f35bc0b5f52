import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addDays, shanghaiDate } from '../../src/shared/working-days.js';
import { send } from './support/api.js';
import { soundPage } from './support/looks.js';
import { shot } from './support/shot.js';
import { test } from './support/test.js';

test.use({ as: 'manager' });

test('a duty leads to a declaration, drafted by one and reviewed by another', async ({ page, pageOf }) => {
  await page.goto('/duties');
  await page.getByRole('link', { name: '集中点申报期限', exact: true }).first().click();
  await expect(page.getByText('待办只随事实消除')).toBeVisible();
  const note = `已与调度核对 ${randomUUID().slice(0, 8)}`;
  await page.getByLabel('办理情况').fill(note);
  await page.getByRole('button', { name: '添加备注' }).click();
  await expect(page.getByRole('cell', { name: note })).toBeVisible();
  await soundPage(page);

  await page.getByRole('link', { name: '前往办理' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /申报$/ })).toBeVisible();
  await take(page, '重新编制', { 理由: '补录了一张磅单，重新计算' });
  await expect(page.getByRole('list', { name: '检查清单' })).toContainText('各废物代码收支平衡');
  await expect(page.getByText(/复核：.*编制人以外的人/)).toBeVisible();
  await expect(page.getByRole('row', { name: /合计/ })).toContainText('平衡');
  await soundPage(page);
  await shot(page, 'declaration');

  const second = await pageOf('dispatcher');
  await second.goto(page.url());
  await take(second, '复核');
  await expect(second.getByRole('list', { name: '检查清单' })).toContainText('已满足 已复核');
});

test('a report is asked for with its purpose, made, and downloaded', async ({ page }) => {
  const lastMonth = addDays(`${shanghaiDate(new Date()).slice(0, 7)}-01`, -1).slice(0, 7);
  await page.goto(`/compliance-report?period=${lastMonth}`);
  await expect(page.getByRole('img', { name: /共接收/ })).toBeVisible();
  await page.getByRole('link', { name: '申请 PDF' }).click();
  await page.getByLabel('用途').fill('月度例会汇报');
  await page.getByRole('button', { name: '申请报表' }).click();
  await expect(page).toHaveURL(/\/downloads$/);
  const row = page.getByRole('row', { name: /月度例会汇报/ }).first();
  await expect(row.getByRole('progressbar')).toBeVisible();
  await expect(row.getByText('100%')).toBeVisible({ timeout: 30_000 });
  const coming = page.waitForEvent('download');
  await row.getByRole('link', { name: '下载 PDF 合规报告' }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.pdf$/);
  await soundPage(page);

  await take(page, '删除文件');
  await expect(row.getByText('文件已删除')).toBeVisible();
});

test('a table with a bad row names row and column, and takes nothing', async ({ page }) => {
  const template = await page.request.get('/api/v1/imports/vehicles/template?format=csv&language=zh');
  const table = `${(await template.text()).trimEnd()}\r\n无此运输单位,坏车牌,危险废物,5000,苏交运管许可字1号,2030-12-31\r\n`;
  await page.goto('/imports?kind=vehicles');
  await page
    .getByLabel('文件（XLSX 或 CSV）')
    .setInputFiles({ name: 'vehicles.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await page.getByRole('button', { name: '仅校验' }).click();
  await expect(page.getByRole('alert')).toContainText('其中 1 行有误');
  await expect(page.getByRole('row', { name: /^3 运输单位/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^导入/ })).toBeDisabled();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载错误文件' }).click();
  expect((await coming).suggestedFilename()).toBe('vehicles-errors.xlsx');
  await soundPage(page);
});

test('a figure of the ledger leads to its batch and the chain of it', async ({ page }) => {
  await page.goto('/ledgers?table=balance&from=2026-10-01&to=2026-10-31');
  await expect(page.getByRole('row', { name: /合计/ })).toBeVisible();
  await page.getByRole('link', { name: '900-052-31' }).click();
  await page.getByRole('link', { name: /^HWRK/ }).first().click();
  const chain = page.getByRole('table', { name: /批次链/ });
  await expect(chain).toContainText('表B.1 产生');
  await expect(chain).toContainText('表B.2 入库');
  await soundPage(page);
});

test('a plan is opened, its tables filled in by hand, and it says what is missing', async ({ page }) => {
  const year = new Date().getFullYear() + 1;
  // A second run finds the plan that the first one opened.
  await send(page, '/plans', { year });
  await page.goto(`/plans?state=draft&own=true&year=${year}`);
  await page
    .getByRole('link', { name: /收集中心/ })
    .first()
    .click();
  await expect(page.getByRole('list', { name: '缺项' })).toContainText('表A.2');
  await page.getByRole('tab', { name: /表A.2/ }).click();
  const unit = `分装间 ${randomUUID().slice(0, 6)}`;
  await page.getByRole('button', { name: '添加一行' }).click();
  await page
    .getByRole('textbox', { name: /主要生产单元，第/ })
    .last()
    .fill(unit);
  await page.getByRole('button', { name: '保存本表' }).click();
  await expect(page.getByText('已保存。')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /主要生产单元，第/ }).last()).toHaveValue(unit);
  await soundPage(page);
});

/** Takes a step from the bar of a record, with what its dialog asks for. */
async function take(page: Page, step: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.getByRole('button', { name: step }).first().click();
  const dialog = page.getByRole('dialog');
  for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label).fill(text);
  await dialog.getByRole('button', { name: step }).click();
  await expect(dialog).toBeHidden();
}
