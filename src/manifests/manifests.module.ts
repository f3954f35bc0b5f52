import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BookingsModule } from '../bookings/bookings.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ContainersModule } from '../containers/containers.module.js';
import { EnterprisesModule } from '../enterprises/enterprises.module.js';
import { FacilityModule } from '../facility/facility.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { BackfillTrips } from './backfill-trips.service.js';
import { ManifestDrafting } from './manifest-drafting.service.js';
import { ManifestInserter } from './manifest-inserter.js';
import { ManifestJourney } from './manifest-journey.service.js';
import { ManifestLine } from './manifest-line.entity.js';
import { ManifestReads } from './manifest-reads.service.js';
import { ManifestSignature } from './manifest-signature.entity.js';
import { ManifestSigning } from './manifest-signing.service.js';
import { ManifestStepsController } from './manifest-steps.controller.js';
import { Manifest } from './manifest.entity.js';
import { ManifestsController } from './manifests.controller.js';
import { ManifestJobs } from './manifests.jobs.js';
import { Manifests } from './manifests.service.js';
import { ManifestPapersController } from './paper/manifest-papers.controller.js';
import { ManifestPapers } from './paper/manifest-papers.service.js';
import { ManifestPhoto } from './photos/manifest-photo.entity.js';
import { ManifestPhotosController } from './photos/manifest-photos.controller.js';
import { ManifestPhotos } from './photos/manifest-photos.service.js';
import { PaperBackfill } from './paper-backfill.service.js';
import { ReturnTrips } from './return-trips.js';
import { TripBookings } from './trip-bookings.js';
import { TripSheet } from './trip-sheet.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Manifest, ManifestLine, ManifestPhoto, ManifestSignature]),
    CatalogueModule,
    FacilityModule,
    EnterprisesModule,
    ContainersModule,
    BookingsModule,
    RoundsModule,
  ],
  controllers: [ManifestsController, ManifestStepsController, ManifestPapersController, ManifestPhotosController],
  providers: [
    BackfillTrips,
    Manifests,
    ManifestDrafting,
    ManifestInserter,
    ManifestJobs,
    ManifestJourney,
    ManifestPapers,
    ManifestPhotos,
    ManifestReads,
    ManifestSigning,
    PaperBackfill,
    ReturnTrips,
    TripBookings,
    TripSheet,
  ],
  exports: [
    Manifests,
    ManifestDrafting,
    ManifestSigning,
    ManifestJourney,
    ManifestPhotos,
    ManifestReads,
    PaperBackfill,
  ],
})
export class ManifestsModule {}
