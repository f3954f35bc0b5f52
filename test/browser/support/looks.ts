import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axe, contrast } from './axe.js';

/** Nothing is wider than the screen. Names what is. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const named = beyond.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} px on a screen of ${clientWidth} px`, ...named.slice(0, 10)];
  });
  expect(wide, `width of ${page.url()}`).toEqual([]);
}

/** What every page must stand: no wider than the screen, accessible, and legible in both themes. Ends in light. */
export async function soundPage(page: Page): Promise<void> {
  await noSidewaysScroll(page);
  await inTheme(page, 'dark');
  await contrast(page);
  await inTheme(page, 'light');
  await axe(page);
}

/**
 * The console follows the system of the reader at once. Told again by way of the other scheme when nothing happens: of some
 * hundred changes that are only made believe the browser forgets to tell its page one, and then takes the same for no change.
 */
async function inTheme(page: Page, colorScheme: 'dark' | 'light'): Promise<void> {
  await expect(async () => {
    await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme, { timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
}
