import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/access.decorator.js';
import { HealthRegistry } from './health.registry.js';
import type { CheckedHealth } from './health.registry.js';

export interface Readiness {
  readonly status: 'ready' | 'not-ready';
  readonly checks: readonly CheckedHealth[];
}

@ApiTags('健康 · Health')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthRegistry) {}

  /** The process runs and its event loop turns. */
  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** 200 when every check passes, else 503 with the reasons. */
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const checks = await this.health.run();
    const ok = checks.every((check) => check.ok);
    void reply.status(ok ? 200 : 503);
    return { status: ok ? 'ready' : 'not-ready', checks };
  }
}
