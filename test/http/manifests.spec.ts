import { Readable } from 'node:stream';
import { AuditSequencer } from '../../src/audit/audit-sequencer.js';
import { createBookingWorld, oilCode } from '../../src/bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../src/bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import { book, createFleet, manifestsOf, releaseTrip } from '../../src/manifests/testing/manifest-world.js';
import type { Fleet } from '../../src/manifests/testing/manifest-world.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import type { Tx } from '../../src/platform/database/database.service.js';
import { postgresFailure } from '../../src/platform/database/postgres-errors.js';
import { SimulatedTime } from '../../src/platform/database/simulated-time.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { readPdf, withoutSpaces } from '../support/read-pdf.js';
import { runJobs } from '../support/run-jobs.js';
import { sender } from '../support/send.js';

let test: TestApp;
let world: BookingWorld;
let fleet: Fleet;
let firm: Firm;

beforeAll(async () => {
  test = await createTestApp();
  await test.app.get(ShippedCatalogue).load();
  world = await createBookingWorld(test);
  fleet = await createFleet(test, world);
});
// Each with a cap of its own on open bookings.
beforeEach(async () => {
  firm = await world.newFirm();
});
// A request to the national system is set out by hand, and so without its first event.
afterAll(() => closeSound(test, (_violation, row) => (row as { subject?: string }).subject === 'gatewayMessage'));

const send = sender(() => test);

const post = (who: TestActor, { id }: { id: string }, step: string, body: object = {}) =>
  send(who, 'POST', `/manifests/${id}/${step}`, body);

/** A fresh manifest of one firm on a round of its own, as far as asked. */
async function drafted(of: Firm = firm): Promise<ManifestView> {
  const roundId = await releaseTrip(test, world, fleet, [await book(test, of)]);
  return (await manifestsOf(test, world, roundId))[0]!;
}

async function numbered(of: Firm = firm): Promise<ManifestView> {
  const manifest = await drafted(of);
  expect(await post(of.staff, manifest, 'confirm', { contentHash: manifest.confirmHash })).toMatchObject({
    status: 200,
  });
  await runJobs(test);
  return (await send(world.dispatcher, 'GET', `/manifests/${manifest.id}`)).body;
}

const masses = ({ lines }: ManifestView, grams = [178_500, 41_000]) => ({
  lines: lines.map(({ id }, index) => ({
    lineId: id,
    handedOverGrams: grams[index]!,
    handedOverPackages: grams[index]! > 0 ? 1 : 0,
  })),
});

async function loaded(of: Firm = firm): Promise<ManifestView> {
  const manifest = await numbered(of);
  const byDriver = await post(fleet.driver, manifest, 'sign-loading', masses(manifest));
  const byFirm = await post(of.staff, manifest, 'sign-loading', { contentHash: byDriver.body.loadingHash });
  expect(byFirm).toMatchObject({ status: 200, body: { state: 'loaded' } });
  return byFirm.body;
}

const rows = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  test.db.read({ ...world.dispatcher.actor, roles: ['system'] }, (tx) => tx.query<Row>(sql, parameters));

