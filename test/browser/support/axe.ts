import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';

const level = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] } as const;
const contrastOnly = { type: 'rule', values: ['color-contrast'] } as const;

/** No breach of WCAG 2.1 A and AA on the page as it stands. Names rule, place and remedy of each. */
export const axe = (page: Page): Promise<void> => check(page, level);

/** All that a theme can change, in a fraction of the time. */
export const contrast = (page: Page): Promise<void> => check(page, contrastOnly);

async function check(page: Page, runOnly: typeof level | typeof contrastOnly): Promise<void> {
  await settled(page);
  // Evaluated by the debugger, which the content security policy does not bind, as it does script elements.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const results = await page.evaluate(
    (asked) =>
      (window as Window & { axe?: { run(options: object): Promise<AxeResults> } }).axe!.run({
        runOnly: asked,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  expect(results.violations.flatMap(described), `accessibility of ${page.url()}`).toEqual([]);
}

const described = ({ id, impact, nodes }: AxeResults['violations'][number]): string[] =>
  nodes.map((node) => `${id} (${impact}) at ${node.target.join(' ')}: ${node.failureSummary ?? ''}\n${node.html}`);

/** A colour half-way through a fade has a contrast that nobody sees: waits until nothing has moved for some frames. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((settle) => requestAnimationFrame(settle));
    const stillFrames = 3;
    const mostFrames = 600;
    for (let still = 0, frames = 0; still < stillFrames && frames < mostFrames; frames += 1) {
      const ending = document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map((animation) => animation.finished));
      still = ending.length === 0 ? still + 1 : 0;
      await frame();
    }
  });
}
