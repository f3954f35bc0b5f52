import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { shanghaiDate } from '../shared/working-days.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import type { Tx } from '../platform/database/database.service.js';
import { AccountSecret } from './account-secret.entity.js';
import { Account } from './account.entity.js';
import { accountLifecycle } from './account.lifecycle.js';
import { accountUnknown, loginTaken, passwordWeak, rolesMismatch } from './identity.errors.js';
import { isPosition, isStrong, mayManage } from './identity.rules.js';
import type { Position } from './identity.rules.js';
import { PasswordHasher } from './password-hasher.js';
import { SettingsService } from './settings/settings.service.js';

export interface NewAccount {
  /** 3–50 of a–z, 0–9, dot, dash and underscore. */
  readonly login: string;
  /** A position rather than a person: it enters the audit trail for good. 1–60 characters. */
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly enterpriseId?: string | null;
  readonly facilityId?: string | null;
  readonly divisionCode?: string | null;
  readonly password: string;
  /** A temporary password bars everything but changing it. Default false. */
  readonly passwordTemporary?: boolean;
  /** Demonstration data only: no second factor although the role needs one. Default false. */
  readonly totpWaived?: boolean;
}

/** Accounts inside somebody's write. For the command line, demo data, registration, and identity's own routes. */
@Injectable()
export class Accounts {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly settings: SettingsService,
  ) {}

  /**
   * Opens an account; the transaction must act as the system. Answers its id. Errors: `identity.roles-mismatch`,
   * `identity.password-weak`, `identity.login-taken`.
   */
  async create(tx: WriteTx, given: NewAccount): Promise<string> {
    const position = positionOf(given);
    if (!isPosition(position)) throw rolesMismatch({}, '/roles');
    await this.assertStrong(tx, given.password, given.login, '/password', shanghaiDate(tx.now));
    if (await tx.manager.existsBy(Account, { login: given.login })) throw loginTaken({}, '/login');
    const account = tx.manager.create(Account, {
      id: newId(),
      login: given.login,
      displayName: given.displayName,
      ...position,
      roles: [...position.roles],
      state: accountLifecycle.initial,
      passwordTemporary: given.passwordTemporary ?? false,
      totpWaived: given.totpWaived ?? false,
    });
    await tx.manager.insert(Account, account);
    const passwordHash = await this.hasher.hash(given.password);
    await tx.manager.insert(AccountSecret, { accountId: account.id, passwordHash, passwordChangedAt: tx.now });
    tx.audit({
      subject: 'account',
      subjectId: account.id,
      action: 'account.open',
      from: null,
      to: account.state,
      tenant: tenantOf(account),
      data: { roles: account.roles.join(' '), totpWaived: account.totpWaived },
    });
    return account.id;
  }

  /** Roles, tenant and name of an account that may sign in; null for one the caller may not see, and for a disabled one. */
  async position(tx: Tx, id: string): Promise<(Position & Pick<Account, 'displayName'>) | null> {
    return tx.manager.findOneBy(Account, { id, state: accountLifecycle.initial });
  }

  /** Throws `identity.password-weak`, 400, by the policy in force on the day `on`. */
  async assertStrong(tx: Tx, password: string, login: string, pointer: string, on: string): Promise<void> {
    const names = ['identity.password-min-length', 'identity.password-min-classes'] as const;
    const set = await this.settings.values(tx, names, { on });
    const policy = {
      minLength: set['identity.password-min-length'],
      minClasses: set['identity.password-min-classes'],
    };
    if (!isStrong(password, login, policy)) throw passwordWeak(policy, pointer);
  }

  /** Locked for change. Somebody else's people are as unknown as nobody's (S1): `identity.account-unknown`, 404. */
  async lockManaged(tx: WriteTx, manager: Actor, id: string): Promise<Account> {
    const account = await tx.manager.findOne(Account, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (account === null || !mayManage(manager, account)) throw accountUnknown({});
    return account;
  }
}

const positionOf = (given: NewAccount): Position => ({
  roles: given.roles,
  enterpriseId: given.enterpriseId ?? null,
  facilityId: given.facilityId ?? null,
  divisionCode: given.divisionCode ?? null,
});

/** No login and no name in `data`: the trail is kept for ten years and personal data must not be. */
export function auditAccount(tx: WriteTx, account: Account, action: string, data: Record<string, unknown> = {}): void {
  tx.audit({ subject: 'account', subjectId: account.id, action, tenant: tenantOf(account), data });
}
