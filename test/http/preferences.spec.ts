import { createFacility, signInAs } from '../support/actors.js';
import type { TestActor } from '../support/actors.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { closeSound } from '../support/invariants.js';
import { Caller } from './matrix/caller.js';
import type { Answer } from './matrix/caller.js';

let t: TestApp;
let me: TestActor;
let mine: Caller;
let colleague: Caller;

beforeAll(async () => {
  t = await createTestApp();
  const facilityId = await createFacility(t);
  me = await signInAs(t, 'operator.dispatcher', { facilityId });
  mine = new Caller(t, me);
  colleague = new Caller(t, await signInAs(t, 'operator.dispatcher', { facilityId }));
});
afterAll(() => closeSound(t));

const put = (caller: Caller, key: string, value: unknown): Promise<Answer> =>
  caller.json('PUT', `/me/preferences/${key}`, { value });
const list = async (caller: Caller): Promise<{ key: string; value: unknown }[]> =>
  (await caller.done('GET', '/me/preferences')).items;
const events = async (): Promise<{ action: string; data: object; facility_id: string | null }[]> =>
  t.db.read({ ...me.actor, roles: ['system'] }, (tx) =>
    tx.query(
      `SELECT action, data, facility_id FROM audit_event
      WHERE subject_id = $1 AND action LIKE '%preference' ORDER BY id`,
      [me.actor.accountId],
    ),
  );

describe('preferences of an account', () => {
  it.each([
    ['columns', { shown: ['number', 'state'], widths: { number: 120 } }],
    ['empty-list', []],
    ['list', ['a', { b: 1 }]],
    ['text', 'dark'],
    ['flag', false],
    ['number', 1.5],
    ['nothing', null],
  ])('keeps %s as it was put', async (key, value) => {
    const answer = await put(mine, key, value);
    expect([answer.status, answer.json.value]).toEqual([200, value]);
    expect((await list(mine)).find((held) => held.key === key)?.value).toEqual(value);
  });

  it('shows nobody those of a colleague, who may hold the same key', async () => {
    await put(mine, 'theme', 'dark');
    await put(colleague, 'theme', 'light');
    expect(await list(colleague)).toEqual([expect.objectContaining({ key: 'theme', value: 'light' })]);
    await colleague.json('DELETE', '/me/preferences/theme');
    expect((await list(mine)).find(({ key }) => key === 'theme')?.value).toBe('dark');
  });

  it('lets the last write win, and leaves an entry without the value, of no tenant, only where something changed', async () => {
    const before = (await events()).length;
    await put(mine, 'density', { rows: 'compact', font: 'small' });
    await put(mine, 'density', { font: 'small', rows: 'compact' });
    await put(mine, 'density', 'wide');
    await mine.json('DELETE', '/me/preferences/density');
    expect((await mine.json('DELETE', '/me/preferences/density')).status).toBe(204);
    const entry = (action: string) => ({ action, data: { key: 'density' }, facility_id: null });
    expect((await events()).slice(before)).toEqual([
      entry('account.set-preference'),
      entry('account.set-preference'),
      entry('account.remove-preference'),
    ]);
    expect((await list(mine)).some(({ key }) => key === 'density')).toBe(false);
  });

  it.each(['Theme', '1a', 'a_b', '%E4%B8%BB', 'a'.repeat(65)])('refuses the key %s and names it', async (key) => {
    for (const answer of [await put(mine, key, 1), await mine.json('DELETE', `/me/preferences/${key}`)])
      expect([answer.status, answer.json.code, answer.json.errors[0].pointer]).toEqual([
        422,
        'identity.preference-key-invalid',
        '/key',
      ]);
  });

  it('takes 8 KiB of JSON in UTF-8 and no byte more, and no request without a value', async () => {
    // Three bytes a character, and two quotation marks.
    expect((await put(mine, 'long', '列'.repeat(2_730))).status).toBe(200);
    for (const body of [{ value: '列'.repeat(2_731) }, {}]) {
      const answer = await mine.json('PUT', '/me/preferences/long', body);
      expect([answer.status, answer.json.errors[0].pointer]).toEqual([400, '/value']);
    }
  });

  it('keeps 100 at most, however many come at once, and lets those be changed', async () => {
    const held = (await list(mine)).length;
    const keys = Array.from({ length: 110 - held }, (_, place) => `many-${place}`);
    const statuses = await Promise.all(keys.map(async (key) => (await put(mine, key, 1)).status));
    expect(statuses.filter((status) => status === 409)).toHaveLength(10);
    const kept = await list(mine);
    expect(kept).toHaveLength(100);
    expect((await put(mine, kept[0]!.key, 'changed')).status).toBe(200);
    expect((await put(mine, 'one-more', 1)).json.code).toBe('identity.too-many-preferences');
  });
});
