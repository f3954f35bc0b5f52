import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { get } from './support/api.js';
import type { Rows } from './support/api.js';
import { soundPage } from './support/looks.js';
import { shot } from './support/shot.js';
import { test } from './support/test.js';

test.use({ as: 'regulator' });

/** The code of a container whose waste was treated: the longest chain there is. */
async function treatedCode(page: Page): Promise<string> {
  const { items } = await get<Rows<{ code: string }>>(page, '/containers?state=treated&limit=1');
  return items[0]!.code;
}

test('a regulator goes from the overview to a firm, a manifest, and the chain behind a number', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: '监管总览' })).toBeVisible();
  await expect(page.getByText('账实相符')).toBeVisible();
  await expect(page.getByTestId('watermark')).toHaveAttribute(
    'data-text',
    /崇川生态环境局 \d{4}-\d\d-\d\d \d\d:\d\d UTC\+8/,
  );
  await expect(page.getByText('条未读')).toHaveCount(0);
  await shot(page, 'oversight');

  const verified = page.getByRole('table', { name: '产废单位' }).getByRole('row', { name: '已核验' });
  await verified.getByRole('link').click();
  await expect(page).toHaveURL(/\/firms\?state=verified/);
  await page.getByRole('main').locator('a[href^="/firms/"]').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^档案：/ })).toBeVisible();
  for (const tab of ['现场库存与超期', '台账平衡', '收集合同', '待办与预警', '材料', '联单']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
  }

  await page.goto('/trace');
  await page.getByLabel('数字识别码').fill(await treatedCode(page));
  await page.getByRole('button', { name: '确定' }).click();
  await expect(page.getByText('已平账')).toBeVisible();
  const origins = page.getByRole('table', { name: '从哪里来' });
  await expect(origins.locator('a[href^="/manifests/"]').first()).toBeVisible();
  await expect(page.getByRole('table', { name: '到哪里去' }).getByText('已利用处置').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '操作记录' })).toBeVisible();
  await soundPage(page);
  await shot(page, 'trace');
});
