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
