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

/**
 * Two buffers in turns, one filled while the other is stored: a new one each time would lie about dead until the collector
 * looks through the whole heap, a megabyte every few thousand rows. A chunk is valid until the next but one is asked for.
 */
async function* inChunks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let [chunk, other] = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
  let filled = 0;
  for await (const piece of pieces)
    for (let from = 0; from < piece.length;) {
      const part = piece.subarray(from, from + chunkBytes - filled);
      chunk.set(part, filled);
      from += part.length;
      filled += part.length;
      if (filled < chunkBytes) continue;
      yield chunk;
      [chunk, other] = [other, chunk];
      filled = 0;
    }
  if (filled > 0) yield chunk.subarray(0, filled);
}
