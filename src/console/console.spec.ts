import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { Controller, Get, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { Config } from '../platform/config/config.js';
import { configureApp, createAdapter } from '../platform/http/app.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { ConsoleModule } from './console.module.js';

const indexHtml =
  '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>绿岛';
const script = `export const words = ${JSON.stringify('危险废物'.repeat(500))};`;

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

@Controller('things')
class Things {
  @Get()
  list(): string[] {
    return [];
  }
}

let directory: string;
const opened: NestFastifyApplication[] = [];

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'green-island-console-'));
  const files: Record<string, string | Buffer> = {
    'index.html': indexHtml,
    'secret.txt': 'not of the console',
    'console/index.html': indexHtml,
    'console/sw.js': 'self.skipWaiting();',
    'console/icons/island.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'console/.vite/manifest.json': '{"inner":true}',
    'console/assets/app-Ab12.js': script,
    'console/assets/app-Ab12.js.br': brotliCompressSync(script),
    'console/assets/app-Ab12.js.gz': gzipSync(script),
    'console/assets/small-Cd34.js': 'export {};',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(directory, name, '..'), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
});

afterAll(async () => {
  for (const app of opened) await app.close();
  rmSync(directory, { recursive: true, force: true });
});

async function start(folder: string, publicUrl?: string): Promise<NestFastifyApplication['inject']> {
  const config = Object.assign(new Config(), { publicUrl });
  @Module({})
  class Surroundings {
    static create(): DynamicModule {
      const providers = [Metrics, { provide: Config, useValue: config }];
      return { module: Surroundings, global: true, providers, exports: providers, controllers: [Things] };
    }
  }
  const imports = [Surroundings.create(), ConsoleModule.serving(join(directory, folder))];
  const module = await Test.createTestingModule({ imports }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(createAdapter(config), { logger: false });
  await configureApp(app, config);
  await app.init();
  opened.push(app);
  return app.inject.bind<NestFastifyApplication['inject']>(app);
}

const policyOf = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    String(headers['content-security-policy'])
      .split('; ')
      .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
  );

const nonceOf = (headers: Record<string, unknown>): string =>
  /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? 'none given';

describe('pages', () => {
  let inject: NestFastifyApplication['inject'];
  beforeAll(async () => {
    inject = await start('console');
  });

  it.each(['/', '/m', '/health', '/manifests/0190b6f0', '/m/bookings/new?step=2', '/apiary', '/%2e%2e/x'])(
    'answers %s with the page, never kept without asking',
    async (url) => {
      const answer = await inject({ url, headers: browser });
      expect(answer).toMatchObject({ statusCode: 200 });
      expect(answer.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'permissions-policy': 'camera=(self), geolocation=(self)',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
      expect(answer.body).toContain('绿岛');
    },
  );

  it('answers / whatever is accepted, and HEAD without a body', async () => {
    expect((await inject({ url: '/' })).body).toContain('绿岛');
    const answer = await inject({ url: '/m', method: 'HEAD', headers: browser });
    expect(answer).toMatchObject({ statusCode: 200, body: '' });
    expect(nonceOf(answer.headers)).not.toBe('none given');
  });

  it('gives every answer a nonce of its own, the same in header and page', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => inject({ url: '/', headers: browser })));
    const nonces = answers.map((answer) => nonceOf(answer.headers));
    expect(new Set(nonces).size).toBe(3);
    for (const [index, { body }] of answers.entries()) {
      expect(body).not.toContain('__CSP_NONCE__');
      expect(body.split(`nonce="${nonces[index]}"`)).toHaveLength(3);
    }
  });

  it('runs no inline script, loads nothing from elsewhere, and may not be framed (S9)', async () => {
    const { headers } = await inject({ url: '/', headers: browser });
    const policy = policyOf(headers);
    expect(policy).toMatchObject({
      'default-src': "'self'",
      'script-src': "'self' 'wasm-unsafe-eval'",
      'style-src-elem': `'self' 'nonce-${nonceOf(headers)}'`,
      'style-src-attr': "'unsafe-inline'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
    expect(policy).not.toHaveProperty('upgrade-insecure-requests');
    const others = Object.entries(policy).filter(([name]) => name !== 'style-src-attr');
    expect(others.map(([, sources]) => sources).join(' ')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('asks for encrypted requests where the public address is encrypted', async () => {
    const encrypted = await start('console', 'https://green-island.example.cn');
    const { headers } = await encrypted({ url: '/', headers: browser });
    expect(policyOf(headers)).toHaveProperty('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('files', () => {
  let inject: NestFastifyApplication['inject'];
  beforeAll(async () => {
    inject = await start('console');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
    [undefined, undefined],
  ])('sends a hashed file for Accept-Encoding %s as %s, kept for a year', async (accepted, encoding) => {
    const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
    const answer = await inject({ url: '/assets/app-Ab12.js', headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.vary?.toString().toLowerCase()).toContain('accept-encoding');
    if (encoding === undefined) expect(answer.body).toBe(script);
    if (encoding === 'gzip') expect(gunzipSync(answer.rawPayload).toString()).toBe(script);
  });

  it('sends the plain file where no smaller one was worth it', async () => {
    const answer = await inject({ url: '/assets/small-Cd34.js', headers: { 'accept-encoding': 'br, gzip' } });
    expect(answer).toMatchObject({ statusCode: 200, body: 'export {};' });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it.each(['/sw.js', '/icons/island.svg'])('has the browser ask for %s anew', async (url) => {
    const answer = await inject({ url });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-cache');
    const again = await inject({ url, headers: { 'if-none-match': String(answer.headers.etag) } });
    expect(again.statusCode).toBe(304);
  });

  it('gives the scripts of workers a policy of their own', async () => {
    for (const url of ['/sw.js', '/assets/app-Ab12.js']) {
      expect(policyOf((await inject({ url })).headers)).toMatchObject({
        'script-src': "'self' 'wasm-unsafe-eval'",
        'style-src-elem': "'self'",
      });
    }
  });
});

describe('what is not there', () => {
  let inject: NestFastifyApplication['inject'];
  beforeAll(async () => {
    inject = await start('console');
  });

  it.each([
    ['/assets/app-Old1.js', browser],
    ['/assets', browser],
    ['/favicon.ico', { accept: 'image/avif,image/webp,*/*;q=0.8' }],
    ['/.vite/manifest.json', {}],
    ['/api', browser],
    ['/api/v1/nothing', browser],
    ['/health/nothing', browser],
    ['/metrics/nothing', browser],
    ['/nothing', {}],
  ])('answers %s with a problem document', async (url, headers) => {
    const answer = await inject({ url, headers });
    expect(answer.json()).toMatchObject({ status: 404, code: 'route.not-found' });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(String(answer.headers['content-security-policy'])).not.toContain('unsafe');
  });

  it.each([
    '/assets/',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets//..//index.html',
    '/assets/%00',
    '/assets/%2fetc%2fpasswd',
    '/..%2fsecret.txt',
  ])('lets nobody out of the directory by %s', async (url) => {
    const answer = await inject({ url });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).not.toContain('not of the console');
  });

  it('leaves other methods and the API as they are', async () => {
    expect((await inject({ url: '/m', method: 'POST', headers: browser })).statusCode).toBe(404);
    expect((await inject({ url: '/api/v1/things', headers: browser })).json()).toEqual([]);
  });
});

describe('without a build', () => {
  it('serves the API alone', async () => {
    const inject = await start('nowhere');
    expect((await inject({ url: '/', headers: browser })).json()).toMatchObject({ status: 404 });
    expect((await inject({ url: '/api/v1/things' })).json()).toEqual([]);
  });
});
