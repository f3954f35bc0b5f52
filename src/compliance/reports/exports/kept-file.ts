import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { Database } from '../../../platform/database/database.service.js';
import { systemActor } from '../../../shared/roles.js';

const unpack = promisify(inflateRaw);
const actor = systemActor('reports');

interface Chunk {
  readonly content: Buffer;
  readonly deflated: boolean;
}

const chunkSql = 'SELECT content, deflated FROM report_chunk WHERE export_id = $1 AND fence = $2 AND position = $3';

interface Kept {
  readonly id: string;
  readonly fence: number;
  readonly bytes: number;
}

/**
 * The bytes of a finished file, a chunk in each read: a slow reader holds no connection. Chunks belong to no tenant; ask
 * only for an export that the caller may have. Breaks off when the file is deleted meanwhile.
 */
export async function* keptBytes(database: Database, { id, fence, bytes }: Kept): AsyncGenerator<Buffer> {
  let sent = 0;
  for (let position = 0; sent < bytes; position += 1) {
    const [chunk] = await database.read(actor, (tx) => tx.query<Chunk>(chunkSql, [id, fence, position]));
    if (chunk === undefined) throw new Error(`chunk ${position} of the export ${id} is gone`);
    const content = chunk.deflated ? await unpack(chunk.content) : chunk.content;
    sent += content.length;
    yield content;
  }
}
