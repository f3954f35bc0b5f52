import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { get, send } from './support/api.js';
import type { Rows } from './support/api.js';
import { soundPage } from './support/looks.js';
import { shot } from './support/shot.js';
import { test } from './support/test.js';

test.use({ as: 'garage' });

interface Manifest {
  readonly id: string;
  readonly state: string;
  readonly driverName: string;
  readonly lines: readonly { readonly id: string; readonly plannedGrams: number; readonly plannedPackages: number }[];
}

const manifestOf = (page: Page, id: string) => get<Manifest>(page, `/manifests/${id}`);

/** The garage's manifest of tomorrow's round, which the demonstration leaves as a draft. */
async function drafted(page: Page): Promise<string> {
  const list = await get<Rows<Manifest>>(page, '/manifests?state=draft&kind=inbound');
  expect(list.items.length).toBeGreaterThan(0);
  return list.items[0]!.id;
}

/** 驾驶员 2, whose round it is, signs half a kilogram more than planned. */
async function driverSigns(page: Page, manifest: Manifest): Promise<string> {
  const lines = manifest.lines.map(({ id, plannedGrams, plannedPackages }) => ({
    lineId: id,
    handedOverGrams: plannedGrams + 500,
    handedOverPackages: plannedPackages,
  }));
  const signed = await send(page, `/manifests/${manifest.id}/sign-loading`, { lines });
  return signed.ok() ? 'signed' : signed.text();
}

test('a manifest is confirmed and signed at the tailgate, with the difference in red', async ({ page, pageOf }) => {
  test.setTimeout(60_000);
  const id = await drafted(page);
  await page.goto('/m/manifests');
  await expect(page.getByText('待取号').first()).toBeVisible();
  await page.goto(`/m/manifests/${id}`);
  await expect(page.getByText(/确认即为签字/)).toBeVisible();
  await page.getByRole('button', { name: '确认' }).tap();
  // The demonstration's national system gives the number; the page hears of it by itself.
  await expect(page.getByRole('button', { name: '签字装车' })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: '签字装车' }).tap();
  await expect(page.getByText(/驾驶员还没有填写实际数量/)).toBeVisible();

  const manifest = await manifestOf(page, id);
  const signed = await driverSigns(await pageOf('driver2'), manifest);
  expect(signed).toBe('signed');

  await expect(page.getByText('比计划多 0.5 千克').first()).toBeVisible({ timeout: 15_000 });
  await soundPage(page);
  await shot(page, 'phone-hand-over');
  await page.getByRole('button', { name: '不同意，不签字' }).tap();
  const why = page.getByRole('dialog', { name: '不同意，不签字' });
  await why.getByLabel('原因').fill('请再称一次');
  await why.getByRole('button', { name: '不同意，不签字' }).tap();
  await expect(page.getByText(/未双方签字不得装车/)).toBeVisible();
  const sign = page.getByRole('button', { name: /^签字确认/ });
  await expect(sign).toBeDisabled();
  for (const line of await page.getByRole('checkbox').all()) await line.check();
  await sign.tap();
  await expect(page.getByText('已装车').first()).toBeVisible();
  await expect(page.getByText('请再称一次')).toBeVisible();
  expect((await manifestOf(page, id)).state).toBe('loaded');
});
