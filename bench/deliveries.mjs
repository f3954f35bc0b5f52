// Manifests that stand weighed at the weighbridge. The first one goes the whole way through the application; the others are
// its copies, row by row, each of another firm, since the way there is not what is measured.
import { randomUUID } from 'node:crypto';
import { firstDeliveryKind, idOf, idSql, kinds } from './ids.mjs';
import { authorization, bookingOf, firmCount, operators, site } from './site.mjs';

const validTo = '2099-12-31';
const grams = 1_000;

/** Firm number 1's delivery: answers its manifest. `send(account, method, path, body, version)` asks the application. */
export async function walkOneDelivery(send) {
  const { dispatcher, driver, weighbridge } = operators;
  const trip = await planTrip(send);
  const { id } = await send(dispatcher, 'POST', '/manifests', { roundId: trip, enterpriseId: idOf(kinds.firm, 1) });
  const path = `/manifests/${id}`;
  const drafted = await send(dispatcher, 'GET', path);
  await send(1, 'POST', `${path}/confirm`, { contentHash: drafted.confirmHash });
  const number = `${new Date().getUTCFullYear()}3206000001`;
  await send(dispatcher, 'POST', `${path}/official-number`, { number });
  const masses = drafted.lines.map(({ id: lineId, plannedPackages }) => ({
    lineId,
    handedOverGrams: grams,
    handedOverPackages: plannedPackages,
  }));
  const signed = await send(driver, 'POST', `${path}/sign-loading`, { lines: masses });
  await send(1, 'POST', `${path}/sign-loading`, { contentHash: signed.loadingHash });
  await send(driver, 'POST', `${path}/depart`);
  const arrived = await send(driver, 'POST', `${path}/arrive`);
  for (const { id: lineId } of arrived.lines) {
    const reading = {
      manifestId: id,
      lineId,
      kind: 'net',
      grams,
      source: 'scale',
      deviceId: 'S1',
      readingId: randomUUID(),
    };
    await send(weighbridge, 'POST', '/weighings', reading);
  }
  return send(weighbridge, 'GET', path);
}

async function planTrip(send) {
  const { dispatcher, driver } = operators;
  const booking = await send(1, 'POST', '/bookings', bookingOf(1));
  const carrier = await send(dispatcher, 'POST', '/carriers', {
    name: '测速物流',
    licenceNo: '苏通运-0001',
    licenceValidTo: validTo,
    phone: '0513-11111111',
    address: '港闸区测试路 9 号',
  });
  const vehicle = await send(dispatcher, 'POST', '/vehicles', {
    carrierId: carrier.id,
    plate: '苏FA0001',
    hazardClasses: ['hazardous-waste'],
    payloadGrams: 10_000_000,
    transportPermitNo: '危运-0001',
    transportPermitValidTo: validTo,
  });
  const member = (name, kind, accountId) =>
    send(dispatcher, 'POST', '/crew', {
      carrierId: carrier.id,
      name,
      phone: '13800000000',
      kinds: [kind],
      certificateNo: `证-${kind}`,
      certificateValidTo: validTo,
      accountId,
    });
  const atWheel = await member('李师傅', 'driver', idOf(kinds.account, driver));
  const escort = await member('赵师傅', 'escort', null);
  const day = new Date(Date.parse(bookingOf(1).windowFrom) + 8 * 3_600_000).toISOString().slice(0, 10);
  const crewed = { vehicleId: vehicle.id, driverId: atWheel.id, escortId: escort.id };
  const { id } = await send(dispatcher, 'POST', '/rounds', { day, ...crewed, bookingIds: [booking.id] });
  const { findings } = await send(dispatcher, 'GET', `/rounds/${id}/check`);
  const soft = findings.filter(({ severity }) => severity === 'soft').map(({ key }) => key);
  if (soft.length > 0) await send(dispatcher, 'POST', `/rounds/${id}/waivers`, { findings: soft, reason: '测速' });
  const { version } = await send(dispatcher, 'GET', `/rounds/${id}`);
  await send(dispatcher, 'POST', `/rounds/${id}/release`, undefined, version);
  return id;
}

/** The decision over the delivery `number` that is a copy of `manifest`; over `manifest` itself without a number. */
export function acceptanceOf(manifest, number) {
  const kindOf = deliveryKinds(manifest);
  const id = (original) => (number === undefined ? original : idOf(kindOf.get(original), number));
  return {
    method: 'POST',
    path: `/manifests/${id(manifest.id)}/acceptance`,
    headers: {
      ...authorization(operators.weighbridge),
      'if-match': `"v${manifest.version}"`,
      'idempotency-key': randomUUID(),
    },
    body: { lines: manifest.lines.map((line) => ({ lineId: id(line.id), decision: 'accept', methodCode: 'R9' })) },
  };
}

export const firmOf = (delivery) => 1 + ((delivery - 1) % firmCount);

/** Of each id that a delivery consists of, the kind of its copies. */
export const deliveryKinds = ({ ownIds }) => new Map(ownIds.map((id, place) => [id, firstDeliveryKind + place]));

