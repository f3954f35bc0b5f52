import pg from 'pg';
import { createTestApp } from '../../test/support/app.js';
import type { TestApp } from '../../test/support/app.js';
import { signInAs } from '../../test/support/actors.js';
import { bookableFirm } from '../../test/support/enterprises.js';
import { openFacility } from '../../test/support/facility.js';
import { treatmentCompany } from '../../test/support/treatment.js';
import { rowsRead } from '../../test/support/rows-read.js';
import { systemActor } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { encodeCursor } from '../shared/paging.js';
import { newId } from '../shared/uuid.js';
import { ContainerReads } from './container-reads.service.js';
import { listContainers } from './containers.queries.js';
import type { ContainerListQuery } from './dto/container-list.dto.js';
import { unitOf } from './testing/container-world.js';

const treated = 20_000;
const stored = 2_000;

/** One a minute: first what was treated long ago, then what is in stock; the last one has a code of its own. */
const fillSql = `
INSERT INTO container (id, code, facility_id, enterprise_id, division_code, waste_code, name, form, hazards, packaging,
  volume_millilitres, grams, state, generated_at, created_at, handed_over_grams, zone_id, clock_started_at, due_on, transfer_id)
SELECT gen_random_uuid(), $1 || '90004149' || to_char(date '2020-01-01' + (n / 900)::integer, 'YYYYMMDD') || lpad((n % 900 + 1)::text, 3, '0'),
  $2, $3, $4, CASE n WHEN ${treated + stored} THEN '900-039-49' ELSE '900-041-49' END, '废滤芯', 'S', '{T}', 'drum', 200000, 1000,
  CASE WHEN n <= ${treated} THEN 'treated' ELSE 'stored' END, at, at, 1000, $5, at, '2099-12-31', CASE WHEN n <= ${treated} THEN $6::uuid END
FROM generate_series(1, ${treated + stored}) AS n, LATERAL (SELECT date_trunc('second', now()) - interval '1 year' + n * interval '1 minute' AS at) t`;

let test: TestApp;
let manager: Actor;
let regulator: Actor;
let firm: Actor;
let zoneId: string;

/** On a database of its own: these containers were never handed over. */
beforeAll(async () => {
  test = await createTestApp();
  const site = await openFacility(test);
  const { admin, enterprise } = await bookableFirm(test, site, { keys: ['repair-oil'] });
  const { uscc, facilityId, enterpriseId, divisionCode } = await unitOf(test, admin, enterprise.id);
  manager = site.manager.actor;
  firm = admin.actor;
  regulator = (await signInAs(test, 'regulator', { divisionCode: '3206' })).actor;
  zoneId = site.zones[0]!.id;
  const { company, contract } = await treatmentCompany(test, site.manager);
  const transferId = newId();
  await test.db.write(systemActor('pages spec'), async (tx) => {
    await tx.query(
      `INSERT INTO transfer (id, facility_id, division_code, year, serial, number, company_id, company_name, contract_id, planned_on,
         state, grams, containers, created_at)
       VALUES ($1, $2, $3, 2020, 1, 'GO-PAGES', $4, '某处置单位', $5, '2020-01-01', 'planned', 1000, 1, now())`,
      [transferId, facilityId, divisionCode, company.id, contract!.id],
    );
    await tx.query(fillSql, [uscc, facilityId, enterpriseId, divisionCode, zoneId, transferId]);
  });
  // As autovacuum does soon after so many rows.
  const owner = new pg.Client({ connectionString: test.databaseUrl });
  await owner.connect();
  await owner.query('ANALYZE container');
  await owner.end();
});

afterAll(() => test.close());

const list = (actor: Actor, query: Partial<ContainerListQuery>) =>
  test.app.get(ContainerReads).list(actor, { sort: '-createdAt', limit: 50, ...query });

/** Rows of containers that one page went through. */
const readFor = (actor: Actor, query: Partial<ContainerListQuery>): Promise<number> =>
  test.db.read(actor, (tx) =>
    rowsRead(tx, ['container'], () => listContainers(tx, { sort: '-createdAt', limit: 50, ...query })),
  );

