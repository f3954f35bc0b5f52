import { TextView } from '../../platform/http/allowed-step.view.js';
import { renderBoth } from '../../shared/domain-error.js';
import type { RoundWaiver } from '../round-waiver.entity.js';
import type { Finding, FindingSeverity } from '../round.types.js';

/** Why a soft finding was let pass. */
export class RoundWaiverView {
  finding!: string;
  reason!: string;
  /** Name of the account that gave the reason. */
  by!: string;
  /** ISO 8601. */
  at!: string;
}

/** One thing that is wrong with the round. */
export class RoundFindingView {
  /** Give it to POST waivers, for a soft finding. */
  key!: string;
  /** Stable code, such as round.payload-exceeded. */
  code!: string;
  /** `hard` refuses the release; `soft` needs a reason. */
  severity!: FindingSeverity;
  /** RFC 6901 pointer into the round: /vehicleId, /stops/2. */
  pointer!: string;
  /** What is wrong and what to do. */
  text!: TextView;
  /** Null while nobody gave a reason; always null for hard findings. */
  waiver!: RoundWaiverView | null;
}

/** The whole check of a round. */
export class RoundCheckView {
  /** Nothing forbids the release now. */
  releasable!: boolean;
  findings!: RoundFindingView[];
}

export const toRoundWaiverView = (waiver: RoundWaiver): RoundWaiverView => ({
  finding: waiver.findingKey,
  reason: waiver.reason,
  by: waiver.accountLabel,
  at: waiver.createdAt.toISOString(),
});

export const toRoundFindingView = (
  { key, code, severity, pointer, text, details }: Finding,
  waivers: readonly RoundWaiver[],
): RoundFindingView => {
  const waiver = waivers.find(({ findingKey }) => findingKey === key);
  return {
    key,
    code,
    severity,
    pointer,
    text: renderBoth(text, details),
    waiver: severity === 'hard' || waiver === undefined ? null : toRoundWaiverView(waiver),
  };
};
