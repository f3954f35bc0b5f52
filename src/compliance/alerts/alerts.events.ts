import { defineTopic } from '../../jobs/topics.js';

/** A duty from the level of a warning on; it stands in the duty's own row. */
type Alert = { readonly dutyId: string; readonly kind: string };

/** Once, when the duty first asks to be attended to. */
export const alertOpened = defineTopic<Alert>('compliance.alert-opened');

/** It came a stage further. */
export const alertEscalated = defineTopic<Alert & { readonly rung: number }>('compliance.alert-escalated');

/** The fact is gone, or its day was put off. */
export const alertClosed = defineTopic<Alert>('compliance.alert-closed');