describe('a manifest from the released round to the weighbridge', () => {
  it('is drafted, confirmed, numbered by the simulator, loaded with two signatures, and arrives', async () => {
    const draft = await drafted();
    expect(draft).toMatchObject({
      state: 'draft',
      kind: 'inbound',
      officialNumber: null,
      consignor: { emergencyPhone: '13900000001' },
      consignee: { permitNo: 'JSNT0613OOD001' },
      transport: { driverName: '李师傅' },
    });
    expect(draft.lines.map(({ wasteCode }) => wasteCode)).toEqual([oilCode, '900-047-49']);
    const confirmed = await post(firm.staff, draft, 'confirm', { contentHash: draft.confirmHash });
    expect(confirmed).toMatchObject({ status: 200, body: { state: 'confirmed' } });
    await runJobs(test);
    const { body: ready } = await send(firm.staff, 'GET', `/manifests/${draft.id}`);
    expect(ready).toMatchObject({ state: 'numbered', officialNumber: expect.stringMatching(/^20\d{2}3206\d{6}$/) });

    const byDriver = await post(fleet.driver, draft, 'sign-loading', masses(draft));
    expect(byDriver).toMatchObject({ status: 200, body: { state: 'numbered' } });
    const byFirm = await post(firm.staff, draft, 'sign-loading', { contentHash: byDriver.body.loadingHash });
    expect(byFirm).toMatchObject({ status: 200, body: { state: 'loaded' } });
    expect(
      byFirm.body.signatures.map(({ purpose, party }: { purpose: string; party: string }) => [purpose, party]),
    ).toEqual([
      ['confirm', 'consignor'],
      ['load', 'carrier'],
      ['load', 'consignor'],
    ]);
    const booking = await send(firm.staff, 'GET', `/bookings/${draft.lines[0]!.bookingId}`);
    expect(booking.body.state).toBe('collected');
    const onBoard = await rows<{ grams: number }>(`SELECT posted_grams AS grams FROM ledger_account WHERE key = $1`, [
      `vehicle/${world.facilityId}//${fleet.vehicleId}/${oilCode}`,
    ]);
    expect(onBoard).toEqual([{ grams: 178_500 }]);

    expect(await post(fleet.driver, draft, 'depart')).toMatchObject({ status: 200, body: { state: 'inTransit' } });
    const arrived = await post(fleet.driver, draft, 'arrive');
    expect(arrived).toMatchObject({ status: 200, body: { state: 'arrived', acceptanceDueAt: expect.any(String) } });
    const events = await send(firm.staff, 'GET', `/manifests/${draft.id}/events`);
    expect(events.body.items.map(({ action }: { action: string }) => action)).toEqual([
      'manifest.arrive',
      'manifest.depart',
      'manifest.load',
      'manifest.sign-loading',
      'manifest.sign-loading',
      'manifest.number',
      'manifest.confirm',
      'manifest.draft',
    ]);
  });

  it('puts several bookings of one enterprise onto one manifest, and each enterprise onto its own', async () => {
    const other = await world.newFirm();
    const bookings = [await book(test, firm), await book(test, other), await book(test, firm)];
    const manifests = await manifestsOf(test, world, await releaseTrip(test, world, fleet, bookings));
    expect(manifests.map(({ enterpriseId, lines }) => [enterpriseId, lines.length])).toEqual([
      [firm.enterpriseId, 4],
      [other.enterpriseId, 2],
    ]);
    // From a booking to its manifest, which it may share with another one.
    const ofBooking = async (id: string) =>
      (await send(world.dispatcher, 'GET', `/manifests?bookingId=${id}`)).body.items.map(
        (row: { id: string }) => row.id,
      );
    const [both, others] = manifests.map(({ id }) => id);
    expect(await Promise.all(bookings.map(ofBooking))).toEqual([[both], [others], [both]]);
    expect((await send(firm.staff, 'GET', `/manifests?bookingId=${bookings[1]}`)).body.items).toEqual([]);
  });
});

