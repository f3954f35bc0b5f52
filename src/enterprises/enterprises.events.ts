import { defineTopic } from '../jobs/topics.js';

/** The operator has a registration to verify. */
export const enterpriseSubmitted = defineTopic<{ enterpriseId: string }>('enterprise.submitted');

export const enterpriseVerified = defineTopic<{ enterpriseId: string }>('enterprise.verified');

/** The enterprise has to mend its registration; the reasons stand in it. */
export const enterpriseReturned = defineTopic<{ enterpriseId: string }>('enterprise.returned');

export const enterpriseSuspended = defineTopic<{ enterpriseId: string }>('enterprise.suspended');

/** Within 12 months the enterprise came near the limit of a small generator (8 t), or reached it (10 t). */
export const enterpriseNearLimit = defineTopic<{
  enterpriseId: string;
  level: 'near' | 'reached';
  /** Accepted within 12 months. */
  rollingGrams: number;
}>('enterprise.near-limit');

/** Emitted by whoever posts accepted mass of an enterprise: its place below the limit is then looked at again. */
export const massAccepted = defineTopic<{ enterpriseId: string }>('enterprise.mass-accepted');

export const agreementTerminated = defineTopic<{ agreementId: string; enterpriseId: string }>('agreement.terminated');
