import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { demoAccounts } from '../../../src/demo/accounts.data.js';
import type { DemoLogin } from '../../../src/demo/accounts.data.js';
import { soundPage } from './looks.js';
import { test } from './test.js';

const firstPageMs = 20_000;
const perPageMs = 15_000;
/** A manager has some eighty: in parts, which the workers share. */
const pagesATest = 12;
/** Longer than a test waits for one thing: charts and long lists load on a machine that is busy with another worker. */
const loadLimitMs = 20_000;

/** What the console's own list tells of a page. */
interface ListedPage {
  readonly path: string;
  readonly roles?: readonly string[];
  readonly parent?: string;
}

interface Tree {
  readonly root: '/' | '/m/';
  /** Where web/src lists its pages, and under which name. */
  readonly file: string;
  readonly list: string;
  /** Who looks at pages that are for everybody; the first page is another for each of these. */
  readonly people: readonly [DemoLogin, ...DemoLogin[]];
}

/**
 * Declares a test for each demo account that opens the pages of a tree which are its to see, and of each list the first
 * record. A page that joins the console joins the test.
 */
export async function everyPageStands(tree: Tree): Promise<void> {
  const pages = await listOf(tree);
  test.describe.configure({ mode: 'parallel' });
  for (const { login } of demoAccounts) {
    const own = pages.filter((listed) => !isRecord(listed) && readersOf(listed, tree.people).includes(login));
    if (own.length === 0) continue;
    test.describe(login, () => {
      test.use({ as: login });
      for (let from = 0; from < own.length; from += pagesATest) {
        const part = own.slice(from, from + pagesATest);
        test(`can read every page that is there for ${login}, from /${part[0]!.path} on`, async ({ page }) => {
          test.setTimeout(firstPageMs + part.length * perPageMs);
          // One page after the other, so that a run tells of all of them.
          const wrong: string[] = [];
          for (const listed of part)
            await look(page, tree.root, listed, pages).catch((error: unknown) => wrong.push(String(error)));
          expect(wrong).toEqual([]);
        });
      }
    });
  }
}

/**
 * Declares a test for one account of each role that goes through its whole menu: pages that several roles have are looked at by
 * the first of them only, while the API may refuse another. A refused request is a fault of the console, and fails the test.
 */
export function everyMenuEntryAnswers(): void {
  for (const { login } of demoAccounts.filter(isFirstOfRole)) {
    test.describe(`menu of ${login}`, () => {
      test.use({ as: login });
      test(`offers nothing that is refused to ${login}`, async ({ page }) => {
        await page.goto('/');
        const entries = page.locator('.main-menu a[href]');
        await expect(entries.first()).toBeVisible({ timeout: loadLimitMs });
        const addresses = await entries.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
        test.setTimeout(firstPageMs + addresses.length * perPageMs);
        // The first page sends some on to another, and is open already.
        for (const address of addresses.filter((one) => one !== '/')) {
          await page.locator(`.main-menu a[href="${address}"]`).click();
          await expect(page.locator(`.main-menu .ant-menu-item-selected a[href="${address}"]`)).toBeVisible();
          await opened(page);
        }
      });
    });
  }
}

/** The console is compiled for browsers, apart from the tests, so its lists are taken by name. */
const listOf = async ({ file, list }: Tree): Promise<readonly ListedPage[]> =>
  ((await import(`../../../web/src/${file}`)) as Record<string, readonly ListedPage[]>)[list]!;

const isRecord = ({ path }: ListedPage): boolean => path.includes(':');

/** Each page is looked at by one account that may see it. */
function readersOf({ path, roles }: ListedPage, people: Tree['people']): readonly DemoLogin[] {
  if (roles === undefined) return path === '' ? people : [people[0]];
  return [demoAccounts.find(({ role }) => roles.includes(role))?.login ?? people[0]];
}

async function look(page: Page, root: string, listed: ListedPage, pages: readonly ListedPage[]): Promise<void> {
  await page.goto(root + listed.path);
  await stands(page);
  for (const record of pages.filter((other) => isRecord(other) && other.parent === listed.path))
    if (await openRecord(page, root, record)) await stands(page);
}

const isFirstOfRole = ({ role }: (typeof demoAccounts)[number], place: number): boolean =>
  demoAccounts.findIndex((other) => other.role === role) === place && role !== 'operator.driver';

async function stands(page: Page): Promise<void> {
  await opened(page);
  await soundPage(page);
}

async function opened(page: Page): Promise<void> {
  // The page's own heading: what is refused, unknown or broken has none.
  await expect(page.locator('h1'), `headings of ${page.url()}`).toHaveCount(1, { timeout: loadLimitMs });
  await expect(page.locator('[aria-busy="true"]'), `still loading ${page.url()}`).toHaveCount(0, {
    timeout: loadLimitMs,
  });
}

/** The first record that the list links to; false when it has none today. */
async function openRecord(page: Page, root: string, { path }: ListedPage): Promise<boolean> {
  const address = new RegExp(`^${root}${path.replace(/:\w+/g, '[0-9a-f-]{36}')}$`);
  const links = await page
    .locator('main a[href]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
  const record = links.find((link) => address.test(link));
  if (record !== undefined) await page.goto(record);
  return record !== undefined;
}
