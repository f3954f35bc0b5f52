import type { INestApplicationContext } from '@nestjs/common';
import { AuditSequencer } from '../audit/audit-sequencer.js';
import { BookingDecisions } from '../bookings/booking-decisions.service.js';
import { BookingExpiry } from '../bookings/booking-expiry.service.js';
import { BookingRequests } from '../bookings/booking-requests.service.js';
import { Duties } from '../compliance/duties/duties.service.js';
import { DeclarationPeriods } from '../compliance/declarations/declaration-periods.service.js';
import { Declarations } from '../compliance/declarations/declarations.service.js';
import { FilingRights } from '../compliance/declarations/filing-rights.service.js';
import { Plans } from '../compliance/plans/plans.service.js';
import { StorageClockWatch } from '../containers/clock/storage-clock-watch.service.js';
import { ContainerReads } from '../containers/container-reads.service.js';
import { Catalogue } from '../catalogue/catalogue.service.js';
import { ShippedCatalogue } from '../catalogue/import/shipped-catalogue.service.js';
import { WorkCalendar } from '../catalogue/work-calendar.service.js';
import { Agreements } from '../enterprises/agreements/agreements.service.js';
import { Documents } from '../enterprises/documents/documents.service.js';
import { WasteProfiles } from '../enterprises/profiles/waste-profiles.service.js';
import { EnterpriseReview } from '../enterprises/registration/enterprise-review.service.js';
import { Registrations } from '../enterprises/registration/registrations.service.js';
import { ApprovalConditions } from '../facility/approvals/conditions/approval-conditions.service.js';
import { ApprovalPapers } from '../facility/approvals/papers/approval-papers.service.js';
import { EnvironmentalReports } from '../facility/approvals/reports/environmental-reports.service.js';
import { ReportDecisions } from '../facility/approvals/reports/report-decisions.service.js';
import { ReportReviews } from '../facility/approvals/reports/report-reviews.service.js';
import { CapacityService } from '../facility/capacity.service.js';
import { FacilityDocuments } from '../facility/documents/facility-documents.service.js';
import { CameraWatch } from '../facility/cameras/camera-watch.service.js';
import { Cameras } from '../facility/cameras/cameras.service.js';
import { MissingData } from '../facility/emissions/missing-data.service.js';
import { MonitoredItems } from '../facility/emissions/monitored-items.service.js';
import { OutletLog } from '../facility/emissions/outlet-log.service.js';
import { Outlets } from '../facility/emissions/outlets.service.js';
import { ReadingIntake } from '../facility/emissions/reading-intake.service.js';
import { Facilities } from '../facility/facilities.service.js';
import { Permits } from '../facility/permits.service.js';
import { Zones } from '../facility/zones.service.js';
import { Accounts } from '../identity/accounts.service.js';
import { SettingsService } from '../identity/settings/settings.service.js';
import { OutboxPump } from '../jobs/outbox-pump.js';
import { ManifestJourney } from '../manifests/manifest-journey.service.js';
import { ManifestReads } from '../manifests/manifest-reads.service.js';
import { ManifestSigning } from '../manifests/manifest-signing.service.js';
import { ManifestPhotos } from '../manifests/photos/manifest-photos.service.js';
import { Channels } from '../notifications/channels/setup/channels.service.js';
import { Carriers } from '../partners/carriers.service.js';
import { Crew } from '../partners/crew.service.js';
import { TransferApprovals } from '../partners/treatment/approvals/transfer-approvals.service.js';
import { TreatmentCompanies } from '../partners/treatment/companies/treatment-companies.service.js';
import { TreatmentContracts } from '../partners/treatment/contracts/treatment-contracts.service.js';
import { Vehicles } from '../partners/vehicles.service.js';
import { Database } from '../platform/database/database.service.js';
import { SimulatedTime } from '../platform/database/simulated-time.js';
import { RoundDriving } from '../rounds/round-driving.service.js';
import { RoundPlanning } from '../rounds/round-planning.service.js';
import { Rounds } from '../rounds/rounds.service.js';
import { VisitCharges } from '../settlement/charges/visit-charges.service.js';
import { StatementSchedule } from '../settlement/statements/statement-schedule.service.js';
import { Statements } from '../settlement/statements/statements.service.js';
import { OwnWaste } from '../storage/own-waste/own-waste.service.js';
import { Discrepancies } from '../storage/discrepancies/discrepancies.service.js';
import { PutAwayProposals } from '../storage/put-away/proposals.service.js';
import { PutAway } from '../storage/put-away/put-away.service.js';
import { Quarantine } from '../storage/put-away/quarantine.service.js';
import { Acceptance } from '../storage/receiving/acceptance.service.js';
import { Receiving } from '../storage/receiving/receiving.service.js';
import { Weighings } from '../storage/weighing/weighings.service.js';
import { systemActor } from '../shared/roles.js';
import { TransferMending } from '../transfers/transfer-mending.service.js';
import { TransferFlow } from '../transfers/transfer-flow.service.js';
import { TransferPlanning } from '../transfers/transfer-planning.service.js';
import { TransferResults } from '../transfers/transfer-results.service.js';
import { TransferShipping } from '../transfers/transfer-shipping.service.js';
import { Transfers } from '../transfers/transfers.service.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';

