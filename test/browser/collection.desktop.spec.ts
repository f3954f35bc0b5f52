import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { addDays, shanghaiDate } from '../../src/shared/working-days.js';
import { post, send } from './support/api.js';
import { soundPage } from './support/looks.js';
import { shot } from './support/shot.js';
import { test } from './support/test.js';

/** A day that the demo data leave alone. */
const day = addDays(shanghaiDate(new Date()), 9);

async function repeatBooking(page: Page): Promise<string> {
  const answer = await send(page, '/bookings/repeat', {
    windowFrom: `${day}T08:00:00+08:00`,
    windowTo: `${day}T17:30:00+08:00`,
  });
  const booking = (await answer.json()) as { readonly number: string; readonly enterpriseName: string };
  expect(answer.status(), JSON.stringify(booking)).toBe(201);
  return booking.enterpriseName;
}

/** By keys alone: opens the choice, searches, takes what was found once nothing else is offered. */
async function choose(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.pressSequentially(text);
  const offered = field.page().locator('.ant-select-dropdown:visible .ant-select-item-option');
  await expect(offered).toHaveText([new RegExp(text)]);
  await field.press('Enter');
}

async function drag(from: Locator, to: Locator): Promise<void> {
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
  const mouse = from.page().mouse;
  await mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await mouse.down();
  await mouse.move(start.x + 20, start.y - 10, { steps: 4 });
  await mouse.move(end.x + end.width / 2, end.y + end.height / 2 - 4, { steps: 12 });
  await mouse.up();
}

