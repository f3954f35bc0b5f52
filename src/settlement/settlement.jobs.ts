import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { manifestReceived } from '../manifests/manifests.events.js';
import { Charging } from './charges/charging.service.js';
import { StatementSchedule } from './statements/statement-schedule.service.js';

const options = { attempts: 8, backoffMs: 2_000, timeoutMs: 30_000 };
/** The 1st of a month is looked for each hour: a run without work is one look-up in an index. */
const everyMs = 3_600_000;

/** Settlement follows acceptance, and statements follow the calendar. */
@Injectable()
export class SettlementJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly charging: Charging,
    private readonly schedule: StatementSchedule,
  ) {}

  onModuleInit(): void {
    this.registry.on(manifestReceived, 'settlement.charge', options, (tx, { manifestId }) =>
      this.charging.charge(tx, manifestId),
    );
    this.registry.every('settlement.issue', { everyMs }, async () => void (await this.schedule.issueDue()));
    this.registry.every('settlement.agree', { everyMs }, async () => void (await this.schedule.agreeLapsed()));
  }
}
