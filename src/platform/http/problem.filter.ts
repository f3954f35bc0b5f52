import { Catch, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, renderText } from '../../shared/domain-error.js';
import type { Language, Text } from '../../shared/domain-error.js';
import { isUnavailable } from '../database/postgres-errors.js';
import { languageOf } from './language.js';
import { isNavigation, problemPage } from './problem-page.js';
import type { Problem } from './problem.view.js';
import { refusalOf } from './refusal-of.js';

/** Seconds after which a caller may try again when the answer does not say otherwise. */
const retryAfterSeconds = 2;

/** Renders every error as an RFC 9457 problem document, or as a page where a person's browser asks for one; logs faults of ours, and why the system could not answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const refusal = refusalOf(error, { method: request.method, correlationId: request.id });
    if (isFault(error, refusal)) this.logger.error({ msg: refusal.code, requestId: request.id, err: error });
    // Expected under load, and yet whoever runs the system must learn whether it was a lock, the pool or a restart.
    else if (isUnavailable(error)) this.logger.warn({ msg: refusal.code, requestId: request.id, err: error });
    sendProblem(request, http.getResponse<FastifyReply>(), refusal);
  }
}

/** A refusal by row-level security means that a service forgot to ask. */
const isFault = (error: unknown, refusal: DomainError): boolean =>
  refusal.status === 500 || (refusal.code === 'request.not-permitted' && !(error instanceof DomainError));

/** Also for refusals outside Nest's reach, such as an address the router cannot read. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: DomainError): void {
  // A stream that failed half-way has already sent its head; all that is left is to cut it.
  if (reply.raw.headersSent) return void reply.raw.destroy();
  const language = languageOf(request.headers['accept-language']);
  if (refusal.status === 503 || refusal.status === 429) void reply.header('Retry-After', String(waitSeconds(refusal)));
  const problem = problemOf(refusal, language, request.id);
  const isPage = isNavigation(request);
  void reply
    .status(refusal.status)
    .header('Content-Type', isPage ? 'text/html; charset=utf-8' : 'application/problem+json; charset=utf-8')
    .header('Content-Language', language === 'zh' ? 'zh-CN' : 'en')
    .header('Vary', 'Accept-Language, Sec-Fetch-Mode')
    .header('Cache-Control', 'no-store')
    .send(isPage ? problemPage(problem, language) : JSON.stringify(problem));
}

const waitSeconds = ({ details }: DomainError): number =>
  typeof details['retryAfterSeconds'] === 'number' ? details['retryAfterSeconds'] : retryAfterSeconds;

export const problemOf = (refusal: DomainError, language: Language, correlationId: string): Problem => ({
  type: `/problems/${refusal.code}`,
  title: (titles[refusal.status] ?? otherTitle)[language],
  status: refusal.status,
  detail: renderText(refusal.text, language, refusal.details),
  code: refusal.code,
  instance: `urn:uuid:${correlationId}`,
  details: refusal.details,
  errors: refusal.fields.map((field) => ({
    pointer: field.pointer,
    code: field.code,
    message: renderText(field.text, language, field.details),
  })),
});

const otherTitle: Text = { zh: '请求未被接受', en: 'Request refused' };

const titles: Readonly<Record<number, Text>> = {
  400: { zh: '请求有误', en: 'Request is wrong' },
  401: { zh: '需要登录', en: 'Sign-in needed' },
  403: { zh: '无权操作', en: 'Not permitted' },
  404: { zh: '未找到', en: 'Not found' },
  409: { zh: '与当前状态冲突', en: 'Conflict with the present state' },
  412: { zh: '内容已过期', en: 'Content is stale' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '格式不支持', en: 'Format not supported' },
  422: { zh: '无法处理', en: 'Cannot be processed' },
  428: { zh: '缺少前提条件', en: 'Precondition needed' },
  429: { zh: '请求过于频繁', en: 'Too many requests' },
  500: { zh: '系统内部错误', en: 'Internal error' },
  503: { zh: '暂时不可用', en: 'Unavailable for now' },
};
