import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { secretKey } from '../platform/config/secret-key.js';
import { Database } from '../platform/database/database.service.js';
import type { DomainError } from '../shared/domain-error.js';
import { systemActor } from '../shared/roles.js';
import { withoutKey } from '../writes/request-identity.js';
import { tenantOf } from '../writes/write-tx.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { AccountSecret } from './account-secret.entity.js';
import { Account } from './account.entity.js';
import type { SignInRequest } from './dto/identity.dto.js';
import { signInRefused, totpRefused, totpRequired } from './identity.errors.js';
import { LoginAttempts } from './login-attempts.js';
import { PasswordHasher } from './password-hasher.js';
import { openSecret } from '../shared/secret-box.js';
import { Sessions } from './sessions.service.js';
import type { OpenedSession, Visitor } from './sessions.service.js';
import { acceptedStep } from './totp.js';

interface Credentials {
  readonly account: Account;
  readonly secret: AccountSecret;
}

export interface SignedIn {
  readonly account: Account;
  readonly session: OpenedSession;
}

const nobody = systemActor('sign-in');

@Injectable()
export class SignIn {
  private readonly totpKey: Buffer;

  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly attempts: LoginAttempts,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    config: Config,
  ) {
    this.totpKey = secretKey(config, 'totp');
  }

  /**
   * Errors: `identity.sign-in-refused` (unknown, wrong or disabled alike, in the same time), `identity.totp-required`,
   * `identity.totp-refused`, `identity.sign-in-delayed` (429). No transaction is open while the password is hashed.
   */
  async signIn(given: SignInRequest, visitor: Visitor): Promise<SignedIn> {
    const attempt = await this.attempts.begin(visitor.address, given.login);
    const found = await this.credentialsOf(given.login);
    const fits = await this.hasher.verify(found?.secret.passwordHash ?? null, given.password);
    if (found === null || !fits || found.account.state !== 'active') {
      throw await this.refused(found?.account ?? null, 'password', signInRefused({}));
    }
    const step = await this.secondFactor(found, given.totp, attempt.now);
    const session = await this.open(found.account, step, visitor);
    await attempt.forgive();
    return { account: found.account, session };
  }

  private credentialsOf(login: string): Promise<Credentials | null> {
    return this.database.read(nobody, async ({ manager }) => {
      const account = await manager.findOneBy(Account, { login });
      // Looked for in any case: a name nobody has must cost the same statements (S7).
      const secret = await manager.findOneBy(AccountSecret, { accountId: account?.id ?? nobody.accountId });
      return account === null || secret === null ? null : { account, secret };
    });
  }

  /** The step of the code, to be used up; null where no second factor is set up. */
  private async secondFactor(
    { account, secret }: Credentials,
    code: string | undefined,
    now: Date,
  ): Promise<number | null> {
    if (!account.totpEnabled || secret.totpSecret === null) return null;
    // The try stays on the count: else a stranger who knows the password could reset it between guesses of the code.
    if (code === undefined) throw totpRequired({}, '/totp');
    const step = acceptedStep(openSecret(this.totpKey, account.id, secret.totpSecret), code, now, secret.totpLastStep);
    if (step === null) throw await this.refused(account, 'totp', totpRefused({}, '/totp'));
    return step;
  }

  private open(account: Account, step: number | null, visitor: Visitor): Promise<OpenedSession> {
    const { roles, displayName, enterpriseId, facilityId, divisionCode } = account;
    const actor = {
      accountId: account.id,
      label: displayName,
      roles: [...roles, 'system' as const],
      enterpriseId,
      facilityId,
      divisionCode,
    };
    return this.writes.run(actor, 'session.open', withoutKey, async (tx) => {
      if (step !== null) await useUp(tx, account.id, step);
      return this.sessions.open(tx, account, visitor);
    });
  }

  /** 等保2.0 8.1.4.3 asks for failures in the trail too; names nobody has leave the same line as real ones. */
  private async refused(account: Account | null, factor: string, error: DomainError): Promise<DomainError> {
    const tenant = account === null ? { enterpriseId: null, facilityId: null, divisionCode: null } : tenantOf(account);
    await this.writes.run(nobody, 'session.refuse', withoutKey, (tx) => {
      tx.audit({
        subject: 'account',
        subjectId: account?.id ?? nobody.accountId,
        action: 'session.refuse',
        tenant,
        data: { factor },
      });
      return Promise.resolve();
    });
    return error;
  }
}

/** Of two requests with the same code, one gets here first; the other finds the step used up. */
async function useUp(tx: WriteTx, accountId: string, step: number): Promise<void> {
  const rows = await tx.query(
    `UPDATE account_secret SET totp_last_step = $2 WHERE account_id = $1
      AND (totp_last_step IS NULL OR totp_last_step < $2) RETURNING account_id`,
    [accountId, step],
  );
  if (rows.length === 0) throw totpRefused({}, '/totp');
}
