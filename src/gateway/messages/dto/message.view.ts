import { ApiProperty } from '@nestjs/swagger';
import { AllowedStepView } from '../../../platform/http/allowed-step.view.js';
import type { Actor } from '../../../shared/roles.js';
import { gatewayAdapters, messageKinds } from '../../port/gateway.types.js';
import type { GatewayAdapter, MessageKind } from '../../port/gateway.types.js';
import type { OfficialForm } from '../../subjects/official-form.types.js';
import type { GatewayMessage } from '../gateway-message.entity.js';
import { messageLifecycle, messageStates } from '../gateway-message.lifecycle.js';
import type { MessageState } from '../gateway-message.lifecycle.js';
import { factsOf } from '../message-records.js';

/** Something said to the national system, and what became of it. */
export class MessageView {
  id!: string;
  /** What it is about: `manifest`. */
  subjectType!: string;
  subjectId!: string;
  internalNumber!: string;
  @ApiProperty({ enum: messageKinds })
  kind!: MessageKind;
  @ApiProperty({ enum: gatewayAdapters })
  adapter!: GatewayAdapter;
  @ApiProperty({ enum: messageStates })
  state!: MessageState;
  /** Attempts begun. */
  attempts!: number;
  /** Why the last of them failed, or why the answer was refused. */
  lastError!: string | null;
  /** ISO 8601; null unless open. */
  nextAttemptAt!: string | null;
  officialNumber!: string | null;
  /** Of a number, false: the manifest was voided, before it came or since; null while unanswered. */
  applied!: boolean | null;
  /** The file in which it was handed over. */
  exportId!: string | null;
  answeredAt!: string | null;
  createdAt!: string;
  allowedSteps!: AllowedStepView[];
}

export class MessageDetailView extends MessageView {
  /** Sent with every attempt. */
  idempotencyKey!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'in the fields of the official form' })
  content!: OfficialForm;
}

export const toMessageView = (message: GatewayMessage, actor: Actor): MessageView => ({
  id: message.id,
  subjectType: message.subjectType,
  subjectId: message.subjectId,
  internalNumber: message.internalNumber,
  kind: message.kind,
  adapter: message.adapter,
  state: message.state,
  attempts: message.attempts,
  lastError: message.lastError,
  nextAttemptAt: message.nextAttemptAt?.toISOString() ?? null,
  officialNumber: message.officialNumber,
  applied: message.applied,
  exportId: message.exportId,
  answeredAt: message.answeredAt?.toISOString() ?? null,
  createdAt: message.createdAt.toISOString(),
  allowedSteps: messageLifecycle.allowedSteps(message.state, actor, factsOf(message)),
});

export const toMessageDetailView = (message: GatewayMessage, actor: Actor): MessageDetailView => ({
  ...toMessageView(message, actor),
  idempotencyKey: message.idempotencyKey,
  content: message.content,
});
