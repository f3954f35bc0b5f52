import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * When the process began, as a token to compare: a pid alone may have been given to another program since.
 * Undefined when there is none, or only a zombie nobody has collected.
 */
export function processBirth(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? birthFromProc(pid) : birthFromPs(pid);
  } catch {
    return undefined;
  }
}

/** True when the process is a PostgreSQL server working in `directory`. */
export function servesDirectory(pid: number, directory: string): boolean {
  if (processBirth(pid) === undefined) return false;
  try {
    if (process.platform !== 'linux') return psField(pid, 'command').includes(`-D ${directory}`);
    const program = basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
    return program === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === directory;
  } catch {
    return false;
  }
}

/** proc(5): the name in parentheses may hold blanks; after it come the state and, nineteen fields on, the start time. */
function birthFromProc(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

function birthFromPs(pid: number): string | undefined {
  return psField(pid, 'stat').startsWith('Z') ? undefined : psField(pid, 'lstart');
}

const psField = (pid: number, field: string): string =>
  execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
