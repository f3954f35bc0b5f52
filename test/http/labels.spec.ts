import { Readable } from 'node:stream';
import { Containers } from '../../src/containers/containers.service.js';
import { inWrite, oilDrum } from '../../src/containers/testing/container-world.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import { everyRole } from '../support/actors.js';
import type { PersonRole, TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { bookableFirm, newUscc } from '../support/enterprises.js';
import type { BookableFirm } from '../support/enterprises.js';
import { openFacility } from '../support/facility.js';
import type { OpenFacility } from '../support/facility.js';
import { closeSound } from '../support/invariants.js';
import { readPdf, withoutSpaces } from '../support/read-pdf.js';
import { sender } from '../support/send.js';

let test: TestApp;
let site: OpenFacility;
let firm: BookableFirm;
let people: Record<PersonRole, TestActor>;

beforeAll(async () => {
  test = await createTestApp();
  site = await openFacility(test);
  firm = await bookableFirm(test, site, { keys: ['repair-oil'] });
  people = await everyRole(test, site.facilityId, firm.enterprise.id);
});
afterAll(() => closeSound(test));

const send = sender(() => test);
const drum = { grams: 170_000, volumeMillilitres: 200_000 };
const twice = newId();

async function labelled(count: number, of = firm): Promise<{ id: string; code: string }[]> {
  const [profileId] = of.profileIds.values();
  const { body } = await send(of.admin, 'POST', '/containers', { profileId, containers: [drum], count });
  return body.containers;
}

const idsOf = (made: readonly { id: string }[]) => made.map(({ id }) => id);

async function print(who: TestActor, containerIds: string[], more: object = {}, headers: object = {}) {
  const answer = await test.inject({
    method: 'POST',
    url: '/api/v1/labels',
    headers: { ...who.headers, ...headers },
    payload: { containerIds, layout: 'single', ...more },
  });
  const isPdf = answer.headers['content-type'] === 'application/pdf';
  return {
    status: answer.statusCode,
    headers: answer.headers,
    pdf: answer.rawPayload,
    body: isPdf ? null : JSON.parse(answer.payload),
  };
}

const timesPrinted = async (id: string) =>
  (await send(firm.admin, 'GET', `/containers/${id}`)).body.labelsPrinted as number;

describe('printing labels', () => {
  it('answers a PDF with a page a label, in the order asked for, which a scanner reads', async () => {
    const made = (await labelled(3)).toReversed();
    const { status, headers, pdf } = await print(firm.admin, idsOf(made));
    expect(status).toBe(200);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(headers).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment; filename="labels\.pdf"; filename\*=UTF-8''/),
      'x-content-type-options': 'nosniff',
    });
    const { pages } = await readPdf(Readable.from([pdf]));
    expect(pages.map(({ codes }) => codes.map(({ text }) => text))).toEqual(made.map(({ code }) => [code]));
    const words = withoutSpaces(pages[0]!);
    for (const word of [firm.enterprise.name.replace(/\s/g, ''), '13812345678', '王师傅', '170.000kg', '900-214-08'])
      expect(words).toContain(word);
    expect(words).toContain(shanghaiDate(new Date()));
    // The profile names no components, and the field is filled all the same.
    expect(words).toContain('主要成分有机物');
  });

  it('is counted and told in the timeline, and once for a repeated request', async () => {
    const [made] = await labelled(1);
    const key = { 'idempotency-key': newId() };
    const first = await print(firm.admin, [made!.id], {}, key);
    const again = await print(firm.admin, [made!.id], {}, key);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await timesPrinted(made!.id)).toBe(1);
    const { body } = await send(firm.admin, 'GET', `/containers/${made!.id}/events`);
    expect(body.items[0]).toMatchObject({ action: 'container.print-label', data: { layout: 'single' } });
  });

  it('again needs a reason, which stays; nothing is counted without', async () => {
    const [made, fresh] = await labelled(2);
    await print(firm.admin, [made!.id]);
    const refused = await print(firm.admin, [fresh!.id, made!.id]);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'container.reprint-reason-missing', errors: [{ pointer: '/reason' }] },
    });
    expect(refused.body.detail).toContain(made!.code);
    expect(refused.body.detail).not.toContain(fresh!.code);
    expect([await timesPrinted(made!.id), await timesPrinted(fresh!.id)]).toEqual([1, 0]);
    expect((await print(firm.admin, [made!.id, fresh!.id], { reason: '标签破损' })).status).toBe(200);
    expect(await timesPrinted(made!.id)).toBe(2);
    const { body } = await send(people['operator.driver'], 'GET', `/containers/${made!.id}/events`);
    expect(body.items[0].data).toMatchObject({ reason: '标签破损' });
  });

  it('by two at once is one first print and one that needs a reason', async () => {
    const [made] = await labelled(1);
    const both = await Promise.all([print(firm.admin, [made!.id]), print(people['operator.driver'], [made!.id])]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 422]);
    expect(await timesPrinted(made!.id)).toBe(1);
  });

  it.each(['🛢️废油👨‍👩‍👧‍👦', '𠮷野家㐂'.repeat(12), 'ﷺ'.repeat(60), '\u202Eabc\u0301\u0001', '=1+1<script>'])(
    'of a waste called %j does not fail on the way',
    async (name) => {
      const [id] = firm.profileIds.values();
      const { id: _, ...oil } = (await send(firm.admin, 'GET', `/waste-profiles/${id}`)).body;
      const { wasteCode, form, hazards, packaging, usualMassGrams } = oil;
      const profile = { name, wasteCode, form, hazards, packaging, usualMassGrams };
      const { body } = await send(firm.admin, 'POST', '/waste-profiles', profile);
      const { containers } = (await send(firm.admin, 'POST', '/containers', { profileId: body.id, containers: [drum] }))
        .body;
      const { status, pdf } = await print(firm.admin, [containers[0].id]);
      expect([status, pdf.subarray(-6).toString().trim()]).toEqual([200, '%%EOF']);
    },
  );

  it('of 200 in one go fits sheets to cut', async () => {
    const made = [...(await labelled(100)), ...(await labelled(100))];
    const { status, pdf } = await print(firm.admin, idsOf(made), { layout: 'a4' });
    expect(status).toBe(200);
    expect(pdf.subarray(-6).toString()).toContain('EOF');
  });

  it('of several generators names each, for people of the facility', async () => {
    const other = await bookableFirm(test, site, { keys: ['repair-oil'] });
    const made = [...(await labelled(1)), ...(await labelled(1, other))];
    const { pdf } = await print(people['operator.driver'], idsOf(made));
    const { pages } = await readPdf(Readable.from([pdf]));
    expect(withoutSpaces(pages[0]!)).toContain(firm.enterprise.name.replace(/\s/g, ''));
    expect(withoutSpaces(pages[1]!)).toContain(other.enterprise.name.replace(/\s/g, ''));
  });

  it('of the facility’s own container names the facility', async () => {
    const facility = (await send(null, 'GET', `/facilities/${site.facilityId}`)).body;
    const { facilityId, divisionCode } = { facilityId: site.facilityId, divisionCode: facility.divisionCode as string };
    const unit = { uscc: newUscc(), facilityId, enterpriseId: null, divisionCode };
    const [own] = await inWrite(test, people['operator.warehouse'], (tx) =>
      test.app.get(Containers).register(tx, unit, [oilDrum(tx.now)]),
    );
    const { status, pdf } = await print(people['operator.warehouse'], [own!.id]);
    expect(status).toBe(200);
    const { pages } = await readPdf(Readable.from([pdf]));
    expect(withoutSpaces(pages[0]!)).toContain(facility.name.replace(/\s/g, ''));
  });
});

