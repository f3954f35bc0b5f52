import { hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import { hasSystemCode } from './system-error.js';

/**
 * The 32-byte key that encrypts secrets at rest. From `SECRET_KEY`, else from `secret.key` in the data
 * directory (mode 600), which is made the first time. `purpose` separates keys drawn from the same secret.
 */
export function secretKey(config: Pick<Config, 'secretKey' | 'dataDirectory'>, purpose: string): Buffer {
  const secret = config.secretKey ?? keptSecret(config.dataDirectory);
  return Buffer.from(hkdfSync('sha256', secret, '', `green-island ${purpose}`, 32));
}

function keptSecret(dataDirectory: string): string {
  const file = join(dataDirectory, 'secret.key');
  return readIfExists(file) ?? createSecret(dataDirectory, file);
}

/** Linked into place only when complete: of two processes starting at once, one wins and both read the same key. */
function createSecret(dataDirectory: string, file: string): string {
  mkdirSync(dataDirectory, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(48).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!hasSystemCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

function readIfExists(file: string): string | undefined {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length < 32) throw new Error(`${file} is damaged: restore it from a backup, or set SECRET_KEY`);
    return secret;
  } catch (error) {
    if (hasSystemCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
