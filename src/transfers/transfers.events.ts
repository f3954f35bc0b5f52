import { defineCommand, defineTopic } from '../jobs/topics.js';

/** The flow goes on: whatever step of it is due now is done. */
export const transferAdvance = defineCommand<{ transferId: string }>('transfer.advance');

/** An outbound manifest is drafted and wants its official number (部令23号 第15条). */
export const transferNumberWanted = defineTopic<{ transferId: string }>('transfer.number-wanted');

/** Its official number was entered or came. */
export const transferNumbered = defineTopic<{ transferId: string; number: string }>('transfer.numbered');

/** It was given up: whatever is asked for it no longer matters. */
export const transferCancelled = defineTopic<{ transferId: string }>('transfer.cancelled');

/** Waste left for treatment: storage has room again. */
export const transferDispatched = defineTopic<{ transferId: string }>('transfer.dispatched');

/** The partner decided (第18条). */
export const transferReceived = defineTopic<{ transferId: string; outcome: 'accepted' | 'partlyAccepted' | 'refused' }>(
  'transfer.received',
);

/** The result is shared out to the enterprises whose waste it was (第12条). */
export const transferAllocated = defineTopic<{ transferId: string }>('transfer.allocated');

/** A step of the flow needs a person: a rule refuses it, or its attempts are used up. */
export const transferStuck = defineTopic<{ transferId: string; job: string; code: string }>('transfer.stuck');
