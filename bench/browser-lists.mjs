// What somebody at a desk waits for among a million manifests: from the choice of a filter to the first row painted, in
// Chromium. After a build: node bench/browser-lists.mjs [--keep DIR] [--manifests 1000000] [--times 20]
// Manifests are filled into DIR the first time; later runs find them there. Without it nothing stays.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import pg from 'pg';
import { watchFirstRow } from './first-row.mjs';
import { median, summary } from './load.mjs';
import { say, walkedDelivery } from './measure.mjs';
import { codes, fillManifests } from './pages.mjs';
import { managerAccount, oilCode, renewSessions, setOutSite, tokenOf } from './site.mjs';
import { filledBefore, noteFilled, openDatabase, startServer } from './surroundings.mjs';

const aimMs = 300;
const viewport = { width: 1440, height: 900 };
/** The firm has manifests of every state and frequent code. */
const readers = { manager: managerAccount, enterprise: 21 };

export async function measureBrowserLists({ keep, manifests: total, times }) {
  const database = await openDatabase(keep);
  try {
    await asOwner(database, (owner) => fill(database, owner, total));
    const server = await startServer(database);
    try {
      return await inBrowser((browser) => measure(browser, server.address, times));
    } finally {
      await server.stop();
    }
  } finally {
    await database.close();
  }
}

async function asOwner(database, work) {
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}

async function fill(database, owner, total) {
  const filled = filledBefore(database);
  if (filled?.manifests === total) return renewSessions(owner);
  if (filled !== undefined) throw new Error(`${database.directory} holds something else: take another directory`);
  say(`联单 ${total} manifests`);
  await setOutSite(owner);
  await fillManifests(owner, await walkedDelivery(database, owner), total);
  await owner.query('VACUUM (ANALYZE)');
  noteFilled(database, { manifests: total });
}

async function inBrowser(work) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function measure(browser, address, times) {
  const found = [];
  for (const [reader, account] of Object.entries(readers)) {
    const context = await browser.newContext({
      baseURL: address,
      storageState: signedIn(address),
      locale: 'zh-CN',
      viewport,
    });
    await context.addCookies([{ name: 'session', value: tokenOf(account), url: address }]);
    const page = await context.newPage();
    for (const [name, { of = reader, from = '', act }] of Object.entries(acts)) {
      if (of !== reader) continue;
      say(`${reader} ${name}`);
      const taken = [];
      for (let turn = 0; turn < times; turn += 1)
        taken.push(await timeAct(page, `/manifests${from}`, () => act(page, turn)));
      const rowsMs = taken.map(({ rowMs }) => rowMs);
      const answerMs = median(taken.map((each) => each.answerMs));
      found.push({ reader, name, ...summary(rowsMs, 1), highestMs: Math.max(...rowsMs), answerMs });
    }
    await context.close();
  }
  return found;
}

/** What the browser of somebody who signed in earlier holds. */
const signedIn = (address) => ({
  cookies: [],
  origins: [{ origin: new URL(address).origin, localStorage: [{ name: 'signed-in', value: 'yes' }] }],
});

export function browserLines({ manifests, times }, found) {
  const slowest = Math.max(...found.map(({ p95Ms }) => p95Ms));
  const row = (name, cells) => `  ${name.padEnd(56)}${cells.map((cell) => cell.padStart(10)).join('')}`;
  return [
    `联单列表，浏览器 ${manifests} manifests in the browser, from the reader's act to the first row painted, ms, of ${times} ` +
      `(aim: p95 under ${aimMs}, ${slowest < aimMs ? 'met' : 'MISSED'})`,
    row('', ['median', 'p95', 'highest', 'answer']),
    ...found.map(({ reader, name, p50Ms, p95Ms, highestMs, answerMs }) =>
      row(
        `${reader}: ${name}`,
        [p50Ms, p95Ms, highestMs, answerMs].map((ms) => ms.toFixed(0)),
      ),
    ),
  ];
}

/** Each time on a page loaded anew, so that nothing is shown from the browser's memory. Of the time, what the answer took. */
async function timeAct(page, address, act) {
  await page.goto(address);
  await page.locator('.list-table tbody tr').first().waitFor();
  await page.waitForLoadState('load');
  await page.evaluate(watchFirstRow);
  await act();
  const rowMs = await page.evaluate(() => window.firstRowMs);
  const answerMs = await page.evaluate(() => {
    const answers = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/api/v1/manifests?'));
    return answers.at(-1).duration;
  });
  return { rowMs, answerMs };
}

/**
 * What readers do, with other values each time where there are others. `from`: the address it is done on, where another row
 * than afterwards is the first; `of`: the only reader who can.
 */
const acts = {
  '状态 state, 1 of 100': { from: '?sort=createdAt', act: choose('状态', '已到达') },
  '状态 state, nearly all': { from: '?state=arrived&sort=createdAt', act: choose('状态', '已办结') },
  '代码 code on nearly all': { from: `?code=${codes.common}`, act: type('废物代码', () => oilCode) },
  '代码 code on 2 of 100': { act: type('废物代码', () => codes.common) },
  '代码 code on twenty': { of: 'manager', act: type('废物代码', () => codes.rare) },
  '状态、日期、代码 state, day and code on twenty': {
    of: 'manager',
    from: `?state=closed&from=${dayBefore(3 * 365)}`,
    act: type('废物代码', () => codes.rare),
  },
  '日期从 from a day': { from: '?sort=createdAt', act: day('起草日期从') },
  '日期到 until a day': { act: day('到') },
  '编号 number begins': { act: type('编号开头', (turn) => `LIST-00${100 + turn * 3}`) },
  '单位 enterprise': { of: 'manager', act: chooseFirm },
  '状态、代码、单位 state, code and enterprise': {
    of: 'manager',
    from: `?state=closed&code=${oilCode}`,
    act: chooseFirm,
  },
  '下一页 next page': { act: (page) => page.getByRole('button', { name: '下一页' }).click() },
  '排序 sorted': {
    from: '?sort=createdAt',
    act: (page) => page.getByRole('button', { name: '内部编号' }).click(),
  },
};

function choose(label, option) {
  return async (page) => {
    await page.getByRole('combobox', { name: label, exact: true }).click();
    await page.locator('.ant-select-item-option', { hasText: option }).first().click();
  };
}

function type(label, textOf) {
  return async (page, turn) => {
    const field = page.getByRole('search').getByLabel(label, { exact: true });
    await field.fill(textOf(turn));
    await field.press('Enter');
  };
}

function day(label) {
  return (page, turn) =>
    page
      .getByRole('search')
      .getByLabel(label, { exact: true })
      .fill(dayBefore(600 + turn * 7));
}

async function chooseFirm(page, turn) {
  const field = page.getByRole('combobox', { name: '移出单位', exact: true });
  await field.click();
  await page.locator('.ant-select-item-option').first().waitFor();
  for (let step = 0; step < turn + 2; step += 1) await field.press('ArrowDown');
  await field.press('Enter');
}

function dayBefore(days) {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      keep: { type: 'string' },
      manifests: { type: 'string', default: '1000000' },
      times: { type: 'string', default: '20' },
    },
  });
  const plan = { keep: values.keep, manifests: Number(values.manifests), times: Number(values.times) };
  console.log(browserLines(plan, await measureBrowserLists(plan)).join('\n'));
}
