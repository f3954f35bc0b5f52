import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../../jobs/job-registry.js';
import { ApprovalSchedule } from './papers/approval-schedule.service.js';

/** A new day is looked for each hour: a run without work is two look-ups in an index. */
const everyMs = 3_600_000;

@Injectable()
export class ApprovalJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly schedule: ApprovalSchedule,
  ) {}

  onModuleInit(): void {
    this.registry.every('facility.approvals', { everyMs }, () => this.schedule.follow());
  }
}
