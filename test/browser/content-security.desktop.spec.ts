import { expect } from '@playwright/test';
import { test } from './support/test.js';

test.use({ as: 'manager' });

/** Nobody listens there; what matters is that the browser does not even try. */
const elsewhere = 'http://127.0.0.1:9/canary';

test('a script that got into a page does not run, and nothing is loaded from elsewhere (S9)', async ({
  page,
  faults,
}) => {
  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  expect(faults.found(), 'the page itself keeps to its policy').toEqual([]);
  faults.allow(/Content Security Policy|127\.0\.0\.1:9/);

  const outcome = await page.evaluate(async (address) => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (breach) => refused.push(breach.effectiveDirective));
    document.body.insertAdjacentHTML('beforeend', '<img src="/icon.svg" onload="window.canary = 1">');
    const [inline, foreign] = [document.createElement('script'), document.createElement('script')];
    inline.textContent = 'window.canary = 2';
    foreign.src = address;
    document.body.append(inline, foreign);
    const fetched = await fetch(address).then(
      () => 'loaded',
      () => 'refused',
    );
    await new Promise((settle) => setTimeout(settle, 200));
    return { fetched, ran: 'canary' in window, refused: refused.sort() };
  }, elsewhere);
  expect(outcome).toEqual({
    fetched: 'refused',
    ran: false,
    refused: ['connect-src', 'script-src-attr', 'script-src-elem', 'script-src-elem'],
  });
});
