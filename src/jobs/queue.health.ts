import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HealthRegistry } from '../platform/health/health.registry.js';
import type { HealthResult } from '../platform/health/health.registry.js';
import { JobsService } from './jobs.service.js';

/** A worker beats every 30 s; three missed beats mean that nobody works. */
const mostBeatAgeMs = 100_000;

const noAnswer: HealthResult = {
  ok: false,
  reason: { zh: '任务队列没有应答。', en: 'The job queue does not answer.' },
};

const noWorker: HealthResult = {
  ok: true,
  warning: {
    zh: '后台任务暂无进程处理，已提交的工作会保留，请检查 worker。',
    en: 'No worker takes jobs now; what was committed waits safely. Check the worker.',
  },
};

/** Requests go on without a worker, since the outbox keeps what they ask for; so that is a warning and not a refusal. */
@Injectable()
export class QueueHealthCheck implements OnModuleInit {
  constructor(
    private readonly health: HealthRegistry,
    private readonly jobs: JobsService,
  ) {}

  onModuleInit(): void {
    this.health.register('queue', async () => {
      const { waiting, heartbeatAgeMs } = await this.jobs.health();
      if (waiting === null) return noAnswer;
      return heartbeatAgeMs === null || heartbeatAgeMs > mostBeatAgeMs ? noWorker : { ok: true };
    });
  }
}
