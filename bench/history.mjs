// Years of containers: most were treated long ago, two of a hundred stand in four zones. Ten came on a manifest, five of
// each of its two wastes. Stays, shares, zones and books say the same as if the application had written them; only the
// trail of events is left out.
import { generated, inZone, outbound, receivingBay, storageZone, treated } from '../dist/src/ledger/accounts.js';
import { copySql, inBulk, untriggered } from './bulk.mjs';
import { idOf, idSql, kinds } from './ids.mjs';
import { division, facilityUscc, firmCount, managerAccount, site } from './site.mjs';

const historyKinds = {
  manifest: 19,
  line: 20,
  round: 21,
  container: 22,
  transfer: 23,
  mixed: 24,
  flow: 25,
  operation: 26,
  treatment: 27,
  transferLine: 28,
};
const zoneNumbers = [11, 12, 13, 14];
const drumMillilitres = 200_000;
/** What each container of a batch is, in the order in which they were labelled. */
const batchTable = 'bench_batch';

export const historicContainer = (number) => idOf(historyKinds.container, number);
export const historicManifest = (number) => idOf(historyKinds.manifest, number);
export const historicZones = zoneNumbers.map((number) => idOf(kinds.site, number));
/** The other zone of the same waste. */
export const siblingZone = (zoneId) => historicZones[historicZones.indexOf(zoneId) ^ 1];

/** 2,000 origins poured into 200 drums, these into 20 carriers, and these into one tank; numbers are those of their ids. */
export const tank = { id: idOf(historyKinds.mixed, 1), origins: 2_000, carriers: 20, drums: 200 };
const tankOriginGrams = 40_000;

/** Two zones for each of the delivery's wastes, with room for all that is filled in. */
export async function setOutZones(client) {
  await client.query(
    `INSERT INTO storage_zone (id, facility_id, name, capacity_grams, categories, bund_millilitres, sort_order, state)
     SELECT id, $2, '测速库区 ' || n, 4000000000, CASE WHEN n <= 2 THEN '{HW08}' ELSE '{HW49}' END::text[], 1000000000, 10 + n, 'open'
     FROM unnest($1::uuid[]) WITH ORDINALITY AS z (id, n)`,
    [historicZones, site.facilityId],
  );
}

/** The company that all of it went to, and its contract. */
export async function setOutPartner(client) {
  await client.query(
    `INSERT INTO treatment_company (id, facility_id, division_code, name, uscc, uscc_check, seat_code, address, phone, permit_no,
       permit_valid_from, permit_valid_to, state, created_at)
     VALUES ($1, $2, $3, '测速处置单位', '91320612MA1BENCH00', 'passed', '320612', '测速路 1 号', '0513-80000001', 'BENCH-1',
       '2015-01-01', '2099-12-31', 'active', now())`,
    [partner, site.facilityId, division],
  );
  await client.query(
    `INSERT INTO treatment_contract (id, facility_id, division_code, company_id, number, valid_from, valid_to, quota_grams, state, created_at)
     VALUES ($1, $2, $3, $4, 'BENCH-1', '2025-01-01', '2034-12-31', 100000000000, 'active', now())`,
    [partnersContract, site.facilityId, division, partner],
  );
  await client.query(
    `INSERT INTO treatment_permit_line (company_id, waste_code, method_code, facility_id, division_code)
     VALUES ($1, '900-214-08', 'R9', $2, $3), ($1, '900-047-49', 'D10', $2, $3)`,
    [partner, site.facilityId, division],
  );
}

/**
 * Containers number `from` to `to` over five years, copies of those of `delivery`; the last `inStock` are in stock, and the last
 * `inBay` of these wait to be put away. `batch` (0 to 9) tells the labels of one call from those of another.
 */
export async function fillContainers(client, delivery, { from, to, inStock, inBay, batch }) {
  await client.query(`DROP TABLE IF EXISTS ${batchTable}`);
  await client.query(`CREATE TEMP TABLE ${batchTable} AS ${batchSql({ from, to, inStock, inBay, batch })}`);
  await fillManifests(client, delivery);
  await inBulk(client, ['container', 'container_stay', 'container_share', 'transfer_container'], () =>
    fillBatch(client, delivery),
  );
  await balanceBooks(client);
}

