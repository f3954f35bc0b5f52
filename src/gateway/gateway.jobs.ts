import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import type { Payload, Topic } from '../jobs/topics.js';
import {
  manifestBackfilled,
  manifestConfirmed,
  manifestDeparted,
  manifestNumbered,
  manifestReceived,
  manifestVoided,
} from '../manifests/manifests.events.js';
import {
  transferCancelled,
  transferDispatched,
  transferNumbered,
  transferNumberWanted,
  transferReceived,
} from '../transfers/transfers.events.js';
import type { WriteTx } from '../writes/write-tx.js';
import { GatewayMessages } from './messages/messages.service.js';
import type { MessageKind } from './port/gateway.port.js';
import { GatewaySender, sendingBatch } from './sending/gateway-sender.js';
import type { SubjectRef } from './subjects/gateway-subjects.js';

const options = { attempts: 10, backoffMs: 2_000, timeoutMs: 30_000 };

const manifest = ({ manifestId: id }: { manifestId: string }): SubjectRef => ({ type: 'manifest', id });
const transfer = ({ transferId: id }: { transferId: string }): SubjectRef => ({ type: 'transfer', id });

/** What happens to manifests is said to the national system, at once where it answers; the step sends the rest. */
@Injectable()
export class GatewayJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly messages: GatewayMessages,
    private readonly sender: GatewaySender,
  ) {}

  onModuleInit(): void {
    this.manifests();
    this.transfers();
    const { sender } = this;
    this.registry.repeat('gateway.send', { idleMs: 1_000 }, async () => (await sender.sendDue()) === sendingBatch);
  }

  private manifests(): void {
    this.sendOn(manifestConfirmed, manifest, 'gateway.request-number', 'number');
    this.sendOn(manifestBackfilled, manifest, 'gateway.request-paper-number', 'number');
    this.sendOn(manifestDeparted, manifest, 'gateway.report-dispatched', 'reportDispatched');
    this.sendOn(manifestReceived, manifest, 'gateway.report-received', 'reportReceived');
    this.note(manifestNumbered, 'gateway.note-number', (tx, event) =>
      this.messages.noteEntered(tx, manifest(event), event.number),
    );
    this.note(manifestVoided, 'gateway.note-void', (tx, event) => this.messages.noteVoided(tx, manifest(event)));
  }

  private transfers(): void {
    this.sendOn(transferNumberWanted, transfer, 'gateway.request-transfer-number', 'number');
    this.sendOn(transferDispatched, transfer, 'gateway.report-transfer-dispatched', 'reportDispatched');
    this.sendOn(transferReceived, transfer, 'gateway.report-transfer-received', 'reportReceived');
    this.note(transferNumbered, 'gateway.note-transfer-number', (tx, event) =>
      this.messages.noteEntered(tx, transfer(event), event.number),
    );
    this.note(transferCancelled, 'gateway.note-transfer-cancelled', (tx, event) =>
      this.messages.noteVoided(tx, transfer(event)),
    );
  }

  /** The message is opened with the effect and sent after its commit; should the process die in between, the step sends it. */
  private sendOn<P extends Payload>(
    topic: Topic<P>,
    refOf: (payload: P) => SubjectRef,
    name: string,
    kind: MessageKind,
  ): void {
    const afterwards = (payload: P) => this.sender.sendOf(refOf(payload));
    this.registry.on(topic, name, { ...options, afterwards }, (tx, payload) =>
      this.messages.open(tx, refOf(payload), kind),
    );
  }

  private note<P extends Payload>(
    topic: Topic<P>,
    name: string,
    work: (tx: WriteTx, payload: P) => Promise<void>,
  ): void {
    this.registry.on(topic, name, options, work);
  }
}
