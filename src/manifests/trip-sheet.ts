import { Injectable } from '@nestjs/common';
import type { LockedBooking } from '../bookings/bookings.service.js';
import { Enterprises } from '../enterprises/enterprises.service.js';
import { Facilities } from '../facility/facilities.service.js';
import { Permits } from '../facility/permits.service.js';
import type { FacilityView } from '../facility/dto/facility.view.js';
import type { RoundOnPaper } from '../rounds/rounds.service.js';
import { newId } from '../shared/uuid.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { NewLine, NewManifest } from './manifest-inserter.js';
import type { CarrierSnapshot, ConsigneeSnapshot, WasteForm } from './manifest.types.js';

/** What all manifests of one trip have in common. */
interface Trip {
  readonly round: RoundOnPaper;
  readonly facility: Omit<FacilityView, 'place'>;
  readonly permitNo: string;
}

/** Fills in a manifest from what the modules above know: round, vehicle and crew, permit, enterprise and its bookings. */
@Injectable()
export class TripSheet {
  constructor(
    private readonly facilities: Facilities,
    private readonly permits: Permits,
    private readonly enterprises: Enterprises,
  ) {}

  /** `facility.no-permit` (409) when none is in force on the round's day. */
  async read(tx: WriteTx, round: RoundOnPaper): Promise<Trip> {
    const facility = await this.facilities.require(tx, round.facilityId);
    const permit = await this.permits.inForce(tx, round.facilityId, round.day);
    return { round, facility, permitNo: permit.number };
  }

  /** One enterprise's manifest of the trip, with the lines of all its bookings (部令23号 第16条). */
  async fill(tx: WriteTx, trip: Trip, bookings: readonly [LockedBooking, ...LockedBooking[]]): Promise<NewManifest> {
    const { round, facility } = trip;
    const [{ enterpriseId, divisionCode }] = bookings;
    const consignor = await this.enterprises.snapshot(tx, enterpriseId);
    return {
      kind: 'inbound',
      originalManifestId: null,
      roundId: round.id,
      plannedOn: round.day,
      enterpriseId,
      divisionCode,
      consignor,
      carrier: carrierOf(round),
      consignee: consigneeOf(trip),
      vehicleId: round.vehicle.id,
      plate: round.vehicle.plate,
      driverId: round.driver.id,
      driverName: round.driver.name,
      driverPhone: round.driver.phone,
      driverAccountId: round.driver.accountId,
      escortId: round.escort.id,
      escortName: round.escort.name,
      origin: consignor.address,
      destination: facility.address,
      lines: bookings.flatMap(linesOf).map((line, index) => ({ ...line, position: index + 1 })),
    };
  }
}

const carrierOf = ({ carrier }: RoundOnPaper): CarrierSnapshot => ({
  name: carrier.name,
  licenceNo: carrier.licenceNo,
  address: carrier.address,
  phone: carrier.phone,
});

const consigneeOf = ({ facility, permitNo }: Trip): ConsigneeSnapshot => ({
  name: facility.name,
  uscc: facility.uscc,
  address: facility.address,
  phone: facility.phone,
  permitNo,
});

const linesOf = ({ id, lines }: LockedBooking): Omit<NewLine, 'position'>[] =>
  lines.map((line) => ({
    id: newId(),
    bookingId: id,
    bookingLineId: line.id,
    wasteCode: line.wasteCode,
    name: line.name,
    hazards: line.hazards,
    form: line.form as WasteForm,
    packaging: line.packaging,
    components: line.harmfulComponents.length > 0 ? line.harmfulComponents : line.components,
    plannedGrams: line.estimatedGrams,
    plannedPackages: line.packageCount,
  }));
