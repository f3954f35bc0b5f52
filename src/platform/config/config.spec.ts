import { isDemonstration } from './demo-data.js';
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { ConfigError, loadConfig } from './load-config.js';
import { renderEnvExample } from './env-example.js';

const problemsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

describe('loadConfig', () => {
  it('starts with nothing set, on loopback, with the embedded database', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      worker: 'inline',
      demoData: 'auto',
      trustProxy: false,
    });
    expect(config.databaseUrl).toBeUndefined();
    expect(isAbsolute(config.dataDirectory)).toBe(true);
  });

  it('reads what is set and turns text into numbers and flags', () => {
    const config = loadConfig({
      PORT: '8080',
      DATABASE_POOL_SIZE: '4',
      TRUST_PROXY: 'true',
      PUBLIC_URL: 'http://localhost:8080',
      GATEWAY_SIMULATOR_FAULTS: 'slow:0.1,wrong-number:.02,seed:7',
    });
    expect(config).toMatchObject({
      port: 8080,
      databasePoolSize: 4,
      trustProxy: true,
      publicUrl: 'http://localhost:8080',
    });
  });

  it('takes an empty variable for an unset one', () => {
    expect(loadConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject({ port: 3000 });
  });

  it('lists every problem at once, each with its variable', () => {
    const problems = problemsOf({ PORT: '70000', DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud', SECRET_KEY: 'short' });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'LOG_LEVEL',
      'SECRET_KEY',
    ]);
  });

  it.each([
    ['PORT', '1e3'],
    ['PORT', ' 3000'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['DATABASE_POOL_SIZE', '1'],
    ['SESSION_IDLE_MINUTES', '0'],
    ['TRUST_PROXY', 'yes'],
    ['DEMO_DATA', 'sometimes'],
    ['WORKER', 'on'],
    ['METRICS_TOKEN', 'short'],
    ['REDIS_URL', 'localhost:6379'],
    ['PUBLIC_URL', 'ftp://example.cn'],
    ['GATEWAY_ADAPTER', 'fax'],
    ['GATEWAY_SIMULATOR_FAULTS', 'slow:2'],
    ['GATEWAY_SIMULATOR_FAULTS', 'slow'],
  ])('refuses %s=%s', (variable, value) => {
    expect(problemsOf({ [variable]: value })).toEqual([expect.stringContaining(variable)]);
  });

  it('refuses settings that contradict each other', () => {
    expect(problemsOf({ APP_DATABASE_URL: 'postgres://a@b/c' })).toEqual([expect.stringContaining('DATABASE_URL')]);
    expect(problemsOf({ SESSION_IDLE_MINUTES: '120', SESSION_MAX_HOURS: '1' })).toHaveLength(1);
  });
});

it('keeps .env.example in step with the configuration class (npm run env-example)', () => {
  const root = join(__dirname, '../../..');
  expect(readFileSync(join(root, '.env.example'), 'utf8')).toBe(renderEnvExample());
});

describe('a demonstration', () => {
  it.each([
    ['auto', undefined, true],
    ['auto', 'postgres://real/one', false],
    ['always', 'postgres://real/one', true],
    ['never', undefined, false],
  ] as const)('DEMO_DATA=%s on %s: %s', (demoData, databaseUrl, expected) => {
    expect(isDemonstration({ demoData, databaseUrl })).toBe(expected);
  });
});
