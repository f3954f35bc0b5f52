import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import { parsePlate } from '../shared/plate.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { Carriers } from './carriers.service.js';
import type { CarriedListQuery } from './dto/partner-list.query.dto.js';
import type { ChangeVehicle, RegisterVehicle } from './dto/vehicle.dto.js';
import { toVehicleView } from './dto/vehicle.view.js';
import type { VehicleView } from './dto/vehicle.view.js';
import { assignGiven, facilityOf, lockRow, partnerEvent, requireRow, storeRow } from './partner-rows.js';
import { vehicleLifecycle } from './partner.lifecycle.js';
import type { PartnerStep } from './partner.lifecycle.js';
import { plateMalformed, vehicleNotFound } from './partners.errors.js';
import { listPartners } from './partners.queries.js';
import type { Listing } from './partners.queries.js';
import { Vehicle } from './vehicle.entity.js';

const listing: Listing<Vehicle> = { entity: Vehicle, name: 'plate', expiry: 'transportPermitValidTo' };
const notFound = () => vehicleNotFound({});

/** Most vehicles that are planned with at once. */
export const mostInFleet = 50;

/** Vehicles the facility collects with. */
@Injectable()
export class Vehicles {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audit: AuditService,
    private readonly carriers: Carriers,
  ) {}

  /** For other modules, retired ones included. Throws `vehicle.not-found`, 404. */
  async require(tx: Tx, id: string): Promise<VehicleView> {
    return toVehicleView(await requireRow(tx, Vehicle, id, notFound), tx.actor);
  }

  /**
   * Vehicles to plan with, by plate: those named, retired ones included, or else the first fifty in use. `vehicle.not-found`,
   * 404, at `/vehicleIds/<place>`.
   */
  async fleet(tx: Tx, ids: readonly string[] | null): Promise<VehicleView[]> {
    const where = ids === null ? { state: vehicleLifecycle.initial } : { id: In([...ids]) };
    const found = await tx.manager.find(Vehicle, { where, order: { plate: 'ASC' }, take: mostInFleet });
    const missing = (ids ?? []).findIndex((id) => !found.some((vehicle) => vehicle.id === id));
    if (missing >= 0) throw vehicleNotFound({}, `/vehicleIds/${missing}`);
    return found.map((vehicle) => toVehicleView(vehicle, tx.actor));
  }

  /** Plates by id, retired vehicles included; those the caller may not see are left out. */
  async plates(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const found = await tx.manager.findBy(Vehicle, { id: In([...new Set(ids)]) });
    return new Map(found.map(({ id, plate }) => [id, plate]));
  }

  list(actor: Actor, query: CarriedListQuery): Promise<Page<VehicleView>> {
    return this.database.read(actor, (tx) => listPartners(tx, listing, query, (row) => toVehicleView(row, actor)));
  }

  detail(actor: Actor, id: string): Promise<VehicleView> {
    return this.database.read(actor, (tx) => this.require(tx, id));
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await this.require(tx, id);
      return this.audit.eventsOf(tx, id, page);
    });
  }

  /**
   * Refusals: `vehicle.plate-malformed` 422, `carrier.not-found` 404, `carrier.retired` 409, a plate registered before
   * (`request.conflict`, 409).
   */
  register(actor: Actor, request: RequestIdentity, given: RegisterVehicle): Promise<VehicleView> {
    return this.writes.run(actor, 'vehicle.register', request, (tx) => this.registerIn(tx, given));
  }

  /** As `register`, within a write that registers more than one. */
  async registerIn(tx: WriteTx, given: RegisterVehicle): Promise<VehicleView> {
    const { actor } = tx;
    const plate = readPlate(given.plate);
    await this.carriers.requireActive(tx, given.carrierId);
    const vehicle = tx.manager.create(Vehicle, {
      ...given,
      plate,
      id: newId(),
      facilityId: facilityOf(actor),
      state: vehicleLifecycle.initial,
      version: 1,
      createdAt: tx.now,
    });
    await tx.manager.insert(Vehicle, vehicle);
    tx.audit(partnerEvent('vehicle', vehicle, 'register', { from: null, to: vehicle.state, data: { plate } }));
    return toVehicleView(vehicle, actor);
  }

  /** Refusals as of `register`, and `vehicle.not-found` 404, `request.version-stale` 412. */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeVehicle,
  ): Promise<VehicleView> {
    const plate = given.plate === undefined ? undefined : readPlate(given.plate);
    return this.writes.run(actor, 'vehicle.change', request, async (tx) => {
      const vehicle = await lockRow(tx, Vehicle, id, notFound, version);
      if (given.carrierId !== undefined) await this.carriers.requireActive(tx, given.carrierId);
      const changed = assignGiven(vehicle, { ...given, plate });
      await storeRow(tx, Vehicle, vehicle);
      tx.audit(partnerEvent('vehicle', vehicle, 'change', { data: { changed, plate: vehicle.plate } }));
      return toVehicleView(vehicle, actor);
    });
  }

  /** Retires or reinstates. Refusals: `vehicle.not-found` 404, `request.version-stale` 412, `lifecycle.wrong-state` 409. */
  take(actor: Actor, request: RequestIdentity, id: string, version: number, step: PartnerStep): Promise<VehicleView> {
    return this.writes.run(actor, `vehicle.${step}`, request, async (tx) => {
      const vehicle = await lockRow(tx, Vehicle, id, notFound, version);
      const from = vehicle.state;
      vehicle.state = vehicleLifecycle.take(step, from, actor, {});
      await storeRow(tx, Vehicle, vehicle);
      tx.audit(partnerEvent('vehicle', vehicle, step, { from, to: vehicle.state, data: { plate: vehicle.plate } }));
      return toVehicleView(vehicle, actor);
    });
  }
}

/** The stored form of a plate, or `vehicle.plate-malformed`. */
function readPlate(text: string): string {
  const plate = parsePlate(text);
  if (plate === null) throw plateMalformed({}, '/plate');
  return plate;
}
