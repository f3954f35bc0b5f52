import { Module } from '@nestjs/common';
import { FacilityModule } from '../facility.module.js';
import { AlarmBook } from './alarm-book.js';
import { AlarmsController } from './alarms.controller.js';
import { CarbonChanges } from './carbon-changes.service.js';
import { DisclosureController } from './disclosure.controller.js';
import { Disclosure } from './disclosure.service.js';
import { EmissionAlarms } from './emission-alarms.service.js';
import { EmissionFigures } from './emission-figures.service.js';
import { EmissionsJobs } from './emissions.jobs.js';
import { ItemsController } from './items.controller.js';
import { Judging } from './judging.service.js';
import { LogController } from './log.controller.js';
import { MissingData } from './missing-data.service.js';
import { MonitoredItems } from './monitored-items.service.js';
import { OutletsController } from './outlets.controller.js';
import { OutletLog } from './outlet-log.service.js';
import { Outlets } from './outlets.service.js';
import { ReadingIntake } from './reading-intake.service.js';
import { Readings } from './readings.service.js';

@Module({
  imports: [FacilityModule],
  controllers: [OutletsController, ItemsController, AlarmsController, LogController, DisclosureController],
  providers: [
    CarbonChanges,
    Disclosure,
    EmissionFigures,
    OutletLog,
    AlarmBook,
    EmissionAlarms,
    EmissionsJobs,
    Judging,
    MissingData,
    MonitoredItems,
    Outlets,
    ReadingIntake,
    Readings,
  ],
  exports: [
    CarbonChanges,
    EmissionFigures,
    OutletLog,
    EmissionAlarms,
    Outlets,
    MonitoredItems,
    ReadingIntake,
    MissingData,
  ],
})
export class EmissionsModule {}
