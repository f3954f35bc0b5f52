import { Body, Controller, Get, Logger, Module, Param, Patch, Post, Query } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { defineError } from '../../shared/domain-error.js';
import { Config } from '../config/config.js';
import { Metrics } from '../metrics/metrics.js';
import { configureApp, createAdapter } from './app.js';
import { describeConstraint } from './constraint-texts.js';
import { IfMatch } from './etag.js';
import { PageQuery } from './paging.js';
import { UuidPipe } from './uuid.pipe.js';
import { says } from './validation-texts.js';

class Line {
  @IsInt()
  @Min(1)
  @Max(1_000)
  massGrams!: number;
}

class Body1 {
  @IsString()
  @MaxLength(5)
  title!: string;

  @IsIn(['drum', 'bag'])
  packaging!: string;

  @Matches(/^\d{3}$/, says('应为 3 位数字。', 'Must be 3 digits.'))
  code!: string;

  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => Line)
  lines!: Line[];
}

const trial = defineError<{ left: number }>('trial.refused', 409, { zh: '只剩 {left} 克。', en: '{left} g left.' });
describeConstraint('trial_unique', { zh: '名称重复。', en: 'The name is taken.' }, '/title');

const postgresError = (code: string, constraint?: string) =>
  Object.assign(new Error('secret row'), { code, constraint });

@Controller('things')
class Things {
  @Post()
  create(@Body() body: Body1): Body1 {
    return body;
  }

  @Get()
  list(@Query() query: PageQuery): PageQuery {
    return query;
  }

  @Get(':id')
  one(@Param('id', UuidPipe) id: string): { id: string; version: number } {
    return { id, version: 7 };
  }

  @Patch(':id')
  change(@IfMatch() version: number): { expected: number } {
    return { expected: version };
  }

  @Post('fail/:how')
  fail(@Param('how') how: string): never {
    if (how === 'domain') throw trial({ left: 3 }, '/lines/0');
    if (how === 'unexpected') throw new Error('password=hunter2');
    throw postgresError(how, 'trial_unique');
  }
}

@Module({ controllers: [Things], providers: [Metrics] })
class TrialModule {}

let app: NestFastifyApplication;

beforeAll(async () => {
  const module = await Test.createTestingModule({ imports: [TrialModule] }).compile();
  app = module.createNestApplication<NestFastifyApplication>(createAdapter({ trustProxy: false }), { logger: false });
  await configureApp(app, new Config());
  await app.init();
});

afterAll(() => app.close());

const good = { title: 'oil', packaging: 'drum', code: '123', lines: [{ massGrams: 5 }] };

