import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { AgreementPrice } from './agreements/agreement-price.entity.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { Agreements } from './agreements/agreements.service.js';
import { ServiceAgreement } from './agreements/service-agreement.entity.js';
import { DocumentContent } from './documents/document-content.entity.js';
import { EnterpriseDocument } from './documents/document.entity.js';
import { DocumentsController } from './documents/documents.controller.js';
import { Documents } from './documents/documents.service.js';
import { Eligibility } from './eligibility/eligibility.service.js';
import { ScopeWatch } from './eligibility/scope-watch.service.js';
import { EnterpriseJobs } from './enterprises.jobs.js';
import { Enterprises } from './enterprises.service.js';
import { ImportsModule } from '../imports/imports.module.js';
import { WasteProfilesImport } from './profiles/waste-profiles.import.js';
import { WasteProfile } from './profiles/waste-profile.entity.js';
import { WasteProfilesController } from './profiles/waste-profiles.controller.js';
import { WasteProfiles } from './profiles/waste-profiles.service.js';
import { DeclaredGeneration } from './registration/declared-generation.entity.js';
import { EnterpriseRecords } from './registration/enterprise-records.service.js';
import { EnterpriseReview } from './registration/enterprise-review.service.js';
import { Enterprise } from './registration/enterprise.entity.js';
import { EnterprisesController } from './registration/enterprises.controller.js';
import { RegistrationsController } from './registration/registrations.controller.js';
import { FirmSites } from './registration/firm-sites.service.js';
import { Registrations } from './registration/registrations.service.js';

const entities = [
  Enterprise,
  DeclaredGeneration,
  EnterpriseDocument,
  DocumentContent,
  WasteProfile,
  ServiceAgreement,
  AgreementPrice,
];

@Module({
  imports: [TypeOrmModule.forFeature(entities), CatalogueModule, FacilityModule, ImportsModule],
  controllers: [
    RegistrationsController,
    EnterprisesController,
    WasteProfilesController,
    AgreementsController,
    DocumentsController,
  ],
  providers: [
    Agreements,
    Documents,
    Eligibility,
    EnterpriseJobs,
    EnterpriseRecords,
    EnterpriseReview,
    Enterprises,
    FirmSites,
    Registrations,
    ScopeWatch,
    WasteProfiles,
    WasteProfilesImport,
  ],
  exports: [Agreements, Documents, EnterpriseRecords, EnterpriseReview, Enterprises, Registrations, WasteProfiles],
})
export class EnterprisesModule {}
