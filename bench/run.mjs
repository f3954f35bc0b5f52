// `npm run bench`: how fast the product is on this machine, beside what the same SQL costs without it.
//   --quick     one minute, smaller tables
//   --profile   also where the server's own time goes
//   --only collection   bookings and acceptances, and nothing else
//   --only containers   leaves bookings, acceptances, manifests and transfers out
//   --only transfers    leaves all but transfers out; with REDIS_URL their flows run on Redis as well
//   --only emissions    leaves all but readings of outlets out
//   --only reports      the yearly report of manifest lines as CSV and XLSX, and nothing else
//   --turns N   how often reports are measured, three times unless told
//   --only duties       leaves all but the duties of 3,000 enterprises out
//   --keep DIR  containers only, filled into DIR the first time; later runs measure a copy of what lies there
import { parseArgs } from 'node:util';
import { prepare, PrepareError } from '../scripts/prepare.mjs';

try {
  await prepare({ build: 'server' });
  const { measure, say } = await import('./measure.mjs');
  const { report } = await import('./report.mjs');
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      only: { type: 'string' },
      turns: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const onlyContainers = values.only === 'containers' || values.keep !== undefined;
  const wanted = (part) => !onlyContainers && (values.only === undefined || values.only === part);
  const onlyCollection = values.only === 'collection';
  if (onlyContainers || onlyCollection || values.only === undefined)
    report(await measure({ ...values, onlyContainers, onlyCollection }));
  const tell = (lines) => console.log(`\n${lines.join('\n')}`);
  if (wanted('reports')) {
    const { measureReports, reportLines } = await import('./reports.mjs');
    tell(reportLines(await measureReports({ ...values, turns: Number(values.turns ?? (values.quick ? 1 : 3)) }, say)));
  }
  if (wanted('transfers')) {
    const { measureTransfers, transferLines } = await import('./transfers.mjs');
    tell(transferLines(await measureTransfers(values, say)));
  }
  if (wanted('emissions')) {
    const { emissionLines, measureEmissions } = await import('./emissions.mjs');
    tell(emissionLines(await measureEmissions(values, say)));
  }
  if (wanted('duties')) {
    const { dutyLines, measureDuties } = await import('./duties.mjs');
    tell(dutyLines(await measureDuties(say)));
  }
} catch (error) {
  console.error(error instanceof PrepareError ? error.message : error);
  process.exitCode = 1;
}
