import { programPath } from '../config/process-environment.js';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { blockedAncestor, relocatedRoot, type ServerAccount } from './embedded-account.js';
import type { PostgresBinaries } from './embedded-binaries.js';

export const superuser = 'postgres';
const completeMarker = 'green-island.complete';

/** A data directory ready to be served. `passwordLost` asks for a new password before it is. */
export interface PreparedDirectory {
  readonly cluster: string;
  readonly password: string;
  readonly passwordLost: boolean;
}

interface Preparation {
  readonly dataDirectory: string;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount | undefined;
  readonly durable: boolean;
}

/** Makes the cluster the first time; afterwards finds it. Directories that are not whole are moved aside, never deleted. */
export async function prepareDirectory(preparation: Preparation): Promise<PreparedDirectory> {
  const cluster = placeCluster(preparation.dataDirectory, preparation.account);
  if (!isComplete(cluster)) {
    setAside(cluster);
    const password = keepPassword(preparation.dataDirectory);
    await createCluster(cluster, password, preparation);
    return { cluster, password, passwordLost: false };
  }
  const kept = readPassword(preparation.dataDirectory);
  return { cluster, password: kept ?? keepPassword(preparation.dataDirectory), passwordLost: kept === undefined };
}

/** The environment of the server's programs: ours may hold PGDATA, PGOPTIONS or a locale that would change the cluster. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: programPath(),
  LC_ALL: 'C',
  TZ: 'Asia/Shanghai',
});

function placeCluster(dataDirectory: string, account: ServerAccount | undefined): string {
  const place = join(dataDirectory, 'postgres');
  // The server's account must pass through; what lies inside has modes of its own.
  if (account !== undefined) chmodSync(dataDirectory, 0o711);
  if (existsSync(place)) return realpathSync(place);
  if (account === undefined) return place;
  const blocked = blockedAncestor(place, account);
  return blocked === undefined ? place : relocateCluster(place, blocked);
}

/** A name of its own each time: after the data directory was deleted, an old cluster must not come back to life. */
function relocateCluster(place: string, blocked: string): string {
  const home = join(relocatedRoot, 'clusters', randomBytes(6).toString('hex'));
  mkdirSync(home, { recursive: true, mode: 0o755 });
  rmSync(place, { force: true });
  symlinkSync(join(home, 'postgres'), place);
  process.emitWarning(
    `only root may enter ${blocked}, so the embedded database is kept in ${home} (linked from ${place})`,
  );
  return join(home, 'postgres');
}

/** Without our marker a cluster counts as whole when it has the database that initdb makes last, as after a restore. */
function isComplete(cluster: string): boolean {
  if (existsSync(join(cluster, completeMarker))) return true;
  const restored = ['PG_VERSION', join('global', 'pg_control'), join('base', '5', 'PG_VERSION')];
  return restored.every((file) => existsSync(join(cluster, file)));
}

const draftOf = (cluster: string): string => `${cluster}.initializing`;

function setAside(cluster: string): void {
  for (const half of [cluster, draftOf(cluster)]) {
    if (!existsSync(half) || readdirSync(half).length === 0) continue;
    renameSync(
      half,
      `${cluster}.broken-${new Date().toISOString().replaceAll(/[:.]/g, '-')}${half === cluster ? '' : '-draft'}`,
    );
  }
}

/** Made beside its place and moved there when whole, so that an interrupted initdb never looks like a cluster. */
async function createCluster(cluster: string, password: string, preparation: Preparation): Promise<void> {
  const { binaries, account, durable } = preparation;
  const draft = draftOf(cluster);
  const passwordFile = join(dirname(cluster), 'postgres.initdb-password');
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account !== undefined) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  try {
    await runProgram(binaries.initdb, initdbArguments(draft, passwordFile, durable), account);
    writeFileSync(join(draft, completeMarker), '');
    rmSync(cluster, { recursive: true, force: true });
    renameSync(draft, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The built-in provider sorts and folds case the same on every machine, whatever locales its C library has. */
const initdbArguments = (directory: string, passwordFile: string, durable: boolean): string[] => [
  `--pgdata=${directory}`,
  `--username=${superuser}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  ...(durable ? [] : ['--no-sync']),
];

/** Sets the superuser's password without knowing the old one; the cluster must not be running. */
export async function resetPassword(
  cluster: string,
  password: string,
  binaries: PostgresBinaries,
  account: ServerAccount | undefined,
): Promise<void> {
  const statement = `ALTER ROLE ${superuser} PASSWORD '${password}'\n`;
  await runProgram(binaries.postgres, ['--single', '-D', cluster, 'postgres'], account, statement);
}

function readPassword(dataDirectory: string): string | undefined {
  const file = join(dataDirectory, 'postgres.password');
  const password = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return /^[0-9a-f]{48}$/.test(password) ? password : undefined;
}

function keepPassword(dataDirectory: string): string {
  const password = randomBytes(24).toString('hex');
  const file = join(dataDirectory, 'postgres.password');
  rmSync(file, { force: true });
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}

async function runProgram(
  program: string,
  args: string[],
  account: ServerAccount | undefined,
  input = '',
): Promise<void> {
  // From the root directory: the server's account may not be allowed to enter ours.
  const child = spawn(program, args, { ...account, cwd: '/', env: serverEnvironment(), stdio: 'pipe' });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(input);
  const code = await new Promise<number | null>((settle, fail) => child.on('error', fail).on('close', settle));
  if (code !== 0) throw new Error(`${program} failed (exit ${code}): ${output.slice(-2000)}`);
}
