import { AllowedStepView } from '../../platform/http/allowed-step.view.js';
import type { Actor } from '../../shared/roles.js';
import type { DangerousGoodsClass } from '../dangerous-goods.types.js';
import { vehicleLifecycle } from '../partner.lifecycle.js';
import type { PartnerState } from '../partner.lifecycle.js';
import type { Vehicle } from '../vehicle.entity.js';

/** A vehicle with what it may carry. */
export class VehicleView {
  id!: string;
  facilityId!: string;
  carrierId!: string;
  /** GA 36 without separator: 苏F12345. */
  plate!: string;
  /** What its 道路运输证 covers. */
  hazardClasses!: DangerousGoodsClass[];
  /** Permitted load in grams. */
  payloadGrams!: number;
  /** Number of the 道路运输证. */
  transportPermitNo!: string;
  /** Last valid day, YYYY-MM-DD. */
  transportPermitValidTo!: string;
  /** `active`, or `retired`: named by old papers and no longer planned with. */
  state!: PartnerState;
  /** Send it back as If-Match: "v3". */
  version!: number;
  allowedSteps!: AllowedStepView[];
}

export const toVehicleView = (vehicle: Vehicle, actor: Actor): VehicleView => ({
  id: vehicle.id,
  facilityId: vehicle.facilityId,
  carrierId: vehicle.carrierId,
  plate: vehicle.plate,
  hazardClasses: vehicle.hazardClasses,
  payloadGrams: vehicle.payloadGrams,
  transportPermitNo: vehicle.transportPermitNo,
  transportPermitValidTo: vehicle.transportPermitValidTo,
  state: vehicle.state,
  version: vehicle.version,
  allowedSteps: vehicleLifecycle.allowedSteps(vehicle.state, actor, {}),
});
