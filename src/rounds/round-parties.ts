import type { CarrierView } from '../partners/dto/carrier.view.js';
import type { CrewMemberView } from '../partners/dto/crew-member.view.js';
import type { VehicleView } from '../partners/dto/vehicle.view.js';
import type { CarriageFacts, CheckedParty, CheckedPerson, CheckedVehicle } from './round.types.js';

/** Vehicle, its carrier and the crew, of a round or a transfer. */
export interface RoundParties {
  readonly vehicle: VehicleView;
  readonly carrier: CarrierView;
  readonly driver: CrewMemberView;
  readonly escort: CrewMemberView;
}

export const checkedVehicle = (vehicle: VehicleView): CheckedVehicle => ({
  id: vehicle.id,
  name: vehicle.plate,
  retired: vehicle.state === 'retired',
  validTo: vehicle.transportPermitValidTo,
  classes: vehicle.hazardClasses,
  payloadGrams: vehicle.payloadGrams,
});

export const checkedCarrier = ({ id, name, state, licenceValidTo }: CarrierView): CheckedParty => ({
  ...{ id, name, retired: state === 'retired', validTo: licenceValidTo },
});

const checkedPerson = ({ id, name, state, certificateValidTo, kinds }: CrewMemberView): CheckedPerson => ({
  ...{ id, name, retired: state === 'retired', validTo: certificateValidTo, kinds },
});

/** Who carries, as the checks of round and transfer look at them. */
export const checkedParties = ({
  vehicle,
  carrier,
  driver,
  escort,
}: RoundParties): Pick<CarriageFacts, keyof RoundParties> => ({
  vehicle: checkedVehicle(vehicle),
  carrier: checkedCarrier(carrier),
  driver: checkedPerson(driver),
  escort: checkedPerson(escort),
});
