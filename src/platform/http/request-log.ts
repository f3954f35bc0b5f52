import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from '../metrics/metrics.js';
import './request-actor.js';

/**
 * One line and one measurement a request: route template, status, milliseconds, account id. Never the address with its
 * query, a header or a body: those hold personal data.
 */
export function logRequests(fastify: FastifyInstance, metrics: Metrics): void {
  const logger = new Logger('request');
  fastify.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const route = request.is404 ? 'unmatched' : (request.routeOptions.url ?? 'unmatched');
    const { statusCode, elapsedTime } = reply;
    metrics.observe(request.method, route, statusCode, elapsedTime / 1000);
    logger.log({
      requestId: request.id,
      method: request.method,
      route,
      status: statusCode,
      ms: Math.round(elapsedTime),
      actorId: request.actor?.accountId,
    });
    done();
  });
}
