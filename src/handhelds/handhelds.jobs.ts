import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { manifestLoaded } from '../manifests/manifests.events.js';
import { Manifests } from '../manifests/manifests.service.js';
import { roundCancelled, roundCompleted, roundStopDropped } from '../rounds/rounds.events.js';
import type { WriteTx } from '../writes/write-tx.js';
import { operationsReceived } from './handhelds.events.js';
import { packetsToTry } from './handhelds.queries.js';
import { OperationTrials } from './operation-trials.service.js';
import { Packets } from './packets.service.js';

const options = { attempts: 10, backoffMs: 2_000, timeoutMs: 60_000 };

/** Tries stored operations again when what they wait for has come, and ends what a round had reserved. */
@Injectable()
export class HandheldJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly trials: OperationTrials,
    private readonly packets: Packets,
    private readonly manifests: Manifests,
  ) {}

  onModuleInit(): void {
    const { registry } = this;
    registry.on(operationsReceived, 'handhelds.try-operations', options, async (tx, { packetId, after }) => {
      const { next, faults } = await this.trials.trySome(packetId, after);
      // The message comes again, and in the end lies where an administrator sees it.
      if (faults > 0) throw new Error(`${faults} operation(s) of packet ${packetId} could not be tried`);
      if (next !== null) operationsReceived.emit(tx, { packetId, after: next });
    });
    registry.on(manifestLoaded, 'handhelds.go-on-loaded', options, async (tx, { manifestId }) => {
      const { roundId } = await this.manifests.find(tx, manifestId);
      if (roundId !== null) await goOn(tx, roundId);
    });
    registry.on(roundStopDropped, 'handhelds.go-on-dropped', options, (tx, { roundId }) => goOn(tx, roundId));
    registry.on(roundCompleted, 'handhelds.void-completed', options, (tx, { roundId }) =>
      this.packets.voidUnused(tx, roundId),
    );
    registry.on(roundCancelled, 'handhelds.void-cancelled', options, (tx, { roundId }) =>
      this.packets.voidUnused(tx, roundId),
    );
  }
}

/** Has what the round's devices wait for tried again. */
async function goOn(tx: WriteTx, roundId: string): Promise<void> {
  for (const { id } of await packetsToTry(tx, roundId)) operationsReceived.emit(tx, { packetId: id, after: 0 });
}