describe('on paper', () => {
  const pdfFor = (who: TestActor, id: string) =>
    test.inject({ method: 'GET', url: `/api/v1/manifests/${id}/pdf`, headers: who.headers });

  it('is the national form with signatures, its code, and the place in the audit trail it rests on', async () => {
    const { id, internalNumber, officialNumber, loadingHash } = await loaded();
    while ((await test.app.get(AuditSequencer).sequenceOnce()) > 0);
    const answer = await pdfFor(firm.staff, id);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    const { pages } = await readPdf(Readable.from([answer.rawPayload]));
    const text = pages.map(withoutSpaces).join('');
    const [leaf] = await rows<{ hash: string }>(
      `SELECT encode(l.leaf_hash, 'hex') AS hash FROM audit_leaf l JOIN audit_event e ON e.id = l.event_id
       WHERE e.subject_id = $1 ORDER BY e.id DESC LIMIT 1`,
      [id],
    );
    const said = [
      internalNumber,
      officialNumber!,
      oilCode,
      '李师傅',
      'JSNT0613OOD001',
      '承运人',
      loadingHash,
      leaf!.hash,
    ];
    for (const part of said) expect(text).toContain(part.replaceAll(' ', ''));
    expect(pages[0]!.codes.map((code) => code.text)).toEqual([internalNumber]);
    expect(pages).toHaveLength(1);
  });

  it('waits for its number as long as it may get one', async () => {
    const draft = await drafted();
    const read = async () =>
      withoutSpaces((await readPdf(Readable.from([(await pdfFor(firm.staff, draft.id)).rawPayload]))).pages[0]!);
    expect(await read()).toContain('国家联单编号待取号');
    await post(world.dispatcher, draft, 'void', { reason: '重复起草' });
    const voided = await read();
    expect(voided).toContain('国家联单编号无');
    expect(voided).not.toContain('待取号');
  });

  it('is for those who may see it; a regulator reads no telephone of a person, and each page says whose copy it is', async () => {
    const { id } = await drafted();
    const near = await signInAs(test, 'regulator', { divisionCode: '320613' });
    const { pages } = await readPdf(Readable.from([(await pdfFor(near, id)).rawPayload]));
    const text = pages.map(withoutSpaces).join('');
    expect(text).toContain('139****0000');
    expect(text).toContain(near.actor.label.replaceAll(' ', ''));
    const far = await signInAs(test, 'regulator', { divisionCode: '320102' });
    for (const who of [far, (await world.newFirm()).staff]) expect((await pdfFor(who, id)).statusCode).toBe(404);
  });
});

describe('the signatures', () => {
  it('of the draft are refused over any other content', async () => {
    const draft = await drafted();
    const name = { lines: [{ lineId: draft.lines[0]!.id, name: '废润滑油' }] };
    const changed = await send(world.dispatcher, 'PATCH', `/manifests/${draft.id}`, name, { 'if-match': '"v1"' });
    expect(changed).toMatchObject({ status: 200, body: { version: 2 } });
    const stale = await post(firm.staff, draft, 'confirm', { contentHash: draft.confirmHash });
    expect(stale).toMatchObject({ status: 409, body: { code: 'manifest.content-changed' } });
    expect(await post(firm.staff, draft, 'confirm', { contentHash: changed.body.confirmHash })).toMatchObject({
      body: { state: 'confirmed' },
    });
    const late = await send(world.dispatcher, 'PATCH', `/manifests/${draft.id}`, name, { 'if-match': '"v3"' });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'manifest.field-sealed', errors: [{ pointer: '/lines/name' }] },
    });
  });

  it('of the loading count only over the same masses', async () => {
    const manifest = await numbered();
    const early = await post(firm.staff, manifest, 'sign-loading', { contentHash: manifest.loadingHash });
    expect(early).toMatchObject({ status: 409, body: { code: 'manifest.masses-missing' } });
    const first = await post(fleet.driver, manifest, 'sign-loading', masses(manifest));
    const other = await post(firm.staff, manifest, 'sign-loading', { contentHash: manifest.loadingHash });
    expect(other).toMatchObject({ status: 409, body: { code: 'manifest.content-changed' } });
    // The driver weighs again; what the enterprise had on its screen is out of date.
    const second = await post(fleet.driver, manifest, 'sign-loading', masses(manifest, [170_000, 0]));
    const stale = await post(firm.staff, manifest, 'sign-loading', { contentHash: first.body.loadingHash });
    expect(stale).toMatchObject({ status: 409, body: { code: 'manifest.content-changed' } });
    const agreed = await post(firm.staff, manifest, 'sign-loading', { contentHash: second.body.loadingHash });
    expect(agreed).toMatchObject({ status: 200, body: { state: 'loaded', lines: [{ handedOverGrams: 170_000 }, {}] } });
  });

  it('of the loading may be refused with a reason, which stands in the record until the driver has corrected it', async () => {
    const manifest = await numbered();
    const reason = '少了一桶，请重新核对';
    const early = await post(firm.staff, manifest, 'refuse-loading', { reason });
    expect(early).toMatchObject({ status: 409, body: { code: 'manifest.masses-missing' } });
    await post(fleet.driver, manifest, 'sign-loading', masses(manifest, [170_000, 0]));
    expect(await post(fleet.driver, manifest, 'refuse-loading', { reason })).toMatchObject({ status: 403 });
    const refused = await post(firm.staff, manifest, 'refuse-loading', { reason });
    expect(refused).toMatchObject({ status: 200, body: { state: 'numbered' } });
    const events = await send(firm.staff, 'GET', `/manifests/${manifest.id}/events`);
    expect(events.body.items[0]).toMatchObject({ action: 'manifest.refuse-loading', to: null, data: { reason } });

    const corrected = await post(fleet.driver, manifest, 'sign-loading', masses(manifest));
    const signed = await post(firm.staff, manifest, 'sign-loading', { contentHash: corrected.body.loadingHash });
    expect(signed).toMatchObject({ status: 200, body: { state: 'loaded' } });
    const late = await post(firm.staff, manifest, 'refuse-loading', { reason });
    expect(late).toMatchObject({ status: 409 });
  });

  it('are not given twice by one side', async () => {
    const manifest = await numbered();
    await post(fleet.driver, manifest, 'sign-loading', masses(manifest));
    const again = await post(fleet.driver, manifest, 'sign-loading', masses(manifest));
    expect(again).toMatchObject({ status: 200, body: { state: 'numbered' } });
  });

  it('of another driver are impossible: the manifest does not exist for them', async () => {
    const manifest = await numbered();
    const stranger = await signInAs(test, 'operator.driver', { facilityId: world.facilityId });
    expect(await post(stranger, manifest, 'sign-loading', masses(manifest))).toMatchObject({ status: 404 });
    expect(await send(stranger, 'GET', `/manifests/${manifest.id}`)).toMatchObject({ status: 404 });
    expect((await send(stranger, 'GET', '/manifests')).body.items).toEqual([]);
  });
});