test.describe('a dispatcher', () => {
  test.use({ as: 'dispatcher' });

  test('plans a round from the pool by keys and by dragging, mends what the checks forbid, and releases it', async ({
    page,
    pageOf,
  }) => {
    // A long journey with axe on four pages, twice each.
    test.slow();
    const garage = await repeatBooking(await pageOf('garage'));
    const laboratory = await repeatBooking(await pageOf('lab'));

    await page.goto(`/pool?day=${day}`);
    await page.getByRole('checkbox', { name: garage }).last().check();
    await expect(page.getByRole('img', { name: /停靠点的位置示意图/ })).toBeVisible();
    await soundPage(page);
    await shot(page, 'pool');
    await page.getByRole('button', { name: '排车', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await choose(dialog.getByLabel('车辆'), '苏F06199D');
    // Somebody who is no driver: found by the checks.
    await choose(dialog.getByLabel('驾驶员'), '沈卫华');
    await choose(dialog.getByLabel('押运员'), '施文杰');
    await dialog.getByRole('button', { name: '排车' }).click();

    await expect(page.getByRole('heading', { name: /^车次 CC/ })).toBeVisible();
    await expect(page.getByText('不允许', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: '发布' })).toHaveAttribute('aria-disabled', 'true');
    await soundPage(page);

    const round = page.getByRole('region', { name: /^本车次/ });
    await page
      .getByRole('region', { name: /^预约池/ })
      .getByRole('button', { name: `移动 ${laboratory}` })
      .first()
      .focus();
    await page.keyboard.press('Space');
    await expect(page.getByText(new RegExp(`${laboratory} 在“|已拿起 ${laboratory}`))).toBeAttached();
    // A busy browser measures the places a moment after it told of the lifting, and until then no key leads anywhere.
    await expect(async () => {
      await page.keyboard.press('ArrowRight');
      const there = page.getByText(new RegExp(`${laboratory} 在“(${garage}|本车次)”处`));
      await expect(there).toBeAttached({ timeout: 1_000 });
    }).toPass({ timeout: 10_000 });
    await page.keyboard.press('Space');
    await expect(round.getByRole('listitem')).toHaveCount(2);

    const order = async () => (await round.getByRole('link').allTextContents()).join(' ');
    const before = await order();
    const handles = round.getByRole('button', { name: /^移动 / });
    // One move at a time: what is dragged while the one before is being kept goes back to its place.
    await expect(async () => {
      await drag(handles.nth(1), handles.nth(0));
      expect(await order()).not.toBe(before);
    }).toPass();

    await page.getByRole('button', { name: '修改' }).click();
    await choose(dialog.getByLabel('驾驶员'), '陆海峰');
    await dialog.getByRole('button', { name: '修改' }).click();
    await expect(page.getByText('检查通过，可以发布。')).toBeVisible();
    await shot(page, 'round');
    await page.getByRole('button', { name: '发布' }).click();
    await dialog.getByRole('button', { name: '发布' }).click();
    await expect(page.getByText('已发布', { exact: true })).toBeVisible();

    await page.getByRole('link', { name: '派车单' }).click();
    await expect(page.getByRole('row', { name: new RegExp(laboratory) })).toBeVisible();
    await soundPage(page);
    await page.goto('/road');
    await expect(page.getByRole('heading', { name: '在途', level: 1 })).toBeVisible();
    await soundPage(page);
  });
});

test.describe('a garage', () => {
  test.use({ as: 'garage' });

  test('books, changes and gives up a pickup at a desk, and records waste', async ({ page, pageOf, faults }) => {
    await page.goto('/book');
    await page.getByRole('button', { name: '同上次' }).click();
    // In the evening the next day can be booked and no longer changed.
    await page.getByRole('group', { name: '上门日期' }).getByRole('radio').nth(1).check();
    await expect(page.getByText('预估合计')).toBeVisible();
    await expect(page.getByText(/可以预约；提交后额度最少的一项/)).toBeVisible();
    await soundPage(page);
    await page.getByRole('button', { name: '提交' }).click();
    await expect(page).toHaveURL(/\/bookings\/[0-9a-f-]{36}$/);

    const id = page.url().slice(-36);
    await page.getByRole('link', { name: '更改' }).click();
    await page.getByLabel(/^给调度和司机的话/).fill('后门装车');
    // Somebody is faster: that is said, what is typed stays, and sent again it is taken.
    await post(await pageOf('dispatcher'), `/bookings/${id}/confirm`);
    faults.allow(/status of 412/);
    const readAnew = page.waitForResponse((answer) => answer.url().endsWith(`/bookings/${id}`) && answer.ok());
    await page.getByRole('button', { name: '提交更改' }).click();
    await readAnew;
    await expect(page.getByRole('alert').filter({ hasText: '已被他人修改' })).toBeVisible();
    await expect(page.getByLabel(/^给调度和司机的话/)).toHaveValue('后门装车');
    await page.getByRole('button', { name: '提交更改' }).click();
    await expect(page.getByText('后门装车')).toBeVisible();
    await page.getByRole('button', { name: '取消预约', exact: true }).click();
    const why = page.getByRole('dialog');
    await why.getByLabel('取消原因').fill('本周产生量不足，下周再约');
    await why.getByRole('button', { name: '取消预约', exact: true }).click();
    await expect(page.getByText('本周产生量不足，下周再约').first()).toBeVisible();

    await page.goto('/generation');
    await page.getByRole('button', { name: '复制上次登记' }).click();
    await page.getByRole('button', { name: '登记并生成识别码' }).click();
    await expect(page.getByRole('heading', { name: '已登记 1 件' })).toBeVisible();
    await soundPage(page);
  });
});

test.describe('a regulator', () => {
  test.use({ as: 'regulator' });

  test('filters manifests and follows one to a container behind its number', async ({ page }) => {
    await page.goto('/manifests?state=closed&kind=inbound');
    await page.getByRole('textbox', { name: '废物代码' }).fill('900-249-08');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/code=900-249-08/);
    const first = page.getByRole('row').filter({ hasText: '900-249-08' }).first();
    await expect(first).toContainText('已办结');
    await soundPage(page);
    await shot(page, 'manifests');
    await first.getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: /第三部分/ })).toBeVisible();
    await soundPage(page);
    await page.getByRole('tab', { name: '追溯' }).click();
    await expect(page.getByText('每一克都有去处 ✔')).toBeVisible();
    const container = page.getByRole('link', { name: /^9\w{36}$/ }).first();
    await expect(container).toHaveAttribute('href', /^\/containers\/[0-9a-f-]{36}$/);
    await soundPage(page);
  });
});
