import { Module } from '@nestjs/common';
import { FacilityModule } from '../facility.module.js';
import { CameraAlarms } from './camera-alarms.service.js';
import { CameraWatch } from './camera-watch.service.js';
import { CamerasController } from './cameras.controller.js';
import { CamerasJobs } from './cameras.jobs.js';
import { Cameras } from './cameras.service.js';

@Module({
  imports: [FacilityModule],
  controllers: [CamerasController],
  providers: [Cameras, CameraAlarms, CameraWatch, CamerasJobs],
  exports: [Cameras, CameraWatch],
})
export class CamerasModule {}
