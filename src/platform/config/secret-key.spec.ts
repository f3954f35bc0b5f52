import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretKey } from './secret-key.js';

describe('secretKey', () => {
  let dataDirectory: string;
  beforeEach(() => {
    dataDirectory = mkdtempSync(join(tmpdir(), 'green-island-key-'));
  });
  afterEach(() => rmSync(dataDirectory, { recursive: true }));

  it('is made once, kept readable by its owner only, and the same afterwards', () => {
    const first = secretKey({ dataDirectory }, 'totp');
    expect(first).toHaveLength(32);
    expect(statSync(join(dataDirectory, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(secretKey({ dataDirectory }, 'totp')).toEqual(first);
  });

  it('differs by purpose and by secret', () => {
    const secret = 'x'.repeat(32);
    const key = secretKey({ dataDirectory, secretKey: secret }, 'totp');
    expect(secretKey({ dataDirectory, secretKey: secret }, 'cursor')).not.toEqual(key);
    expect(secretKey({ dataDirectory, secretKey: `${secret}y` }, 'totp')).not.toEqual(key);
  });

  it('refuses a damaged key file instead of making a new key that opens nothing', () => {
    writeFileSync(join(dataDirectory, 'secret.key'), '');
    expect(() => secretKey({ dataDirectory }, 'totp')).toThrow('damaged');
  });
});