/** The tank and its origins, which are the containers number `from` and on. */
export async function fillTank(client, delivery, { from, batch }) {
  await client.query(`DROP TABLE IF EXISTS ${batchTable}`);
  const to = from + tank.origins - 1;
  await client.query(`CREATE TEMP TABLE ${batchTable} AS ${batchSql({ from, to, inStock: 0, inBay: 0, batch })}`);
  await client.query(
    `UPDATE ${batchTable} SET waste = 0, grams = ${tankOriginGrams}, line_grams = 5 * ${tankOriginGrams}, state = 'emptied',
       zone_id = '${historicZones[0]}', created_at = now() - interval '20 days', from_at = now() - interval '20 days' + interval '1 hour'`,
  );
  await fillManifests(client, delivery);
  await untriggered(client, async () => {
    await fillBatch(client, delivery);
    await client.query(await copySql(client, 'container', mixedColumns, mixedSource(delivery)));
    for (const statement of tankStatements(from)) await client.query(statement);
  });
  await client.query('VACUUM (ANALYZE) container, container_stay, container_share, container_flow');
  await balanceBooks(client);
}

const manifestOf = '((n - 1) / 10 + 1)';
const batchSql = ({ from, to, inStock, inBay, batch }) => `
  WITH row AS (
    SELECT n, ${manifestOf} AS manifest, (n - 1) / 5 + 1 AS line, (n - 1) % 10 / 5 AS waste,
      1 + ${manifestOf} % ${firmCount} AS firm, ${batch} * 100 + (n - 1) % 10 + 1 AS serial, ${to} - n AS younger,
      100000 + n % 100 * 1000 AS grams,
      date_trunc('second', now() - interval '1 day' - (${to} - n)::float8 / ${to - from + 1} * interval '5 years') AS created_at
    FROM generate_series(${from}, ${to}) n
  )
  SELECT n, manifest, line, waste, firm, serial, grams, sum(grams) OVER (PARTITION BY line) AS line_grams, created_at,
    created_at + interval '1 hour' AS from_at, ${batch} * 1000000 + n / 200 AS transfer,
    ('{${historicZones.join(',')}}'::uuid[])[1 + waste * 2 + manifest % 2] AS zone_id,
    CASE WHEN younger < ${inBay} THEN 'received' WHEN younger < ${inStock} THEN 'stored'
      WHEN created_at > now() - interval '100 days' THEN 'shipped' ELSE 'treated' END AS state
  FROM row ORDER BY n`;

async function fillManifests(client, delivery) {
  const lines = `(SELECT * FROM ${batchTable} WHERE n % 5 = 1) b
    JOIN manifest_line x ON x.id = ${byWaste(delivery.lines.map(({ id }) => id))}`;
  const manifests = `(SELECT * FROM ${batchTable} WHERE n % 10 = 1) b JOIN manifest x ON x.id = '${delivery.id}'`;
  await untriggered(client, async () => {
    await client.query(await copySql(client, 'manifest', manifestColumns, manifests));
    await client.query(await copySql(client, 'manifest_line', lineColumns, lines));
  });
  await client.query(`VACUUM (ANALYZE) manifest, manifest_line, ${batchTable}`);
}

async function fillBatch(client, delivery) {
  const labelled = `${batchTable} b JOIN container x ON x.id = ${byWaste(await templates(client, delivery))}`;
  await client.query(await copySql(client, 'container', containerColumns, labelled));
  await client.query(stays);
  await client.query(shares);
  for (const statement of [transfers, transferLines, transferContainers]) await client.query(statement);
}

/** One container of each line of the delivery. */
async function templates(client, { id: manifestId, lines }) {
  const { rows } = await client.query(
    'SELECT DISTINCT ON (manifest_line_id) id, manifest_line_id AS line FROM container WHERE manifest_id = $1',
    [manifestId],
  );
  return lines.map(({ id }) => rows.find(({ line }) => line === id).id);
}

const byWaste = ([first, second]) => `CASE b.waste WHEN 0 THEN '${first}' ELSE '${second}' END::uuid`;

const ownId = (kind, number) => `(${idSql(kind, number)})::uuid`;
const firm = ownId(kinds.firm, 'b.firm');

const manifestColumns = {
  id: ownId(historyKinds.manifest, 'b.manifest'),
  round_id: ownId(historyKinds.round, 'b.manifest'),
  enterprise_id: firm,
  serial: '10000000 + b.manifest',
  internal_number: `'PAST-' || lpad(b.manifest::text, 8, '0')`,
  official_number: `'202533' || lpad(b.manifest::text, 8, '0')`,
  state: `'closed'`,
  ...Object.fromEntries(
    ['handover_at', 'departed_at', 'arrived_at', 'created_at'].map((name) => [name, 'b.created_at']),
  ),
  received_at: 'b.from_at',
  closed_at: 'b.from_at',
};

