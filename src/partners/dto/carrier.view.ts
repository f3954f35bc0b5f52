import { AllowedStepView } from '../../platform/http/allowed-step.view.js';
import type { Actor } from '../../shared/roles.js';
import type { Carrier } from '../carrier.entity.js';
import { carrierLifecycle } from '../partner.lifecycle.js';
import type { PartnerState } from '../partner.lifecycle.js';

/** A transport company with its licence. */
export class CarrierView {
  id!: string;
  facilityId!: string;
  name!: string;
  /** Number of the 道路运输经营许可证. */
  licenceNo!: string;
  /** Last valid day, YYYY-MM-DD. */
  licenceValidTo!: string;
  phone!: string;
  address!: string;
  /** `active`, or `retired`: named by old papers and no longer planned with. */
  state!: PartnerState;
  /** Send it back as If-Match: "v3". */
  version!: number;
  allowedSteps!: AllowedStepView[];
}

export const toCarrierView = (carrier: Carrier, actor: Actor): CarrierView => ({
  id: carrier.id,
  facilityId: carrier.facilityId,
  name: carrier.name,
  licenceNo: carrier.licenceNo,
  licenceValidTo: carrier.licenceValidTo,
  phone: carrier.phone,
  address: carrier.address,
  state: carrier.state,
  version: carrier.version,
  allowedSteps: carrierLifecycle.allowedSteps(carrier.state, actor, {}),
});
