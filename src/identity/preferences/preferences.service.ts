import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { canonicalJson } from '../../shared/canonical-json.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { noTenant } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { AccountPreference } from './account-preference.entity.js';
import { toPreferenceView } from './dto/preference.view.js';
import type { PreferencesView, PreferenceView } from './dto/preference.view.js';
import { preferenceKeyInvalid, tooManyPreferences } from './preference.errors.js';

const mostPreferences = 100;
const keyShape = /^[a-z][a-zA-Z0-9.-]{0,63}$/;

/**
 * How an account likes its screens. Written through the envelope like everything else, since a second way to write would
 * be a second thing to get right; but no event of business, so what would flood the trail is left out: a value put again
 * as it is (every tab saves on its way out) is no write, and the entry names the key alone, of no tenant, so that neither
 * the value is kept for good nor anybody's live view moves. Heartbeats of cameras are kept as short.
 */
@Injectable()
export class Preferences {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
  ) {}

  /** All of the caller, by key. */
  list(actor: Actor): Promise<PreferencesView> {
    return this.database.read(actor, async (tx) => {
      const held = await tx.manager.find(AccountPreference, {
        where: { accountId: actor.accountId },
        order: { key: 'ASC' },
      });
      return { items: held.map(toPreferenceView) };
    });
  }

  /** The last write wins. Errors: `identity.preference-key-invalid`, `identity.too-many-preferences`. */
  async put(actor: Actor, request: RequestIdentity, key: string, value: unknown): Promise<PreferenceView> {
    assertKey(key);
    const held = await this.database.read(actor, (tx) => find(tx, key));
    if (held !== null && canonicalJson(held.value) === canonicalJson(value)) return toPreferenceView(held);
    return this.writes.run(actor, 'account.set-preference', request, async (tx) => {
      await assertRoom(tx, key);
      // A driver would make a list into an array of PostgreSQL and a text into bad JSON: the value travels as JSON text.
      await tx.query(putSql, [actor.accountId, key, JSON.stringify(value), tx.now]);
      audit(tx, key, 'account.set-preference');
      return { key, value, updatedAt: tx.now.toISOString() };
    });
  }

  /** Nothing when there is none: what was to be gone is. */
  async remove(actor: Actor, request: RequestIdentity, key: string): Promise<void> {
    assertKey(key);
    if ((await this.database.read(actor, (tx) => find(tx, key))) === null) return;
    await this.writes.run(actor, 'account.remove-preference', request, async (tx) => {
      await tx.manager.delete(AccountPreference, { accountId: actor.accountId, key });
      audit(tx, key, 'account.remove-preference');
    });
  }
}

const putSql = `
INSERT INTO account_preference (account_id, key, value, updated_at) VALUES ($1, $2, $3::json, $4)
ON CONFLICT (account_id, key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`;

/** The lock makes writes of one account wait for each other, or two at once would both find the hundredth place free. */
const roomSql = `
SELECT count(*)::integer AS others FROM account_preference WHERE account_id = $1 AND key <> $2`;
const lockSql = `SELECT pg_advisory_xact_lock(hashtextextended('preferences/' || $1::text, 21))`;

async function assertRoom(tx: WriteTx, key: string): Promise<void> {
  await tx.query(lockSql, [tx.actor.accountId]);
  const [row] = await tx.query<{ others: number }>(roomSql, [tx.actor.accountId, key]);
  if (row!.others >= mostPreferences) throw tooManyPreferences({ most: mostPreferences });
}

function assertKey(key: string): void {
  if (!keyShape.test(key)) throw preferenceKeyInvalid({}, '/key');
}

const find = ({ actor, manager }: Tx, key: string): Promise<AccountPreference | null> =>
  manager.findOneBy(AccountPreference, { accountId: actor.accountId, key });

function audit(tx: WriteTx, key: string, action: string): void {
  tx.audit({ subject: 'account', subjectId: tx.actor.accountId, action, tenant: noTenant, data: { key } });
}
