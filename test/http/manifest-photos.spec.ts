import { createHash } from 'node:crypto';
import pg from 'pg';
import { createBookingWorld } from '../../src/bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../src/bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../../src/catalogue/import/shipped-catalogue.service.js';
import { checkInvariants } from '../../src/invariants/check-invariants.js';
import {
  arrivedManifest,
  book,
  createFleet,
  manifestsOf,
  releaseTrip,
} from '../../src/manifests/testing/manifest-world.js';
import type { Fleet } from '../../src/manifests/testing/manifest-world.js';
import { mostPhotos } from '../../src/manifests/photos/photo.types.js';
import { maxPhotoBytes } from '../../src/platform/documents/media-type.types.js';
import { newId } from '../../src/shared/uuid.js';
import { createFacility, signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { pdf, png } from '../support/enterprises.js';
import { closeSound } from '../support/invariants.js';
import { sender } from '../support/send.js';
import { multipart } from './matrix/caller.js';

let test: TestApp;
let world: BookingWorld;
let fleet: Fleet;
let firm: Firm;
/** On the road; and one that stands at the weighbridge. */
let manifest: string;
let arrived: string;
let people: Record<'manager' | 'warehouse' | 'regulator' | 'auditor' | 'strangeDriver' | 'strangeManager', TestActor>;

beforeAll(async () => {
  test = await createTestApp();
  await test.app.get(ShippedCatalogue).load();
  world = await createBookingWorld(test);
  fleet = await createFleet(test, world);
  const here = { facilityId: world.facilityId };
  people = {
    manager: await signInAs(test, 'operator.manager', here),
    warehouse: await signInAs(test, 'operator.warehouse', here),
    regulator: await signInAs(test, 'regulator', { divisionCode: '3206' }),
    auditor: await signInAs(test, 'auditor'),
    strangeDriver: await signInAs(test, 'operator.driver', here),
    strangeManager: await signInAs(test, 'operator.manager', { facilityId: await createFacility(test, '330106') }),
  };
});
beforeEach(async () => {
  firm = await world.newFirm();
  const round = await releaseTrip(test, world, fleet, [await book(test, firm)]);
  manifest = (await manifestsOf(test, world, round))[0]!.id;
});
afterAll(() => closeSound(test));

const send = sender(() => test);
const listOf = (who: TestActor, id: string) => send(who, 'GET', `/manifests/${id}/photos`);

let made = 0;
/** Each another one. */
const photo = (bytes = 100): Buffer => Buffer.concat([png, Buffer.from(`photo ${(made += 1)} `), Buffer.alloc(bytes)]);
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

interface Given {
  readonly content?: Buffer;
  readonly id?: string;
  readonly query?: string;
  readonly key?: string;
}

async function add(who: TestActor, { content = photo(), id = manifest, query = 'stage=handOver', key }: Given = {}) {
  const { headers, payload } = multipart('IMG 1.png', content);
  const answer = await test.inject({
    method: 'POST',
    url: `/api/v1/manifests/${id}/photos?${query}`,
    headers: { ...who.headers, ...headers, ...(key !== undefined && { 'idempotency-key': key }) },
    payload,
  });
  return { status: answer.statusCode, body: answer.json() };
}

const contentOf = (who: TestActor, photoId: string, id = manifest) =>
  test.inject({ url: `/api/v1/manifests/${id}/photos/${photoId}/content`, headers: who.headers });

describe('a photo of the hand-over', () => {
  it('is kept as received, with who, both clocks and the hash that the audit trail names, too', async () => {
    const content = photo(200_000);
    const takenAt = '2026-11-26T09:30:00+08:00';
    const added = await add(fleet.driver, { content, query: `stage=handOver&takenAt=${encodeURIComponent(takenAt)}` });
    const view = {
      id: expect.any(String) as string,
      manifestId: manifest,
      stage: 'handOver',
      place: 1,
      mediaType: 'image/png',
      sizeBytes: content.length,
      sha256: sha256(content),
      addedBy: fleet.driver.actor.label,
      takenAt: '2026-11-26T01:30:00.000Z',
      receivedAt: expect.any(String) as string,
    };
    expect(added).toEqual({ status: 201, body: view });
    const readers = [fleet.driver, firm.staff, world.dispatcher, world.weighbridge, people.warehouse, people.regulator];
    for (const who of readers) {
      expect((await listOf(who, manifest)).body.items).toEqual([added.body]);
      const file = await contentOf(who, added.body.id);
      expect(file.rawPayload.equals(content)).toBe(true);
      expect(file.headers).toMatchObject({
        'content-type': 'image/png',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=86400, immutable',
        vary: 'Cookie, Authorization',
      });
      expect(file.headers['content-disposition']).toMatch(/^attachment; .*handOver%201\.png$/);
    }
    const { items } = (await send(people.regulator, 'GET', `/manifests/${manifest}/events`)).body;
    expect(items[0]).toMatchObject({
      action: 'manifest.photo',
      data: { photoId: added.body.id, stage: 'handOver', place: 1, sha256: sha256(content), takenAt },
    });
  });

  it('comes once: the same key gets the same answer, the same picture under another key is known', async () => {
    const content = photo();
    const key = newId();
    const [one, two] = await Promise.all([add(fleet.driver, { content, key }), add(fleet.driver, { content, key })]);
    const again = await add(fleet.driver, { content, key });
    expect(again.status).toBe(201);
    for (const { status, body } of [one, two])
      expect([status, body]).toEqual(
        status === 409 ? [409, expect.objectContaining({ code: 'request.in-progress' })] : [201, again.body],
      );
    expect((await add(fleet.driver, { key })).body.code).toBe('request.idempotency-key-reused');
    expect(await add(people.manager, { content })).toMatchObject({
      status: 409,
      body: { code: 'manifest.photo-known' },
    });
    expect((await listOf(firm.staff, manifest)).body.items).toEqual([again.body]);
  });

  it('is one of twelve at most, also when many come at once', async () => {
    const answers = await Promise.all(Array.from({ length: mostPhotos + 3 }, () => add(fleet.driver)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(mostPhotos);
    const refused = answers.filter(({ status }) => status !== 201);
    for (const { status, body } of refused) expect([status, body.code]).toEqual([409, 'manifest.photos-full']);
    const { items, stages } = (await listOf(fleet.driver, manifest)).body;
    expect(items.map(({ place }: { place: number }) => place)).toEqual(items.map((_: unknown, at: number) => at + 1));
    expect(stages).toMatchObject([{ stage: 'handOver', allowed: false, refusal: { code: 'manifest.photos-full' } }]);
    expect(stages[0].refusal.text.en).toContain(String(mostPhotos));
  });

  it('is a picture by its content, of 5 MiB at most, and at a known stage', async () => {
    const heic = Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1');
    const cases: [Given, number, string][] = [
      [{ content: pdf }, 422, 'document.photo-needed'],
      [
        { content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>') },
        422,
        'document.type-refused',
      ],
      [{ content: heic }, 422, 'document.heic-refused'],
      [{ content: Buffer.alloc(0) }, 422, 'document.file-missing'],
      [{ content: Buffer.concat([png, Buffer.alloc(maxPhotoBytes)]) }, 413, 'document.photo-too-large'],
      [{ query: 'stage=weighing' }, 400, 'request.invalid'],
      [{ query: 'stage=handOver&takenAt=yesterday' }, 400, 'request.invalid'],
    ];
    for (const [given, status, code] of cases) {
      const answer = await add(fleet.driver, given);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
    expect((await listOf(fleet.driver, manifest)).body.items).toEqual([]);
    const largest = await add(fleet.driver, {
      content: Buffer.concat([png, Buffer.alloc(maxPhotoBytes - png.length)]),
    });
    expect(largest).toMatchObject({ status: 201, body: { sizeBytes: maxPhotoBytes } });
  });

  it('belongs to the driver of the trip and the manager; nobody else’s rows exist', async () => {
    expect(await add(people.manager)).toMatchObject({ status: 201 });
    for (const who of [world.weighbridge, people.warehouse])
      expect(await add(who)).toMatchObject({ status: 403, body: { code: 'manifest.photo-stage-refused' } });
    for (const who of [firm.staff, world.dispatcher, people.regulator])
      expect(await add(who)).toMatchObject({ status: 403, body: { code: 'identity.role-refused' } });
    const { items } = (await listOf(firm.staff, manifest)).body;
    const other = await world.newFirm();
    for (const who of [people.strangeDriver, people.strangeManager, other.staff]) {
      expect((await listOf(who, manifest)).body.code).toBe('manifest.not-found');
      expect((await contentOf(who, items[0].id)).json().code).toBe('manifest.not-found');
      if (who !== other.staff) expect((await add(who)).body.code).toBe('manifest.not-found');
    }
    expect((await listOf(people.auditor, manifest)).status).toBe(403);
    expect((await contentOf(firm.staff, newId())).json().code).toBe('manifest.photo-not-found');
  });
});

describe('a photo of the acceptance', () => {
  it('needs the waste to be here, and weighbridge, warehouse or manager to take it', async () => {
    expect(await add(people.warehouse, { query: 'stage=acceptance' })).toMatchObject({
      status: 409,
      body: { code: 'manifest.photo-too-early' },
    });
    expect((await listOf(world.weighbridge, manifest)).body.stages).toMatchObject([
      { stage: 'acceptance', allowed: false, refusal: { code: 'manifest.photo-too-early' } },
    ]);
    arrived = (await arrivedManifest(test, world, fleet, firm)).id;
    for (const who of [world.weighbridge, people.warehouse, people.manager])
      expect((await add(who, { id: arrived, query: 'stage=acceptance' })).status).toBe(201);
    expect(await add(fleet.driver, { id: arrived, query: 'stage=acceptance' })).toMatchObject({ status: 403 });
    // A phone without network brings the hand-over's late.
    expect((await add(fleet.driver, { id: arrived })).status).toBe(201);
    const { items, stages } = (await listOf(people.manager, arrived)).body;
    expect(items.map(({ stage, place }: { stage: string; place: number }) => `${stage} ${place}`)).toEqual([
      'handOver 1',
      'acceptance 1',
      'acceptance 2',
      'acceptance 3',
    ]);
    expect(stages).toEqual([
      { stage: 'handOver', allowed: true },
      { stage: 'acceptance', allowed: true },
    ]);
    expect((await listOf(firm.staff, arrived)).body.stages).toEqual([]);
  });
});

describe('the database', () => {
  const asOwner = async (work: (owner: pg.Client) => Promise<void>): Promise<void> => {
    const owner = new pg.Client({ connectionString: test.databaseUrl });
    await owner.connect();
    await work(owner).finally(() => owner.end());
  };
  const copySql = (sha: string, size = 'octet_length($1::bytea)') => `
    INSERT INTO manifest_photo (id, manifest_id, facility_id, enterprise_id, division_code, stage, place, media_type,
      size_bytes, sha256, account_id, account_label, received_at, content)
    SELECT gen_random_uuid(), manifest_id, facility_id, enterprise_id, division_code, stage, 12, media_type,
      ${size}, ${sha}, account_id, account_label, received_at, $1::bytea FROM manifest_photo WHERE manifest_id = $2`;

  it('keeps photos as they are, and none whose hash or size is another', async () => {
    await add(fleet.driver);
    await asOwner(async (owner) => {
      for (const sql of [
        'UPDATE manifest_photo SET account_label = $1',
        'DELETE FROM manifest_photo WHERE account_label <> $1',
      ])
        await expect(owner.query(sql, ['x'])).rejects.toMatchObject({ code: 'GI009' });
      const wrong = (sql: string) => owner.query(sql, [photo(), manifest]);
      await expect(wrong(copySql(`'${sha256(photo())}'`))).rejects.toMatchObject({
        constraint: 'manifest_photo_hash_of_content',
      });
      await expect(wrong(copySql(`encode(sha256($1::bytea), 'hex')`, '7'))).rejects.toMatchObject({
        constraint: 'manifest_photo_size_of_content',
      });
    });
  });

  it('tells of a photo that the audit trail does not know', async () => {
    await add(fleet.driver);
    await asOwner(async (owner) => {
      const content = photo();
      await owner.query(copySql(`encode(sha256($1::bytea), 'hex')`), [content, manifest]);
      const found = await checkInvariants(test.databaseUrl);
      expect(found.filter(({ promise }) => promise.includes('photo'))).toMatchObject([
        { id: 'I4', rows: [{ sha256: sha256(content) }] },
      ]);
      await owner.query('ALTER TABLE manifest_photo DISABLE TRIGGER USER');
      await owner.query('DELETE FROM manifest_photo WHERE sha256 = $1', [sha256(content)]);
      await owner.query('ALTER TABLE manifest_photo ENABLE TRIGGER USER');
    });
  });
});
