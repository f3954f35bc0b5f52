import { Injectable } from '@nestjs/common';
import { Catalogue } from '../catalogue/catalogue.service.js';
import { Carriers } from '../partners/carriers.service.js';
import { Crew } from '../partners/crew.service.js';
import { Vehicles } from '../partners/vehicles.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { FieldError } from '../shared/domain-error.js';
import type { Hazards } from '../shared/waste-code.js';
import { loadFindings } from './carriage.rules.js';
import type { LoadedLot } from './carriage.rules.js';
import { clashesOf, hazardsToCover } from './round-load.js';
import type { Round } from './round.entity.js';
import { carriageFindings } from './round.rules.js';
import type { CarriageFacts, CheckedPerson } from './round.types.js';

/** Who drives which vehicle. */
export type VehicleAndCrew = Pick<Round, 'vehicleId' | 'driverId' | 'escortId'>;

export interface CarriageNames {
  readonly carrierName: string;
  readonly licenceNo: string;
  readonly plate: string;
  readonly driverName: string;
  readonly escortName: string;
}

/** Containers alike, as they are loaded. */
export type Load = Pick<LoadedLot, 'wasteCode' | 'name' | 'hazards' | 'components'>;

/** Whether somebody may carry something on a day (部令23号 第13条), for rounds and for transfers alike. */
@Injectable()
export class Carriage {
  constructor(
    private readonly carriers: Carriers,
    private readonly vehicles: Vehicles,
    private readonly crew: Crew,
    private readonly catalogue: Catalogue,
  ) {}

  /** What forbids the trip: papers, payload, classes of the vehicle's permit, what may not travel together. */
  async findings(
    tx: Tx,
    crew: VehicleAndCrew,
    load: readonly Load[],
    grams: number,
    day: string,
  ): Promise<FieldError[]> {
    const parties = await this.partiesOf(tx, crew);
    const lots = await this.lotsOf(tx, load, day);
    return [...carriageFindings({ day, ...parties }), ...loadFindings(parties.vehicle, lots, grams, '/vehicleId')];
  }

  /** Vehicle, carrier and crew with their papers, for round and transfer alike. */
  async partiesOf(tx: Tx, round: VehicleAndCrew): Promise<Omit<CarriageFacts, 'day'>> {
    const vehicle = await this.vehicles.require(tx, round.vehicleId);
    const carrier = await this.carriers.require(tx, vehicle.carrierId);
    return {
      vehicle: {
        id: vehicle.id,
        name: vehicle.plate,
        retired: vehicle.state === 'retired',
        validTo: vehicle.transportPermitValidTo,
        classes: vehicle.hazardClasses,
        payloadGrams: vehicle.payloadGrams,
      },
      carrier: {
        id: carrier.id,
        name: carrier.name,
        retired: carrier.state === 'retired',
        validTo: carrier.licenceValidTo,
      },
      driver: await this.person(tx, round.driverId),
      escort: await this.person(tx, round.escortId),
    };
  }

  /** As a manifest names them (部令23号, 运输信息). */
  async namesOf(tx: Tx, crew: VehicleAndCrew): Promise<CarriageNames> {
    const { plate, carrierId } = await this.vehicles.require(tx, crew.vehicleId);
    const { name: carrierName, licenceNo } = await this.carriers.require(tx, carrierId);
    const driver = await this.crew.require(tx, crew.driverId);
    const escort = await this.crew.require(tx, crew.escortId);
    return { carrierName, licenceNo, plate, driverName: driver.name, escortName: escort.name };
  }

  private async person(tx: Tx, id: string): Promise<CheckedPerson> {
    const { name, state, certificateValidTo, kinds } = await this.crew.require(tx, id);
    return { id, name, retired: state === 'retired', validTo: certificateValidTo, kinds };
  }

  private async lotsOf(tx: Tx, load: readonly Load[], day: string): Promise<LoadedLot[]> {
    const listed = await this.catalogue.listed(tx, [...new Set(load.map(({ wasteCode }) => wasteCode))], day);
    const hazardsOf = (code: string): Hazards => {
      const entry = listed.get(code);
      return { list: entry?.hazards ?? [], meaning: entry?.hazardsMeaning ?? 'oneOrMore' };
    };
    const clashes = clashesOf(
      load.map((lot, stop) => ({ ...lot, stop, bookingNumber: '' })),
      hazardsOf,
    ).filter(({ severity }) => severity === 'hard');
    return load.map((lot, place) => ({
      ...lot,
      toCover: hazardsToCover(lot.hazards, hazardsOf(lot.wasteCode)),
      clashes: clashes.filter(({ lots }) => lots.some(({ stop }) => stop === place)).map(({ reason }) => reason),
    }));
  }
}
