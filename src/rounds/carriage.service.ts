import { Injectable } from '@nestjs/common';
import { Catalogue } from '../catalogue/catalogue.service.js';
import { hazardsAmong } from '../catalogue/dto/waste-code.view.js';
import { Carriers } from '../partners/carriers.service.js';
import { Crew } from '../partners/crew.service.js';
import { Vehicles } from '../partners/vehicles.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { FieldError } from '../shared/domain-error.js';
import { loadFindings } from './carriage.rules.js';
import type { LoadedLot } from './carriage.rules.js';
import { clashesOf, hazardsToCover } from './round-load.js';
import { checkedParties } from './round-parties.js';
import type { RoundParties } from './round-parties.js';
import type { Round } from './round.entity.js';
import { carriageFindings } from './round.rules.js';

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
    const parties = checkedParties(await this.partiesOf(tx, crew));
    const lots = await this.lotsOf(tx, load, day);
    return [...carriageFindings({ day, ...parties }), ...loadFindings(parties.vehicle, lots, grams, '/vehicleId')];
  }

  /** Vehicle, carrier and crew as their owners tell of them. `vehicle.not-found`, `crew-member.not-found`, 404. */
  async partiesOf(tx: Tx, { vehicleId, driverId, escortId }: VehicleAndCrew): Promise<RoundParties> {
    const vehicle = await this.vehicles.require(tx, vehicleId);
    return {
      vehicle,
      carrier: await this.carriers.require(tx, vehicle.carrierId),
      driver: await this.crew.require(tx, driverId),
      escort: await this.crew.require(tx, escortId),
    };
  }

  /** As a manifest names them (部令23号, 运输信息). */
  async namesOf(tx: Tx, crew: VehicleAndCrew): Promise<CarriageNames> {
    const { vehicle, carrier, driver, escort } = await this.partiesOf(tx, crew);
    return {
      carrierName: carrier.name,
      licenceNo: carrier.licenceNo,
      plate: vehicle.plate,
      driverName: driver.name,
      escortName: escort.name,
    };
  }

  private async lotsOf(tx: Tx, load: readonly Load[], day: string): Promise<LoadedLot[]> {
    const codes = [...new Set(load.map(({ wasteCode }) => wasteCode))];
    const hazardsOf = hazardsAmong(await this.catalogue.listed(tx, codes, day));
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
