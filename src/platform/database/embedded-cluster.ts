import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { serverAccount, type ServerAccount } from './embedded-account.js';
import { findBinaries, type PostgresBinaries } from './embedded-binaries.js';
import { prepareDirectory, resetPassword, superuser } from './embedded-directory.js';
import { withFileLock } from './embedded-lock.js';
import {
  runningPostmaster,
  settledPostmaster,
  startPostmaster,
  stopPostmaster,
  type Postmaster,
} from './embedded-postmaster.js';

const databaseName = 'green_island';
const holderName = 'green-island holder';
const recoveryAttempts = 30;
const recoveryPauseMs = 500;

export interface EmbeddedCluster {
  /** Superuser address of the database `green_island`; stays the same until `stop`. */
  readonly url: string;
  /** Ends this process's use. The last user to leave shuts the server down; calling it twice is harmless. */
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** False only for throw-away test clusters: commits may be lost when the machine fails. */
  readonly durable?: boolean;
}

interface Surroundings {
  readonly dataDirectory: string;
  readonly binaries: PostgresBinaries;
  readonly account: ServerAccount | undefined;
  readonly durable: boolean;
}

/**
 * The real PostgreSQL in `<dataDirectory>/postgres`: made the first time, started when it is not running, joined when
 * another process of ours, or an orphan of one that was killed, runs it already. Restarted when it dies while in use.
 */
export async function startEmbeddedCluster(
  dataDirectory: string,
  options: ClusterOptions = {},
): Promise<EmbeddedCluster> {
  mkdirSync(dataDirectory, { recursive: true });
  const account = serverAccount(join(dataDirectory, 'postgres'));
  const surroundings: Surroundings = {
    dataDirectory: realpathSync(dataDirectory),
    account,
    binaries: findBinaries(account),
    durable: options.durable ?? true,
  };
  const user = new ClusterUser(surroundings);
  await user.enter();
  return { url: user.url, stop: () => user.leave() };
}

/** One process's use of the cluster, known to the others by an open session that vanishes with the process. */
class ClusterUser {
  private session: pg.Client | undefined;
  private port: number | undefined;
  private cluster = '';
  private password = '';
  private leaving = false;

  constructor(private readonly surroundings: Surroundings) {}

  get url(): string {
    return `postgres://${superuser}:${this.password}@127.0.0.1:${this.port}/${databaseName}`;
  }

  enter(): Promise<void> {
    return this.exclusively(async () => {
      const { binaries, account } = this.surroundings;
      const prepared = await prepareDirectory(this.surroundings);
      this.cluster = prepared.cluster;
      this.password = prepared.password;
      let running = await settledPostmaster(this.cluster);
      if (prepared.passwordLost) {
        if (running !== undefined) await stopPostmaster(running, this.cluster);
        running = undefined;
        await resetPassword(this.cluster, this.password, binaries, account);
      }
      await this.join(running ?? (await this.startServer()));
    });
  }

  leave(): Promise<void> {
    if (this.leaving) return Promise.resolve();
    this.leaving = true;
    return this.exclusively(async () => {
      const others = await this.countOthers();
      await this.session?.end().catch(() => undefined);
      const running = runningPostmaster(this.cluster);
      if (others > 0 || running === undefined) return;
      await stopPostmaster(running, this.cluster);
      rmSync(this.noteFile, { force: true });
    });
  }

  private startServer(): Promise<Postmaster> {
    const { binaries, account, dataDirectory, durable } = this.surroundings;
    return startPostmaster({
      program: binaries.postgres,
      cluster: this.cluster,
      account,
      logFile: join(dataDirectory, 'postgres.log'),
      settings: durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'],
      port: this.port,
    });
  }

  private async join(postmaster: Postmaster): Promise<void> {
    this.port = postmaster.port;
    const session = new pg.Client({ connectionString: this.urlOf('postgres'), application_name: holderName });
    session.on('error', () => undefined);
    await session.connect();
    const found = await session.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (found.rowCount === 0) await session.query(`CREATE DATABASE ${databaseName}`);
    session.once('end', () => void this.recover());
    this.session = session;
    this.writeNote();
  }

  /** The server went away under us, or dropped all sessions after a crash of one: find it again or start it again. */
  private async recover(): Promise<void> {
    for (let attempt = 1; attempt <= recoveryAttempts && !this.leaving; attempt += 1) {
      try {
        await this.exclusively(async () => {
          if (!this.leaving) await this.join((await settledPostmaster(this.cluster)) ?? (await this.startServer()));
        });
        return;
      } catch (error) {
        process.emitWarning(
          `embedded PostgreSQL is down (attempt ${attempt} of ${recoveryAttempts}): ${String(error)}`,
        );
        await sleep(recoveryPauseMs);
      }
    }
  }

  private async countOthers(): Promise<number> {
    try {
      const answer = await this.session?.query<{ others: number }>(
        'SELECT count(*)::int AS others FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()',
        [holderName],
      );
      return answer?.rows[0]?.others ?? 0;
    } catch {
      return 0;
    }
  }

  private urlOf(database: string): string {
    return this.url.replace(new RegExp(`/${databaseName}$`), `/${database}`);
  }

  private get noteFile(): string {
    return join(this.surroundings.dataDirectory, 'postgres.json');
  }

  /** For people with psql: where the server is. Not the password, which lies beside it. */
  private writeNote(): void {
    const note = {
      host: '127.0.0.1',
      port: this.port,
      user: superuser,
      database: databaseName,
      passwordFile: 'postgres.password',
    };
    writeFileSync(this.noteFile, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 });
  }

  private exclusively<T>(work: () => Promise<T>): Promise<T> {
    return withFileLock(join(this.surroundings.dataDirectory, 'postgres.lock'), work);
  }
}
