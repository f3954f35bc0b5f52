import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../test/support/database.js';
import type { TestDatabase } from '../../test/support/database.js';
import { onServer } from '../../test/support/test-cluster.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { applicationDataSource } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.service.js';
import { systemActor } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { sha256Hex } from '../shared/canonical-json.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { leafContentColumns, leafHash } from './audit-leaf.js';
import type { LeafContent } from './audit-leaf.js';
import { AuditProofs } from './audit-proofs.service.js';
import { AuditSequencer, sequencerBatch } from './audit-sequencer.js';
import { AuditService, changesWindow } from './audit.service.js';

const actor = systemActor('audit spec');
const enterpriseId = newId();
const enterprise: Actor = { ...actor, accountId: newId(), roles: ['enterprise.staff'], enterpriseId };
const stranger: Actor = { ...enterprise, enterpriseId: newId() };

let database: TestDatabase;
let source: DataSource;
let db: Database;
let writes: Writes;
let audit: AuditService;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await new DataSource(applicationDataSource({ url: database.url, poolSize: 14 })).initialize();
  db = new Database(source);
  writes = new Writes(db);
  audit = new AuditService(db);
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const sequencer = () => new AuditSequencer(db, new JobRegistry());

/** One write with `count` events about one subject. */
const write = (subjectId: string, count: number, owner: string | null = null): Promise<void> =>
  writes.run(actor, 'spec.write', withoutKey, (tx) => {
    const tenant = { facilityId: null, enterpriseId: owner, divisionCode: null };
    for (let n = 0; n < count; n += 1)
      tx.audit({ subject: 'spec', subjectId, action: 'spec.write', from: 'a', to: 'b', tenant, data: { n, z: 1.5 } });
    return Promise.resolve();
  });

const query = <Row>(sql: string, parameters: unknown[] = []) => db.read(actor, (tx) => tx.query<Row>(sql, parameters));

async function drain(): Promise<void> {
  while ((await sequencer().sequenceOnce()) > 0);
}

describe('the sequencer', () => {
  it('numbers without a gap under eight writers and two sequencers, each event once', async () => {
    let isWriting = true;
    const work = async () => {
      while (isWriting) await sequencer().sequenceOnce();
    };
    const sequencers = [work(), work()];
    const writer = async () => {
      for (let n = 0; n < 25; n += 1) await write(newId(), 1 + (n % 3));
    };
    await Promise.all(Array.from({ length: 8 }, writer));
    isWriting = false;
    await Promise.all(sequencers);
    await drain();
    const [state] = await query<Record<'events' | 'leaves' | 'least' | 'most' | 'pending', number>>(
      `SELECT (SELECT count(*) FROM audit_event) AS events, count(*) AS leaves, min(seq) AS least, max(seq) AS most,
         (SELECT count(*) FROM audit_pending) AS pending FROM audit_leaf`,
    );
    const events = 8 * (9 * 1 + 8 * 2 + 8 * 3);
    expect(state).toEqual({ events, leaves: events, least: 0, most: events - 1, pending: 0 });
  });

  it('hashes what stands in the table, the same on every reading', async () => {
    const rows = await query<LeafContent & { hash: Buffer }>(
      `SELECT ${leafContentColumns}, l.leaf_hash AS hash FROM audit_leaf l JOIN audit_event e ON e.id = l.event_id`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.hash.equals(leafHash(row))).toBe(true);
  });

  it('takes at most 500 at once, in the order of the events, and none while another is at it', async () => {
    await write(newId(), sequencerBatch + 3);
    const before = await audit.head(actor);
    const both = await Promise.all([sequencer().sequenceOnce(), sequencer().sequenceOnce()]);
    expect([
      [sequencerBatch, 0],
      [0, sequencerBatch],
      [sequencerBatch, 3],
      [3, sequencerBatch],
    ]).toContainEqual(both);
    await drain();
    const ids = await query<{ event_id: number }>('SELECT event_id FROM audit_leaf WHERE seq > $1 ORDER BY seq', [
      before,
    ]);
    const inOrder = ids.map((row) => row.event_id);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    expect(inOrder).toHaveLength(sequencerBatch + 3);
  });
});

