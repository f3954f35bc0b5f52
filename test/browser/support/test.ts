import { expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import type { DemoLogin } from '../../../src/demo/accounts.data.js';
import { Faults } from './faults.js';
import { stateOf } from './sign-in.js';

/** What a spec asks for with `test.use({ … })`. */
export interface ConsoleOptions {
  /** The demo account that is signed in when the test begins; nobody by default. */
  as: DemoLogin | undefined;
  /** What the reader chose on this device; Chinese by default. */
  language: 'zh' | 'en';
}

interface ConsoleFixtures {
  /** Fails the test on what a user would not see but should not happen; `faults.allow` names what the test provokes. */
  faults: Faults;
  /** A page in a browser of its own, signed in as somebody else, for what two people do together. */
  pageOf: (login: DemoLogin) => Promise<Page>;
}

/** Playwright's `test` with a signed-in browser and with eyes for faults. Every spec takes its `test` from here. */
export const test = base.extend<ConsoleOptions & ConsoleFixtures>({
  as: [undefined, { option: true }],
  language: ['zh', { option: true }],
  // The address is known only once the server is up, after the configuration was read.
  baseURL: async ({}, use) => use(process.env.BASE_URL),
  storageState: async ({ as, language, baseURL }, use) => use(await stateOf(baseURL!, as, language)),
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = new Faults(baseURL!);
      faults.watch(context);
      await use(faults);
      expect(faults.found(), 'faults behind the pages').toEqual([]);
    },
    { auto: true },
  ],
  pageOf: async ({ browser, baseURL, language, faults }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (login) => {
      const context = await browser.newContext({ baseURL, storageState: await stateOf(baseURL!, login, language) });
      opened.push(context);
      faults.watch(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});
