import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import type { Topic } from '../jobs/topics.js';
import {
  manifestBackfilled,
  manifestConfirmed,
  manifestDeparted,
  manifestNumbered,
  manifestReceived,
  manifestVoided,
} from '../manifests/manifests.events.js';
import type { WriteTx } from '../writes/write-tx.js';
import { GatewayMessages } from './messages/messages.service.js';
import { GatewaySender, sendingBatch } from './sending/gateway-sender.js';
import type { SubjectRef } from './subjects/gateway-subjects.js';

const options = { attempts: 10, backoffMs: 2_000, timeoutMs: 30_000 };

type AboutManifest = { manifestId: string };

const ofManifest = ({ manifestId: id }: AboutManifest): SubjectRef => ({ type: 'manifest', id });

/** What happens to manifests is said to the national system, at once where it answers; the step sends the rest. */
@Injectable()
export class GatewayJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly messages: GatewayMessages,
    private readonly sender: GatewaySender,
  ) {}

  onModuleInit(): void {
    const { registry, messages } = this;
    this.sendOn(manifestConfirmed, 'gateway.request-number', (tx, ref) => messages.open(tx, ref));
    this.sendOn(manifestBackfilled, 'gateway.request-paper-number', (tx, ref) => messages.open(tx, ref));
    this.sendOn(manifestDeparted, 'gateway.report-dispatched', (tx, ref) => messages.open(tx, ref, 'reportDispatched'));
    this.sendOn(manifestReceived, 'gateway.report-received', (tx, ref) => messages.open(tx, ref, 'reportReceived'));
    registry.on(manifestNumbered, 'gateway.note-number', options, (tx, { manifestId: id, number }) =>
      messages.noteEntered(tx, { type: 'manifest', id }, number),
    );
    registry.on(manifestVoided, 'gateway.note-void', options, (tx, payload) =>
      messages.noteVoided(tx, ofManifest(payload)),
    );
    registry.repeat('gateway.send', { idleMs: 1_000 }, async () => (await this.sender.sendDue()) === sendingBatch);
  }

  /** The message is opened with the effect and sent after its commit; should the process die in between, the step sends it. */
  private sendOn<P extends AboutManifest>(
    topic: Topic<P>,
    name: string,
    open: (tx: WriteTx, ref: SubjectRef) => Promise<void>,
  ): void {
    const afterwards = (payload: P) => this.sender.sendOf(ofManifest(payload));
    this.registry.on(topic, name, { ...options, afterwards }, (tx, payload) => open(tx, ofManifest(payload)));
  }
}
