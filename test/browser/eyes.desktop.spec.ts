import { expect } from '@playwright/test';
import { axe } from './support/axe.js';
import { noSidewaysScroll } from './support/looks.js';
import { test } from './support/test.js';

/** The checks that all other specs lean on see what they are there for. */
test.describe('eyes for faults', () => {
  test('axe names the rule, the place and the remedy', async ({ page }) => {
    await page.setContent(
      '<html lang="zh"><title>绿岛</title><main><h1 style="color:#999">库存</h1><input id="mass"></main></html>',
    );
    await expect(axe(page)).rejects.toThrow(/color-contrast[^]*label[^]*#mass/);
    await page.setContent('<html lang="zh"><title>绿岛</title><main><h1>库存</h1></main></html>');
    await axe(page);
  });

  test('a page wider than the screen is noticed', async ({ page }) => {
    await page.setContent('<div class="too-wide" style="width:3000px">宽</div>');
    await expect(noSidewaysScroll(page)).rejects.toThrow(/too-wide/);
  });

  test('errors, exceptions and calls to other hosts are noticed', async ({ page, faults }) => {
    await page.goto('/sign-in');
    await page.evaluate(async () => {
      await fetch('/api/v1/nothing');
      setTimeout(() => {
        throw new Error('nobody caught this');
      });
      await fetch('http://127.0.0.1:9/').catch(() => undefined);
    });
    await expect.poll(() => faults.found().join('\n')).toMatch(/nobody caught this/);
    expect(faults.found().join('\n')).toMatch(/status of 404/);
    expect(faults.found().join('\n')).toMatch(/connect-src|another host/);
    faults.allow(/./);
  });

  test('the browser of a second person is watched as well, and looks at the same screen', async ({
    pageOf,
    faults,
  }) => {
    const page = await pageOf('driver1');
    await page.goto('/messages');
    await expect(page).toHaveURL(/\/messages$/);
    expect(page.viewportSize()).toEqual({ width: 1440, height: 900 });
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('America/New_York');
    await page.evaluate(() => fetch('/api/v1/nothing'));
    await expect.poll(() => faults.found().join('\n')).toMatch(/status of 404/);
    faults.allow(/status of 404/);
  });
});
