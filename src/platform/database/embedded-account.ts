import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The account the server runs as. PostgreSQL refuses to run as root. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

const accountName = 'postgres';

/** Where root keeps what the server's account could not reach inside the checkout. */
export const relocatedRoot = '/var/lib/green-island';

/**
 * Undefined when this process is not root and the server may run as ourselves. Otherwise the owner of the cluster, as
 * PostgreSQL serves no directory of another account; for a new cluster `postgres`, made if missing.
 */
export function serverAccount(cluster: string): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return findAccount() ?? createAccount();
}

function findAccount(): ServerAccount | undefined {
  try {
    const ask = (flag: string) => Number(execFileSync('id', [flag, accountName], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

function createAccount(): ServerAccount {
  let cause: unknown;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', accountName], { stdio: 'pipe' });
  } catch (error) {
    cause = error;
  }
  // Looked up even after a failure: another process may have made it at the same moment.
  const account = findAccount();
  if (account !== undefined) return account;
  throw new Error(
    `PostgreSQL 不能以 root 运行，且无法创建账号 ${accountName}：请用普通用户启动，或设置 DATABASE_URL。` +
      `PostgreSQL does not run as root and the account ${accountName} could not be made: ` +
      'start as an ordinary user, or set DATABASE_URL.',
    { cause },
  );
}

/** The nearest directory above `path` that the account may not enter; undefined when it can reach `path`. */
export function blockedAncestor(path: string, account: ServerAccount): string | undefined {
  for (let directory = dirname(path); ; directory = dirname(directory)) {
    const { mode, uid, gid } = statSync(directory);
    const enter = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & enter) === 0) return directory;
    if (directory === dirname(directory)) return undefined;
  }
}
