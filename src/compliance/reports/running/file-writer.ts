import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, deflateRaw } from 'node:zlib';
import type { ReportFormat } from '../report-definition.types.js';
import { fileTooLarge } from '../report.errors.js';
import type { ExportHold } from './export-hold.js';
import type { ExportWork } from './export-work.js';

/** Of one file, as it is downloaded. */
export const mostBytes = 1024 * 1024 * 1024;
/** Of one chunk, before it is packed. */
export const chunkBytes = 1024 * 1024;

export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

const pack = promisify(deflateRaw);

/**
 * Takes the pieces of a file into chunks of the database. One chunk is packed and stored while the next is made; text is
 * packed, which leaves a tenth of it. `report.file-too-large`, 422; `LeaseLost`.
 */
export async function writeFile(
  pieces: AsyncIterable<Uint8Array>,
  format: ReportFormat,
  { work, hold }: { readonly work: ExportWork; readonly hold: ExportHold },
): Promise<FileFacts> {
  const hash = createHash('sha256');
  let bytes = 0;
  let position = 0;
  let storing: Promise<void> = Promise.resolve();
  const store = async (raw: Buffer, place: number): Promise<void> => {
    const deflated = format === 'csv';
    const content = deflated ? await pack(raw, { level: constants.Z_BEST_SPEED }) : raw;
    if (!(await work.add(hold.lease, { position: place, deflated, content }))) throw hold.lost();
  };
  for await (const raw of inChunks(pieces)) {
    hold.check();
    hash.update(raw);
    bytes += raw.length;
    if (bytes > mostBytes) throw fileTooLarge({ mebibytes: mostBytes / 1024 / 1024 });
    await storing;
    storing = store(raw, position);
    // Waited for before the next one; until then its failure must not count as unheard.
    storing.catch(() => undefined);
    position += 1;
  }
  await storing;
  return { bytes, sha256: hash.digest('hex') };
}

async function* inChunks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < chunkBytes) continue;
    const all = Buffer.concat(waiting, size);
    const whole = size - (size % chunkBytes);
    for (let from = 0; from < whole; from += chunkBytes) yield all.subarray(from, from + chunkBytes);
    waiting = [all.subarray(whole)];
    size -= whole;
  }
  if (size > 0) yield Buffer.concat(waiting, size);
}
