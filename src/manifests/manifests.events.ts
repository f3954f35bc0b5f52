import { defineTopic } from '../jobs/topics.js';
import type { AcceptanceOutcome } from './manifest.types.js';

export type ManifestEvent = { manifestId: string };

export const manifestDrafted = defineTopic<ManifestEvent>('manifest.drafted');
/** The enterprise signed the draft: the official number is wanted now. */
export const manifestConfirmed = defineTopic<ManifestEvent>('manifest.confirmed');
/** `number`: the 14 digits of the national system. */
export const manifestNumbered = defineTopic<{ manifestId: string; number: string }>('manifest.numbered');
/** A number mistyped here was put right; `number` is the right one. */
export const manifestNumberCorrected = defineTopic<{ manifestId: string; number: string }>('manifest.number-corrected');
export const manifestLoaded = defineTopic<ManifestEvent>('manifest.loaded');
/** A transfer that ran on paper was entered; it still needs its official number within ten working days. */
export const manifestBackfilled = defineTopic<ManifestEvent>('manifest.backfilled');
export const manifestDeparted = defineTopic<ManifestEvent>('manifest.departed');
export const manifestArrived = defineTopic<ManifestEvent>('manifest.arrived');
/** The consignee decided at the weighbridge, and the mass was posted. */
export const manifestReceived = defineTopic<{ manifestId: string; outcome: AcceptanceOutcome }>('manifest.received');
export const manifestReturnDrafted = defineTopic<{ manifestId: string; originalManifestId: string }>(
  'manifest.return-drafted',
);
export const manifestTakenBack = defineTopic<{ manifestId: string; originalManifestId: string }>('manifest.taken-back');
export const manifestVoided = defineTopic<ManifestEvent>('manifest.voided');
