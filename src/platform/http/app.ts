import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { RequestMethod } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import { newId } from '../../shared/uuid.js';
import type { Config } from '../config/config.js';
import { Metrics } from '../metrics/metrics.js';
import { apiDocsPolicy, apiPolicy, isEncrypted } from './content-security.js';
import { EtagInterceptor } from './etag.js';
import { refuseHostileInput } from './hostile-input.js';
import { ProblemFilter, sendProblem } from './problem.filter.js';
import { refusalOf } from './refusal-of.js';
import { allowLargeBody } from './large-body.js';
import { logRequests } from './request-log.js';
import { createValidationPipe } from './validation.pipe.js';

export const apiPrefix = 'api/v1';

/** Largest body in bytes. Routes that take files set their own. */
export const maxBodyBytes = 256 * 1024;

/** Fastify with the bounds that hold before any of our code runs. */
export function createAdapter(config: Pick<Config, 'trustProxy'>): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: maxBodyBytes,
    trustProxy: config.trustProxy,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    // A caller's id would let one caller forge another's lines in the log.
    requestIdHeader: false,
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 60_000,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(request, reply, refusalOf(error, { method: request.method, correlationId: request.id })),
  });
}

/** Everything a request passes on its way to a route; the same in the product and in the tests. */
export async function configureApp(app: NestFastifyApplication, config: Config): Promise<void> {
  app.setGlobalPrefix(apiPrefix, { exclude: [get('health/live'), get('health/ready'), get('metrics')] });
  await app.register(helmet, securityHeaders(config));
  await app.register(cookie);
  // Routes that take a file set its own bounds; all others refuse the body as not theirs.
  await app.register(multipart, { limits: { files: 1, fields: 0, parts: 1 } });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', allowLargeBody);
  fastify.addHook('onRequest', identifyAnswer(isEncrypted(config)));
  fastify.addHook('preValidation', checkInput);
  logRequests(fastify, app.get(Metrics));
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new EtagInterceptor());
}

const get = (path: string) => ({ path, method: RequestMethod.GET });

function identifyAnswer(encrypted: boolean): onRequestHookHandler {
  const [policy, docsPolicy] = [apiPolicy(encrypted), apiDocsPolicy(encrypted)];
  return (request, reply, done) => {
    void reply.header('X-Request-Id', request.id);
    void reply.header('Content-Security-Policy', request.url.startsWith('/api/docs') ? docsPolicy : policy);
    if (request.url.startsWith('/api/')) void reply.header('Cache-Control', 'no-store');
    done();
  };
}

function checkInput(request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  try {
    refuseHostileInput(request);
    done();
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
  }
}

/** HSTS only where the public address is encrypted. `identifyAnswer` sets the policy, which differs by address. */
const securityHeaders = (config: Config) => ({
  contentSecurityPolicy: false,
  strictTransportSecurity: isEncrypted(config) ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  referrerPolicy: { policy: 'no-referrer' as const },
});