describe('voiding', () => {
  it('is possible before loading, keeps the internal number, and lets the trip be drafted again', async () => {
    const manifest = await numbered();
    const body = { roundId: manifest.roundId, enterpriseId: manifest.enterpriseId };
    const taken = await send(world.dispatcher, 'POST', '/manifests', body);
    expect(taken).toMatchObject({ status: 409, body: { code: 'manifest.trip-has-one' } });
    const voided = await post(world.dispatcher, manifest, 'void', { reason: '单位更名' });
    expect(voided).toMatchObject({ status: 200, body: { state: 'voided', voidReason: '单位更名' } });
    const again = await send(world.dispatcher, 'POST', '/manifests', body);
    expect(again).toMatchObject({ status: 201, body: { state: 'draft' } });
    expect(again.body.internalNumber > manifest.internalNumber).toBe(true);
  });

  it('is refused once loaded', async () => {
    const manifest = await loaded();
    const voided = await post(world.dispatcher, manifest, 'void', { reason: '来不及了' });
    expect(voided).toMatchObject({ status: 409, body: { code: 'lifecycle.wrong-state' } });
  });

  it('happens by itself when every booking leaves the trip', async () => {
    const manifest = await drafted();
    const booking = manifest.lines[0]!.bookingId!;
    await send(world.dispatcher, 'POST', `/bookings/${booking}/cancel`, { reason: '停产' });
    await runJobs(test);
    expect((await send(world.dispatcher, 'GET', `/manifests/${manifest.id}`)).body.state).toBe('voided');
  });

  it('and drafting again follow when one of two bookings leaves the trip', async () => {
    const [gone, stays] = [await book(test, firm), await book(test, firm)];
    const roundId = await releaseTrip(test, world, fleet, [gone, stays]);
    await send(world.dispatcher, 'POST', `/bookings/${gone}/cancel`, { reason: '停产' });
    await runJobs(test);
    const manifests = await manifestsOf(test, world, roundId);
    expect(manifests.map(({ state }) => state)).toEqual(['voided', 'draft']);
    expect(manifests[1]!.lines.map(({ bookingId }) => bookingId)).toEqual([stays, stays]);
  });
});

