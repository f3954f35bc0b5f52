import pg from 'pg';
import { signInAs } from '../../test/support/actors.js';
import { createTestApp } from '../../test/support/app.js';
import type { TestApp } from '../../test/support/app.js';
import { rowsRead } from '../../test/support/rows-read.js';
import { createReceivingWorld } from '../storage/testing/receiving-world.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Actor } from '../shared/roles.js';
import type { ManifestListQuery } from './dto/manifest-list.dto.js';
import { listManifests } from './manifest-list.queries.js';
import { arrivedManifest } from './testing/manifest-world.js';

const closed = 10_000;
const open = 300;
const codes = { frequent: '900-214-08', rare: '900-249-08', none: '900-047-49' };

/** Copies of one manifest and one of its lines, a minute apart: first what was closed long ago, then what has arrived. */
const fillSql = `
WITH made AS (
  INSERT INTO manifest SELECT c.* FROM generate_series(1, ${closed + open}) n, manifest m,
    LATERAL jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'round_id', gen_random_uuid(), 'serial', 1000 + n,
      'internal_number', 'PAGES-' || n, 'official_number', '20200000' || lpad(n::text, 6, '0'),
      'state', CASE WHEN n <= ${closed} THEN 'closed' ELSE 'arrived' END,
      'created_at', m.created_at - interval '1 year' + n * interval '1 minute')) c
  WHERE m.id = $1 RETURNING *
)
INSERT INTO manifest_line SELECT c.* FROM made m, manifest_line l,
  LATERAL jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'manifest_id', m.id, 'position', 1,
    'created_at', m.created_at, 'waste_code', CASE m.serial % 1000 WHEN 7 THEN '${codes.rare}' ELSE '${codes.frequent}' END)) c
WHERE l.manifest_id = $1 AND l.position = 1`;

let test: TestApp;
let manager: Actor;
let regulator: Actor;

/** On a database of its own: these manifests never went their way. */
beforeAll(async () => {
  test = await createTestApp();
  const world = await createReceivingWorld(test);
  manager = world.manager.actor;
  regulator = (await signInAs(test, 'regulator', { divisionCode: '3206' })).actor;
  const { id } = await arrivedManifest(test, world, world.fleet, await world.newFirm());
  const owner = new pg.Client({ connectionString: test.databaseUrl });
  owner.on('error', () => undefined);
  await owner.connect();
  await owner.query('SET session_replication_role = replica');
  await owner.query(fillSql, [id]);
  // As autovacuum does soon after so many rows.
  await owner.query('ANALYZE manifest, manifest_line');
  await owner.end();
});

afterAll(() => test.close());

const page = (tx: Tx, query: Partial<ManifestListQuery>) =>
  listManifests(tx, { sort: '-createdAt', limit: 50, ...query });

const list = (actor: Actor, query: Partial<ManifestListQuery>) => test.db.read(actor, (tx) => page(tx, query));

/** Rows of manifests and lines that one page went through. */
const readFor = (actor: Actor, query: Partial<ManifestListQuery>): Promise<number> =>
  test.db.read(actor, (tx) => rowsRead(tx, ['manifest', 'manifest_line'], () => page(tx, query)));

const sorts = ['-createdAt', 'createdAt'] as const;

describe('a page of manifests', () => {
  it.each(sorts)('of several states and a code is in one order, by %s', async (sort) => {
    const query: Partial<ManifestListQuery> = { state: ['arrived', 'closed', 'arrived'], sort, code: codes.frequent };
    const [whole, all] = [
      await list(manager, { ...query, limit: 100 }),
      await list(manager, { sort, code: codes.frequent, limit: 100 }),
    ];
    const first = await list(manager, { ...query, limit: 60 });
    const next = await list(manager, { ...query, limit: 40, cursor: first.nextCursor! });
    expect([...first.items, ...next.items].map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
    expect(whole.items.map(({ id }) => id)).toEqual(all.items.map(({ id }) => id));
  });

  it.each(sorts)('of what is open goes on where the one before ended, by %s', async (sort) => {
    const query: Partial<ManifestListQuery> = { state: ['arrived', 'loaded'], sort };
    const whole = await list(manager, { ...query, limit: 100 });
    const first = await list(manager, { ...query, limit: 60 });
    const next = await list(manager, { ...query, limit: 40, cursor: first.nextCursor! });
    expect([...first.items, ...next.items].map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
    const serials = whole.items.map(({ internalNumber }) => Number(internalNumber.split('-').pop()));
    const ascending = [...serials].sort((a, b) => a - b);
    if (sort.startsWith('-')) expect(serials).not.toEqual(ascending);
    expect(new Set(whole.items.map(({ state }) => state))).toEqual(new Set(['arrived']));
    const ofCode = await list(manager, { ...query, code: codes.frequent, limit: 100 });
    expect(ofCode.items.every(({ wasteCodes }) => wasteCodes.includes(codes.frequent))).toBe(true);
    expect(ofCode.items).toHaveLength(100);
  });

  it.each(sorts)('is found without going through what was closed long ago, by %s', async (sort) => {
    const most = 51 * 4 + 60;
    // The newest are open, and are looked at one by one; before, it was counted whether a code is rare.
    const beyondOpen = most + 2 * open + 500;
    const looked: [string, Partial<ManifestListQuery>, number][] = [
      ['arrived', { state: ['arrived'] }, most],
      ['closed', { state: ['closed'] }, most],
      ['arrived or accepted', { state: ['arrived', 'accepted'] }, most],
      ['voided: none', { state: ['voided'] }, 10],
      ['returns: none', { kind: 'return' }, 10],
      ['closed, of a frequent code', { state: ['closed'], code: codes.frequent }, beyondOpen],
      ['closed, of a rare code', { state: ['closed'], code: codes.rare }, most],
      ['closed, of no code', { state: ['closed'], code: codes.none }, 10],
      ['arrived, of a frequent code', { state: ['arrived'], code: codes.frequent }, beyondOpen],
      ['arrived, of a rare code', { state: ['arrived'], code: codes.rare }, most],
      ['arrived, of no code', { state: ['arrived'], code: codes.none }, 10],
    ];
    const beyond: string[] = [];
    for (const [name, query, rows] of looked)
      for (const actor of [manager, regulator]) {
        const read = await readFor(actor, { ...query, sort });
        if (read > rows) beyond.push(`${name}, ${actor.roles.join()}: ${read} rows`);
      }
    expect(beyond).toEqual([]);
  });

  it('is not seen by somebody of another facility', async () => {
    const elsewhere = await signInAs(test, 'regulator', { divisionCode: '51' });
    expect((await list(elsewhere.actor, { state: ['arrived', 'closed'] })).items).toEqual([]);
  });
});
