import type { PersonRole, TestActor } from '../../support/actors.js';

/** What a parameter or a field of a request can name. */
export type RowKind =
  | 'acceptedTransfer'
  | 'acceptedTransferLine'
  | 'account'
  | 'agreement'
  | 'apiKey'
  | 'arrivedLine'
  | 'arrivedManifest'
  | 'arrivedTransfer'
  | 'arrivedTransferLine'
  | 'booking'
  | 'bookingLine'
  | 'carrier'
  | 'channel'
  | 'channelDelivery'
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
  | 'gatewayDifference'
  | 'gatewayExport'
  | 'gatewayMessage'
  | 'handheld'
  | 'handheldOperation'
  | 'manifest'
  | 'manifestLine'
  | 'notice'
  | 'parkedMessage'
  | 'permit'
  | 'photo'
  | 'plannedBooking'
  | 'plannedRound'
  | 'plannedTransfer'
  | 'profile'
  | 'round'
  | 'session'
  | 'setting'
  | 'signedPaper'
  | 'standingLine'
  | 'statement'
  | 'stockTake'
  | 'stockTakeDifference'
  | 'transfer'
  | 'transferApproval'
  | 'treatmentCompany'
  | 'treatmentContract'
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
