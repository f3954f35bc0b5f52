import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { StorageClock } from '../../containers/clock/storage-clock.service.js';
import { ContainerShares } from '../../containers/container-shares.service.js';
import { Containers } from '../../containers/containers.service.js';
import type { LabelUnit, LockedContainer, NewContainer } from '../../containers/containers.service.js';
import { toContainerView } from '../../containers/dto/container.view.js';
import { assertGeneratedAt, packagesOf } from '../../containers/generator/generation.rules.js';
import { assertHazards } from '../../enterprises/profiles/profile.rules.js';
import { OutletLog } from '../../facility/emissions/outlet-log.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { facilityNotFound } from '../../facility/facility.errors.js';
import { Zones } from '../../facility/zones.service.js';
import { produced } from '../../ledger/accounts.js';
import { Ledger } from '../../ledger/ledger.service.js';
import { sumGrams } from '../../shared/mass.js';
import type { Actor } from '../../shared/roles.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { intoBay } from '../container-lines.js';
import type { RecordOwnWaste } from './dto/own-waste.dto.js';
import type { RecordedOwnWasteView } from './dto/own-waste.view.js';
import { changeNeeded, notACarbonChange, notSpentCarbon, noteNeeded } from './own-waste.errors.js';
import { insertOrigins } from './own-waste.queries.js';
import { spentCarbonCode } from './own-waste.types.js';

/**
 * 自产废物: what the facility itself produces. Its plan, ledger and declaration are those of any producer (法典 第532条), but it
 * is not collected: neither the codes nor the quota of the permit, nor a generator's 10 t, are asked. From the record on it
 * counts against a zone and its clock runs, as of what was accepted.
 */
@Injectable()
export class OwnWaste {
  constructor(
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly catalogue: Catalogue,
    private readonly outletLog: OutletLog,
    private readonly containers: Containers,
    private readonly shares: ContainerShares,
    private readonly zones: Zones,
    private readonly clock: StorageClock,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Labels what was filled and brings it into the bay, counting against the first open zone that takes its category and has
   * room. `own-waste.…` (422), `catalogue.code-…`, `waste-profile.hazard-…`, `container.generated-…`,
   * `container.count-ambiguous`, `container.mass-beyond-volume` (422), `facility.no-zone`, `ledger.zone-full`,
   * `container.serials-exhausted` (409).
   */
  record(actor: Actor, request: RequestIdentity, given: RecordOwnWaste): Promise<RecordedOwnWasteView> {
    return this.writes.run(actor, 'own-waste.record', request, async (tx) => {
      const made = await this.recordIn(tx, given);
      return { containers: made.map((container) => toContainerView(container, actor)) };
    });
  }

  private async recordIn(tx: WriteTx, given: RecordOwnWaste): Promise<LockedContainer[]> {
    if (tx.actor.facilityId === null) throw facilityNotFound({});
    const { id, uscc, divisionCode } = await this.facilities.require(tx, tx.actor.facilityId);
    const unit: LabelUnit = { uscc, facilityId: id, enterpriseId: null, divisionCode };
    const generatedAt = await this.generatedAt(tx, id, given);
    const hazards = await this.hazardsOf(tx, given, shanghaiDate(generatedAt));
    const packages = packagesOf(given.containers, given.count);
    const { wasteCode, name, form, packaging, components = [], harmfulComponents = [] } = given;
    const waste = { profileId: null, wasteCode, name, form, hazards, components, harmfulComponents, packaging };
    const wanted = packages.map(({ package: { grams, volumeMillilitres } }) => {
      return { ...waste, grams, volumeMillilitres, generatedAt } satisfies NewContainer;
    });
    const pointers = packages.map(({ pointer }) => pointer);
    const made = await this.containers.register(tx, unit, wanted, pointers);
    const { source, logEntryId = null, note = null } = given;
    await insertOrigins(
      tx,
      made.map((one) => one.id),
      { source, logEntryId, note },
      tenantOf(made[0]!),
    );
    await this.intoBay(tx, made, { source, logEntryId });
    return made;
  }

  /** When it was produced. `own-waste.carbon-change-needed`, `own-waste.no-such-carbon-change`, `own-waste.not-spent-carbon`. */
  private async generatedAt(tx: WriteTx, facilityId: string, given: RecordOwnWaste): Promise<Date> {
    const { source, logEntryId, wasteCode, note } = given;
    if ((source === 'carbonChange') !== (logEntryId !== undefined)) throw changeNeeded({}, '/logEntryId');
    if (source === 'other' && note === undefined) throw noteNeeded({}, '/note');
    const change = logEntryId === undefined ? null : await this.outletLog.carbonChange(tx, facilityId, logEntryId);
    if (logEntryId !== undefined && change === null) throw notACarbonChange({}, '/logEntryId');
    if (change !== null && wasteCode !== spentCarbonCode) throw notSpentCarbon({ code: spentCarbonCode }, '/wasteCode');
    const generatedAt = given.generatedAt === undefined ? (change?.happenedAt ?? tx.now) : new Date(given.generatedAt);
    assertGeneratedAt(generatedAt, tx.now, 'facility');
    return generatedAt;
  }

  /** Those given, or all that the catalogue lists for the code. */
  private async hazardsOf(tx: WriteTx, { wasteCode, hazards }: RecordOwnWaste, on: string) {
    const listed = (await this.catalogue.inForce(tx, [wasteCode], on)).get(wasteCode)!;
    if (hazards === undefined) return [...listed.hazards];
    assertHazards({ ...listed, exclusion: null }, hazards);
    return hazards;
  }

  /** As an acceptance does: the origin's mass is sealed, the clock runs, a zone counts it, and the books have it. */
  private async intoBay(tx: WriteTx, made: readonly LockedContainer[], data: Record<string, unknown>): Promise<void> {
    const { facilityId, wasteCode, generatedAt } = made[0]!;
    const needed = new Map([[wasteCode, sumGrams(made.map(({ grams }) => grams))]]);
    const chosen = (await this.zones.zonesFor(tx, facilityId, [wasteCode], needed)).get(wasteCode)!;
    const zone = (await this.zones.lockForMoves(tx, facilityId, [chosen.id])).get(chosen.id)!;
    const dueOn = await this.clock.dueOn(tx, facilityId, wasteCode, generatedAt);
    const stands = { zoneId: zone.id, clockStartedAt: generatedAt, dueOn };
    await this.containers.advance(
      tx,
      made.map((container) => {
        const change = { ...stands, handedOverGrams: container.grams };
        return { container, step: 'produce', change, data: { ...data, zoneId: zone.id } };
      }),
    );
    await this.shares.open(tx, made);
    for (const container of made) {
      const lines = [
        { account: produced({ facilityId }, wasteCode), grams: -container.grams },
        ...intoBay(container, zone),
      ];
      await this.ledger.move(
        tx,
        'produce',
        { type: 'container', id: container.id, tenant: tenantOf(container) },
        lines,
      );
    }
  }
}
