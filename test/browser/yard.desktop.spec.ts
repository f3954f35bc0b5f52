import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { get, send } from './support/api.js';
import type { Rows } from './support/api.js';
import { soundPage } from './support/looks.js';
import { shot } from './support/shot.js';
import { test } from './support/test.js';

/** Voids a reading; the vehicle's come with each of its manifests and are voided once. */
async function voidReading(page: Page, id: string): Promise<void> {
  const answer = await send(page, `/weighings/${id}/void`, { reason: '测试重新过磅，原读数作废' });
  expect([200, 409], await answer.text()).toContain(answer.status());
}

/** A line of the scale, which types as a keyboard does, only in one go. */
async function weigh(page: Page, line: string): Promise<void> {
  await page.evaluate((text) => {
    const field = document.activeElement as HTMLInputElement;
    const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
    for (const key of text) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      put.call(field, field.value + key);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, line);
  await page.keyboard.press('Enter');
}

interface Receiving {
  readonly lines: readonly { readonly lineId: string; readonly name: string; readonly handedOverGrams: number }[];
  readonly readings: readonly { readonly id: string }[];
}

/** The vehicle that stands in the yard, with what an earlier run weighed of it voided. */
async function vehicleInTheYard(page: Page) {
  const { items } = await get<Rows<{ id: string; roundId: string; plate: string }>>(
    page,
    '/manifests?state=arrived&kind=inbound&sort=createdAt',
  );
  const { roundId, plate } = items[0]!;
  const deliveries: Receiving[] = [];
  for (const { id } of items.filter((row) => row.roundId === roundId)) {
    const delivery = await get<Receiving>(page, `/manifests/${id}/receiving`);
    for (const { id: reading } of delivery.readings) await voidReading(page, reading);
    deliveries.push(delivery);
  }
  return { plate, manifests: deliveries.length, lines: deliveries.flatMap(({ lines }) => lines) };
}

test.describe(() => {
  test.use({ as: 'weighbridge' });

  test('the weighbridge needs no mouse', async ({ page, pageOf }) => {
    test.setTimeout(90_000);
    const { plate, manifests, lines } = await vehicleInTheYard(page);
    const told = page.locator('.scale-told');
    const target = page.locator('#scale-target');
    await page.goto('/weighbridge');
    await expect(page.getByLabel('车牌或联单号')).toBeFocused();
    await page.keyboard.type(plate.slice(2));
    await expect(page.getByRole('button', { name: plate })).toHaveAttribute('aria-current', 'true');
    await soundPage(page);
    await page.keyboard.press('Enter');

    // First weighing: the full vehicle; what still moves is not taken.
    await expect(target).toHaveText('现在称：整车毛重');
    await page.keyboard.press('F1');
    await expect(page.getByRole('region', { name: '按键说明' })).toBeVisible();
    await page.keyboard.press('F1');
    await weigh(page, 'US,GS,+ 5120.0 kg');
    await expect(page.getByRole('alert').filter({ hasText: '未稳定' })).toBeVisible();
    await page.keyboard.press('Escape');
    await weigh(page, 'ST,GS,+ 5120.0 kg');
    await expect(told).toHaveText('已记录 整车毛重：5,120 kg');

    // Second weighing: the empty vehicle; the net mass follows.
    await page.keyboard.press('F4');
    await expect(target).toHaveText('现在称：整车皮重');
    await weigh(page, '4980');
    await expect(told).toHaveText('已记录 整车皮重：4,980 kg');
    await expect(page.locator('.scale-figure').filter({ hasText: '整车净重' })).toContainText('140 kg');

    // The first line by hand: it asks why, and waits for a second person.
    const reason = `仪表通信中断，人工读数 ${randomUUID().slice(0, 8)}`;
    await page.keyboard.press('F2');
    await page.keyboard.press('F6');
    await expect(target).toHaveText(`现在称：第 1 行 ${lines[0]!.name} 净重`);
    await page.keyboard.type(String(lines[0]!.handedOverGrams / 1000), { delay: 120 });
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('手工原因（10–500 字）')).toBeFocused();
    await page.keyboard.type(reason);
    await page.keyboard.press('Enter');
    await expect(told).toContainText('待另一人复核');

    // The others from the scale; each time the next line is asked for.
    for (const [at, line] of lines.slice(1).entries()) {
      await expect(target).toHaveText(`现在称：第 ${at + 2} 行 ${line.name} 净重`);
      await weigh(page, `${(line.handedOverGrams / 1000).toFixed(3)} kg`);
      await expect(told).toContainText(`第 ${at + 2} 行`);
    }
    await expect(target).toHaveText('全部称完。按 F8 提交过磅结果。');
    await soundPage(page);
    await shot(page, 'weighbridge');

    await secondPersonConfirms(await pageOf('weighbridge2'), reason, `${lines[0]!.name} 净重`, plate);
    await expect(page.getByText('1 条待复核')).toBeHidden();
    await page.keyboard.press('F8');
    await expect(told).toHaveText(`已提交 ${manifests} 份联单的过磅结果`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.weigh-slip')).toContainText('5,120 kg');
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('车牌或联单号')).toBeFocused();
  });
});

