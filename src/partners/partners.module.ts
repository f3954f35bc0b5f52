import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { Carrier } from './carrier.entity.js';
import { CarriersController } from './carriers.controller.js';
import { Carriers } from './carriers.service.js';
import { CrewMember } from './crew-member.entity.js';
import { CrewController } from './crew.controller.js';
import { CrewImport } from './crew.import.js';
import { Crew } from './crew.service.js';
import { PartnerPapers } from './partner-papers.service.js';
import { TransferApprovalLine } from './treatment/approvals/transfer-approval-line.entity.js';
import { TransferApproval } from './treatment/approvals/transfer-approval.entity.js';
import { TransferApprovalsController } from './treatment/approvals/transfer-approvals.controller.js';
import { TransferApprovals } from './treatment/approvals/transfer-approvals.service.js';
import { TreatmentCompaniesController } from './treatment/companies/treatment-companies.controller.js';
import { TreatmentCompanies } from './treatment/companies/treatment-companies.service.js';
import { TreatmentCompany } from './treatment/companies/treatment-company.entity.js';
import { TreatmentPermitLine } from './treatment/companies/treatment-permit-line.entity.js';
import { TreatmentContract } from './treatment/contracts/treatment-contract.entity.js';
import { TreatmentContractsController } from './treatment/contracts/treatment-contracts.controller.js';
import { TreatmentContracts } from './treatment/contracts/treatment-contracts.service.js';
import { TreatmentPrice } from './treatment/contracts/treatment-price.entity.js';
import { Vehicle } from './vehicle.entity.js';
import { VehiclesImport } from './vehicles.import.js';
import { VehiclesController } from './vehicles.controller.js';
import { Vehicles } from './vehicles.service.js';

const treatmentRows = [
  TreatmentCompany,
  TreatmentPermitLine,
  TreatmentContract,
  TreatmentPrice,
  TransferApproval,
  TransferApprovalLine,
];
const services = [Carriers, Vehicles, Crew, TreatmentCompanies, TreatmentContracts, TransferApprovals, PartnerPapers];

@Module({
  imports: [
    TypeOrmModule.forFeature([Carrier, Vehicle, CrewMember, ...treatmentRows]),
    CatalogueModule,
    FacilityModule,
    ImportsModule,
  ],
  controllers: [
    CarriersController,
    VehiclesController,
    CrewController,
    TreatmentCompaniesController,
    TreatmentContractsController,
    TransferApprovalsController,
  ],
  providers: [...services, CrewImport, VehiclesImport],
  exports: services,
})
export class PartnersModule {}
