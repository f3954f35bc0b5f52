import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axe } from './axe.js';

/** Looks at the page in light and in dark, as the system of the reader asks for it. Ends in light. */
export async function inBothThemes(page: Page, look: () => Promise<void>): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await look();
  }
}

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

/** What every page must stand: accessible in both themes, no wider than the screen. */
export async function soundPage(page: Page): Promise<void> {
  await noSidewaysScroll(page);
  await inBothThemes(page, () => axe(page));
}
