import { newId } from '../../src/shared/uuid.js';
import { createBookingWorld, tonnes } from '../../src/bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../src/bookings/testing/booking-world.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { signInAs } from '../support/actors.js';
import { sender } from '../support/send.js';

let test: TestApp;
let world: BookingWorld;
let firm: Firm;

beforeAll(async () => {
  test = await createTestApp();
  world = await createBookingWorld(test, { quota: tonnes(50) });
  firm = await world.newFirm();
});
afterAll(() => closeSound(test));

const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const wish = (lines: unknown[] = [{ profileId: firm.oil, estimatedGrams: 1_000, packageCount: 1 }]) => ({
  lines,
  windowFrom: at(48),
  windowTo: at(52),
});

const send = sender(() => test);

describe('a booking from request to cancellation', () => {
  it('answers what is left, carries an ETag, and can be confirmed, changed and cancelled', async () => {
    const booked = await send(firm.staff, 'POST', '/bookings', wish());
    expect(booked).toMatchObject({ status: 201, body: { state: 'requested', totalGrams: 1_000 } });
    expect(booked.headers['etag']).toBe('"v1"');
    expect(booked.body.left.map((left: { limit: string }) => left.limit)).toEqual([
      'openBookings',
      'scope',
      'zone',
      'permitQuota',
    ]);
    const account = `facilityId=${world.facilityId}&kind=permitQuota&year=${booked.body.quotaYear as number}`;
    const held = await send(world.dispatcher, 'GET', `/capacity/reservations?${account}&limit=1`);
    expect(held.body.items).toMatchObject([
      {
        subjectId: booked.body.id,
        bookingNumber: booked.body.number,
        enterpriseName: booked.body.enterpriseName,
        manifestId: null,
        wasteCodes: [booked.body.lines[0].wasteCode],
      },
    ]);
    const path = `/bookings/${booked.body.id as string}`;
    const confirmed = await send(world.dispatcher, 'POST', `${path}/confirm`);
    expect(confirmed).toMatchObject({ status: 200, body: { state: 'confirmed', expiresAt: null } });
    expect(await send(firm.staff, 'PUT', path, wish())).toMatchObject({ status: 428 });
    expect(await send(firm.staff, 'PUT', path, wish(), { 'if-match': '"v1"' })).toMatchObject({ status: 412 });
    const changed = await send(firm.staff, 'PUT', path, wish(), { 'if-match': '"v2"' });
    expect(changed).toMatchObject({ status: 200, body: { state: 'requested', version: 3 } });
    const cancelled = await send(firm.staff, 'POST', `${path}/cancel`, { reason: '改期' });
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled', cancelReason: '改期' } });
    const events = await send(firm.staff, 'GET', `${path}/events`);
    expect(events.body.items.map((event: { action: string }) => event.action)).toEqual([
      'booking.cancel',
      'booking.change',
      'booking.confirm',
      'booking.book',
    ]);
  });

  it('repeats in one call', async () => {
    await send(firm.staff, 'POST', '/bookings', wish());
    const again = await send(firm.staff, 'POST', '/bookings/repeat', { windowFrom: at(72), windowTo: at(80) });
    expect(again).toMatchObject({ status: 201, body: { totalGrams: 1_000 } });
  });
});

