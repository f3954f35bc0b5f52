import { defineTopic } from '../jobs/topics.js';

export type DiscrepancyEvent = { discrepancyId: string };

/** The consignor must be told at once (部令23号 第18条). */
export const discrepancyOpened = defineTopic<DiscrepancyEvent>('discrepancy.opened');
export const discrepancyDecided = defineTopic<DiscrepancyEvent>('discrepancy.decided');
export const discrepancyWithdrawn = defineTopic<DiscrepancyEvent>('discrepancy.withdrawn');
