import { expect } from '@playwright/test';
import { demoPassword } from '../../src/demo/accounts.data.js';
import { soundPage } from './support/looks.js';
import { test } from './support/test.js';

test('a stranger is led to the page for signing in, and back to where he wanted to go', async ({ page }) => {
  await page.goto('/messages');
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await soundPage(page);
  await page.getByLabel('账号').fill('warehouse');
  await page.getByLabel('密码').fill(demoPassword);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page).toHaveURL(/\/messages$/);
});

test('a wrong password is answered in words', async ({ page, faults }) => {
  faults.allow(/status of 401/);
  await page.goto('/sign-in');
  // Another name each time: who fails often has to wait.
  await page.getByLabel('账号').fill(`nobody-${Date.now()}`);
  await page.getByLabel('密码').fill('a wrong password');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert')).toContainText(/密码/);
});

test.describe('somebody signed in', () => {
  test.use({ as: 'warehouse' });

  test('whom the server refuses is told why, and goes on from there', async ({ page, faults }) => {
    faults.allow(/status of 403/);
    const detail = '本账号暂不能使用。';
    const refusal = { status: 403, contentType: 'application/problem+json', body: JSON.stringify({ detail }) };
    await page.route('**/api/v1/me', (route) => route.fulfill(refusal));
    await page.goto('/messages');
    await expect(page.getByRole('alert')).toContainText(detail);
    await soundPage(page);
    await page.unroute('**/api/v1/me');
    await page.getByRole('button', { name: '重新加载' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '消息' })).toBeVisible();
  });
});
