import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.service.js';
import type { Actor, Role } from '../shared/roles.js';
import { needsSecondFactor } from './identity.rules.js';
import { tokenHash } from './tokens.js';
import type { ApiScope } from './api-key.entity.js';

export type Setup = 'password' | 'totp';

export interface Caller {
  readonly actor: Actor;
  /** What the account has to do before anything else. */
  readonly setup: Setup | null;
  readonly credential:
    { readonly kind: 'session' } | { readonly kind: 'api-key'; readonly scopes: readonly ApiScope[] };
  readonly credentialId: string;
}

interface CallerRow {
  kind: 'session' | 'api-key';
  credential_id: string;
  scopes: ApiScope[] | null;
  account_id: string;
  display_name: string;
  roles: Role[];
  enterprise_id: string | null;
  facility_id: string | null;
  division_code: string | null;
  password_temporary: boolean;
  totp_enabled: boolean;
  totp_waived: boolean;
}

interface SetupFacts {
  readonly roles: readonly Role[];
  readonly passwordTemporary: boolean;
  readonly totpEnabled: boolean;
  readonly totpWaived: boolean;
}

export function setupNeeded({ roles, passwordTemporary, totpEnabled, totpWaived }: SetupFacts): Setup | null {
  if (passwordTemporary) return 'password';
  return needsSecondFactor(roles) && !totpEnabled && !totpWaived ? 'totp' : null;
}

/** Who holds a token. Asked for every request and kept nowhere: a revoked session is out with its next request (S8). */
@Injectable()
export class Callers {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  async resolve(token: string): Promise<Caller | null> {
    const idle = `${this.config.sessionIdleMinutes} minutes`;
    const [row] = await this.database.call<CallerRow>('SELECT * FROM resolve_credential($1, $2::interval)', [
      tokenHash(token),
      idle,
    ]);
    return row === undefined ? null : callerOf(row);
  }
}

const callerOf = (row: CallerRow): Caller => ({
  actor: {
    accountId: row.account_id,
    label: row.display_name,
    roles: row.roles,
    enterpriseId: row.enterprise_id,
    facilityId: row.facility_id,
    divisionCode: row.division_code,
  },
  setup: setupNeeded({
    roles: row.roles,
    passwordTemporary: row.password_temporary,
    totpEnabled: row.totp_enabled,
    totpWaived: row.totp_waived,
  }),
  credential: row.kind === 'session' ? { kind: 'session' } : { kind: 'api-key', scopes: row.scopes ?? [] },
  credentialId: row.credential_id,
});
