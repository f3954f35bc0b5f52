import type { PersonRole, TestActor } from '../../support/actors.js';

/** What a parameter or a field of a request can name. */
export type RowKind =
  | 'account'
  | 'agreement'
  | 'apiKey'
  | 'arrivedLine'
  | 'arrivedManifest'
  | 'booking'
  | 'bookingLine'
  | 'carrier'
  | 'chargeLine'
  | 'container'
  | 'containerOperation'
  | 'labelledContainer'
  | 'countedTake'
  | 'crew'
  | 'discrepancy'
  | 'document'
  | 'draftManifest'
  | 'draftManifestLine'
  | 'draftRound'
  | 'draftTripBookingLine'
  | 'draftTripRound'
  | 'driverAccount'
  | 'enterprise'
  | 'escort'
  | 'facility'
  | 'facilityNotice'
  | 'freeBooking'
  | 'gatewayRequest'
  | 'manifest'
  | 'manifestLine'
  | 'notice'
  | 'outflow'
  | 'parkedMessage'
  | 'permit'
  | 'photo'
  | 'plannedBooking'
  | 'plannedRound'
  | 'profile'
  | 'round'
  | 'session'
  | 'setting'
  | 'signedPaper'
  | 'standingLine'
  | 'statement'
  | 'stockTake'
  | 'stockTakeDifference'
  | 'vehicle'
  | 'visitCharge'
  | 'weighing'
  | 'zone';

export type Rows = Readonly<Record<RowKind, string>>;

/** One row of each kind that belongs together, and the people who may see them. */
export interface Tenant {
  readonly rows: Rows;
  readonly people: Readonly<Record<PersonRole, TestActor>>;
}

export type People = Tenant['people'];
