import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { soundPage } from './support/looks.js';
import { shot } from './support/shot.js';
import { test } from './support/test.js';

test.use({ as: 'admin' });

const ownPassword = 'Own-secret-2026-words';

/** Opens an auditor's account, which needs no organisation, and gives its temporary password. */
async function openAccount(page: Page, login: string): Promise<string> {
  await page.goto('/accounts');
  await page.getByRole('button', { name: '开通账号' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('登录名').fill(login);
  await dialog.getByLabel('显示名称').fill('抽查小组');
  await dialog.getByLabel('岗位').click();
  await page.getByTitle('审计员').click();
  await page.keyboard.press('Escape');
  // Twice, as the impatient do: it is sent once, or the second would be refused for the login.
  await dialog.getByRole('button', { name: '开通账号' }).dblclick();
  const note = page.getByRole('alert').filter({ hasText: '临时密码' });
  await expect(note).toBeVisible();
  return (await note.locator('code').innerText()).trim();
}

test('an administrator opens an account, whose first sign-in must set a password', async ({
  page,
  browser,
  baseURL,
}) => {
  const login = `auditor-${randomUUID().slice(0, 8)}`;
  const temporary = await openAccount(page, login);
  await soundPage(page);

  const context = await browser.newContext({ baseURL: baseURL! });
  const first = await context.newPage();
  await first.goto('/sign-in');
  await first.getByLabel('账号').fill(login);
  await first.getByLabel('密码').fill(temporary);
  await first.getByRole('button', { name: '登录' }).click();
  await expect(first.getByRole('heading', { name: '设置新密码' })).toBeVisible();
  await first.getByLabel('当前密码').fill(temporary);
  await first.getByLabel('新密码', { exact: true }).fill(ownPassword);
  await first.getByLabel('再次输入新密码').fill(`${ownPassword}?`);
  await first.getByRole('button', { name: '保存' }).click();
  await expect(first.getByText('两次输入的新密码不一致')).toBeVisible();
  await first.getByLabel('再次输入新密码').fill(ownPassword);
  await first.getByRole('button', { name: '保存' }).click();
  await expect(first.getByRole('heading', { level: 1, name: '运行状况' })).toBeVisible();
  await context.close();
});

test('a rule gets a value from a day on, and the old one stays in its past', async ({ page }) => {
  // No business data for an administrator: the page says so in its heading.
  await page.goto('/bookings');
  await expect(page.getByRole('heading', { level: 1, name: '您的岗位无权查看此页面' })).toBeVisible();
  await page.goto('/settings?find=cameras.retention-days');
  await page.getByRole('main').locator('a[href^="/settings/"]').first().click();
  await page.getByRole('button', { name: '增加取值' }).click();
  const dialog = page.getByRole('dialog');
  const basis = `浏览器测试 ${randomUUID().slice(0, 8)}`;
  // A day at random, so that a second run on the same data finds it free.
  const pick = (most: number) => Math.floor(Math.random() * most);
  const day = `${2030 + pick(160)}-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`;
  await dialog.getByLabel('生效日期').fill(day);
  await dialog.getByLabel('截止日期').fill(day);
  await dialog.getByLabel('依据', { exact: true }).fill(basis);
  await soundPage(page);
  await dialog.getByRole('button', { name: '增加取值' }).click();
  const row = page.getByRole('row', { name: basis });
  await expect(row).toContainText('未生效');
  await expect(row).toContainText(day);
  await shot(page, 'rules');
});
