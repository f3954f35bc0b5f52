import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { get } from './support/api.js';
import type { Rows } from './support/api.js';
import { soundPage } from './support/looks.js';
import { test } from './support/test.js';

/** Each walks over four pages and looks at all of them in light and dark. */
test.describe.configure({ timeout: 60_000 });

/** Chooses in a searching select as a keyboard does: the word is typed, the first that fits is taken. */
async function choose(page: Page, label: string, word: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label }).last();
  await field.fill(word);
  await expect(page.locator('.ant-select-item-option').filter({ hasText: word }).first()).toBeVisible();
  await field.press('Enter');
}

const dialog = (page: Page) => page.getByRole('dialog');

test.describe('customers', () => {
  test.use({ as: 'manager' });

  test('a manager verifies a firm and agrees on prices with it', async ({ page }) => {
    await page.goto('/enterprises?state=submitted');
    await soundPage(page);
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await soundPage(page);
    await page.getByRole('button', { name: '核验通过' }).click();
    await dialog(page).getByRole('button', { name: '核验通过' }).click();
    await expect(page.getByRole('button', { name: '暂停服务' })).toBeVisible();

    await page.getByRole('tab', { name: '服务协议' }).click();
    await page.getByRole('button', { name: '新建协议' }).click();
    const number = `XY-${Date.now()}`;
    await dialog(page).getByLabel('协议编号').fill(number);
    await dialog(page).getByLabel('上门最低收费').fill('200');
    await dialog(page).getByRole('button', { name: '添加价格' }).click();
    await choose(page, '废物代码', '900-214-08');
    await dialog(page).getByLabel('单价（元/kg）').fill('-1.2');
    await dialog(page).getByRole('button', { name: '新建协议' }).click();
    await expect(page.getByRole('heading', { name: `协议 ${number}` })).toBeVisible();
    await expect(page.getByRole('cell', { name: '-1.20 元/kg' })).toBeVisible();
    await soundPage(page);
  });
});

test.describe('transfers', () => {
  test.use({ as: 'dispatcher' });

  test('a dispatcher plans a transfer and sees its flow go on by itself', async ({ page }) => {
    await page.goto('/transfers/new');
    await choose(page, '利用处置单位', '焚烧');
    await page.getByRole('checkbox').first().check();
    await expect(page.getByText(/已选 1 个/)).toBeVisible();
    await soundPage(page);
    await page.getByRole('button', { name: '计划转运' }).click();
    await expect(page.getByRole('heading', { name: /^转运 / })).toBeVisible();
    await page.getByRole('button', { name: '开始办理' }).click();
    await dialog(page).getByRole('button', { name: '开始办理' }).click();
    const drafted = page.getByRole('row', { name: /3\. 拟制联单/ });
    await expect(drafted.getByText('完成')).toBeVisible({ timeout: 15_000 });
    await soundPage(page);
    await page.getByRole('button', { name: '取消转运' }).click();
    await dialog(page).getByLabel('取消原因').fill('浏览器测试用');
    await dialog(page).getByRole('button', { name: '取消转运' }).click();
    await expect(page.getByText('浏览器测试用').first()).toBeVisible();
  });
});

test.describe('settlement', () => {
  test.use({ as: 'manager' });

  test('a garage objects to a line of its statement and is answered', async ({ page, pageOf }) => {
    // The demo's garage has objected to October already; a run before may have left it issued.
    const { items } = await get<Rows<{ id: string }>>(page, '/statements?state=objected');
    const garage = await pageOf('garage');
    await garage.goto('/statements');
    await garage.getByRole('table').getByRole('link', { name: '2026-10' }).click();
    await expect(garage.getByRole('heading', { level: 1 })).toBeVisible();
    const address = new URL(garage.url()).pathname;
    await page.goto(address);
    if (items.length > 0) await answerObjection(page, '价格按协议执行，金额无误。');

    await garage.reload();
    await garage.getByRole('button', { name: '提出异议' }).click();
    const lines = dialog(garage).getByRole('combobox', { name: '有异议的费用行' });
    await lines.click();
    await garage.locator('.ant-select-item-option').first().click();
    await garage.keyboard.press('Escape');
    await dialog(garage).getByLabel('异议理由').fill('重量与磅单不符，请核对。');
    await dialog(garage).getByRole('button', { name: '提出异议' }).click();
    await expect(garage.getByText('有异议', { exact: true })).toBeVisible();
    await soundPage(garage);

    await page.reload();
    await page.getByRole('tab', { name: /异议/ }).click();
    await expect(page.getByText('重量与磅单不符，请核对。').first()).toBeVisible();
    await answerObjection(page, '已核对磅单，重量无误。');
    await expect(page.getByText('已核对磅单，重量无误。').first()).toBeVisible();
    await soundPage(page);
  });
});

async function answerObjection(page: Page, answer: string): Promise<void> {
  await page.getByRole('button', { name: '驳回异议' }).click();
  await dialog(page)
    .getByLabel(/驳回理由/)
    .fill(answer);
  await dialog(page).getByRole('button', { name: '驳回异议' }).click();
  await expect(dialog(page)).toBeHidden();
}
