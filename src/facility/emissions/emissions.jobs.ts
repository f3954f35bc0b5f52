import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import { MissingData } from './missing-data.service.js';

/** The shortest interval of an instrument is a minute; a few of them may pass before anybody is alarmed. */
const watchEveryMs = 5 * 60_000;

@Injectable()
export class EmissionsJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly missing: MissingData,
  ) {}

  onModuleInit(): void {
    this.registry.every(
      'facility.emission-watch',
      { everyMs: watchEveryMs },
      async () => void (await this.missing.watch()),
    );
  }
}
