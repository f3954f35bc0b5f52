import { defineCommand, defineTopic } from '../jobs/topics.js';

/** Operations of a packet are stored and to be tried, from the sequence number after `after` on. */
export const operationsReceived = defineCommand<{ packetId: string; after: number }>('handheld.try-operations');

/** Something a device recorded could not be applied: a dispatcher decides. */
export const operationInConflict = defineTopic<{ operationId: string; roundId: string }>('handheld.conflict');
