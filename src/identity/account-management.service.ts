import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.service.js';
import { expectVersion } from '../platform/http/etag.js';
import { pageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { pageStart } from '../shared/paging.js';
import type { Actor } from '../shared/roles.js';
import { withoutKey } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { AccountSecret } from './account-secret.entity.js';
import { Account } from './account.entity.js';
import { accountLifecycle } from './account.lifecycle.js';
import { Accounts, auditAccount } from './accounts.service.js';
import { asSystem } from '../shared/roles.js';
import { toAccountView } from './dto/account.view.js';
import type { AccountDetailView, AccountView, HandedOverAccountView } from './dto/account.view.js';
import type { AccountsQuery, ChangeAccount, CreateAccount, ResetPassword } from './dto/identity.dto.js';
import { FirmCodes } from './firm-codes.service.js';
import { accountUnknown, firmUnknown, ownAccount, rolesMismatch } from './identity.errors.js';
import { isPosition, mayManage } from './identity.rules.js';
import { PasswordHasher } from './password-hasher.js';
import { Sessions } from './sessions.service.js';
import { newTemporaryPassword } from './tokens.js';

/** What an administrator does for everybody, an enterprise's admin and a facility's manager for their own people. */
@Injectable()
export class AccountManagement {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly accounts: Accounts,
    private readonly firms: FirmCodes,
    private readonly sessions: Sessions,
    private readonly hasher: PasswordHasher,
  ) {}

  /** By login. Row-level security shows a manager the own enterprise or facility only. */
  async list(actor: Actor, query: AccountsQuery): Promise<Page<AccountView>> {
    const [after] = pageStart(query.cursor, ['text']);
    const rows = await this.database.read(actor, (tx) =>
      tx.manager
        .createQueryBuilder(Account, 'a')
        .where('(:after::text IS NULL OR a.login > :after::text)', { after })
        .andWhere('(:state::text IS NULL OR a.state = :state)', { state: query.state ?? null })
        .andWhere('(:role::text IS NULL OR :role = ANY (a.roles))', { role: query.role ?? null })
        .andWhere(`(:query::text IS NULL OR position(lower(:query) IN lower(a.login || ' ' || a.displayName)) > 0)`, {
          query: query.query ?? null,
        })
        .orderBy('a.login')
        .limit(query.limit + 1)
        .getMany(),
    );
    return pageOf(rows, query.limit, (row) => [row.login], toAccountView);
  }

  /** Names the firm as the system sees it: an administrator, who sees no firms, may know whose an account is. */
  async one(actor: Actor, id: string): Promise<AccountDetailView> {
    const account = await this.database.read(actor, (tx) => tx.manager.findOneBy(Account, { id }));
    if (account === null || !mayManage(actor, account)) throw accountUnknown({});
    const { enterpriseId } = account;
    const enterpriseName = await this.database.read(asSystem(actor), (tx) => this.firms.nameOf(tx, enterpriseId));
    return { ...toAccountView(account), enterpriseName };
  }

  /**
   * The answer carries a password, so it is not stored under an idempotency key; the unique login stops repetitions.
   * Errors: `identity.roles-mismatch`, `identity.account-unknown`, `identity.login-taken`, those of `FirmCodes`.
   */
  async open(actor: Actor, given: CreateAccount): Promise<HandedOverAccountView> {
    const { enterpriseCode, enterpriseSite, ...rest } = given;
    const temporaryPassword = newTemporaryPassword();
    return this.writes.run(asSystem(actor), 'account.open', withoutKey, async (tx) => {
      const enterpriseId = await this.firms.enterpriseId(tx, given);
      const position = { facilityId: null, divisionCode: null, ...rest, enterpriseId };
      if (!isPosition(position)) throw rolesMismatch({}, '/roles');
      if (!mayManage(actor, position)) {
        throw enterpriseCode === undefined ? accountUnknown({}) : firmUnknown({}, '/enterpriseCode');
      }
      const id = await this.accounts.create(tx, { ...position, password: temporaryPassword, passwordTemporary: true });
      const account = await tx.manager.findOneByOrFail(Account, { id });
      return { account: toAccountView(account), temporaryPassword };
    });
  }

  /** Errors: `identity.account-unknown`, `identity.own-account`, `identity.roles-mismatch`, `request.version-stale`. */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeAccount,
  ): Promise<AccountView> {
    return this.writes.run(asSystem(actor), 'account.change', request, async (tx) => {
      const account = await this.accounts.lockManaged(tx, actor, id);
      expectVersion(account, version);
      const changesRights = given.roles !== undefined || given.state !== undefined;
      if (changesRights && id === actor.accountId) throw ownAccount({});
      if (given.roles !== undefined) this.changeRoles(tx, account, given.roles);
      const moveTo = given.state === account.state ? undefined : given.state;
      if (moveTo !== undefined) this.changeState(tx, actor, account, moveTo);
      account.displayName = given.displayName ?? account.displayName;
      account.totpWaived = given.totpWaived ?? account.totpWaived;
      if (changesRights) await this.sessions.endAll(tx, id);
      if (given.roles === undefined && moveTo === undefined) auditAccount(tx, account, 'account.change');
      return toAccountView(await tx.manager.save(account));
    });
  }

  /** A new temporary password, shown once; all sessions end. Errors: `identity.account-unknown`. */
  async resetPassword(actor: Actor, id: string, { alsoSecondFactor }: ResetPassword): Promise<HandedOverAccountView> {
    const temporaryPassword = newTemporaryPassword();
    const passwordHash = await this.hasher.hash(temporaryPassword);
    return this.writes.run(asSystem(actor), 'account.reset-password', withoutKey, async (tx) => {
      const account = await this.accounts.lockManaged(tx, actor, id);
      if (id === actor.accountId) throw ownAccount({});
      const secondFactor = alsoSecondFactor ? { totpSecret: null, totpLastStep: null } : {};
      await tx.manager.update(
        AccountSecret,
        { accountId: id },
        { passwordHash, passwordChangedAt: tx.now, ...secondFactor },
      );
      account.passwordTemporary = true;
      if (alsoSecondFactor) account.totpEnabled = false;
      await this.sessions.endAll(tx, id);
      auditAccount(tx, account, 'account.reset-password', { alsoSecondFactor });
      return { account: toAccountView(await tx.manager.save(account)), temporaryPassword };
    });
  }

  private changeRoles(tx: WriteTx, account: Account, roles: ChangeAccount['roles'] & object): void {
    if (!isPosition({ ...account, roles })) throw rolesMismatch({}, '/roles');
    auditAccount(tx, account, 'account.change-roles', { before: account.roles.join(' '), after: roles.join(' ') });
    account.roles = roles;
  }

  private changeState(tx: WriteTx, actor: Actor, account: Account, to: Account['state']): void {
    const from = account.state;
    account.state = accountLifecycle.take(to === 'disabled' ? 'disable' : 'enable', from, actor, {});
    const { enterpriseId, facilityId, divisionCode } = account;
    const tenant = { enterpriseId, facilityId, divisionCode };
    tx.audit({
      subject: 'account',
      subjectId: account.id,
      action: `account.${to === 'disabled' ? 'disable' : 'enable'}`,
      from,
      to,
      tenant,
    });
  }
}