/** From the queue, by keys alone; the row says what was weighed, and of which vehicle and manifest. */
async function secondPersonConfirms(page: Page, reason: string, what: string, plate: string): Promise<void> {
  await page.goto('/weighbridge');
  const row = page.getByRole('row').filter({ hasText: reason });
  await expect(row).toContainText(what);
  await expect(row).toContainText(plate);
  await expect(row).toContainText(/GI-\w+-\d{4}-\d{6}/);
  await row.getByRole('button', { name: '复核确认' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '复核确认' }).focus();
  await page.keyboard.press('Enter');
  await expect(row).toBeHidden();
}

test.describe(() => {
  test.use({ as: 'warehouse' });

  test('the warehouse checks a delivery, puts away by scan, reads the plan and counts a zone', async ({
    page,
    pageOf,
  }) => {
    test.setTimeout(90_000);
    await checkDelivery(page);
    await putAway(page);

    await page.goto('/zones');
    const room = page.getByRole('region', { name: /^A 区/ });
    await expect(room).toContainText('围堰');
    await soundPage(page);
    await shot(page, 'zones');
    await room.getByRole('link', { name: /个容器/ }).click();
    await expect(page).toHaveURL(/\/containers\?zoneId=/);
    await page.getByRole('table').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: /^容器 / })).toBeVisible();
    await expect(page.getByText('收支平衡')).toBeVisible();
    await soundPage(page);

    await countZone(page, await pageOf('manager'));
  });
});

async function checkDelivery(page: Page): Promise<void> {
  await page.goto('/receiving');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('tab', { name: '核对容器' }).click();
  const code = await page.getByRole('table', { name: '容器' }).getByRole('link').first().textContent();
  await page.getByLabel('容器数字识别码').fill(code!);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '与标签一致' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: code! })).toContainText('与标签一致');
  await soundPage(page);
  await photographDelivery(page);
}

/** What arrived is photographed, and the photo opened with what proves it. */
async function photographDelivery(page: Page): Promise<void> {
  const buffer = await page.screenshot();
  await page.getByRole('tab', { name: '照片' }).click();
  const add = page.getByLabel('添加验收照片');
  await expect(add).toBeEnabled();
  const photos = page.getByRole('button', { name: /^验收照片/ });
  const before = await photos.count();
  await add.setInputFiles({ name: 'IMG_1.png', mimeType: 'image/png', buffer });
  await expect(photos).toHaveCount(before + 1);
  await photos.last().click();
  await expect(page.getByRole('dialog')).toContainText(/设备时钟.*服务器时钟.*SHA-256 [0-9a-f]{64}/);
  await soundPage(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function putAway(page: Page): Promise<void> {
  const { items } = await get<Rows<{ code: string }>>(page, '/containers?state=received&limit=1');
  const { code } = items[0]!;
  await page.goto('/put-away');
  await expect(page.getByLabel('容器数字识别码')).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { checked: true })).toBeVisible();
  await expect(page.getByLabel('库位', { exact: true })).toBeFocused();
  await soundPage(page);
  await shot(page, 'put-away');
  await page.keyboard.type('D-07-3');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`已入库：${code}`)).toBeVisible();
  await expect(page.getByLabel('容器数字识别码')).toBeFocused();
}

/** Blind, complete, and closed by the manager, so that the zone is open again for the next run. */
async function countZone(page: Page, manager: Page): Promise<void> {
  const zones = await get<Rows<{ id: string; name: string }>>(page, '/zones');
  const zone = zones.items.find(({ name }) => name.startsWith('E 区'))!;
  const inZone = await get<Rows<{ code: string }>>(page, `/containers?zoneId=${zone.id}&state=stored`);
  await page.goto('/stock-takes');
  await page.getByRole('button', { name: '开始盘点' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: '贮存区' }).click();
  await page.getByTitle(zone.name).click();
  await page.getByRole('dialog').getByRole('button', { name: '开始盘点' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `盘点 ${zone.name}` })).toBeVisible();
  await expect(page.getByText('清点完毕后显示').first()).toBeVisible();
  for (const [at, { code }] of inZone.items.entries()) {
    await page.getByLabel('容器数字识别码').fill(code);
    await page.keyboard.press('Enter');
    await expect(page.getByText(`共 ${at + 1} 个`)).toBeVisible();
  }
  await soundPage(page);
  await page.getByRole('button', { name: '清点完毕' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清点完毕' }).click();
  await expect(page.getByText('没有差异')).toBeVisible();
  await manager.goto(new URL(page.url()).pathname);
  await manager.getByRole('button', { name: '处理差异并结束' }).click();
  await expect(manager.getByText('已结束')).toBeVisible();
}
