import type { PersonRole } from '../../support/actors.js';
import type { RowKind } from './tenant.types.js';

/** A letter a role. */
const roleOf = {
  A: 'enterprise.admin',
  S: 'enterprise.staff',
  M: 'operator.manager',
  D: 'operator.dispatcher',
  V: 'operator.driver',
  W: 'operator.weighbridge',
  K: 'operator.warehouse',
  R: 'regulator',
  U: 'auditor',
  X: 'administrator',
} as const satisfies Record<string, PersonRole>;

type Letter = keyof typeof roleOf;

export interface Access {
  /** Who may call the route; `visitors` as well when public. All other roles are refused with 403. */
  readonly may: readonly PersonRole[];
  readonly visitors: boolean;
  /** What each parameter of the address names; a row of somebody else answers like one that does not exist, 404. */
  readonly names: Readonly<Record<string, RowKind>>;
  /** Facts that everybody who may call the route may read, whosever they are. */
  readonly shared: boolean;
  /** Of `may`, who finds the tenant's own row; the others' own things lie elsewhere. */
  readonly own: readonly PersonRole[];
  /** Of `may`, who sees across the tenants. */
  readonly overall: readonly PersonRole[];
}

export const letters = (text: string): PersonRole[] =>
  [...text].filter((letter) => letter !== ' ').map((letter) => roleOf[letter as Letter]);

/** Parameters that name no row, with a value that makes sense. */
export const plainParameters: Readonly<Record<string, string>> = {
  code: '900-214-08',
  handler: 'notifications.enterprise.verified',
};

export const everyone = 'AS MDVWK R U X';

type Names = Access['names'];

/** Lists, and writes that name their rows in the body. */
const plain = (may: string, overall = '', own = may): Access =>
  row(may, {}, { overall: letters(overall), own: letters(own) });
/** One row, hidden from everybody but its own people. */
const hidden = (may: string, names: Names, { own = may, overall = '' } = {}): Access =>
  row(may, names, { own: letters(own), overall: letters(overall) });
const shared = (may: string, names: Names): Access => row(may, names, { shared: true });
const open = (names: Names = {}): Access => row(everyone, names, { shared: true, visitors: true });

const row = (may: string, names: Names, more: Partial<Access>): Access => ({
  may: letters(may),
  visitors: false,
  names,
  shared: false,
  own: letters(may),
  overall: [],
  ...more,
});

const planners = 'MD';
const fleetReaders = 'MDVWK R';
const paperReaders = 'AS MD R';
const billReaders = 'AS MD';
const manifestReaders = 'AS MDVWK R';
const roundReaders = 'MDVW';
const transferReaders = 'MDVWK R';
const traceReaders = 'AS MDWK R';
const labellers = 'AS MDVWK';
const containerReaders = 'AS MDVWK R';