const lineColumns = {
  id: ownId(historyKinds.line, 'b.line'),
  manifest_id: ownId(historyKinds.manifest, 'b.manifest'),
  enterprise_id: firm,
  position: '1 + (b.line - 1) % 2',
  created_at: 'b.created_at',
  handed_over_packages: '5',
  ...Object.fromEntries(
    ['handed_over_grams', 'measured_grams', 'accepted_grams'].map((name) => [name, 'b.line_grams']),
  ),
  refused_grams: '0',
  decision: `'accept'`,
  zone_id: 'b.zone_id',
};

const isGone = `b.state IN ('shipped', 'treated')`;
/** 37 characters: the firm's, the waste's, the day's and the serial. */
const labelOf = (unit, serial) => `${unit} || replace(x.waste_code, '-', '')
  || to_char(b.created_at AT TIME ZONE 'Asia/Shanghai', 'YYYYMMDD') || lpad((${serial})::text, 3, '0')`;

const containerColumns = {
  id: ownId(historyKinds.container, 'b.n'),
  code: labelOf(`'91320613' || lpad(b.firm::text, 10, '0')`, 'b.serial'),
  enterprise_id: firm,
  profile_id: `CASE b.waste WHEN 0 THEN ${ownId(kinds.oil, 'b.firm')} ELSE ${ownId(kinds.lab, 'b.firm')} END`,
  volume_millilitres: String(drumMillilitres),
  grams: `CASE b.state WHEN 'emptied' THEN 0 ELSE b.grams END`,
  state: 'b.state',
  generated_at: 'b.created_at',
  manifest_id: ownId(historyKinds.manifest, 'b.manifest'),
  manifest_line_id: ownId(historyKinds.line, 'b.line'),
  handed_over_grams: 'b.grams',
  zone_id: 'b.zone_id',
  clock_started_at: 'b.from_at',
  due_on: `(b.from_at + interval '1 year')::date`,
  transfer_id: `CASE WHEN ${isGone} THEN ${ownId(historyKinds.transfer, 'b.transfer')} END`,
  version: '5',
  created_at: 'b.created_at',
};

const owner = 'x.facility_id, x.enterprise_id, x.division_code';
const containers = `${batchTable} b JOIN container x ON x.id = ${ownId(historyKinds.container, 'b.n')}`;

/** Bay, zone and dock, until it left; what was poured into others stood in a zone last. */
const stays = `
  INSERT INTO container_stay (container_id, from_at, to_at, place, zone_id, grams, waste_code, clock_started_at, held,
    facility_id, enterprise_id, division_code)
  SELECT x.id, b.from_at + s.since, CASE WHEN NOT s.still THEN b.from_at + s.until END, s.place, b.zone_id, b.grams, x.waste_code,
    b.from_at, false, ${owner}
  FROM ${containers}, LATERAL (VALUES
    ('bay', interval '0', interval '2 hours', b.state = 'received', true),
    ('zone', interval '2 hours', CASE b.state WHEN 'emptied' THEN interval '1 day' ELSE interval '36 days' END,
      b.state = 'stored', b.state <> 'received'),
    ('dock', interval '36 days', interval '36 days 12 hours', false, ${isGone})) AS s (place, since, until, still, stood)
  WHERE s.stood`;

const shares = `
  INSERT INTO container_share (container_id, origin_id, grams, facility_id, enterprise_id, division_code)
  SELECT x.id, x.id, b.grams, ${owner} FROM ${containers} WHERE b.state <> 'emptied'`;

export const partner = idOf(historyKinds.treatment, 1);
const partnersContract = idOf(historyKinds.treatment, 2);

