import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** Relative paths such as ./.data mean the same wherever the command was typed. From dist/src/ the root is two up. */
export function enterPackageRoot(): void {
  process.chdir(fileURLToPath(root));
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  return version;
}
