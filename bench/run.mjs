// `npm run bench`: how fast the product is on this machine, beside what the same SQL costs without it.
//   --quick     one minute, smaller tables
//   --profile   also where the server's own time goes
import { prepare, PrepareError } from '../scripts/prepare.mjs';

try {
  await prepare();
  const { measure } = await import('./measure.mjs');
  const { report } = await import('./report.mjs');
  const given = new Set(process.argv.slice(2));
  const onlyContainers = given.has('--only') && given.has('containers');
  report(await measure({ quick: given.has('--quick'), profile: given.has('--profile'), onlyContainers }));
} catch (error) {
  console.error(error instanceof PrepareError ? error.message : error);
  process.exitCode = 1;
}
