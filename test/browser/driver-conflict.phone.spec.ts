import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { get, post } from './support/api.js';
import type { Rows } from './support/api.js';
import { button, standing } from './support/driver-page.js';
import { releasedRound } from './support/driver-round.js';
import { soundPage } from './support/looks.js';
import { test } from './support/test.js';

test.use({ as: 'driver2' });

/** Counted without scanning, signed by the driver. */
async function handsOver(page: Page): Promise<void> {
  await button(page, '到达').click();
  await button(page, '扫码交接').click();
  await button(page, '不扫码，整体计量').click();
  await page.getByLabel('重量').fill('25');
  await page.getByLabel('件数').fill('3');
  await button(page.getByRole('dialog'), '确定').click();
  await expect(page.getByText('比计划少 2 千克')).toBeVisible();
  await button(page, '核对并签字').click();
  await page.getByRole('button', { name: /^驾驶员 .* 签字$/ }).click();
}

test('what does not take effect is listed with its reason, and goes on once people have dealt with it', async ({
  page,
  pageOf,
}) => {
  test.setTimeout(90_000);
  const firm = await pageOf('garage-staff');
  const dispatcher = await pageOf('dispatcher');
  const round = await releasedRound({ dispatcher, driver: page, firms: [firm] });
  const { manifestId } = round.stops[0]!;
  await page.goto('/m/driver');
  await button(page, '登记').click();
  const section = page.getByRole('region', { name: `车次 ${round.number}` });
  await button(section, '发车').click();
  await section.getByRole('link').click();
  await handsOver(page);

  // A signature that no key of the firm's made.
  await page.getByLabel('扫描对方的签字码').fill(`${randomUUID()}.${'0'.repeat(64)}`);
  await button(page, '确定').click();
  await expect(standing(page)).toHaveText('已同步 · 1 条有冲突');
  await page.getByRole('button', { name: '返回' }).click();
  const reason = '产废单位的离线签字与交接内容不符';
  // Which record it is about, and of which manifest.
  await expect(page.getByRole('alert').filter({ hasText: reason })).toContainText(/“.*联单 .+”没有生效/);
  await soundPage(page);

  const path = `/handhelds/conflicts?roundId=${round.id}`;
  const { items } = await get<Rows<{ id: string }>>(dispatcher, path);
  await post(dispatcher, `/handhelds/operations/${items[0]!.id}/discard`, { reason: '产废单位已在线签字' });
  const { loadingHash } = await get<{ loadingHash: string }>(firm, `/manifests/${manifestId}`);
  await post(firm, `/manifests/${manifestId}/sign-loading`, { contentHash: loadingHash });
  await button(page, '立即同步').click();
  await button(page, '离开停靠点').click();
  await page.getByRole('link', { name: '上传记录' }).click();
  await expect(page.getByText('已弃用')).toBeVisible();
  await expect(standing(page)).toHaveText('已同步');
  await soundPage(page);
});
