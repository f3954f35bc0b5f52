// `npm run bench`: how fast the product is on this machine, beside what the same SQL costs without it.
//   --quick     one minute, smaller tables
//   --profile   also where the server's own time goes
//   --only containers   leaves bookings, acceptances and manifests out
//   --keep DIR  containers only, filled into DIR the first time; later runs measure a copy of what lies there
import { parseArgs } from 'node:util';
import { prepare, PrepareError } from '../scripts/prepare.mjs';

try {
  await prepare();
  const { measure } = await import('./measure.mjs');
  const { report } = await import('./report.mjs');
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      only: { type: 'string' },
      keep: { type: 'string' },
    },
  });
  report(await measure({ ...values, onlyContainers: values.only === 'containers' || values.keep !== undefined }));
} catch (error) {
  console.error(error instanceof PrepareError ? error.message : error);
  process.exitCode = 1;
}
