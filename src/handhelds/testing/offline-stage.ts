import { createBookingWorld } from '../../bookings/testing/booking-world.js';
import type { BookingWorld, Firm } from '../../bookings/testing/booking-world.js';
import { ShippedCatalogue } from '../../catalogue/import/shipped-catalogue.service.js';
import { book, createFleet, manifestsOf, releaseTrip } from '../../manifests/testing/manifest-world.js';
import type { Fleet } from '../../manifests/testing/manifest-world.js';
import { ManifestSigning } from '../../manifests/manifest-signing.service.js';
import type { ManifestView } from '../../manifests/dto/manifest.view.js';
import { SimulatedTime } from '../../platform/database/simulated-time.js';
import { systemActor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { withoutKey } from '../../writes/request-identity.js';
import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { runJobs } from '../../../test/support/run-jobs.js';
import { sender } from '../../../test/support/send.js';
import { sealedText, sealOf } from '../hand-over-seal.js';
import type { PacketManifestView, PacketView } from '../dto/packet.view.js';
import type { RecordedLine } from '../handheld.types.js';

/** A round that a driver can take along, and the enterprises it calls at, in the order of driving. */
export interface OfflineRound {
  readonly id: string;
  readonly firms: readonly Firm[];
  readonly bookings: readonly string[];
}

/** An operation as a device sends it. */
export interface Sent {
  readonly operationId: string;
  readonly sequence: number;
  readonly kind: string;
  readonly deviceAt: string;
  readonly basis: number;
  readonly [field: string]: unknown;
}

const hourMs = 3_600_000;
const century = 24 * 365 * 100;

/** A facility, its fleet and a clock that a spec may set: rounds are planned for tomorrow and driven then. */
export class OfflineStage {
  readonly send;

  private constructor(
    readonly test: TestApp,
    readonly world: BookingWorld,
    readonly fleet: Fleet,
  ) {
    this.send = sender(() => test);
  }

  static async open(): Promise<OfflineStage> {
    const test = await createTestApp({ config: { sessionMaxHours: century, sessionIdleMinutes: 60 * century } });
    await test.app.get(ShippedCatalogue).load();
    const world = await createBookingWorld(test);
    return new OfflineStage(test, world, await createFleet(test, world));
  }

  /** The hands of the clock: so many hours after now, or null for the real time. */
  clock(hours: number | null): void {
    this.test.app.get(SimulatedTime).now = hours === null ? null : new Date(Date.now() + hours * hourMs);
  }

  get now(): Date {
    return this.test.app.get(SimulatedTime).instant;
  }

  /** A released round of new firms with confirmed and numbered manifests; the clock stands on its day afterwards. */
  async round(firmCount = 1, { numbered = true, fleet = this.fleet } = {}): Promise<OfflineRound> {
    this.clock(null);
    const firms: Firm[] = [];
    const bookings: string[] = [];
    for (let made = 0; made < firmCount; made += 1) {
      const firm = await this.world.newFirm();
      firms.push(firm);
      bookings.push(await book(this.test, firm));
    }
    const id = await releaseTrip(this.test, this.world, fleet, bookings);
    if (numbered) await this.confirmAll({ id, firms, bookings });
    this.clock(24);
    return { id, firms, bookings };
  }

  async confirmAll({ id, firms }: OfflineRound): Promise<void> {
    for (const manifest of await this.manifests(id)) {
      const firm = firms.find(({ enterpriseId }) => enterpriseId === manifest.enterpriseId)!;
      const given = { contentHash: manifest.confirmHash };
      await this.test.app.get(ManifestSigning).confirm(firm.staff.actor, withoutKey, manifest.id, given);
    }
    await runJobs(this.test);
  }

  manifests(roundId: string): Promise<ManifestView[]> {
    return manifestsOf(this.test, this.world, roundId);
  }

  async handheld(driver = this.fleet.driver): Promise<string> {
    const { body } = await this.send(driver, 'POST', '/handhelds', { name: '车载平板' });
    return body.id as string;
  }

  async packet(roundId: string, handheldId: string, driver = this.fleet.driver): Promise<PacketView> {
    const answer = await this.send(driver, 'POST', `/rounds/${roundId}/packet`, { handheldId });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return answer.body as PacketView;
  }

  replay(packet: PacketView, operations: readonly Sent[], driver = this.fleet.driver) {
    const body = { handheldId: packet.handheldId, sentAt: this.now.toISOString(), operations };
    return this.send(driver, 'POST', `/rounds/${packet.roundId}/replay`, body);
  }

  /** The key that an enterprise fetched beforehand, and the seal its device makes over what it is shown. */
  async seal(firm: Firm, { manifestId }: { manifestId: string }, lines: readonly RecordedLine[]): Promise<string> {
    const { body } = await this.send(firm.staff, 'POST', `/manifests/${manifestId}/hand-over-key`);
    const text = sealedText({
      manifestId,
      officialNumber: body.officialNumber,
      confirmHash: body.confirmHash,
      lines: lines.map(({ line, handedOverGrams, handedOverPackages, containers = [] }) => ({
        position: line,
        grams: handedOverGrams,
        packages: handedOverPackages,
        codes: containers.map(({ code }) => code),
      })),
    });
    return `${body.id}.${sealOf(body.key, text)}`;
  }

  /** A reserved code is on a container if and only if it counts as used: codes breaking that. */
  brokenCodes(): Promise<unknown[]> {
    return this.rows(`SELECT k.code, k.used_at, c.state FROM handheld_code k LEFT JOIN container c USING (code)
      WHERE (k.used_at IS NULL) <> (c.id IS NULL)`);
  }

  rows<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.test.db.read(systemActor('specs'), (tx) => tx.query<Row>(sql, parameters));
  }
}

/** What a driver's device writes down, one after the other. */
export class Recorder {
  readonly operations: Sent[] = [];

  constructor(
    private readonly packet: PacketView,
    private readonly at: Date,
  ) {}

  add(kind: string, fields: object = {}, operationId = newId()): Sent {
    const sequence = this.operations.length + 1;
    const deviceAt = new Date(this.at.getTime() + sequence * 1_000).toISOString();
    const operation = { operationId, sequence, kind, deviceAt, basis: this.packet.version, ...fields };
    this.operations.push(operation);
    return operation;
  }
}

/** What the driver weighs in these specs: oil in one drum, laboratory waste in two. */
export const weighed = { oil: [178_500], lab: [21_000, 20_000] } as const;

/** Labels all of a manifest under reserved codes and answers the lines of its hand-over. */
export function labelAll(recorder: Recorder, { manifestId, lines }: PacketManifestView): RecordedLine[] {
  return lines.map(({ line, codes }, index) => {
    const masses = index === 0 ? weighed.oil : weighed.lab;
    const containers = masses.map((grams, place) => {
      const code = codes[place]!;
      recorder.add('labelContainer', { manifestId, line, code, grams, volumeMillilitres: 200_000 });
      return { code };
    });
    const handedOverGrams = masses.reduce((sum, grams) => sum + grams, 0);
    return { line, handedOverGrams, handedOverPackages: masses.length, containers };
  });
}
