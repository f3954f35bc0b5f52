import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import { CameraWatch } from './camera-watch.service.js';

const watchEveryMs = 5 * 60_000;

@Injectable()
export class CamerasJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly cameras: CameraWatch,
  ) {}

  onModuleInit(): void {
    this.registry.every('facility.camera-watch', { everyMs: watchEveryMs }, () => this.cameras.watch());
  }
}
