import { Writable } from 'node:stream';
import { QueryFailedError } from 'typeorm';
import { PinoLogger } from './pino-logger.js';

function logged(write: (logger: PinoLogger) => void, level = 'info'): string {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  write(new PinoLogger(level, destination));
  return lines.join('');
}

const canary = '13800138000';

describe('S17: secrets and personal data', () => {
  it.each([
    { phone: canary },
    { headers: { authorization: canary, cookie: canary } },
    { request: { body: { password: canary } } },
    { login: canary, token: canary, totp: canary, name: canary },
  ])('stay out of the log: %j', (line) => {
    const text = logged((logger) => logger.log({ msg: 'something', ...line }));
    expect(text).toContain('[redacted]');
    expect(text).not.toContain(canary);
  });

  it('stay out of a failed statement: its parameters and rows', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      constraint: 'account_login_unique',
      detail: canary,
    });
    const error = new QueryFailedError('INSERT INTO account VALUES ($1)', [canary], cause);
    const text = logged((logger) => logger.error({ msg: 'internal', err: error }));
    expect(text).toContain('account_login_unique');
    expect(text).not.toContain(canary);
  });
});

it('keeps text, level and context of what Nest logs', () => {
  const line = JSON.parse(logged((logger) => logger.warn('slow', 'Relay'))) as Record<string, unknown>;
  expect(line).toMatchObject({ msg: 'slow', context: 'Relay', level: 40 });
});

it('keeps the stack of an error', () => {
  const text = logged((logger) => logger.error(new Error('broken'), 'Relay'));
  expect(JSON.parse(text)).toMatchObject({
    context: 'Relay',
    err: { message: 'broken', stack: expect.stringContaining('pino-logger.spec') },
  });
});

it('tells of routes and modules only when asked for details', () => {
  expect(logged((logger) => logger.log('Mapped {/x, GET} route', 'RouterExplorer'))).toBe('');
  expect(logged((logger) => logger.log('Mapped {/x, GET} route', 'RouterExplorer'), 'debug')).toContain('Mapped');
});