describe('the outlook of a draft', () => {
  const lines = (estimatedGrams: number) => [{ profileId: firm.oil, estimatedGrams, packageCount: 1 }];
  const window = (from: number) => ({ windowFrom: at(from), windowTo: at(from + 4) });
  const outlook = (grams: number, windows: object[]) =>
    send(firm.staff, 'POST', '/bookings/outlook', { lines: lines(grams), windows });

  it('says window by window what booking would say, and books nothing', async () => {
    firm = await world.newFirm();
    const windows = [window(48), window(-48), window(72)];
    const { status, body } = await outlook(2_000_000, windows);
    expect(status).toBe(200);
    expect(body.windows).toMatchObject(windows);
    expect(body.windows[1].refusal.zh).toContain('将来');
    expect(body.windows[1].left).toEqual([]);
    expect((await send(firm.staff, 'GET', '/bookings')).body.items).toEqual([]);

    // Two windows hold nothing against each other, and what is left is what booking leaves.
    const booked = await send(firm.staff, 'POST', '/bookings', { lines: lines(2_000_000), ...windows[0] });
    expect(body.windows[0]).toMatchObject({ refusal: null, left: booked.body.left });
    expect(body.windows[2].left).toEqual(body.windows[0].left);
  });

  it('names the limit that is reached, in the words of the refusal', async () => {
    const windows = [window(48)];
    const { body } = await outlook(9_999_999, windows);
    const refused = await send(firm.staff, 'POST', '/bookings', { lines: lines(9_999_999), ...windows[0] });
    expect(refused.status).toBe(409);
    expect(body.windows[0].refusal.zh).toBe(refused.body.detail);
  });

  it('refuses a draft that no window could take', async () => {
    const twice = [...lines(1), ...lines(1)];
    const answer = await send(firm.staff, 'POST', '/bookings/outlook', { lines: twice, windows: [window(48)] });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, '/lines/1/profileId']);
    expect((await outlook(1, [])).status).toBe(400);
    expect(
      (
        await outlook(
          1,
          Array.from({ length: 11 }, () => window(48)),
        )
      ).status,
    ).toBe(400);
  });
});

describe('a repeated request', () => {
  it('has one effect, twenty times at once, and refuses another body', async () => {
    const body = wish();
    const key = { 'idempotency-key': newId() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send(firm.staff, 'POST', '/bookings', body, key)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set(answers.some(({ status }) => status === 409) ? [201, 409] : [201]),
    );
    const ids = answers.filter(({ status }) => status === 201).map((answer) => answer.body.id as string);
    expect(new Set(ids).size).toBe(1);
    expect((await send(firm.staff, 'POST', '/bookings', body, key)).body).toEqual(
      answers.find(({ status }) => status === 201)!.body,
    );
    expect(await send(firm.staff, 'POST', '/bookings', { ...body, note: 'x' }, key)).toMatchObject({
      status: 422,
      body: { code: 'request.idempotency-key-reused' },
    });
  });
});