describe('a page of containers', () => {
  it.each(['-createdAt', 'generatedAt'] as const)(
    'of one state goes on by %s where the one before ended',
    async (sort) => {
      const whole = await list(manager, { state: ['stored'], sort, limit: 100 });
      const first = await list(manager, { state: ['stored'], sort, limit: 60 });
      const next = await list(manager, { state: ['stored'], sort, limit: 40, cursor: first.nextCursor! });
      expect([...first.items, ...next.items].map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
      const instants = whole.items.map(({ createdAt }) => createdAt);
      expect(instants).toEqual(sort === 'generatedAt' ? [...instants].sort() : [...instants].sort().reverse());
    },
  );

  it.each(['-createdAt', 'generatedAt'] as const)('of several states is in one order, by %s', async (sort) => {
    const newestTreated = (await list(manager, { state: ['treated'], limit: 1 })).items[0]!;
    const border = Date.parse(newestTreated.createdAt) + (sort === 'generatedAt' ? -1 : 1) * 30 * 60_000;
    const cursor = encodeCursor([new Date(border).toISOString(), newId()]);
    const both: Partial<ContainerListQuery> = { state: ['stored', 'treated', 'stored'], sort };
    const whole = await list(manager, { ...both, cursor, limit: 100 });
    const first = await list(manager, { ...both, cursor, limit: 60 });
    const next = await list(manager, { ...both, limit: 40, cursor: first.nextCursor! });
    expect([...first.items, ...next.items].map(({ id }) => id)).toEqual(whole.items.map(({ id }) => id));
    const instants = whole.items.map(({ createdAt }) => createdAt);
    expect(instants).toEqual(sort === 'generatedAt' ? [...instants].sort() : [...instants].sort().reverse());
    expect(new Set(instants).size).toBe(100);
    expect(new Set(whole.items.map(({ state }) => state))).toEqual(new Set(['stored', 'treated']));
  });

  it('of a zone shows what counts against it, not what left', async () => {
    const states = new Set((await list(manager, { zoneId, sort: 'generatedAt' })).items.map(({ state }) => state));
    expect(states).toEqual(new Set(['stored']));
  });

  it('is found without going through what was treated long ago or came since', async () => {
    const page = 51;
    // Found state by state, then read; and to plan a range the ends of an index are looked at.
    const twice = 2 * page + 10;
    const readers: [string, Actor, Partial<ContainerListQuery>, number][] = [
      ['treated, newest', manager, { state: ['treated'] }, page],
      ['treated of a firm, newest', firm, { state: ['treated'] }, page],
      ['treated, newest, for a regulator', regulator, { state: ['treated'] }, page],
      ['received, oldest: none', manager, { state: ['received'], sort: 'generatedAt' }, 0],
      ['in stock, newest', manager, { state: ['received', 'stored', 'picked'] }, twice],
      ['in stock, oldest, for a regulator', regulator, { state: ['received', 'stored'], sort: 'generatedAt' }, twice],
      ['gone, newest', manager, { state: ['shipped', 'treated'] }, twice],
      ['stored in a zone, oldest', manager, { zoneId, state: ['stored'], sort: 'generatedAt' }, page],
      ['stored, oldest', manager, { state: ['stored'], sort: 'generatedAt' }, page],
      ['stored, oldest, for a regulator', regulator, { state: ['stored'], sort: 'generatedAt' }, page],
      ['on the road or in stock, oldest', manager, { state: ['loaded', 'stored'], sort: 'generatedAt' }, twice],
      ['in a zone, oldest', manager, { zoneId, sort: 'generatedAt' }, twice],
      ['overdue: none', manager, { dueBefore: '2026-01-01' }, stored],
      ['in quarantine: none', manager, { held: true }, 0],
      ['of a code that came once', manager, { wasteCode: '900-039-49' }, 1],
    ];
    const beyond: string[] = [];
    for (const [name, actor, query, most] of readers) {
      const rows = await readFor(actor, query);
      if (rows > most) beyond.push(`${name}: ${rows} rows`);
    }
    expect(beyond).toEqual([]);
  });
});
