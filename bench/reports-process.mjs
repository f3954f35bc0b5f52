// node reports-process.mjs <database> csv|xlsx|bare: one report by the product, or its rows by the bare writer. Says on
// stdout how long it took and how much memory.
import { ExportRunner } from '../dist/src/compliance/reports/running/export-runner.js';
import { Exports } from '../dist/src/compliance/reports/exports/exports.service.js';
import { cellsOf, sheetColumnsOf } from '../dist/src/compliance/reports/report-cells.js';
import { Reports } from '../dist/src/compliance/reports/reports.service.js';
import { Database } from '../dist/src/platform/database/database.service.js';
import { withoutKey } from '../dist/src/writes/request-identity.js';
import { idOf, kinds } from './ids.mjs';
import { managerAccount, site } from './site.mjs';
import { openWorker } from './surroundings.mjs';

const [url, what] = process.argv.slice(2);
const kind = 'manifest-lines';
const manager = {
  accountId: idOf(kinds.account, managerAccount),
  label: '测速主管',
  roles: ['operator.manager'],
  enterpriseId: null,
  facilityId: site.facilityId,
  divisionCode: null,
};
const period = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4);

const app = await openWorker({ url });
const idle = megabytes();
const result = what === 'bare' ? await bare() : await asProduct();
process.stdout.write(JSON.stringify({ ...result, idle, megabytes: megabytes() }));
await app.close();

async function asProduct() {
  const exports = app.get(Exports, { strict: false });
  const asked = { kind, format: what, purpose: '测速', parameters: { period } };
  const { id } = await exports.ask(manager, withoutKey, { ...asked, purpose: '测速用途' });
  const begun = performance.now();
  const used = process.cpuUsage();
  await app.get(ExportRunner, { strict: false }).runNext();
  const seconds = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(used);
  const { state, rowsDone, bytes } = await exports.detail(manager, id);
  if (state !== 'ready') throw new Error(`the report is ${state}`);
  return { seconds, cpuSeconds: (user + system) / 1e6, rows: rowsDone, bytes };
}

/**
 * The same cells under the same formats of numbers, made beforehand and given again and again until there are as many rows,
 * without a promise for each: the writer takes plain lists, too.
 */
async function bare() {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const report = app.get(Reports).for(manager, kind);
  const { count, rows: held } = await app.get(Database).snapshot(manager, 120_000, async (tx) => ({
    count: await report.count(tx, { period }),
    rows: (await report.rows(tx, { period }).next()).value,
  }));
  const cells = held.map(cellsOf(report.columns, 'zh'));
  const columns = sheetColumnsOf(report.columns, 'zh').map(({ header, width = 16, decimals }) => ({
    header,
    width,
    ...(decimals !== undefined && { style: { numFmt: `0.${'0'.repeat(decimals)}${'#'.repeat(6 - decimals)}` } }),
  }));
  function* rows() {
    for (let place = 0; place < count; place += 1) yield cells[place % cells.length];
  }
  const begun = performance.now();
  const used = process.cpuUsage();
  let bytes = 0;
  for await (const piece of writeXlsxStream(rows(), { name: 'bare', columns })) bytes += piece.length;
  const seconds = (performance.now() - begun) / 1_000;
  const { user, system } = process.cpuUsage(used);
  return { seconds, cpuSeconds: (user + system) / 1e6, rows: count, bytes };
}

function megabytes() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