async function send(
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  payload?: unknown,
  headers: Record<string, string> = {},
) {
  const raw = typeof payload === 'string' || payload === undefined ? payload : JSON.stringify(payload);
  const response = await app.inject({
    method,
    url: `/api/v1/things${path}`,
    headers: { ...(raw === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(raw === undefined ? {} : { payload: raw }),
  });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}

describe('validation', () => {
  it('lets a good body through', async () => {
    expect(await send('POST', '', good)).toMatchObject({ status: 201, body: good });
  });

  it('names every refused field with its bound, in Chinese first', async () => {
    const answer = await send('POST', '', {
      title: 'too long',
      packaging: 'sack',
      code: 'x',
      lines: [{ massGrams: 5 }, { massGrams: 1_001, extra: 1 }],
      unknown: true,
    });
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.headers['content-language']).toBe('zh-CN');
    expect(answer.body).toMatchObject({ type: '/problems/request.invalid', code: 'request.invalid', status: 400 });
    const fields = Object.fromEntries(answer.body.errors.map((e: { pointer: string }) => [e.pointer, e]));
    expect(fields).toMatchObject({
      '/title': { code: 'field.max-length', message: '最多 5 个字符。' },
      '/packaging': { code: 'field.is-in', message: '只能取：drum, bag。' },
      '/code': { code: 'field.matches', message: '应为 3 位数字。' },
      '/lines/1/massGrams': { code: 'field.max', message: '不能大于 1 千克（1000 克）。' },
      '/lines/1/extra': { code: 'field.unknown' },
      '/unknown': { code: 'field.unknown', message: '没有这个字段，请去掉。' },
    });
    expect(answer.body.errors).toHaveLength(6);
  });

  it('answers in English when the caller prefers it', async () => {
    const answer = await send('POST', '', { ...good, title: 5 }, { 'accept-language': 'zh;q=0.5, en-GB' });
    expect(answer.headers['content-language']).toBe('en');
    expect(answer.body.errors).toEqual([
      { pointer: '/title', code: 'field.is-string', message: 'Must be text; required.' },
    ]);
  });

  it.each(['[]', '"text"', '5', 'null', '[[1]]'])('refuses a body that is %s', async (body) => {
    expect((await send('POST', '', body)).status).toBe(400);
  });

  it.each(['limit=0', 'limit=201', 'limit=1e1', 'limit=', 'limit=5&limit=6', 'other=1'])(
    'refuses ?%s',
    async (query) => {
      expect((await send('GET', `?${query}`)).body).toMatchObject({ status: 400, code: 'request.invalid' });
    },
  );

  it('reads a page query', async () => {
    expect((await send('GET', '?limit=7')).body).toEqual({ limit: 7 });
    expect((await send('GET', '')).body).toEqual({ limit: 50 });
  });

  it('refuses an id that is none', async () => {
    expect((await send('GET', '/1%20OR%201=1')).body).toMatchObject({ status: 400, errors: [{ pointer: '/id' }] });
  });
});

describe('hostile input', () => {
  it.each([
    ['NUL', '{"title":"a\\u0000b"}', '/title'],
    ['lone surrogate', '{"title":"\\ud800"}', '/title'],
    ['infinity', '{"lines":[{"massGrams":1e999}]}', '/lines/0/massGrams'],
    ['a list in a list', '{"lines":[{"massGrams":5},[{"massGrams":5}]]}', '/lines'],
    ['prototype key', '{"lines":[{"prototype":1}]}', '/lines/0'],
  ])('refuses %s with a pointer', async (_, body, pointer) => {
    expect((await send('POST', '', body)).body).toMatchObject({ status: 400, errors: [{ pointer }] });
  });

  it.each([
    '{"__proto__":{"admin":true}}',
    '{"a":{"constructor":{"prototype":{}}}}',
    '{bad',
    '',
    `${'{"a":'.repeat(99)}1${'}'.repeat(99)}`,
  ])('refuses %s', async (body) => {
    expect((await send('POST', '', body)).body).toMatchObject({ status: 400 });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('survives nesting that would exhaust a recursive walk', async () => {
    const depth = 40_000;
    expect((await send('POST', '', `${'{"":'.repeat(depth)}1${'}'.repeat(depth)}`)).body.code).toBe('request.too-deep');
  });

  it('bounds the size and the kind of a body', async () => {
    expect((await send('POST', '', { title: 'x'.repeat(300_000) })).body).toMatchObject({ status: 413 });
    expect((await send('POST', '', '<a/>', { 'content-type': 'text/xml' })).body).toMatchObject({ status: 415 });
  });

  it('keeps an emoji and Chinese punctuation', async () => {
    expect((await send('POST', '', { ...good, title: '🛢️，' })).body.title).toBe('🛢️，');
  });
});

describe('problem documents', () => {
  it('carries the figures, the pointer and the correlation id of a refusal', async () => {
    const answer = await send('POST', '/fail/domain');
    expect(answer.body).toMatchObject({
      status: 409,
      code: 'trial.refused',
      detail: '只剩 3 克。',
      details: { left: 3 },
    });
    expect(answer.body.errors).toEqual([{ pointer: '/lines/0', code: 'trial.refused', message: '只剩 3 克。' }]);
    expect(answer.body.instance).toBe(`urn:uuid:${String(answer.headers['x-request-id'])}`);
  });

  it('says nothing about the inside of an unexpected error', async () => {
    const answer = await send('POST', '/fail/unexpected');
    expect(answer.body).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(answer.body)).not.toMatch(/hunter2|Error|\.ts/);
  });

  it.each([
    ['23505', 409, 'request.conflict'],
    ['23P01', 409, 'request.conflict'],
    ['22P02', 400, 'request.value-refused'],
    ['57014', 503, 'service.unavailable'],
    ['GI009', 409, 'request.append-only'],
    ['42501', 403, 'request.not-permitted'],
    ['42P01', 500, 'internal'],
  ])('turns SQLSTATE %s into %d %s', async (sqlState, status, code) => {
    const answer = await send('POST', `/fail/${sqlState}`);
    expect(answer.body).toMatchObject({ status, code });
    expect(JSON.stringify(answer.body)).not.toContain('secret row');
    expect(answer.headers['retry-after']).toBe(status === 503 ? '2' : undefined);
  });

  it('leaves in the log why the system could not answer, and says nothing of it to the caller', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    const { headers, body } = await send('POST', '/fail/55P03');
    const line = { msg: 'service.unavailable', requestId: headers['x-request-id'] };
    expect(warn).toHaveBeenCalledWith(
      expect.objectContaining({ ...line, err: expect.objectContaining({ code: '55P03' }) as Error }),
    );
    expect(JSON.stringify(body)).not.toContain('55P03');
    await send('POST', '/fail/23505');
    expect(warn).toHaveBeenCalledTimes(1);
    warn.mockRestore();
  });

  it('speaks of a described constraint in its own words', async () => {
    const { body } = await send('POST', '/fail/23505');
    expect(body).toMatchObject({ detail: '名称重复。', errors: [{ pointer: '/title' }] });
  });

  it('is a page to read for who followed a link, with nothing in it that a browser would run', async () => {
    const follow = (url: string, language = 'zh-CN') =>
      app.inject({ url, headers: { 'sec-fetch-mode': 'navigate', 'accept-language': language } });
    const page = await follow('/api/v1/things?limit=<script>');
    expect([page.statusCode, page.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
    expect(page.body).toContain('<html lang="zh-CN">');
    expect(page.body).toContain('<a href="/">');
    expect(page.body).not.toContain('<script');
    expect((await follow('/api/v1/nowhere', 'en')).body).toContain('<html lang="en">');
    const asked = await app.inject({ url: '/api/v1/nowhere', headers: { 'sec-fetch-mode': 'cors' } });
    expect(asked.headers['content-type']).toContain('application/problem+json');
  });

  it('answers unknown routes and unreadable addresses', async () => {
    expect((await app.inject({ url: '/api/v1/nothing' })).json()).toMatchObject({
      status: 404,
      code: 'route.not-found',
    });
    expect((await app.inject({ url: '/api/v1/things/%zz' })).json()).toMatchObject({
      status: 400,
      code: 'request.address-malformed',
    });
  });
});

describe('headers', () => {
  it('gives the ETag of a view with a version', async () => {
    expect((await send('GET', '/0190b6f0-0000-7000-8000-000000000000')).headers.etag).toBe('"v7"');
  });

  it.each([
    [undefined, 428],
    ['*', 400],
    ['W/"v7"', 400],
    ['"v7", "v8"', 400],
    ['"v7"', 200],
  ])('reads If-Match %s with %d', async (ifMatch, status) => {
    const headers: Record<string, string> = ifMatch === undefined ? {} : { 'if-match': ifMatch };
    expect((await send('PATCH', '/x', {}, headers)).status).toBe(status);
  });

  it('forbids inline scripts, framing and caching', async () => {
    const { headers } = await send('GET', '');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
  });
});
