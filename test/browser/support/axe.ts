import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';

const level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** No breach of WCAG 2.1 A and AA on the page as it stands. Names rule, place and remedy of each. */
export async function axe(page: Page): Promise<void> {
  await settled(page);
  // Evaluated by the debugger, which the content security policy does not bind, as it does script elements.
  await page.evaluate(axeCore.source);
  const results = await page.evaluate(
    (tags) =>
      (window as Window & { axe?: { run(options: object): Promise<AxeResults> } }).axe!.run({
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
      }),
    level,
  );
  expect(results.violations.flatMap(described), `accessibility of ${page.url()}`).toEqual([]);
}

const described = ({ id, impact, nodes }: AxeResults['violations'][number]): string[] =>
  nodes.map((node) => `${id} (${impact}) at ${node.target.join(' ')}: ${node.failureSummary ?? ''}\n${node.html}`);

/** A colour half-way through a fade has a contrast that nobody sees. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
}
