import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';

const directory = resolve(import.meta.dirname, '../../../docs/images');

/** A picture for the README, taken by the run that proves the page. Written with SHOTS=1 only. */
export async function shot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS !== '1') return;
  await page.screenshot({ path: join(directory, `${name}.png`), animations: 'disabled', caret: 'hide' });
}
