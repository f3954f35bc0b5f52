import type { Locator, Page } from '@playwright/test';

/** How the driver's device stands to the server, as every page of the driver says it. */
export const standing = (page: Page): Locator => page.getByRole('status').filter({ hasText: /已同步|已离线|待上传/ });

/** Names of the driver's buttons are the beginning of others. */
export const button = (page: Page | Locator, name: string): Locator => page.getByRole('button', { name, exact: true });
