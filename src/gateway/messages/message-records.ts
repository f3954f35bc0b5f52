import type { Tx } from '../../platform/database/database.service.js';
import { canonicalJson, sha256Hex } from '../../shared/canonical-json.js';
import { renderText } from '../../shared/domain-error.js';
import type { DomainError } from '../../shared/domain-error.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { messageNotFound } from '../gateway.errors.js';
import { messageFailed } from '../gateway.events.js';
import { messageKinds } from '../port/gateway.types.js';
import type { MessageKind } from '../port/gateway.types.js';
import type { SubjectRef } from '../subjects/gateway-subjects.js';
import type { OfficialForm } from '../subjects/official-form.types.js';
import { GatewayMessage } from './gateway-message.entity.js';
import { messageLifecycle } from './gateway-message.lifecycle.js';
import type { MessageStep } from './gateway-message.lifecycle.js';

export const rankOf = (kind: MessageKind): number => messageKinds.indexOf(kind);

/** The same subject, kind and content have the same key; other content is another message. */
export const keyOf = ({ type, id }: SubjectRef, kind: MessageKind, content: OfficialForm): string =>
  `${type}/${id}/${kind}/${sha256Hex(canonicalJson(content)).slice(0, 24)}`;

export const factsOf = ({ kind }: GatewayMessage) => ({ isNumber: kind === 'number' });

/** `gateway.message-not-found`, 404. */
export async function findMessage(tx: Tx, id: string): Promise<GatewayMessage> {
  const message = await tx.manager.findOneBy(GatewayMessage, { id });
  if (message === null) throw messageNotFound({});
  return message;
}

/** The message, locked. Lock its subject before, where the write touches it. `gateway.message-not-found`, 404. */
export async function lockMessage(tx: WriteTx, id: string): Promise<GatewayMessage> {
  const message = await tx.manager.findOne(GatewayMessage, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (message === null) throw messageNotFound({});
  return message;
}

export type MessageChanges = Partial<Omit<GatewayMessage, 'id' | 'state'>>;

/** Takes one step, saves, and leaves the one audit event; people are told of a failure. A lease ends with the state it was taken in. */
export async function takeStep(
  tx: WriteTx,
  message: GatewayMessage,
  step: MessageStep,
  changes: MessageChanges,
  data: Record<string, unknown> = {},
): Promise<void> {
  const from = message.state;
  message.state = messageLifecycle.take(step, from, tx.actor, factsOf(message));
  const { state } = message;
  await saveMessage(tx, message, { nextAttemptAt: null, leaseUntil: null, ...changes, state });
  auditMessage(tx, message, `gateway.${step}`, { from, to: state, data });
  if (state === 'failed') {
    const { id: messageId, facilityId, divisionCode, internalNumber } = message;
    messageFailed.emit(tx, { messageId, facilityId, divisionCode, internalNumber });
  }
}

export async function saveMessage(
  tx: WriteTx,
  message: GatewayMessage,
  changes: Partial<GatewayMessage>,
): Promise<void> {
  Object.assign(message, changes);
  await tx.manager.update(GatewayMessage, { id: message.id }, changes);
}

interface Change {
  readonly from?: string | null;
  readonly to?: string;
  readonly data?: Record<string, unknown>;
}

export function auditMessage(tx: WriteTx, message: GatewayMessage, action: string, { data, ...change }: Change): void {
  const { id, kind, subjectType, subjectId } = message;
  tx.audit({
    subject: 'gatewayMessage',
    subjectId: id,
    action,
    ...change,
    tenant: tenantOf(message),
    data: { kind, [`${subjectType}Id`]: subjectId, ...data },
  });
}

const longestError = 500;

/** Text of the other side as it may be stored and shown: PostgreSQL takes no NUL, and no half of a character. */
export const errorText = (text: string): string =>
  Buffer.from(text.replace(/\p{Cc}+/gu, ' ').slice(0, longestError), 'utf8').toString('utf8');

/** What a refusal says, in both languages: people read it beside the message, whatever theirs is. */
export const refusalText = ({ text, details }: DomainError): string =>
  `${renderText(text, 'zh', details)} ${renderText(text, 'en', details)}`;
