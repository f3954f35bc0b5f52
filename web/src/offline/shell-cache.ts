/** The files that the phone's pages are made of, by their addresses. */
export interface Shell {
  /** The script that index.html names. */
  readonly entry: string;
  readonly files: readonly string[];
  /** Changes with any of the files. */
  readonly build: string;
}

const prefix = 'phone-shell-';

export const cacheName = ({ build }: Pick<Shell, 'build'>): string => prefix + build;

/** Addresses with one page behind them all; of the desk nothing is kept, as it does nothing without network. */
export const isPhonePage = (path: string): boolean => path === '/m' || path.startsWith('/m/');

/** Also of the build before: its names carry another hash, and open pages of it may still ask for them. */
export const isShellFile = ({ files }: Pick<Shell, 'files'>, path: string): boolean =>
  path.startsWith('/assets/') || files.includes(path);

/** Of the shells kept before, in the order they came, all but the last. Caches of others are left alone. */
export function namesToDelete(names: readonly string[], current: string): string[] {
  const before = names.filter((name) => name.startsWith(prefix) && name !== current);
  return before.slice(0, -1);
}
