import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { Catalogue } from './catalogue.service.js';
import { CalendarImport } from './import/calendar-import.service.js';
import { CatalogueImport } from './import/catalogue-import.service.js';
import { ShippedCatalogue } from './import/shipped-catalogue.service.js';
import { WorkCalendarHealth } from './work-calendar.health.js';
import { WorkCalendar } from './work-calendar.service.js';

@Module({
  controllers: [CatalogueController],
  providers: [Catalogue, WorkCalendar, WorkCalendarHealth, CatalogueImport, CalendarImport, ShippedCatalogue],
  exports: [Catalogue, WorkCalendar, CatalogueImport, CalendarImport, ShippedCatalogue],
})
export class CatalogueModule {}
