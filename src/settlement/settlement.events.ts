import { defineTopic } from '../jobs/topics.js';

export type StatementEvent = { statementId: string };

/** The month is over and its statement lies with the firm, which may object. */
export const statementIssued = defineTopic<StatementEvent>('statement.issued');
export const statementObjected = defineTopic<StatementEvent>('statement.objected');
/** The facility rejected an objection, with its reason. */
export const statementRejected = defineTopic<StatementEvent>('statement.rejected');
/** A line was taken back and another one put in its stead. */
export const statementCorrected = defineTopic<StatementEvent>('statement.corrected');