/** Every route of the API and who may call it: written by hand, so that a slip in a decorator shows as a difference. */
export const accessMatrix: Readonly<Record<string, Access>> = {
  'GET /health/live': open(),
  'GET /health/ready': open(),
  'GET /metrics': open(),

  'POST /sessions': open(),
  'GET /sessions': plain(everyone, 'X'),
  'DELETE /sessions/current': plain(everyone),
  'DELETE /sessions/:id': hidden(everyone, { id: 'session' }, { own: 'S', overall: 'X' }),
  'GET /me': plain(everyone),
  'POST /me/password': plain(everyone),
  'POST /me/totp': plain(everyone),
  'POST /me/totp/confirm': plain(everyone),
  'GET /api-keys': plain(everyone, 'X'),
  'POST /api-keys': plain(everyone),
  'DELETE /api-keys/:id': hidden(everyone, { id: 'apiKey' }, { own: 'S', overall: 'X' }),
  'GET /accounts': plain('A M X', 'X'),
  'POST /accounts': plain('A M X', 'X'),
  'GET /accounts/:id': hidden('A M X', { id: 'account' }, { own: 'A X', overall: 'X' }),
  'PATCH /accounts/:id': hidden('A M X', { id: 'account' }, { own: 'A X', overall: 'X' }),
  'POST /accounts/:id/password-reset': hidden('A M X', { id: 'account' }, { own: 'A X', overall: 'X' }),
  'GET /settings': plain('M X', 'X'),
  'GET /settings/definitions': plain('M X'),
  'POST /settings': plain('X', 'X'),
  'PATCH /settings/:id': hidden('X', { id: 'setting' }, { overall: 'X' }),

  'GET /changes': plain(everyone),

  'GET /waste-codes': plain(everyone),
  'GET /waste-codes/:code': plain(everyone),
  'GET /trade-templates': plain(everyone),
  'GET /work-calendar': plain(everyone),

  'GET /facilities': open(),
  'GET /facilities/:id': open({ id: 'facility' }),
  'PATCH /facilities/:id': hidden('M', { id: 'facility' }),
  'GET /facilities/:id/events': shared(everyone, { id: 'facility' }),
  'GET /permits': plain(everyone),
  'POST /permits': plain('M'),
  'GET /permits/:id': shared(everyone, { id: 'permit' }),
  'PATCH /permits/:id': hidden('M', { id: 'permit' }),
  'GET /permits/:id/events': shared(everyone, { id: 'permit' }),
  'GET /zones': plain(everyone),
  'POST /zones': plain('M'),
  'GET /zones/:id': shared(everyone, { id: 'zone' }),
  'PATCH /zones/:id': hidden('M', { id: 'zone' }),
  'POST /zones/:id/close': hidden('M', { id: 'zone' }),
  'POST /zones/:id/reopen': hidden('M', { id: 'zone' }),
  'GET /zones/:id/events': shared(everyone, { id: 'zone' }),
  'GET /capacity': plain('MDW R', '', 'MDW'),
  'GET /capacity/postings': plain('MDW R'),
  'GET /capacity/reservations': plain('MDW R'),

  'POST /registrations': open(),
  'GET /enterprises': plain('AS MDW R'),
  'GET /enterprises/:id': hidden('AS MDW R', { id: 'enterprise' }),
  'GET /enterprises/:id/eligibility': hidden('AS MDW R', { id: 'enterprise' }),
  'GET /enterprises/:id/events': hidden('AS MDW R', { id: 'enterprise' }),
  'PATCH /enterprises/:id': hidden('AS', { id: 'enterprise' }),
  'PUT /enterprises/:id/place': hidden(planners, { id: 'enterprise' }),
  'POST /enterprises/:id/submit': hidden('A', { id: 'enterprise' }),
  'POST /enterprises/:id/verify': hidden('M', { id: 'enterprise' }),
  'POST /enterprises/:id/return': hidden('M', { id: 'enterprise' }),
  'POST /enterprises/:id/suspend': hidden('M', { id: 'enterprise' }),
  'POST /enterprises/:id/reinstate': hidden('M', { id: 'enterprise' }),
  'GET /agreements': plain(paperReaders),
  'POST /agreements': plain('M'),
  'GET /agreements/:id': hidden(paperReaders, { id: 'agreement' }),
  'GET /agreements/:id/events': hidden(paperReaders, { id: 'agreement' }),
  'PATCH /agreements/:id': hidden('M', { id: 'agreement' }),
  'POST /agreements/:id/prices': hidden('M', { id: 'agreement' }),
  'POST /agreements/:id/terminate': hidden('M', { id: 'agreement' }),
  'GET /waste-profiles': plain('AS MDW R'),
  'POST /waste-profiles': plain('AS MD'),
  'POST /waste-profiles/from-templates': plain('AS MD'),
  'GET /waste-profiles/:id': hidden('AS MDW R', { id: 'profile' }),
  'GET /waste-profiles/:id/events': hidden('AS MDW R', { id: 'profile' }),
  'PATCH /waste-profiles/:id': hidden('AS MD', { id: 'profile' }),
  'POST /waste-profiles/:id/archive': hidden('AS MD', { id: 'profile' }),
  'POST /waste-profiles/:id/restore': hidden('AS MD', { id: 'profile' }),
  'GET /documents': plain(paperReaders),
  'POST /documents': plain('AS MD'),
  'GET /documents/:id': hidden(paperReaders, { id: 'document' }),
  'GET /documents/:id/content': hidden(paperReaders, { id: 'document' }),

  'GET /carriers': plain(fleetReaders),
  'POST /carriers': plain(planners),
  'GET /carriers/:id': hidden(fleetReaders, { id: 'carrier' }),
  'GET /carriers/:id/events': hidden('MD R', { id: 'carrier' }),
  'PATCH /carriers/:id': hidden(planners, { id: 'carrier' }),
  'POST /carriers/:id/retire': hidden(planners, { id: 'carrier' }),
  'POST /carriers/:id/reinstate': hidden(planners, { id: 'carrier' }),
  'GET /vehicles': plain(fleetReaders),
  'POST /vehicles': plain(planners),
  'GET /vehicles/:id': hidden(fleetReaders, { id: 'vehicle' }),
  'GET /vehicles/:id/events': hidden('MD R', { id: 'vehicle' }),
  'PATCH /vehicles/:id': hidden(planners, { id: 'vehicle' }),
  'POST /vehicles/:id/retire': hidden(planners, { id: 'vehicle' }),
  'POST /vehicles/:id/reinstate': hidden(planners, { id: 'vehicle' }),
  'GET /crew': plain(fleetReaders),
  'POST /crew': plain(planners),
  'GET /crew/:id': hidden(fleetReaders, { id: 'crew' }),
  'GET /crew/:id/events': hidden('MD R', { id: 'crew' }),
  'PATCH /crew/:id': hidden(planners, { id: 'crew' }),
  'POST /crew/:id/retire': hidden(planners, { id: 'crew' }),
  'POST /crew/:id/reinstate': hidden(planners, { id: 'crew' }),

  'GET /treatment-companies': plain(fleetReaders),
  'POST /treatment-companies': plain(planners),
  'GET /treatment-companies/:id': hidden(fleetReaders, { id: 'treatmentCompany' }),
  'GET /treatment-companies/:id/events': hidden('MD R', { id: 'treatmentCompany' }),
  'PATCH /treatment-companies/:id': hidden(planners, { id: 'treatmentCompany' }),
  'POST /treatment-companies/:id/retire': hidden(planners, { id: 'treatmentCompany' }),
  'POST /treatment-companies/:id/reinstate': hidden(planners, { id: 'treatmentCompany' }),
  'GET /treatment-contracts': plain(fleetReaders),
  'POST /treatment-contracts': plain(planners),
  'GET /treatment-contracts/:id': hidden(fleetReaders, { id: 'treatmentContract' }),
  'GET /treatment-contracts/:id/events': hidden('MD R', { id: 'treatmentContract' }),
  'PATCH /treatment-contracts/:id': hidden(planners, { id: 'treatmentContract' }),
  'POST /treatment-contracts/:id/prices': hidden(planners, { id: 'treatmentContract' }),
  'POST /treatment-contracts/:id/terminate': hidden(planners, { id: 'treatmentContract' }),
  'GET /transfer-approvals': plain(fleetReaders),
  'POST /transfer-approvals': plain(planners),
  'GET /transfer-approvals/:id': hidden(fleetReaders, { id: 'transferApproval' }),
  'GET /transfer-approvals/:id/events': hidden('MD R', { id: 'transferApproval' }),
  'PATCH /transfer-approvals/:id': hidden(planners, { id: 'transferApproval' }),
  'POST /transfer-approvals/:id/revoke': hidden(planners, { id: 'transferApproval' }),

  'GET /containers': plain(containerReaders),
  'POST /containers': plain(labellers),
  'GET /containers/:id': hidden(containerReaders, { id: 'container' }),
  'GET /containers/:id/events': hidden(containerReaders, { id: 'container' }),
  'POST /containers/:id/shelve': hidden(labellers, { id: 'labelledContainer' }),
  'POST /containers/:id/void': hidden(labellers, { id: 'labelledContainer' }),
  'POST /containers/:id/weigh': hidden(labellers, { id: 'labelledContainer' }),
  'GET /generator-stock': plain('AS MDWK R', '', 'AS'),
  'POST /labels': plain(labellers),
  'GET /scan': plain(containerReaders, '', ''),
  'GET /intake': plain('AS MDVWK R', '', 'AS MDVWK'),

  'GET /bookings': plain('AS MDW R'),
  'POST /bookings': plain('AS'),
  'POST /bookings/repeat': plain('AS'),
  'GET /bookings/:id': hidden('AS MDW R', { id: 'booking' }),
  'GET /bookings/:id/events': hidden('AS MDW R', { id: 'booking' }),
  'PUT /bookings/:id': hidden('AS', { id: 'freeBooking' }),
  'POST /bookings/:id/confirm': hidden(planners, { id: 'freeBooking' }),
  'POST /bookings/:id/cancel': hidden('AS MD', { id: 'booking' }),

  'GET /rounds': plain(roundReaders),
  'POST /rounds': plain(planners),
  'GET /rounds/pool': plain(planners),
  'POST /rounds/proposals': plain(planners),
  'GET /rounds/:id': hidden(roundReaders, { id: 'round' }),
  'GET /rounds/:id/check': hidden(planners, { id: 'round' }),
  'GET /rounds/:id/events': hidden(roundReaders, { id: 'round' }),
  'PATCH /rounds/:id': hidden(planners, { id: 'draftRound' }),
  'POST /rounds/:id/stops': hidden(planners, { id: 'draftRound' }),
  'PUT /rounds/:id/stops': hidden(planners, { id: 'plannedRound' }),
  'DELETE /rounds/:id/stops/:bookingId': hidden(planners, { id: 'draftRound', bookingId: 'booking' }),
  'POST /rounds/:id/waivers': hidden(planners, { id: 'draftRound' }),
  'POST /rounds/:id/release': hidden(planners, { id: 'round' }),
  'POST /rounds/:id/depart': hidden('MDV', { id: 'round' }),
  'POST /rounds/:id/complete': hidden('MDV', { id: 'round' }),
  'POST /rounds/:id/cancel': hidden(planners, { id: 'round' }),
  'POST /rounds/:id/stops/:bookingId/no-show': hidden('MDV', { id: 'round', bookingId: 'booking' }),

  'GET /handhelds': plain('MDV'),
  'POST /handhelds': plain('V'),
  'POST /handhelds/:id/revoke': hidden('MDV', { id: 'handheld' }),
  'GET /handhelds/conflicts': plain(planners),
  'GET /handhelds/operations/:id': hidden(planners, { id: 'handheldOperation' }),
  'GET /handhelds/operations/:id/events': hidden(planners, { id: 'handheldOperation' }),
  'POST /handhelds/operations/:id/retry': hidden(planners, { id: 'handheldOperation' }),
  'POST /handhelds/operations/:id/discard': hidden(planners, { id: 'handheldOperation' }),
  'POST /rounds/:id/packet': hidden('V', { id: 'round' }),
  'POST /rounds/:id/replay': hidden('V', { id: 'round' }),
  'POST /manifests/:id/hand-over-key': hidden('AS', { id: 'manifest' }),

  'GET /manifests': plain(manifestReaders),
  'POST /manifests': plain(planners),
  'GET /manifests/:id': hidden(manifestReaders, { id: 'manifest' }),
  'GET /manifests/:id/events': hidden(manifestReaders, { id: 'manifest' }),
  'PATCH /manifests/:id': hidden(planners, { id: 'draftManifest' }),
  'POST /manifests/:id/confirm': hidden('AS', { id: 'draftManifest' }),
  'POST /manifests/:id/official-number': hidden(planners, { id: 'manifest' }),
  'POST /manifests/:id/sign-loading': hidden('AS V', { id: 'manifest' }),
  'POST /manifests/:id/depart': hidden('MDV', { id: 'manifest' }),
  'POST /manifests/:id/arrive': hidden('MDVW', { id: 'manifest' }),
  'POST /manifests/:id/close': hidden('MDW', { id: 'manifest' }),
  'POST /manifests/:id/void': hidden(planners, { id: 'manifest' }),
  'POST /manifests/:id/send-back': hidden('MDVW', { id: 'manifest' }),
  'POST /manifests/:id/take-back': hidden('AS M', { id: 'manifest' }),
  'POST /manifests/backfill': plain(planners),

  'GET /manifests/:id/receiving': hidden('AS MDWK R', { id: 'arrivedManifest' }),
  'POST /manifests/:id/container-checks': hidden('MWK', { id: 'arrivedManifest' }),
  'POST /manifests/:id/weigh-in': hidden('MW', { id: 'arrivedManifest' }),
  'POST /manifests/:id/acceptance': hidden('MW', { id: 'arrivedManifest' }),
  'GET /weighings': plain('AS MDWK R'),
  'POST /weighings': plain('MW'),
  'GET /weighings/:id': hidden('AS MDWK R', { id: 'weighing' }),
  'GET /weighings/:id/events': hidden('AS MDWK R', { id: 'weighing' }),
  'POST /weighings/:id/confirm': hidden('MW', { id: 'weighing' }),
  'POST /weighings/:id/void': hidden('MW', { id: 'weighing' }),
  'GET /discrepancies': plain('AS MDWK R'),
  'POST /discrepancies': plain('MW'),
  'GET /discrepancies/:id': hidden('AS MDWK R', { id: 'discrepancy' }),
  'GET /discrepancies/:id/events': hidden('AS MDWK R', { id: 'discrepancy' }),
  'POST /discrepancies/:id/decide': hidden('MW', { id: 'discrepancy' }),
  'POST /discrepancies/:id/withdraw': hidden('MW', { id: 'discrepancy' }),
  'POST /discrepancies/:id/report': hidden('M', { id: 'discrepancy' }),
  'GET /stock': plain('MDVWK R', '', 'MDVWK'),
  'GET /stock/containers': plain('MDVWK R', '', 'MDVWK'),
  'GET /stock-takes': plain('MWK R'),
  'POST /stock-takes': plain('MWK'),
  'GET /stock-takes/:id': hidden('MWK R', { id: 'stockTake' }),
  'GET /stock-takes/:id/events': hidden('MWK R', { id: 'stockTake' }),
  'POST /stock-takes/:id/scans': hidden('MWK', { id: 'stockTake' }),
  'POST /stock-takes/:id/finish': hidden('MWK', { id: 'stockTake' }),
  'POST /stock-takes/:id/close': hidden('M', { id: 'countedTake' }),
  'POST /stock-takes/:id/cancel': hidden('M', { id: 'stockTake' }),
  'POST /containers/:id/find': hidden('MWK', { id: 'container' }),
  'GET /containers/:id/put-away-proposals': hidden('MDWK', { id: 'container' }),
  'POST /containers/:id/put-away': hidden('MWK', { id: 'container' }),
  'POST /containers/:id/move': hidden('MWK', { id: 'container' }),
  'POST /containers/:id/pick': hidden('MDWK', { id: 'container' }),
  'POST /containers/:id/unpick': hidden('MDWK', { id: 'container' }),
  'POST /containers/:id/hold': hidden('MWK', { id: 'container' }),
  'POST /containers/:id/release': hidden('M', { id: 'container' }),
  'POST /containers/:id/stabilise': hidden('MWK', { id: 'container' }),
  'POST /containers/:id/withdraw-stabilised': hidden('MWK', { id: 'container' }),
  'POST /put-aways': plain('MWK'),

  'GET /transfers': plain(transferReaders),
  'POST /transfers': plain(planners),
  'GET /transfers/stuck': plain(planners),
  'GET /transfers/proposal': plain(planners),
  'GET /transfers/:id': hidden(transferReaders, { id: 'transfer' }),
  'PATCH /transfers/:id': hidden(planners, { id: 'plannedTransfer' }),
  'GET /transfers/:id/containers': hidden(transferReaders, { id: 'transfer' }),
  'GET /transfers/:id/events': hidden(transferReaders, { id: 'transfer' }),
  'GET /transfers/:id/manifest/pdf': hidden(transferReaders, { id: 'transfer' }),
  'GET /transfers/:id/packing-list/xlsx': hidden(transferReaders, { id: 'transfer' }),
  'GET /treatments': plain('AS MD R'),
  'POST /transfers/:id/removals': hidden(planners, { id: 'transfer' }),
  'POST /transfers/:id/start': hidden(planners, { id: 'transfer' }),
  'POST /transfers/:id/cancel': hidden(planners, { id: 'transfer' }),
  'POST /transfers/:id/retry': hidden(planners, { id: 'transfer' }),
  'POST /transfers/:id/skip': hidden('M', { id: 'transfer' }),
  'POST /transfers/:id/number': hidden(planners, { id: 'transfer' }),
  'POST /transfers/:id/scans': hidden('MDVWK', { id: 'transfer' }),
  'POST /transfers/:id/dispatch': hidden('MDV', { id: 'transfer' }),
  'POST /transfers/:id/take-over': hidden('MDV', { id: 'transfer' }),
  'POST /transfers/:id/arrival': hidden('MDV', { id: 'transfer' }),
  'POST /transfers/:id/acceptance': hidden(planners, { id: 'arrivedTransfer' }),
  'POST /transfers/:id/return': hidden('MDWK', { id: 'transfer' }),
  'POST /transfers/:id/treatment': hidden(planners, { id: 'acceptedTransfer' }),

  'POST /container-operations': plain('MWK'),
  'GET /container-operations/:id': hidden('MDWK R', { id: 'containerOperation' }),
  'GET /containers/:id/genealogy': hidden('MDWK R', { id: 'container' }),
  'GET /containers/:id/trace': hidden(traceReaders, { id: 'container' }),
  'GET /containers/:id/trace/origins': hidden(traceReaders, { id: 'container' }),
  'GET /containers/:id/trace/parts': hidden(traceReaders, { id: 'container' }),
  'GET /manifests/:id/trace': hidden(traceReaders, { id: 'manifest' }),
  'GET /manifests/:id/trace/containers': hidden(traceReaders, { id: 'manifest' }),
  'GET /enterprises/:id/trace': hidden(traceReaders, { id: 'enterprise' }),

  'GET /visit-charges': plain(billReaders),
  'GET /visit-charges/:id': hidden(billReaders, { id: 'visitCharge' }),
  'GET /visit-charges/:id/events': hidden(billReaders, { id: 'visitCharge' }),
  'GET /visit-charges/:id/pdf': hidden(billReaders, { id: 'visitCharge' }),
  'POST /visit-charges/:id/correct': hidden('M', { id: 'visitCharge' }),
  'GET /statements': plain(billReaders),
  'GET /statements/:id': hidden(billReaders, { id: 'statement' }),
  'GET /statements/:id/events': hidden(billReaders, { id: 'statement' }),
  'GET /statements/:id/pdf': hidden(billReaders, { id: 'statement' }),
  'GET /statements/:id/xlsx': hidden(billReaders, { id: 'statement' }),
  'POST /statements/:id/issue': hidden('M', { id: 'statement' }),
  'POST /statements/:id/object': hidden('AS', { id: 'statement' }),
  'POST /statements/:id/reject': hidden('M', { id: 'statement' }),
  'POST /statements/:id/agree': hidden('A', { id: 'statement' }),
  'POST /statements/:id/pay': hidden('M', { id: 'statement' }),
  'GET /enterprises/:id/savings': hidden(billReaders, { id: 'enterprise' }),

  'GET /notices': plain('AS MDVWK'),
  'GET /notices/unread': plain('AS MDVWK'),
  'POST /notices/:id/read': hidden('AS MDVWK', { id: 'notice' }),

  'GET /channels': plain('A M'),
  'POST /channels': plain('A M'),
  'GET /channels/:id': hidden('A M', { id: 'channel' }, { own: 'A' }),
  'PATCH /channels/:id': hidden('A M', { id: 'channel' }, { own: 'A' }),
  'POST /channels/:id/code': hidden('A M', { id: 'channel' }, { own: 'A' }),
  'POST /channels/:id/confirm': hidden('A M', { id: 'channel' }, { own: 'A' }),
  'POST /channels/:id/pause': hidden('A M', { id: 'channel' }, { own: 'A' }),
  'POST /channels/:id/resume': hidden('A M', { id: 'channel' }, { own: 'A' }),
  'POST /channels/:id/remove': hidden('A M', { id: 'channel' }, { own: 'A' }),
  'POST /channels/:id/rotate-secret': hidden('A M', { id: 'channel' }, { own: 'A' }),
  'POST /channels/:id/test': hidden('A M', { id: 'channel' }, { own: 'A' }),
  'POST /channels/:id/replay': hidden('A M', { id: 'channel' }, { own: 'A' }),
  'GET /channel-deliveries': plain('A M', '', 'A'),
  'GET /channel-deliveries/:id': hidden('A M', { id: 'channelDelivery' }, { own: 'A' }),
  'POST /channel-deliveries/:id/replay': hidden('A M', { id: 'channelDelivery' }, { own: 'A' }),
  'POST /channel-deliveries/:id/discard': hidden('A M', { id: 'channelDelivery' }, { own: 'A' }),

  'GET /gateway/status': plain(planners),
  'POST /gateway/probe': plain(planners),
  'GET /gateway/reconciliations': plain(planners),
  'POST /gateway/reconciliations': plain(planners),
  'GET /gateway/differences': plain(planners),
  'POST /gateway/differences/:id/explain': hidden(planners, { id: 'gatewayDifference' }),
  'GET /gateway/exports': plain(planners),
  'POST /gateway/exports': plain(planners),
  'GET /gateway/exports/:id': hidden(planners, { id: 'gatewayExport' }),
  'POST /gateway/imports': plain(planners),
  'GET /gateway/messages': plain(planners),
  'GET /gateway/messages/:id': hidden(planners, { id: 'gatewayMessage' }),
  'POST /gateway/messages/:id/retry': hidden(planners, { id: 'gatewayMessage' }),
  'POST /gateway/messages/:id/settle': hidden(planners, { id: 'gatewayMessage' }),

  'GET /parked-jobs': plain('X', 'X'),
  'POST /parked-jobs/:messageId/:handler/retry': hidden('X', { messageId: 'parkedMessage' }, { overall: 'X' }),

  'GET /oversight/summary': plain('R'),
};
