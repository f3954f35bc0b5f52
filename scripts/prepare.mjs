// Brings a checkout to where it can run: the right Node, the locked packages, an up-to-date build.
// Plain Node without packages, as it runs before any is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = join(root, '.prepare.lock');
const lockLimitMs = 15 * 60_000;
const pollMs = 200;

/** On stderr, so that the output of a command can be piped. */
export const say = (zh, en) => process.stderr.write(`${zh} ${en}\n`);

/** A failure the user can mend: the sentence is all there is to show. */
export class PrepareError extends Error {}

/** What is built from what. A stamp holds the hash of the sources that the last build was made from. */
const server = {
  stamp: join(root, 'dist', '.build-stamp'),
  sources: ['tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'package-lock.json', 'src', 'migrations'],
  command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  saying: ['正在编译……', 'Building...'],
};
const webConsole = {
  // Among what it vouches for: it goes when that is emptied.
  stamp: join(root, 'dist', 'web', '.build-stamp'),
  sources: ['scripts/build-web.mjs', 'package-lock.json', 'web'],
  command: ['scripts/build-web.mjs'],
  saying: ['正在编译界面……', 'Building the console...'],
};

/** Installs and builds what is missing or older than its sources. `build`: only the packages, the server, or all. */
export async function prepare({ build = 'all' } = {}) {
  requireNode();
  const builds = { none: [], server: [server], all: [server, webConsole] }[build];
  if (packagesAreCurrent() && builds.every(isCurrent)) return;
  await exclusively(() => {
    if (!packagesAreCurrent()) installPackages();
    for (const target of builds) if (!isCurrent(target)) make(target);
  });
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new PrepareError(
    `需要 Node.js 20.19 或更高版本，当前为 ${process.versions.node}，请升级：https://nodejs.org\n` +
      `Node.js 20.19 or newer is needed, this is ${process.versions.node}; upgrade it: https://nodejs.org`,
  );
}

/**
 * True when node_modules holds exactly the locked versions, by npm's own record of what it installed: npm writes it last,
 * so an interrupted install counts as missing.
 */
function packagesAreCurrent() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages are for other platforms, or did without.
    return found === undefined ? Boolean(wanted.optional ?? wanted.devOptional) : found.version === wanted.version;
  });
}

function installPackages() {
  say('正在安装依赖（首次需要几分钟）……', 'Installing packages (a few minutes the first time)...');
  // Building needs the development packages too, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status === 0) return;
  throw new PrepareError(
    `安装依赖失败${error ? `（${error.message}）` : ''}：请检查网络后重试。` +
      'Installing packages failed: see above, check the network, then try again.',
  );
}

const isCurrent = ({ stamp, sources }) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(sources);

function make({ stamp, sources, command: [script, ...args], saying }) {
  say(...saying);
  // Taken before the build: a file saved meanwhile must make the next start build again.
  const hash = hashOf(sources);
  rmSync(stamp, { force: true });
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new PrepareError('编译失败，见上文。The build failed; see above.');
  writeFileSync(stamp, hash);
}

/** Of everything the build reads. Specs are no part of it, so that editing a test rebuilds nothing. */
function hashOf(sources) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of sources.flatMap((name) => filesUnder(join(root, name))))
    hash.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The file itself, or all files of the directory. */
function filesUnder(path) {
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name));
  return files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
}

/** Two starts at once must not install or build into each other: the second waits, then finds the work done. */
async function exclusively(work) {
  const deadline = Date.now() + lockLimitMs;
  while (!tryLock()) {
    if (Date.now() > deadline)
      throw new PrepareError(`${lockFile}: 另一个进程一直占用，确认无误后删除。Held for too long; remove it.`);
    await sleep(pollMs);
  }
  try {
    return work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function tryLock() {
  try {
    mkdirSync(dirname(lockFile), { recursive: true });
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (lockIsAbandoned()) rmSync(lockFile, { force: true });
    return false;
  }
}

function lockIsAbandoned() {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    // Written a moment after it is created; and a pid may belong to another program by now.
    if (pid === 0) return Date.now() - statSync(lockFile).mtimeMs > 5_000;
    process.kill(pid, 0);
    return Date.now() - statSync(lockFile).mtimeMs > lockLimitMs;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
