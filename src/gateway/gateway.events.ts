import { defineTopic } from '../jobs/topics.js';

/** A message that a person has to see to: given up, or its answer refused. */
export const messageFailed = defineTopic<{
  messageId: string;
  facilityId: string;
  divisionCode: string;
  internalNumber: string;
}>('gateway.message-failed');
