import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { sha256Hex } from '../../shared/canonical-json.js';
import { defineError } from '../../shared/domain-error.js';
import { Config } from '../config/config.js';
import { Public } from '../http/access.decorator.js';
import { Metrics } from './metrics.js';

const metricsRefused = defineError('metrics.refused', 403, {
  zh: '监控指标只允许本机读取；从其他机器读取须设置 METRICS_TOKEN 并以 Authorization: Bearer 提供。',
  en: 'Metrics are read from this machine only; set METRICS_TOKEN and send it as Authorization: Bearer to read them elsewhere.',
});

/** Public for the account guard: a scraper has no account, so the route has its own rule. */
@ApiExcludeController()
@Public()
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly config: Config,
  ) {}

  @Get()
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!isLocal(request) && !hasToken(request, this.config.metricsToken)) throw metricsRefused({});
    void reply.header('Content-Type', this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const forwarding = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/** By the socket, whatever headers claim. A forwarding header means that a proxy on this machine speaks for a stranger. */
const isLocal = (request: FastifyRequest): boolean =>
  loopback.has(request.raw.socket.remoteAddress ?? '') &&
  forwarding.every((name) => request.headers[name] === undefined);

function hasToken(request: FastifyRequest, token: string | undefined): boolean {
  const given = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined || given === undefined) return false;
  // Digests have one length, so the comparison says nothing about the length of the token either.
  return timingSafeEqual(Buffer.from(sha256Hex(given)), Buffer.from(sha256Hex(token)));
}
