import { Injectable } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import type { Payload, Topic } from '../../jobs/topics.js';
import { GatewayMessages } from '../messages/messages.service.js';
import type { MessageKind } from '../port/gateway.types.js';
import { GatewaySender } from '../sending/gateway-sender.js';
import type { SubjectRef } from './gateway-subjects.js';

const options = { attempts: 10, backoffMs: 2_000, timeoutMs: 30_000 };

type RefOf<P extends Payload> = (payload: P) => SubjectRef;

/** How a subject says which of its events are told to the national system, in its `onModuleInit`. */
@Injectable()
export class SubjectEvents {
  constructor(
    private readonly registry: JobRegistry,
    private readonly messages: GatewayMessages,
    private readonly sender: GatewaySender,
  ) {}

  /** The message is opened with the effect and sent after its commit; should the process die in between, the step sends it. */
  opens<P extends Payload>(topic: Topic<P>, name: string, refOf: RefOf<P>, kind: MessageKind): void {
    const afterwards = (payload: P) => this.sender.sendOf(refOf(payload));
    this.registry.on(topic, name, { ...options, afterwards }, (tx, payload) =>
      this.messages.open(tx, refOf(payload), kind),
    );
  }

  /** Somebody entered the number by hand, or put it right. */
  numbered<P extends Payload>(topic: Topic<P>, name: string, refOf: RefOf<P>): void {
    this.registry.on(topic, name, options, (tx, payload) => this.messages.noteEntered(tx, refOf(payload)));
  }

  voided<P extends Payload>(topic: Topic<P>, name: string, refOf: RefOf<P>): void {
    this.registry.on(topic, name, options, (tx, payload) => this.messages.noteVoided(tx, refOf(payload)));
  }
}
