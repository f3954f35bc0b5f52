import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../platform/http/allowed-step.view.js';
import type { Actor } from '../../shared/roles.js';
import type { GatewayRequest } from '../gateway-request.entity.js';
import { gatewayRequestLifecycle, gatewayRequestStates } from '../gateway-request.lifecycle.js';
import type { GatewayRequestState } from '../gateway-request.lifecycle.js';
import { gatewayAdapters } from '../manifest-number.port.js';
import type { GatewayAdapter } from '../manifest-number.port.js';

/** A manifest's request for its official number at the national system. */
export class GatewayRequestView {
  id!: string;
  manifestId!: string;
  @ApiProperty({ enum: gatewayAdapters })
  adapter!: GatewayAdapter;
  @ApiProperty({ enum: gatewayRequestStates })
  state!: GatewayRequestState;
  /** Attempts that failed. */
  attempts!: number;
  /** Why the last of them failed, in English. */
  lastError!: string | null;
  /** ISO 8601; null unless open. */
  nextAttemptAt!: string | null;
  officialNumber!: string | null;
  /** False: the number came too late, the manifest was voided meanwhile; null while unanswered. */
  applied!: boolean | null;
  answeredAt!: string | null;
  createdAt!: string;
  allowedSteps!: AllowedStepView[];
}

export const toGatewayRequestView = (request: GatewayRequest, actor: Actor): GatewayRequestView => ({
  id: request.id,
  manifestId: request.manifestId,
  adapter: request.adapter,
  state: request.state,
  attempts: request.attempts,
  lastError: request.lastError,
  nextAttemptAt: request.nextAttemptAt?.toISOString() ?? null,
  officialNumber: request.officialNumber,
  applied: request.applied,
  answeredAt: request.answeredAt?.toISOString() ?? null,
  createdAt: request.createdAt.toISOString(),
  allowedSteps: gatewayRequestLifecycle.allowedSteps(request.state, actor, {}),
});
