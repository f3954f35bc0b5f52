import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { secretKey } from '../platform/config/secret-key.js';
import { Database } from '../platform/database/database.service.js';
import type { Actor } from '../shared/roles.js';
import { shanghaiDate } from '../shared/working-days.js';
import { withoutKey } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { AccountSecret } from './account-secret.entity.js';
import { Account } from './account.entity.js';
import { Accounts, auditAccount } from './accounts.service.js';
import { asSystem } from '../shared/roles.js';
import { setupNeeded } from './callers.js';
import { toAccountView } from './dto/account.view.js';
import type { MeView, TotpEnrolmentView } from './dto/account.view.js';
import type { ChangePassword } from './dto/identity.dto.js';
import {
  accountUnknown,
  passwordUnchanged,
  passwordWrong,
  totpAlreadyEnabled,
  totpNotEnrolled,
  totpRefused,
} from './identity.errors.js';
import { LoginAttempts } from './login-attempts.js';
import { PasswordHasher } from './password-hasher.js';
import { openSecret, sealSecret } from '../shared/secret-box.js';
import { Sessions } from './sessions.service.js';
import { SettingsService } from './settings/settings.service.js';
import { acceptedStep, newTotpSecret, totpUri } from './totp.js';

const msPerDay = 86_400_000;

/** What everybody does for themselves. Answers with secrets are never stored under an idempotency key. */
@Injectable()
export class OwnAccount {
  private readonly totpKey: Buffer;

  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly settings: SettingsService,
    private readonly hasher: PasswordHasher,
    private readonly attempts: LoginAttempts,
    config: Config,
  ) {
    this.totpKey = secretKey(config, 'totp');
  }

  me(actor: Actor): Promise<MeView> {
    return this.database.read(asSystem(actor), async (tx) => {
      const account = await tx.manager.findOneBy(Account, { id: actor.accountId });
      const secret = await tx.manager.findOneBy(AccountSecret, { accountId: actor.accountId });
      if (account === null || secret === null) throw accountUnknown({});
      const [row] = await tx.query<{ now: Date }>('SELECT now() AS now');
      const days = await this.settings.value(tx, 'identity.password-rotation-days', { on: shanghaiDate(row!.now) });
      return {
        ...toAccountView(account),
        setupNeeded: setupNeeded(account),
        passwordChangedAt: secret.passwordChangedAt.toISOString(),
        passwordOverdue: days > 0 && row!.now.getTime() - secret.passwordChangedAt.getTime() > days * msPerDay,
      };
    });
  }

  /** Ends all other sessions. Errors: `identity.password-wrong`, `identity.password-weak`, `identity.password-unchanged`. */
  async changePassword(actor: Actor, session: string, address: string, given: ChangePassword): Promise<void> {
    const { account, secret } = await this.load(actor);
    // Guessing the present password here counts like guessing it at the door.
    const attempt = await this.attempts.begin(address, account.login);
    if (!(await this.hasher.verify(secret.passwordHash, given.currentPassword)))
      throw passwordWrong({}, '/currentPassword');
    await attempt.forgive();
    if (given.currentPassword === given.newPassword) throw passwordUnchanged({}, '/newPassword');
    await this.database.read(actor, (tx) =>
      this.accounts.assertStrong(tx, given.newPassword, account.login, '/newPassword', shanghaiDate(attempt.now)),
    );
    const passwordHash = await this.hasher.hash(given.newPassword);
    await this.write(actor, 'account.change-password', async (tx, locked) => {
      await tx.manager.update(AccountSecret, { accountId: locked.id }, { passwordHash, passwordChangedAt: tx.now });
      locked.passwordTemporary = false;
      await this.sessions.endAll(tx, locked.id, session);
    });
  }

  /** Makes a secret and shows it once; it counts when confirmed with a code. Errors: `identity.totp-already-enabled`. */
  async enrolTotp(actor: Actor): Promise<TotpEnrolmentView> {
    const secret = newTotpSecret();
    let login = '';
    await this.write(actor, 'account.enrol-totp', async (tx, account) => {
      if (account.totpEnabled) throw totpAlreadyEnabled({});
      login = account.login;
      const totpSecret = sealSecret(this.totpKey, account.id, secret);
      await tx.manager.update(AccountSecret, { accountId: account.id }, { totpSecret, totpLastStep: null });
    });
    return { secret, uri: totpUri(login, secret) };
  }

  /** From now on a code is asked for. Errors: `identity.totp-not-enrolled`, `identity.totp-already-enabled`, `identity.totp-refused`. */
  async confirmTotp(actor: Actor, code: string): Promise<void> {
    await this.write(actor, 'account.confirm-totp', async (tx, account) => {
      if (account.totpEnabled) throw totpAlreadyEnabled({});
      const secret = await tx.manager.findOneByOrFail(AccountSecret, { accountId: account.id });
      if (secret.totpSecret === null) throw totpNotEnrolled({});
      const step = acceptedStep(openSecret(this.totpKey, account.id, secret.totpSecret), code, tx.now, null);
      if (step === null) throw totpRefused({}, '/code');
      await tx.manager.update(AccountSecret, { accountId: account.id }, { totpLastStep: step });
      account.totpEnabled = true;
    });
  }

  private load(actor: Actor): Promise<{ account: Account; secret: AccountSecret }> {
    return this.database.read(asSystem(actor), async ({ manager }) => ({
      account: await manager.findOneByOrFail(Account, { id: actor.accountId }),
      secret: await manager.findOneByOrFail(AccountSecret, { accountId: actor.accountId }),
    }));
  }

  private async write(
    actor: Actor,
    action: string,
    change: (tx: WriteTx, account: Account) => Promise<void>,
  ): Promise<void> {
    await this.writes.run(asSystem(actor), action, withoutKey, async (tx) => {
      const account = await this.accounts.lockManaged(tx, asSystem(actor), actor.accountId);
      await change(tx, account);
      auditAccount(tx, account, action);
      await tx.manager.save(account);
    });
  }
}