describe('the trail', () => {
  it('pages the timeline of a subject, newest first', async () => {
    const subject = newId();
    await write(subject, 5, enterpriseId);
    const page = (cursor?: string) =>
      db.read(enterprise, (tx) =>
        audit.eventsOf(tx, subject, { limit: 2, ...(cursor === undefined ? {} : { cursor }) }),
      );
    const first = await page();
    const second = await page(first.nextCursor ?? '');
    const third = await page(second.nextCursor ?? '');
    const items = [...first.items, ...second.items, ...third.items];
    expect(items.map((item) => item.data['n'])).toEqual([4, 3, 2, 1, 0]);
    expect(items[0]).toMatchObject({ action: 'spec.write', subjectId: subject, from: 'a', to: 'b' });
    expect(third.nextCursor).toBeNull();
  });

  it('shows others nothing', async () => {
    const subject = newId();
    await write(subject, 1, enterpriseId);
    const seen = await db.read(stranger, (tx) => audit.eventsOf(tx, subject, { limit: 50 }));
    expect(seen.items).toEqual([]);
  });

  it('tells the changes after a leaf to those who may see them, and lets all others go on as far', async () => {
    await drain();
    const before = await audit.head(actor);
    const subject = newId();
    await write(subject, 2, enterpriseId);
    expect((await audit.changesAfter(enterprise, before)).changes).toEqual([]);
    await drain();
    const mine = await audit.changesAfter(enterprise, before);
    expect(mine.changes.map((change) => [change.seq, change.subjectId])).toEqual([
      [before + 1, subject],
      [before + 2, subject],
    ]);
    expect(await audit.changesAfter(stranger, before)).toEqual({ changes: [], upTo: before + 2 });
    expect(await audit.changesAfter(enterprise, mine.upTo)).toEqual({ changes: [], upTo: mine.upTo });
    expect((await audit.changesAfter(actor, -1)).upTo).toBe(changesWindow - 1);
  });
});

describe('a check of the trail', () => {
  const proofs = () => new AuditProofs(db);

  it('shows what is hashed, so that anybody can hash it', async () => {
    const subjectId = newId();
    await write(subjectId, 2, enterpriseId);
    await drain();
    const { newest, ...checked } = await proofs().subject(enterprise, subjectId);
    expect(checked).toEqual({ checked: 2, intact: true, altered: [] });
    const leaf = await proofs().leaf(enterprise, newest!.seq);
    expect(leaf).toMatchObject({ hash: newest!.hash, recomputed: newest!.hash, intact: true, event: { subjectId } });
    expect(sha256Hex(`\0${leaf.content}`)).toBe(newest!.hash);
    const { leaves, newest: last } = await proofs().trail(enterprise);
    expect([leaves, last?.seq]).toEqual([newest!.seq + 1, newest!.seq]);
  });

  it('is of nothing that the caller may not see', async () => {
    const subjectId = newId();
    await write(subjectId, 1, enterpriseId);
    await drain();
    const { newest } = await proofs().subject(enterprise, subjectId);
    expect(await proofs().subject(stranger, subjectId)).toMatchObject({ checked: 0, intact: false, newest: null });
    await expect(proofs().leaf(stranger, newest!.seq)).rejects.toMatchObject({ code: 'audit.leaf-not-found' });
    await expect(proofs().leaf(enterprise, newest!.seq + 1)).rejects.toMatchObject({ status: 404 });
  });

  it('finds what was altered behind the product’s back', async () => {
    const subjectId = newId();
    await write(subjectId, 2, enterpriseId);
    await drain();
    await onServer(
      database.url,
      `ALTER TABLE audit_event DISABLE TRIGGER USER;
       UPDATE audit_event SET actor_label = 'somebody else' WHERE id = (SELECT max(id) FROM audit_event WHERE subject_id = '${subjectId}');
       ALTER TABLE audit_event ENABLE TRIGGER USER;`,
    );
    const { intact, altered, newest } = await proofs().subject(enterprise, subjectId);
    expect([intact, altered]).toEqual([false, [newest!.seq]]);
    const leaf = await proofs().leaf(enterprise, newest!.seq);
    expect([leaf.intact, leaf.recomputed === leaf.hash]).toEqual([false, false]);
  });
});