/** What acceptance and copying need to know of a manifest; the view does not show all of its rows. */
export async function deliveryOf(client, { id, version, lines }) {
  const { rows } = await client.query(
    `SELECT id FROM manifest WHERE id = $1
     UNION ALL (SELECT round_id FROM manifest WHERE id = $1)
     UNION ALL (SELECT id FROM manifest_line WHERE manifest_id = $1 ORDER BY position)
     UNION ALL (SELECT DISTINCT booking_id FROM manifest_line WHERE manifest_id = $1)
     UNION ALL (SELECT booking_line_id FROM manifest_line WHERE manifest_id = $1 ORDER BY position)
     UNION ALL (SELECT b.reservation_id FROM booking b WHERE id IN (SELECT booking_id FROM manifest_line WHERE manifest_id = $1))
     UNION ALL (SELECT id FROM manifest_signature WHERE manifest_id = $1)
     UNION ALL (SELECT id FROM weighing WHERE manifest_id = $1)
     UNION ALL (SELECT id FROM container WHERE manifest_id = $1 ORDER BY code)`,
    [id],
  );
  const vehicle = await client.query('SELECT vehicle_id FROM manifest WHERE id = $1', [id]);
  return { id, version, lines, ownIds: rows.map((row) => row.id), vehicleId: vehicle.rows[0].vehicle_id };
}

/** Numbers `from` to `to`, each a copy of `manifest`. `client` is the owner's. */
export async function copyDelivery(client, manifest, from, to) {
  const n = `(100000 + n)::text`;
  const copies = [
    [
      'booking',
      `id = (SELECT booking_id FROM manifest_line WHERE manifest_id = $1 LIMIT 1)`,
      `'number', 'YY20260101-' || ${n}`,
    ],
    ['booking_line', `booking_id = (SELECT booking_id FROM manifest_line WHERE manifest_id = $1 LIMIT 1)`],
    ['ledger_reservation', `subject_id = (SELECT booking_id FROM manifest_line WHERE manifest_id = $1 LIMIT 1)`],
    [
      'manifest',
      'id = $1',
      `'serial', 100000 + n, 'internal_number', 'BENCH-' || ${n}, 'official_number', '20263206' || ${n}`,
    ],
    ['manifest_line', 'manifest_id = $1'],
    ['manifest_signature', 'manifest_id = $1'],
    ['weighing', 'manifest_id = $1', `'reading_id', x.reading_id || '-' || n`],
    ['container', 'manifest_id = $1', `'code', ${copiedCode}`],
  ];
  for (const [table, condition, other = `'id', c->'id'`] of copies)
    await client.query(
      `INSERT INTO ${table}
       SELECT r.* FROM generate_series($2::int, $3::int) n, ${table} x,
         LATERAL (SELECT ${renamed(manifest, 'to_jsonb(x)::text')}::jsonb AS c) t,
         LATERAL jsonb_populate_record(NULL::${table}, c || jsonb_build_object(${other})) r
       WHERE x.${condition}`,
      [manifest.id, from, to],
    );
  await copyHeldMass(client, manifest, from, to);
}

const firmNumber = `1 + (n - 1) % ${firmCount}`;

/** A label of the firm's own, of a day for each of its copies, on which nothing else was labelled. */
const copiedCode = `'91320613' || lpad((${firmNumber})::text, 10, '0') || substr(x.code, 19, 8)
  || to_char(date '2000-01-01' + (n - 1) / ${firmCount}, 'YYYYMMDD') || right(x.code, 3)`;

/** The text with the ids of the delivery and of its firm replaced by those of its copy number n. */
function renamed(manifest, text) {
  const ids = [...deliveryKinds(manifest)].map(([id, kind]) => [id, idSql(kind, 'n')]);
  const firm = [idOf(kinds.firm, 1), idSql(kinds.firm, firmNumber)];
  const profiles = [kinds.agreement, kinds.oil, kinds.lab].map((kind) => [idOf(kind, 1), idSql(kind, firmNumber)]);
  return [...ids, firm, ...profiles].reduce((sql, [from, to]) => `replace(${sql}, '${from}', ${to})`, text);
}

/** What the reservations of the copies hold, on the accounts of their firms, and the waste on the vehicle. */
async function copyHeldMass(client, manifest, from, to) {
  const firm = idOf(kinds.firm, 1);
  const ofFirm = `replace(a.key, '${firm}', ${idSql(kinds.firm, firmNumber)})`;
  await client.query(
    `WITH held AS (
       INSERT INTO ledger_reservation_line (reservation_id, account_id, grams, facility_id, enterprise_id, division_code)
       SELECT (${renamed(manifest, 'l.reservation_id::text')})::uuid, o.id, l.grams, l.facility_id,
         (${idSql(kinds.firm, firmNumber)})::uuid, l.division_code
       FROM generate_series($2::int, $3::int) n, ledger_reservation_line l
       JOIN ledger_account a ON a.id = l.account_id
       JOIN booking b ON b.reservation_id = l.reservation_id,
       LATERAL (SELECT id FROM ledger_account WHERE key = ${ofFirm}) o
       WHERE b.id = (SELECT booking_id FROM manifest_line WHERE manifest_id = $1 LIMIT 1)
       RETURNING account_id, grams
     )
     UPDATE ledger_account SET pending_grams = pending_grams + sums.grams
     FROM (SELECT account_id, sum(grams) AS grams FROM held GROUP BY account_id) sums WHERE id = account_id`,
    [manifest.id, from, to],
  );
  await client.query(`UPDATE ledger_account SET posted_grams = posted_grams + $1 WHERE kind = 'vehicle'`, [
    (to - from + 1) * grams,
  ]);
}

/** Ids in the statements of an acceptance that all copies share. */
export const sharedIds = ({ vehicleId }) => [
  ...Object.values(site),
  ...Object.values(operators).map((number) => idOf(kinds.account, number)),
  vehicleId,
];
