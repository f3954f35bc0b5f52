import { drivenServer } from '../platform/config/process-environment.js';
import { assembleCast } from './drive/cast.js';
import { bookPickup, carryHome, planRound } from './drive/collect.js';
import { enterFirm } from './drive/enter-firm.js';
import { checkPosting, lookAsRegulator, lookAtCapacity } from './drive/look-back.js';
import { Report } from './drive/report.js';
import { startServer } from './drive/server.js';
import { labelOil, storeDelivery, traceDelivery } from './drive/store.js';
import { acceptDelivery, returnRefused, weighIn } from './drive/weigh-in.js';

/** The whole loop over HTTP, as people would walk it: from a firm's registration to what the regulator reads. */
async function drive(address: string, report: Report): Promise<void> {
  const cast = await assembleCast(address);
  const before = await lookAtCapacity(cast, report);
  const firm = await enterFirm(cast, report);
  const booking = await bookPickup(cast, firm, report);
  const { round, manifestId } = await planRound(cast, booking, report);
  const drum = await labelOil(firm, 320_000, report);
  const arrived = await carryHome(cast, firm, { roundId: round.id, manifestId, drum }, report);
  const delivery = await weighIn(cast, arrived, report);
  const decided = await acceptDelivery(cast, delivery, report);
  const acceptedGrams = decided.lines.reduce((sum, line) => sum + line.acceptedGrams, 0);
  await checkPosting(cast, before, booking.id, acceptedGrams, report);
  await storeDelivery(cast, manifestId, report);
  await returnRefused(cast, firm, decided, report);
  await traceDelivery(cast, manifestId, report);
  await lookAsRegulator(cast, manifestId, report);
}

const report = new Report();
const given = drivenServer();
const server = given === undefined ? await startServer() : null;
try {
  await drive((given ?? server?.address ?? '').replace(/\/+$/, ''), report);
} catch (error) {
  report.check(false, '中断', error instanceof Error ? error.message : String(error));
} finally {
  if (server === null)
    report.note('不变量请在服务器上运行 npm run cli -- invariants 核对。Check the invariants on the server itself.');
  else {
    report.step('核对不变量', 'The invariants');
    report.check(await server.finish(), '全部成立', 'all of them hold');
  }
}
const { faults } = report;
console.log(faults === 0 ? '\n全部正常。All is well.' : `\n${faults} 处异常。${faults} things are off.`);
process.exitCode = faults === 0 ? 0 : 1;