const asSystem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  test.db.write({ ...world.dispatcher.actor, roles: ['system'] }, work);

/** Of each statement about the manifest, the code it is refused with. */
async function refusals(attempts: readonly string[], id: string): Promise<[string, string | undefined][]> {
  const found: [string, string | undefined][] = [];
  for (const sql of attempts) {
    const failure = await asSystem((tx) => tx.query(sql, [id])).then(() => null, postgresFailure);
    found.push([sql, failure?.sqlState]);
  }
  return found;
}

describe('what was signed', () => {
  it('cannot be rewritten in the database either', async () => {
    const { id } = await loaded();
    const attempts = [
      `UPDATE manifest SET plate = '苏F99999' WHERE id = $1`,
      `UPDATE manifest SET internal_number = 'GI-X-2026-000001' WHERE id = $1`,
      `UPDATE manifest SET official_number = '20263206999999' WHERE id = $1`,
      `UPDATE manifest_line SET handed_over_grams = 1 WHERE manifest_id = $1`,
      `UPDATE manifest_line SET name = 'x' WHERE manifest_id = $1`,
      `DELETE FROM manifest_line WHERE manifest_id = $1`,
      `DELETE FROM manifest WHERE id = $1`,
      `UPDATE manifest_signature SET content_hash = repeat('0', 64) WHERE manifest_id = $1`,
    ];
    expect(await refusals(attempts, id)).toEqual(attempts.map((sql) => [sql, 'GI009']));
  });

  it('keeps its place in the lists, which its lines take from it', async () => {
    const { id } = await drafted();
    const attempts = [
      `UPDATE manifest_line SET created_at = created_at + interval '1 s' WHERE manifest_id = $1`,
      `UPDATE manifest_line SET enterprise_id = facility_id WHERE manifest_id = $1`,
    ];
    expect(await refusals(attempts, id)).toEqual(attempts.map((sql) => [sql, 'GI009']));
    const another = `
      INSERT INTO manifest_line SELECT copy.* FROM manifest_line l, jsonb_populate_record(l, jsonb_build_object('id', $2::uuid,
        'position', 9, 'created_at', '2000-01-01', 'division_code', '32',
        'enterprise_id', l.facility_id, 'facility_id', l.enterprise_id)) copy
      WHERE l.manifest_id = $1 AND l.position = 1`;
    const place = 'facility_id, enterprise_id, division_code, created_at';
    const places = await asSystem(async (tx) => {
      await tx.query(another, [id, newId()]);
      return tx.query<{ lines: number }>(
        `SELECT count(*) AS lines, ${place} FROM manifest_line WHERE manifest_id = $1 GROUP BY ${place}
         INTERSECT SELECT 3, ${place} FROM manifest WHERE id = $1`,
        [id],
      );
    });
    expect(places).toMatchObject([{ lines: 3 }]);
  });
});

