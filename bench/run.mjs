// `npm run bench`: how fast the product is on this machine, beside what the same SQL costs without it.
//   --quick     one minute, smaller tables
//   --profile   also where the server's own time goes
import { prepare, PrepareError } from '../scripts/prepare.mjs';

try {
  await prepare();
  const { measure, say } = await import('./measure.mjs');
  const { report } = await import('./report.mjs');
  const given = new Set(process.argv.slice(2));
  const only = (part) => given.has('--only') && given.has(part);
  const quick = given.has('--quick');
  if (!only('transfers'))
    report(await measure({ quick, profile: given.has('--profile'), onlyContainers: only('containers') }));
  if (!only('containers')) {
    const { measureTransfers, transferLines } = await import('./transfers.mjs');
    console.log(`\n${transferLines(await measureTransfers({ quick }, say)).join('\n')}`);
  }
} catch (error) {
  console.error(error instanceof PrepareError ? error.message : error);
  process.exitCode = 1;
}