/** Two hundred containers a transfer, closed unless one of them is still on its way. Their serials lie in a year of their own. */
const transfers = `
  INSERT INTO transfer (id, facility_id, division_code, year, serial, number, company_id, company_name, contract_id, planned_on,
    state, grams, containers, official_number, number_source, numbered_at, dispatched_at, arrived_at, received_at, treated_at,
    closed_at, created_at)
  SELECT t.id, '${site.facilityId}', '${division}', 2020, t.serial, 'PAST-' || lpad(t.serial::text, 8, '0'), '${partner}',
    '测速处置单位', '${partnersContract}', t.at::date, CASE WHEN t.ended THEN 'closed' ELSE 'inTransit' END, t.grams, t.containers,
    '202534' || lpad(t.serial::text, 8, '0'), 'manual', t.at, t.at, t.then, t.then, t.then, t.then, t.at
  FROM (
    SELECT *, CASE WHEN ended THEN at + interval '1 day' END AS "then" FROM (
      SELECT ${ownId(historyKinds.transfer, 'b.transfer')} AS id, b.transfer AS serial, sum(b.grams) AS grams, count(*) AS containers,
        max(b.from_at) + interval '36 days 12 hours' AS at, bool_and(b.state = 'treated') AS ended
      FROM ${batchTable} b WHERE ${isGone} GROUP BY b.transfer) s) t`;

const transferLines = `
  INSERT INTO transfer_line (id, transfer_id, position, waste_code, name, method_code, grams, containers, accepted_grams,
    refused_grams, treated_on, treated_method_code, place, facility_id, division_code)
  SELECT ${ownId(historyKinds.transferLine, 's.serial * 2 + s.waste')}, s.id, s.waste + 1, s.code, s.name, 'R9', s.grams, s.containers,
    CASE WHEN s.ended THEN s.grams END, CASE WHEN s.ended THEN 0 END, s.treated_on, CASE WHEN s.ended THEN 'R9' END,
    CASE WHEN s.ended THEN '测速处置单位' END, '${site.facilityId}', '${division}'
  FROM (
    SELECT t.id, b.transfer AS serial, b.waste, min(x.waste_code) AS code, min(x.name) AS name, sum(b.grams) AS grams,
      count(*) AS containers, t.closed_at IS NOT NULL AS ended, t.closed_at::date AS treated_on
    FROM ${containers} JOIN transfer t ON t.id = x.transfer_id GROUP BY t.id, b.transfer, b.waste) s`;

const transferContainers = `
  INSERT INTO transfer_container (transfer_id, container_id, waste_code, grams, scanned_at, outcome, facility_id, division_code)
  SELECT x.transfer_id, x.id, x.waste_code, x.grams, b.from_at, CASE b.state WHEN 'treated' THEN 'accepted' END, x.facility_id,
    '${division}'
  FROM ${containers} WHERE x.transfer_id IS NOT NULL`;

/** Tank, carriers and drums, numbered in this order from 1, are the facility's own: labels of its unit, no line, no firm. */
const mixedSource = ({ lines }) => `(
    SELECT i, 1 AS line, min(created_at) AS created_at, min(from_at) AS from_at
    FROM ${batchTable}, generate_series(1, ${1 + tank.carriers + tank.drums}) i GROUP BY i) b
  JOIN (SELECT * FROM container WHERE manifest_line_id = '${lines[0].id}' LIMIT 1) x ON true`;

const mixedColumns = {
  id: ownId(historyKinds.mixed, 'b.i'),
  code: labelOf(`'${facilityUscc}'`, 'b.i'),
  enterprise_id: 'NULL',
  profile_id: 'NULL',
  volume_millilitres: '100000000',
  packaging: `CASE b.i WHEN 1 THEN 'tank' ELSE 'drum' END`,
  grams: `CASE b.i WHEN 1 THEN ${tank.origins * tankOriginGrams} ELSE 0 END`,
  state: `CASE b.i WHEN 1 THEN 'stored' ELSE 'emptied' END`,
  generated_at: 'b.created_at',
  manifest_id: 'NULL',
  manifest_line_id: 'NULL',
  handed_over_grams: 'NULL',
  zone_id: `'${historicZones[0]}'`,
  clock_started_at: 'b.from_at',
  due_on: `(b.from_at + interval '1 year')::date`,
  version: '5',
  created_at: 'b.created_at',
};

const flow = (number, from, to, grams) => `
  SELECT ${ownId(historyKinds.flow, number)} AS id, ${ownId(historyKinds.operation, number)} AS operation_id, 'merge' AS kind,
    ${from} AS from_id, ${to} AS to_id, (${grams})::bigint AS grams`;
const mixed = (number) => ownId(historyKinds.mixed, number);

