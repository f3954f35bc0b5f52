import { ApiProperty } from '@nestjs/swagger';
import { zoneKinds } from '../../../facility/zone.types.js';
import type { ZoneKind } from '../../../facility/zone.types.js';
import { TextView } from '../../../platform/http/allowed-step.view.js';
import type { Consideration } from '../placements.service.js';
import { proposalReasons, reasonFor } from '../proposal.rules.js';
import type { ProposalReason, ProposedZone } from '../proposal.rules.js';
import type { PlacementFinding, Verdict } from '../put-away.types.js';
import { PlacementFindingView, toFindingView } from './put-away.view.js';

/** What is left for more in a zone. */
export class RoomLeftView {
  grams!: number;
  /** Null: not counted. */
  places!: number | null;
  /** Volume of liquid containers that the bund still allows; 0 without a bund. */
  liquidMillilitres!: number;
}

/** Why the zone is proposed where it is. */
export class ProposalReasonView {
  @ApiProperty({ enum: Object.keys(proposalReasons) })
  code!: ProposalReason;
  text!: TextView;
}

/** An open zone with what the rules say of the container in it. */
export class PutAwayProposalView {
  zoneId!: string;
  zoneName!: string;
  @ApiProperty({ enum: zoneKinds })
  kind!: ZoneKind;
  @ApiProperty({ enum: ['allowed', 'needs-override', 'refused'] })
  verdict!: Verdict;
  /** Everything against it, what no reason puts aside first. */
  findings!: PlacementFindingView[];
  left!: RoomLeftView;
  /** Null where it is refused. */
  @ApiProperty({ type: ProposalReasonView, nullable: true })
  why!: ProposalReasonView | null;
}

export class PutAwayProposalsView {
  containerId!: string;
  code!: string;
  /** In the order in which they are proposed, refused ones last; at most 200. */
  items!: PutAwayProposalView[];
}

export interface Proposal extends ProposedZone {
  readonly zone: Consideration['zone'];
  readonly findings: readonly PlacementFinding[];
}

export function toProposalView(proposal: Proposal): PutAwayProposalView {
  const reason = reasonFor(proposal);
  return {
    zoneId: proposal.zone.id,
    zoneName: proposal.zone.name,
    kind: proposal.zone.kind,
    verdict: proposal.verdict,
    findings: proposal.findings.map(toFindingView),
    left: proposal.left,
    why: reason === null ? null : { code: reason, text: proposalReasons[reason] },
  };
}
