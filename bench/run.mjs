// `npm run bench`: how fast the product is on this machine, beside what the same SQL costs without it.
//   --quick     one minute, smaller tables
//   --profile   also where the server's own time goes
//   --only containers   leaves bookings, acceptances, manifests and transfers out
//   --only transfers    leaves all but transfers out; with REDIS_URL their flows run on Redis as well
//   --only emissions    leaves all but readings of outlets out
//   --only reports      the yearly report of manifest lines as CSV and XLSX, and nothing else
//   --only duties       leaves all but the duties of 3,000 enterprises out
//   --keep DIR  containers only, filled into DIR the first time; later runs measure a copy of what lies there
import { parseArgs } from 'node:util';
import { prepare, PrepareError } from '../scripts/prepare.mjs';

try {
  await prepare();
  const { measure, say } = await import('./measure.mjs');
  const { report } = await import('./report.mjs');
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      only: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  const onlyContainers = values.only === 'containers' || values.keep !== undefined;
  const isAlone = ['transfers', 'emissions'].includes(values.only);
  if (!isAlone) report(await measure({ ...values, onlyContainers }));
  if (!onlyContainers && values.only !== 'emissions') {
  const alone = ['transfers', 'reports'].includes(values.only);
  if (!alone) report(await measure({ ...values, onlyContainers }));
  if (!onlyContainers && values.only !== 'transfers') {
    const { measureReports, reportLines } = await import('./reports.mjs');
    console.log(`\n${reportLines(await measureReports(values, say)).join('\n')}`);
  }
  if (!onlyContainers && values.only !== 'reports') {
    const { measureTransfers, transferLines } = await import('./transfers.mjs');
    console.log(`\n${transferLines(await measureTransfers(values, say)).join('\n')}`);
  }
  if (!onlyContainers && values.only !== 'transfers') {
    const { emissionLines, measureEmissions } = await import('./emissions.mjs');
    console.log(`\n${emissionLines(await measureEmissions(values, say)).join('\n')}`);
  const isOnly = (part) => values.only === part;
  if (!isOnly('transfers') && !isOnly('duties')) report(await measure({ ...values, onlyContainers }));
  if (!onlyContainers && !isOnly('duties')) {
    const { measureTransfers, transferLines } = await import('./transfers.mjs');
    console.log(`\n${transferLines(await measureTransfers(values, say)).join('\n')}`);
  }
  if (!onlyContainers && !isOnly('transfers')) {
    const { dutyLines, measureDuties } = await import('./duties.mjs');
    console.log(`\n${dutyLines(await measureDuties(say)).join('\n')}`);
  }
} catch (error) {
  console.error(error instanceof PrepareError ? error.message : error);
  process.exitCode = 1;
}