const tankStatements = (from) => {
  const { origins, carriers, drums } = tank;
  const inOne = (count) => (origins / count) * tankOriginGrams;
  return [
    `INSERT INTO container_stay (container_id, from_at, place, zone_id, grams, waste_code, clock_started_at, held, facility_id, division_code)
     SELECT x.id, x.clock_started_at + interval '1 day', 'zone', x.zone_id, x.grams, x.waste_code, x.clock_started_at, false,
       x.facility_id, x.division_code
     FROM container x WHERE x.id = '${tank.id}'`,
    `INSERT INTO container_share (container_id, origin_id, grams, facility_id, enterprise_id, division_code)
     SELECT '${tank.id}', x.id, b.grams, ${owner} FROM ${containers}`,
    `INSERT INTO container_flow (id, operation_id, kind, from_id, to_id, grams, facility_id, division_code, made_by, made_at, reason)
     SELECT f.*, '${site.facilityId}', '${division}', '${idOf(kinds.account, managerAccount)}', now() - interval '19 days', '测速'
     FROM (${flow('i', historic(`${from} + i - 1`), mixed(`${1 + carriers} + 1 + (i - 1) % ${drums}`), tankOriginGrams)}
       FROM generate_series(1, ${origins}) i
       UNION ALL ${flow(`${origins} + i`, mixed(`${1 + carriers} + i`), mixed(`2 + (i - 1) % ${carriers}`), inOne(drums))}
       FROM generate_series(1, ${drums}) i
       UNION ALL ${flow(`${origins + drums} + i`, mixed('1 + i'), mixed('1'), inOne(carriers))}
       FROM generate_series(1, ${carriers}) i) f`,
  ];
};
const historic = (number) => ownId(historyKinds.container, number);

/** The facility's accounts say what the containers say, and so do the counters of its zones. */
async function balanceBooks(client) {
  const { rows } = await client.query(
    `SELECT c.enterprise_id, c.division_code, c.waste_code, c.zone_id, z.capacity_grams::float8 AS capacity, c.state,
       sum(c.grams)::float8 AS grams, coalesce(sum(c.handed_over_grams), 0)::float8 AS handed_over
     FROM container c LEFT JOIN storage_zone z ON z.id = c.zone_id GROUP BY 1, 2, 3, 4, 5, 6`,
  );
  const sums = new Map();
  for (const [account, grams] of rows.flatMap(entriesOf)) {
    const known = sums.get(account.key) ?? { account, grams: 0 };
    sums.set(account.key, { account, grams: known.grams + grams });
  }
  const lines = JSON.stringify([...sums.values()]);
  const parsed = 'jsonb_to_recordset($1::jsonb) AS l(account jsonb, grams bigint)';
  await client.query(`SELECT ledger_account_id(l.account) FROM ${parsed}`, [lines]);
  await client.query(
    `UPDATE ledger_account a SET posted_grams = l.grams FROM ${parsed} WHERE a.key = l.account->>'key'`,
    [lines],
  );
  await client.query(
    `UPDATE storage_zone z SET container_count = s.containers, liquid_millilitres = s.liquid
     FROM (SELECT zone_id, count(*) AS containers, coalesce(sum(volume_millilitres) FILTER (WHERE form = 'L'), 0) AS liquid
       FROM container WHERE state = 'stored' GROUP BY zone_id) s WHERE z.id = s.zone_id`,
  );
  await client.query('DELETE FROM zone_lot');
  await client.query(
    `INSERT INTO zone_lot (zone_id, waste_code, hazards, components, containers, facility_id, division_code)
     SELECT zone_id, waste_code, hazards, components, count(*), '${site.facilityId}', '${division}'
     FROM container WHERE state = 'stored' GROUP BY 1, 2, 3, 4`,
  );
}

function entriesOf({ enterprise_id, division_code, waste_code, zone_id, capacity, state, grams, handed_over }) {
  const facility = { facilityId: site.facilityId };
  const firmOf = { ...facility, enterpriseId: enterprise_id, divisionCode: division_code };
  const zone = () => [storageZone(facility, zone_id, capacity), grams];
  const handedOver = handed_over === 0 ? [] : [[generated(firmOf, waste_code), -handed_over]];
  if (state === 'received') return [...handedOver, zone(), [receivingBay(facility, waste_code), grams]];
  if (state === 'stored') return [...handedOver, zone(), [inZone(facility, zone_id, waste_code), grams]];
  if (state === 'shipped') return [...handedOver, [outbound(facility, waste_code), grams]];
  if (state === 'treated') return [...handedOver, [treated(facility, waste_code), grams]];
  return handedOver;
}
