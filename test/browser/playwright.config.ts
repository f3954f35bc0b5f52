import { defineConfig } from '@playwright/test';
import type { ReporterDescription } from '@playwright/test';
import type { ConsoleOptions } from './support/test.js';

/** The second of the epoch at which .ci/run wants an answer, even if not all tests had their turn. */
const deadline = process.env.BROWSER_DEADLINE;
const timeLeftMs = deadline ? Math.max(Number(deadline) * 1000 - Date.now(), 1_000) : 0;

/** Where .ci/run reads its counts. */
const report = process.env.BROWSER_REPORT;
const reporter: ReporterDescription[] = [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])];

/**
 * Debian's own browser without its windows, which costs a third less of a processor; none is downloaded. Playwright itself keeps it from calling home. The sandbox needs an account other
 * than root. The camera shows a moving test picture and asks nobody.
 */
const chromium = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ],
};

/** `*.phone.spec.ts` runs on a phone, `*.desktop.spec.ts` on a desk, any other spec on both. */
export default defineConfig<ConsoleOptions>({
  testDir: '.',
  outputDir: '../../dist/browser-tests',
  globalSetup: './support/server.ts',
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  globalTimeout: timeLeftMs,
  expect: { timeout: 10_000 },
  reporter,
  use: {
    browserName: 'chromium',
    launchOptions: chromium,
    locale: 'zh-CN',
    // Not ours, so that a time shown in the zone of the browser is noticed.
    timezoneId: 'America/New_York',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    actionTimeout: 10_000,
  },
  projects: [
    {
      name: 'phone',
      testIgnore: '**/*.desktop.spec.ts',
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
    { name: 'desktop', testIgnore: '**/*.phone.spec.ts', use: { viewport: { width: 1440, height: 900 } } },
  ],
});