export const demoSystem = systemActor('demo data');

/**
 * Every step has a key of its own: done once, it answers the same again. So a seeding that was killed is run from its
 * beginning, replays what exists in moments, and goes on where it stopped.
 */
export const step = (name: string): RequestIdentity => ({ key: `demo/${name}`, fingerprint: 'demo' });

/** The use cases of the product, as their routes call them. */
export function servicesOf(app: INestApplicationContext) {
  return {
    database: app.get(Database),
    time: app.get(SimulatedTime),
    pump: app.get(OutboxPump),
    writes: app.get(Writes),
    accounts: app.get(Accounts),
    shipped: app.get(ShippedCatalogue),
    catalogue: app.get(Catalogue),
    calendar: app.get(WorkCalendar),
    facilities: app.get(Facilities),
    permits: app.get(Permits),
    zones: app.get(Zones),
    carriers: app.get(Carriers),
    vehicles: app.get(Vehicles),
    crew: app.get(Crew),
    facilityDocuments: app.get(FacilityDocuments),
    approvalPapers: app.get(ApprovalPapers),
    approvalConditions: app.get(ApprovalConditions),
    environmentalReports: app.get(EnvironmentalReports),
    reportReviews: app.get(ReportReviews),
    reportDecisions: app.get(ReportDecisions),
    treatmentCompanies: app.get(TreatmentCompanies),
    treatmentContracts: app.get(TreatmentContracts),
    transferApprovals: app.get(TransferApprovals),
    registrations: app.get(Registrations),
    documents: app.get(Documents),
    review: app.get(EnterpriseReview),
    agreements: app.get(Agreements),
    profiles: app.get(WasteProfiles),
    requests: app.get(BookingRequests),
    decisions: app.get(BookingDecisions),
    expiry: app.get(BookingExpiry),
    rounds: app.get(Rounds),
    planning: app.get(RoundPlanning),
    driving: app.get(RoundDriving),
    manifests: app.get(ManifestReads),
    signing: app.get(ManifestSigning),
    journey: app.get(ManifestJourney),
    photos: app.get(ManifestPhotos),
    weighings: app.get(Weighings),
    receiving: app.get(Receiving),
    discrepancies: app.get(Discrepancies),
    acceptance: app.get(Acceptance),
    containers: app.get(ContainerReads),
    putAway: app.get(PutAway),
    proposals: app.get(PutAwayProposals),
    quarantine: app.get(Quarantine),
    transfers: app.get(Transfers),
    transferFlow: app.get(TransferFlow),
    transferPlanning: app.get(TransferPlanning),
    transferMending: app.get(TransferMending),
    transferShipping: app.get(TransferShipping),
    transferResults: app.get(TransferResults),
    settings: app.get(SettingsService),
    visitCharges: app.get(VisitCharges),
    statements: app.get(Statements),
    statementSchedule: app.get(StatementSchedule),
    sequencer: app.get(AuditSequencer),
    declarationPeriods: app.get(DeclarationPeriods),
    declarations: app.get(Declarations),
    filingRights: app.get(FilingRights),
    plans: app.get(Plans),
    clockWatch: app.get(StorageClockWatch),
    capacity: app.get(CapacityService),
    duties: app.get(Duties),
    channels: app.get(Channels),
    outlets: app.get(Outlets),
    monitoredItems: app.get(MonitoredItems),
    readingIntake: app.get(ReadingIntake),
    missingData: app.get(MissingData),
    outletLog: app.get(OutletLog),
    ownWaste: app.get(OwnWaste),
    cameras: app.get(Cameras),
    cameraWatch: app.get(CameraWatch),
  };
}

export type DemoServices = ReturnType<typeof servicesOf>;