describe('official numbers', () => {
  it('entered by hand are checked: form, city, year, and once in the world', async () => {
    const draft = await drafted();
    await post(firm.staff, draft, 'confirm', { contentHash: draft.confirmHash });
    const year = new Date().getUTCFullYear();
    const enter = (number: string) => post(world.dispatcher, draft, 'official-number', { number });
    expect(await enter('123')).toMatchObject({ status: 400 });
    expect(await enter(`${year}3205000001`)).toMatchObject({
      status: 422,
      body: { code: 'manifest.official-number-invalid' },
    });
    expect(await enter(`${year - 1}3206000001`)).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining(`年份（${year}）`) },
    });
    const known = (await numbered()).officialNumber!;
    await runJobs(test);
    expect((await send(world.dispatcher, 'GET', `/manifests/${draft.id}`)).body.state).toBe('numbered');
    const other = await drafted();
    await post(firm.staff, other, 'confirm', { contentHash: other.confirmHash });
    const taken = await post(world.dispatcher, other, 'official-number', { number: known });
    expect(taken).toMatchObject({
      status: 409,
      body: { code: 'manifest.official-number-taken', detail: expect.stringContaining('联单 GI-') },
    });
    // As it is copied from the national system's page: in full width and in groups.
    const entered = await post(world.dispatcher, other, 'official-number', { number: ` ${year} 3206 ９０００ 01 ` });
    expect(entered).toMatchObject({ status: 200, body: { state: 'numbered', officialNumber: `${year}3206900001` } });
    // The request that was already on its way comes too late and changes nothing.
    await runJobs(test);
    expect((await send(world.dispatcher, 'GET', `/manifests/${other.id}`)).body.officialNumber).toBe(
      `${year}3206900001`,
    );
  });

  it('that arrive after the manifest was voided are recorded and not applied', async () => {
    const draft = await drafted();
    await test.db.write({ ...world.dispatcher.actor, roles: ['system'] }, (tx) =>
      tx.query(
        `INSERT INTO gateway_message (id, subject_type, subject_id, kind, rank, internal_number, facility_id, enterprise_id,
           division_code, idempotency_key, content, adapter, state, fence, next_attempt_at)
         VALUES ($1, 'manifest', $2, 'number', 0, $5, $3, $4, '320613', $5, '{"lines": []}', 'simulator', 'open', 1, app_now())`,
        [newId(), draft.id, world.facilityId, firm.enterpriseId, draft.internalNumber],
      ),
    );
    await post(world.dispatcher, draft, 'void', { reason: '重复起草' });
    const { GatewaySender } = await import('../../src/gateway/sending/gateway-sender.js');
    expect(await test.app.get(GatewaySender).sendDue()).toBe(1);
    const { body } = await send(world.dispatcher, 'GET', `/gateway/messages?subjectId=${draft.id}`);
    expect(body.items).toMatchObject([{ state: 'answered', applied: false, officialNumber: expect.any(String) }]);
    expect((await send(world.dispatcher, 'GET', `/manifests/${draft.id}`)).body).toMatchObject({
      state: 'voided',
      officialNumber: null,
    });
  });
});

describe('who sees a manifest', () => {
  it('is its enterprise, its facility and the regulator of the division; for others it does not exist', async () => {
    const { id } = await drafted();
    const far = await signInAs(test, 'regulator', { divisionCode: '320102' });
    const near = await signInAs(test, 'regulator', { divisionCode: '320613' });
    const rival = (await world.newFirm()).staff;
    for (const stranger of [far, rival]) {
      expect(await send(stranger, 'GET', `/manifests/${id}`)).toMatchObject({ status: 404 });
      expect(await send(stranger, 'GET', `/manifests/${id}/events`)).toMatchObject({ status: 404 });
      expect((await send(stranger, 'GET', '/manifests')).body.items).toEqual([]);
    }
    const seen = await send(near, 'GET', `/manifests/${id}`);
    expect(seen).toMatchObject({ status: 200, body: { consignor: { contactPhone: '139****0000' }, allowedSteps: [] } });
  });
});

const orders = ['-createdAt', 'createdAt'];

/** The internal numbers of a list, one manifest a page. */
async function pagedThrough(who: TestActor, query: string): Promise<string[]> {
  const seen: string[] = [];
  let cursor = '';
  do {
    const { body } = await send(who, 'GET', `/manifests?limit=1&${query}${cursor && `&cursor=${cursor}`}`);
    seen.push(...body.items.map(({ internalNumber }: ManifestView) => internalNumber));
    cursor = body.nextCursor ?? '';
  } while (cursor !== '');
  return seen;
}

const inOrder = (numbers: readonly string[], sort: string): string[] =>
  numbers.toSorted((a, b) => (sort.startsWith('-') ? b.localeCompare(a) : a.localeCompare(b)));

