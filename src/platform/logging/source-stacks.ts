import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { SourceMapPayload, SourceOrigin } from 'node:module';

/**
 * From here on stacks name the lines of the sources. Node's own `--enable-source-maps` does so too, but reads the maps of
 * all files and libraries at start and keeps them: 20 MB of each process, most of which never tell of a failure.
 */
export function showSourcesInStacks(): void {
  Error.prepareStackTrace = (error, frames) =>
    [Error.prototype.toString.call(error), ...frames.map((frame) => `    at ${inSource(frame)}`)].join('\n');
}

function inSource(frame: NodeJS.CallSite): string {
  const text = String(frame);
  const [file, line, column] = [frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber()];
  if (typeof file !== 'string' || line === null || column === null) return text;
  return text.replace(`${file}:${line}:${column}`, sourcePosition(file, line, column));
}

/** `file:line:column` of what was compiled to that position; the same position for a file without a map beside it. */
export function sourcePosition(file: string, line: number, column: number): string {
  const origin: Partial<SourceOrigin> = mapOf(file)?.findOrigin(line, column) ?? {};
  if (origin.fileName === undefined) return `${file}:${line}:${column}`;
  return `${new URL(origin.fileName, file).href}:${origin.lineNumber}:${origin.columnNumber}`;
}

/** Those that were needed so far; of our own files only. */
const maps = new Map<string, SourceMap | null>();

function mapOf(file: string): SourceMap | null {
  if (!isOurs(file)) return null;
  const known = maps.get(file);
  if (known !== undefined) return known;
  const map = readMap(file);
  maps.set(file, map);
  return map;
}

const isOurs = (file: string): boolean => file.startsWith('file:') && !file.includes('/node_modules/');

/** A stack is told without the sources rather than not at all. */
function readMap(file: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(new URL(`${file}.map`), 'utf8')) as SourceMapPayload);
  } catch {
    return null;
  }
}