describe('no label is printed', () => {
  it('that has ended', async () => {
    const [made, live] = await labelled(2);
    await send(firm.admin, 'POST', `/containers/${made!.id}/void`, { reason: '标签贴错' });
    expect(await print(firm.admin, idsOf([live!, made!]), { reason: '标签破损' })).toMatchObject({
      status: 409,
      body: { code: 'container.label-ended' },
    });
    expect(await timesPrinted(live!.id)).toBe(0);
  });

  it('of somebody else, or of none', async () => {
    const stranger = await bookableFirm(test, site, { keys: ['repair-oil'] });
    const [made] = await labelled(1);
    for (const [who, id] of [
      [stranger.admin, made!.id],
      [firm.admin, newId()],
    ] as const)
      expect(await print(who, [id])).toMatchObject({ status: 404, body: { code: 'container.not-found' } });
  });

  it.each<[string, object, string]>([
    ['nothing', { containerIds: [] }, '/containerIds field.array-min-size'],
    ['too many', { containerIds: Array.from({ length: 201 }, () => newId()) }, '/containerIds field.array-max-size'],
    ['one twice', { containerIds: [twice, twice] }, '/containerIds field.array-unique'],
    ['an unknown sheet', { layout: 'a3' }, '/layout field.is-in'],
    ['a reason of one letter', { reason: ' 破 ' }, '/reason field.is-length'],
  ])('for %s', async (_what, more, field) => {
    const { status, body } = await print(firm.admin, [newId()], more);
    const fields = body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);
    expect([status, fields]).toEqual([400, [field]]);
  });

  it('by regulators, auditors and administrators', async () => {
    const [made] = await labelled(1);
    for (const role of ['regulator', 'auditor', 'administrator'] as const)
      expect([role, (await print(people[role], [made!.id])).status]).toEqual([role, 403]);
  });
});
