import { Agreements } from '../../enterprises/agreements/agreements.service.js';
import type { Firm } from '../../bookings/testing/booking-world.js';
import { labCode, oilCode } from '../../bookings/testing/booking-world.js';
import type { ManifestView } from '../../manifests/dto/manifest.view.js';
import { ManifestJourney } from '../../manifests/manifest-journey.service.js';
import { ManifestReads } from '../../manifests/manifest-reads.service.js';
import { ManifestSigning } from '../../manifests/manifest-signing.service.js';
import { book, manifestsOf, releaseTrip } from '../../manifests/testing/manifest-world.js';
import { databaseNow } from '../../platform/database/database-now.js';
import { systemActor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { Acceptance } from '../../storage/receiving/acceptance.service.js';
import { deliver, scaleReading } from '../../storage/testing/receiving-world.js';
import type { ReceivingWorld } from '../../storage/testing/receiving-world.js';
import { Weighings } from '../../storage/weighing/weighings.service.js';
import { withoutKey } from '../../writes/request-identity.js';
import type { TestApp } from '../../../test/support/app.js';
import { runJobs } from '../../../test/support/run-jobs.js';
import { VisitCharges } from '../charges/visit-charges.service.js';
import type { VisitChargeView } from '../charges/dto/visit-charge.view.js';

/** The firm's agreement: oil is paid for with 1.20 a kilogram, and a visit costs 300.00 at least. */
export const agreed = { oilFenPerKg: -120, minimumFen: 30_000 };

/** A new price of laboratory waste, or of oil, from today on. */
export async function agreePrice(
  test: TestApp,
  { manager }: ReceivingWorld,
  firm: Firm,
  fenPerKg: number,
  wasteCode: string = labCode,
): Promise<void> {
  const agreements = test.app.get(Agreements);
  const { items } = await agreements.list(manager.actor, { enterpriseId: firm.enterpriseId, limit: 1 });
  const { id, version } = items[0]!;
  const today = await todayOf(test);
  const prices = [{ wasteCode, validFrom: today, fenPerKg }];
  await agreements.addPrices(manager.actor, withoutKey, id, version, { prices });
}

export async function todayOf(test: TestApp): Promise<string> {
  return shanghaiDate(await test.db.read(systemActor('spec'), databaseNow));
}

/** Weighed as handed over, and accepted or refused as a whole. */
export async function decide(
  test: TestApp,
  { weighbridge }: ReceivingWorld,
  manifest: ManifestView,
  decision: 'accept' | 'refuse' = 'accept',
): Promise<void> {
  const came = manifest.lines.filter(({ handedOverGrams }) => handedOverGrams !== 0);
  for (const { id: lineId, handedOverGrams } of came) {
    const reading = scaleReading(manifest.id, { lineId, grams: handedOverGrams! });
    await test.app.get(Weighings).weigh(weighbridge.actor, withoutKey, reading);
  }
  const lines = came.map(({ id: lineId }) =>
    decision === 'accept'
      ? { lineId, decision, methodCode: 'R9' as const }
      : { lineId, decision, opinion: '包装破损，全部退回' },
  );
  const { version } = await test.app.get(ManifestReads).detail(weighbridge.actor, manifest.id);
  await test.app.get(Acceptance).decide(weighbridge.actor, withoutKey, manifest.id, version, { lines, topUp: true });
}

/** One trip to several firms; each hands 170 kg of oil and 39 kg of laboratory waste over. In the order of the firms. */
export async function deliverTogether(
  test: TestApp,
  world: ReceivingWorld,
  firms: readonly Firm[],
): Promise<ManifestView[]> {
  const bookings = [];
  for (const firm of firms) bookings.push(await book(test, firm));
  const roundId = await releaseTrip(test, world, world.fleet, bookings);
  const drafts = await manifestsOf(test, world, roundId);
  const [signing, journey] = [test.app.get(ManifestSigning), test.app.get(ManifestJourney)];
  const { driver } = world.fleet;
  for (const { id, confirmHash, enterpriseId, lines } of drafts) {
    const { actor } = firms.find((firm) => firm.enterpriseId === enterpriseId)!.staff;
    await signing.confirm(actor, withoutKey, id, { contentHash: confirmHash });
    await runJobs(test);
    const handedOver = lines.map((line, index) => ({
      lineId: line.id,
      handedOverGrams: index === 0 ? 170_000 : 39_000,
      handedOverPackages: line.plannedPackages,
    }));
    const { loadingHash } = await signing.signLoading(driver.actor, withoutKey, id, { lines: handedOver });
    await signing.signLoading(actor, withoutKey, id, { contentHash: loadingHash });
    await journey.depart(driver.actor, withoutKey, id);
    await journey.arrive(driver.actor, withoutKey, id);
  }
  const arrived = await manifestsOf(test, world, roundId);
  return firms.map((firm) => arrived.find(({ enterpriseId }) => enterpriseId === firm.enterpriseId)!);
}

/** A visit of one firm, brought to its charge: 170 kg of oil and 39 kg of laboratory waste unless told otherwise. */
export async function chargedVisit(
  test: TestApp,
  world: ReceivingWorld,
  firm: Firm,
  grams: readonly number[] = [170_000, 39_000],
): Promise<VisitChargeView> {
  const manifest = await deliver(test, world, firm, [await book(test, firm)], grams);
  await decide(test, world, manifest);
  await runJobs(test);
  return chargeOf(test, world, manifest.id);
}

export async function chargeOf(
  test: TestApp,
  { manager }: ReceivingWorld,
  manifestId: string,
): Promise<VisitChargeView> {
  const charges = test.app.get(VisitCharges);
  const { items } = await charges.list(manager.actor, { manifestId, limit: 10 });
  return charges.one(manager.actor, items.at(-1)!.id);
}

export { labCode, oilCode };
