import { AllowedStepView } from '../../platform/http/allowed-step.view.js';
import { hasRole } from '../../shared/roles.js';
import type { Actor } from '../../shared/roles.js';
import type { CrewMember } from '../crew-member.entity.js';
import type { CrewKind } from '../crew.types.js';
import { crewMemberLifecycle } from '../partner.lifecycle.js';
import type { PartnerState } from '../partner.lifecycle.js';
import { maskPhone } from '../../shared/phone.js';

/** A driver or escort with the certificate. */
export class CrewMemberView {
  id!: string;
  facilityId!: string;
  carrierId!: string;
  name!: string;
  /** In full for the own facility, masked for everybody else: 138****5678. */
  phone!: string;
  kinds!: CrewKind[];
  /** Number of the 从业资格证. */
  certificateNo!: string;
  /** Last valid day, YYYY-MM-DD. */
  certificateValidTo!: string;
  /** The account a driver signs in with. */
  accountId!: string | null;
  /** `active`, or `retired`: named by old papers and no longer planned with. */
  state!: PartnerState;
  /** Send it back as If-Match: "v3". */
  version!: number;
  allowedSteps!: AllowedStepView[];
}

export const toCrewMemberView = (member: CrewMember, actor: Actor): CrewMemberView => ({
  id: member.id,
  facilityId: member.facilityId,
  carrierId: member.carrierId,
  name: member.name,
  phone: seesPhone(member, actor) ? member.phone : maskPhone(member.phone),
  kinds: member.kinds,
  certificateNo: member.certificateNo,
  certificateValidTo: member.certificateValidTo,
  accountId: member.accountId,
  state: member.state,
  version: member.version,
  allowedSteps: crewMemberLifecycle.allowedSteps(member.state, actor, {}),
});

/** The facility works with its crew; the system writes the number onto manifests. */
const seesPhone = (member: CrewMember, actor: Actor): boolean =>
  actor.facilityId === member.facilityId || hasRole(actor, 'system');
