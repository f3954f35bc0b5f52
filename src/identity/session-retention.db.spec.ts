import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../test/support/database.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { applicationDataSource } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.service.js';
import { newId } from '../shared/uuid.js';
import { Writes } from '../writes/writes.service.js';
import { SessionRetention } from './session-retention.js';
import { newToken, tokenHash } from './tokens.js';

it('forgets sessions half a year after they ended, and no other', async () => {
  const database = await createTestDatabase();
  const owner = await new DataSource({ type: 'postgres', url: database.url }).initialize();
  const source = await new DataSource(applicationDataSource({ url: database.url, poolSize: 2 })).initialize();
  try {
    const accountId = newId();
    await owner.query(
      `INSERT INTO account (id, login, display_name, roles, password_temporary) VALUES ($1, 'auditor-1', '审计', '{auditor}', false)`,
      [accountId],
    );
    for (const days of [-1, 10, 189, 191, 400]) {
      await owner.query(
        `INSERT INTO session (id, token_hash, account_id, expires_at, user_agent, ip_prefix)
         VALUES ($1, $2, $3, now() - $4 * interval '1 day', '', '')`,
        [newId(), tokenHash(newToken()), accountId, days],
      );
    }
    await new SessionRetention(new JobRegistry(), new Writes(new Database(source))).prune();
    const [row] = await owner.query(
      `SELECT count(*)::int AS kept, (SELECT data FROM audit_event WHERE action = 'session.prune') AS data FROM session`,
    );
    expect(row).toEqual({ kept: 3, data: { count: 2 } });
  } finally {
    await source.destroy();
    await owner.destroy();
    await database.drop();
  }
});
