import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { shanghaiDate } from '../../../src/shared/working-days.js';
import { get, post } from './api.js';
import type { Answer, Rows } from './api.js';

/** People by their pages: a page's own requests carry its session. */
export interface RoundPeople {
  readonly dispatcher: Page;
  readonly driver: Page;
  /** In the order of driving; each books its first waste. */
  readonly firms: readonly Page[];
}

export interface DriverRound {
  readonly id: string;
  readonly number: string;
  /** In the order of driving, with what each firm has labelled beforehand. */
  readonly stops: readonly { readonly bookingId: string; readonly manifestId: string; readonly codes: string[] }[];
}

const minuteMs = 60_000;
const massGrams = 9_000;

/** Two labelled packages in stock, and a pickup booked for the next hours. */
async function book(firm: Page, from: Date) {
  const { items } = await get<Rows<{ id: string; enterpriseId: string }>>(firm, '/waste-profiles?limit=1');
  const { id: profileId, enterpriseId } = items[0]!;
  const labelled = await post<{ containers: { code: string }[] }>(firm, '/containers', {
    enterpriseId,
    profileId,
    containers: [massGrams, massGrams].map((grams) => ({ grams, volumeMillilitres: 200_000 })),
  });
  const booking = await post(firm, '/bookings', {
    lines: [{ profileId, estimatedGrams: 3 * massGrams, packageCount: 3 }],
    windowFrom: from.toISOString(),
    windowTo: new Date(from.getTime() + 240 * minuteMs).toISOString(),
  });
  return { bookingId: booking.id, codes: labelled.containers.map(({ code }) => code) };
}

/** Gives a reason for each soft finding, as the dispatcher may; whether nothing forbids the round then. */
async function explained(dispatcher: Page, roundId: string): Promise<boolean> {
  const check = await get<{ findings: { key: string; severity: string }[] }>(dispatcher, `/rounds/${roundId}/check`);
  const soft = check.findings.filter(({ severity }) => severity === 'soft').map(({ key }) => key);
  if (soft.length > 0) await post(dispatcher, `/rounds/${roundId}/waivers`, { findings: soft, reason: '测试' });
  return soft.length === check.findings.length;
}

/** Plans a round with a vehicle and an escort that are free. */
async function plan({ dispatcher, driver }: RoundPeople, day: string, bookingIds: readonly string[]): Promise<string> {
  const me = await get<Answer>(driver, '/me');
  const crew = await get<Rows<{ id: string; accountId: string | null; kinds: string[] }>>(
    dispatcher,
    '/crew?limit=100',
  );
  const vehicles = await get<Rows<Answer>>(dispatcher, '/vehicles?limit=100');
  const driverId = crew.items.find(({ accountId }) => accountId === me.id)!.id;
  const escorts = crew.items.filter(({ kinds }) => kinds.includes('escort'));
  for (const [place, { id: vehicleId }] of vehicles.items.entries()) {
    const escortId = escorts[place % escorts.length]!.id;
    const round = await post(dispatcher, '/rounds', { day, vehicleId, driverId, escortId, bookingIds });
    if (await explained(dispatcher, round.id)) return round.id;
    await post(dispatcher, `/rounds/${round.id}/cancel`, { reason: '车辆或人员当天不能使用' });
  }
  throw new Error('no vehicle is free on this day');
}

/** A released round of the driver's; its manifests are drafted by jobs. */
export async function releaseRound(people: RoundPeople, from: Date) {
  const { dispatcher, firms } = people;
  const booked = [];
  for (const firm of firms) booked.push(await book(firm, from));
  const bookingIds = booked.map(({ bookingId }) => bookingId);
  const id = await plan(people, shanghaiDate(from), bookingIds);
  // The journey beside this one may plan the same vehicle between the reasons and the release, which asks for one more.
  await expect(async () => {
    expect(await explained(dispatcher, id)).toBe(true);
    const { version } = await get<Answer>(dispatcher, `/rounds/${id}`);
    await post(dispatcher, `/rounds/${id}/release`, {}, version);
  }).toPass({ timeout: 10_000 });
  const { number } = await get<Answer & { number: string }>(dispatcher, `/rounds/${id}`);
  return { id, number, booked };
}

/** A released round of the driver's for today, its manifests confirmed by the firms and numbered. */
export async function releasedRound(people: RoundPeople): Promise<DriverRound> {
  await freeDevices(people.driver);
  const { id, number, booked } = await releaseRound(people, new Date(Date.now() + minuteMs));
  const manifestIds: string[] = [];
  for (const firm of people.firms) manifestIds.push(await confirmed(firm, id));
  return { id, number, stops: booked.map((stop, place) => ({ ...stop, manifestId: manifestIds[place]! })) };
}

/** Drafted after the release and numbered after the confirmation, both by jobs. */
async function confirmed(firm: Page, roundId: string): Promise<string> {
  const list = () => get<Rows<Answer>>(firm, `/manifests?roundId=${roundId}`);
  await expect.poll(async () => (await list()).items.length, { timeout: 15_000 }).toBe(1);
  const { id } = (await list()).items[0]!;
  const { confirmHash } = await get<{ confirmHash: string }>(firm, `/manifests/${id}`);
  await post(firm, `/manifests/${id}/confirm`, { contentHash: confirmHash });
  await expect.poll(async () => (await manifestOf(firm, id)).state, { timeout: 15_000 }).toBe('numbered');
  return id;
}

export interface ShownManifest {
  readonly state: string;
  readonly lines: readonly { readonly handedOverGrams: number; readonly containerCodes: readonly string[] }[];
  readonly signatures: readonly { readonly purpose: string; readonly party: string }[];
}

export const manifestOf = (page: Page, id: string): Promise<ShownManifest> =>
  get<ShownManifest>(page, `/manifests/${id}`);

/** An account has five devices at most, and each run of a test registers one. */
async function freeDevices(driver: Page): Promise<void> {
  const { items } = await get<Rows<{ id: string; revokedAt: string | null }>>(driver, '/handhelds?limit=100');
  for (const { id, revokedAt } of items) if (revokedAt === null) await post(driver, `/handhelds/${id}/revoke`);
}
