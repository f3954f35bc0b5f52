import { Controller, Get, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module.js';
import { Config } from '../../src/platform/config/config.js';
import { HealthRegistry } from '../../src/platform/health/health.registry.js';
import { createAdapter } from '../../src/platform/http/app.js';
import { buildOpenApi } from '../../src/platform/http/openapi.js';
import { createTestApp } from '../support/app.js';
import type { TestApp } from '../support/app.js';
import { createTestDatabase } from '../support/database.js';

let t: TestApp;

beforeAll(async () => {
  t = await createTestApp({ config: { metricsToken: 'a-token-for-scraping' }, listen: true });
});

afterAll(() => t.close());

describe('health', () => {
  it('is alive, and ready with the reasons', async () => {
    expect((await t.inject('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await t.inject('/health/ready');
    const names = ready.json().checks.map((check: { name: string }) => check.name);
    expect(names).toEqual(expect.arrayContaining(['database', 'migrations', 'clock', 'queue']));
  });

  it('answers 503 with the reason when a check fails, throws or hangs, and names no inside', async () => {
    const other = await createTestApp();
    try {
      const health = other.app.get(HealthRegistry);
      health.register('broken', () => Promise.reject(new Error('secret host 10.0.0.5')));
      health.register('hanging', () => new Promise(() => undefined));
      const ready = await other.inject('/health/ready');
      expect(ready.statusCode).toBe(503);
      expect(ready.json().status).toBe('not-ready');
      const failed = ready.json().checks.filter((check: { ok: boolean }) => !check.ok);
      expect(failed.map((check: { name: string }) => check.name)).toEqual(
        expect.arrayContaining(['broken', 'hanging']),
      );
      expect(ready.body).not.toContain('10.0.0.5');
    } finally {
      await other.close();
    }
  });
});

describe('metrics', () => {
  const read = (headers: Record<string, string> = {}) => fetch(`${t.url}/metrics`, { headers });

  it('are read on this machine and count by route template', async () => {
    await t.inject('/api/v1/sessions/0190b6f0-0000-7000-8000-000000000000');
    await t.inject('/no/such/address');
    const text = await (await read()).text();
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).toContain('route="unmatched"');
    expect(text).not.toContain('0190b6f0');
  });

  it.each([
    [{ 'x-forwarded-for': '127.0.0.1' }, 403],
    [{ 'x-real-ip': '127.0.0.1' }, 403],
    [{ 'x-forwarded-for': '9.9.9.9', authorization: 'Bearer a-token-for-scraping' }, 200],
    [{ 'x-forwarded-for': '9.9.9.9', authorization: 'Bearer another' }, 403],
  ])('answer %j through a proxy by %d', async (headers, status) => {
    expect((await read(headers as Record<string, string>)).status).toBe(status);
  });
});

describe('documentation', () => {
  it('describes every route with its problem document', async () => {
    const other = await createTestApp();
    try {
      const document = buildOpenApi(other.app, '0.0.0');
      const operations = Object.values(document.paths).flatMap(
        (path) => Object.values(path) as { responses: object }[],
      );
      expect(operations.length).toBeGreaterThan(15);
      for (const { responses } of operations)
        expect(responses).toHaveProperty(['default', 'content', 'application/problem+json']);
      expect(document.components?.schemas).toHaveProperty('Problem');
    } finally {
      await other.close();
    }
  });
});

describe('a route that says not who may call it', () => {
  @Controller('forgotten')
  class Forgotten {
    @Get()
    read(): string {
      return 'open';
    }
  }

  @Module({ controllers: [Forgotten] })
  class ForgottenModule {}

  it('keeps the program from starting', async () => {
    const database = await createTestDatabase();
    const config = Object.assign(new Config(), { secretKey: 'x'.repeat(32) });
    const module = await Test.createTestingModule({
      imports: [AppModule.forRoot(config, database.url), ForgottenModule],
    }).compile();
    const app = module.createNestApplication(createAdapter(config), { logger: false });
    try {
      await expect(app.init()).rejects.toThrow('Forgotten.read');
    } finally {
      await app.close();
      await database.drop();
    }
  });
});