describe('the list', () => {
  it('pages without a gap or a repeat, in the order of the numbers, and filters', async () => {
    const own = await world.newFirm();
    for (let count = 0; count < 3; count += 1) await drafted(own);
    for (const sort of orders) {
      const seen = await pagedThrough(own.staff, `sort=${sort}`);
      expect(seen).toHaveLength(3);
      expect(seen).toEqual(inOrder(seen, sort));
    }
    const { body: all } = await send(own.staff, 'GET', '/manifests');
    const { internalNumber, roundId } = all.items[0];
    const count = async (query: string) => (await send(own.staff, 'GET', `/manifests?${query}`)).body.items.length;
    expect(await count(`query=${internalNumber}`)).toBe(1);
    expect(await count(`query=${internalNumber.slice(0, 8).toLowerCase()}`)).toBe(3);
    expect(await count(`query=${internalNumber}0`)).toBe(0);
    expect(await count(`roundId=${roundId}`)).toBe(1);
    expect(await count(`code=${oilCode}`)).toBe(3);
    expect(await count('code=900-249-08')).toBe(0);
    expect(await count('state=draft,confirmed')).toBe(3);
    expect(await count('state=loaded')).toBe(0);
    expect(await count('from=2020-01-01&to=2020-12-31')).toBe(0);
    expect(await count('overdue=acceptance')).toBe(0);
    expect(all.items[0]).toMatchObject({
      wasteCodes: ['900-047-49', oilCode],
      plannedGrams: 220_000,
      acceptedGrams: null,
      handedOverPackages: null,
      scannedPackages: 0,
    });
  });

  it('by waste code has each manifest once and in order, also beside other filters, for those who may see it', async () => {
    const own = await world.newFirm();
    await drafted(await world.newFirm());
    const time = test.app.get(SimulatedTime);
    const twoOfACode = await releaseTrip(test, world, fleet, [await book(test, own), await book(test, own)]);
    const numbers = (await manifestsOf(test, world, twoOfACode)).map(({ internalNumber }) => internalNumber);
    numbers.push((await drafted(own)).internalNumber);
    time.now = new Date(Date.now() - 3_600_000);
    const early = await releaseTrip(test, world, fleet, [await book(test, own, time.now)], time.now);
    time.now = null;
    const [first] = await manifestsOf(test, world, early);
    const byCreation = [first!.internalNumber, ...numbers];
    const expected = [byCreation.toReversed(), byCreation];
    const near = await signInAs(test, 'regulator', { divisionCode: '320613' });
    const far = await signInAs(test, 'regulator', { divisionCode: '320102' });
    const rival = (await world.newFirm()).staff;
    const day = shanghaiDate(new Date());
    for (const [place, sort] of orders.entries()) {
      const query = `sort=${sort}&code=${oilCode}`;
      const pages = (who: TestActor, more = '') =>
        pagedThrough(who, `${query}&enterpriseId=${own.enterpriseId}${more}`);
      expect(await pagedThrough(own.staff, query)).toEqual(expected[place]);
      for (const who of [world.dispatcher, near]) expect(await pages(who)).toEqual(expected[place]);
      for (const who of [far, rival]) expect(await pages(who)).toEqual([]);
      expect(await pages(world.dispatcher, '&state=draft')).toEqual(expected[place]);
      expect(await pages(world.dispatcher, '&kind=return')).toEqual([]);
      expect(await pages(world.dispatcher, '&to=2020-12-31')).toEqual([]);
      expect(await pages(world.dispatcher, `&from=2020-01-01&to=${day}`)).toEqual(expected[place]);
    }
  });

  it.each(['sort=name', 'state=lost', 'code=1', 'overdue=all', 'cursor=x', 'from=2026-02-30', 'query=%25', 'limit=0'])(
    'refuses %s with a problem document',
    async (query) => {
      expect(await send(world.dispatcher, 'GET', `/manifests?${query}`)).toMatchObject({ status: 400 });
    },
  );
});