describe('wrong input', () => {
  const oneLine = (change: object) => [{ profileId: firm.oil, estimatedGrams: 1, packageCount: 1, ...change }];

  it.each<[string, () => object, number, string]>([
    ['no lines', () => ({ ...wish(), lines: [] }), 400, '/lines'],
    ['lines that are no list', () => ({ ...wish(), lines: 'oil' }), 400, '/lines'],
    ['21 lines', () => wish(Array.from({ length: 21 }, () => oneLine({})[0])), 400, '/lines'],
    ['no mass', () => wish(oneLine({ estimatedGrams: 0 })), 400, '/lines/0/estimatedGrams'],
    ['a negative mass', () => wish(oneLine({ estimatedGrams: -5 })), 400, '/lines/0/estimatedGrams'],
    ['half a gram', () => wish(oneLine({ estimatedGrams: 0.5 })), 400, '/lines/0/estimatedGrams'],
    ['a mass as text', () => wish(oneLine({ estimatedGrams: '5' })), 400, '/lines/0/estimatedGrams'],
    ['a billion tonnes', () => wish(oneLine({ estimatedGrams: 1e15 })), 400, '/lines/0/estimatedGrams'],
    ['no packages', () => wish(oneLine({ packageCount: 0 })), 400, '/lines/0/packageCount'],
    ['an unknown field', () => wish(oneLine({ priority: 1 })), 400, '/lines/0/priority'],
    ['an id that is none', () => wish(oneLine({ profileId: '1; DROP TABLE booking' })), 400, '/lines/0/profileId'],
    ['an unknown waste', () => wish(oneLine({ profileId: newId() })), 404, '/lines/0/profileId'],
    ['one waste twice', () => wish([...oneLine({}), ...oneLine({})]), 400, '/lines/1/profileId'],
    ['30 February', () => ({ ...wish(), windowFrom: '2027-02-30T08:00:00+08:00' }), 400, '/windowFrom'],
    ['a time without its offset', () => ({ ...wish(), windowFrom: '2027-02-20T08:00:00' }), 400, '/windowFrom'],
    ['a window in the past', () => ({ ...wish(), windowFrom: at(-2) }), 422, '/windowFrom'],
    ['a window past 60 days', () => ({ ...wish(), windowFrom: at(1500), windowTo: at(1504) }), 422, '/windowFrom'],
    ['a window of six days', () => ({ ...wish(), windowTo: at(48 + 144) }), 422, '/windowTo'],
    ['a note of 501 characters', () => ({ ...wish(), note: '，'.repeat(501) }), 400, '/note'],
  ])('%s is refused with the field named', async (_name, body, status, pointer) => {
    const answer = await send(firm.staff, 'POST', '/bookings', body());
    expect(answer.status).toBe(status);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('of a list is refused as well', async () => {
    for (const query of [
      'limit=0',
      'limit=201',
      'sort=mass',
      'state=lost',
      'from=2027-02-30',
      'cursor=zzz',
      'query=%25',
      'x=1',
    ])
      expect([query, (await send(world.dispatcher, 'GET', `/bookings?${query}`)).status]).toEqual([query, 400]);
  });

  it('takes an emoji and Chinese punctuation in a note', async () => {
    const note = '后门卸货，联系门卫 🚚。';
    expect(await send(firm.staff, 'POST', '/bookings', { ...wish(), note })).toMatchObject({
      status: 201,
      body: { note },
    });
  });
});

describe('who may', () => {
  it('not see or touch another tenant’s booking: 404', async () => {
    const { id } = (await send(firm.staff, 'POST', '/bookings', wish())).body as { id: string };
    const neighbour = (await world.newFirm()).staff;
    const elsewhere = (await createBookingWorld(test)).dispatcher;
    for (const [who, method, path, body] of [
      [neighbour, 'GET', `/bookings/${id}`, undefined],
      [neighbour, 'GET', `/bookings/${id}/events`, undefined],
      [neighbour, 'PUT', `/bookings/${id}`, wish()],
      [neighbour, 'POST', `/bookings/${id}/cancel`, { reason: '捣乱' }],
      [neighbour, 'POST', '/bookings/repeat', { bookingId: id, windowFrom: at(72), windowTo: at(80) }],
      [elsewhere, 'GET', `/bookings/${id}`, undefined],
      [elsewhere, 'POST', `/bookings/${id}/confirm`, undefined],
      [elsewhere, 'POST', `/bookings/${id}/cancel`, { reason: '捣乱' }],
    ] as const) {
      const answer = await send(who, method, path, body, { 'if-match': '"v1"' });
      expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'booking.not-found']);
    }
  });

  it('book and decide by role; the regulator reads its own division', async () => {
    expect((await send(world.dispatcher, 'POST', '/bookings', wish())).status).toBe(403);
    const { id } = (await send(firm.staff, 'POST', '/bookings', wish())).body as { id: string };
    expect((await send(firm.staff, 'POST', `/bookings/${id}/confirm`)).status).toBe(403);
    expect((await send(world.weighbridge, 'POST', `/bookings/${id}/confirm`)).status).toBe(403);
    const own = await signInAs(test, 'regulator', { divisionCode: '3206' });
    const other = await signInAs(test, 'regulator', { divisionCode: '3205' });
    expect(await send(own, 'GET', `/bookings/${id}`)).toMatchObject({ status: 200, body: { allowedSteps: [] } });
    expect((await send(other, 'GET', `/bookings/${id}`)).status).toBe(404);
    expect((await send(other, 'GET', '/bookings')).body.items).toEqual([]);
    expect((await send(own, 'POST', `/bookings/${id}/cancel`, { reason: '检查' })).status).toBe(403);
  });
});
