import type { Role } from '../../shared/roles.js';
import type { AccountState } from '../account.lifecycle.js';
import type { Account } from '../account.entity.js';

export class AccountView {
  id!: string;
  login!: string;
  displayName!: string;
  roles!: Role[];
  enterpriseId!: string | null;
  facilityId!: string | null;
  divisionCode!: string | null;
  state!: AccountState;
  /** A one-time code is asked for when signing in. */
  totpEnabled!: boolean;
  /** Demonstration only: the role needs a second factor and is let in without. */
  totpWaived!: boolean;
  /** The password was set by somebody else and must be changed first. */
  passwordTemporary!: boolean;
  createdAt!: string;
  version!: number;
}

export const toAccountView = (account: Account): AccountView => ({
  id: account.id,
  login: account.login,
  displayName: account.displayName,
  roles: account.roles,
  enterpriseId: account.enterpriseId,
  facilityId: account.facilityId,
  divisionCode: account.divisionCode,
  state: account.state,
  totpEnabled: account.totpEnabled,
  totpWaived: account.totpWaived,
  passwordTemporary: account.passwordTemporary,
  createdAt: account.createdAt.toISOString(),
  version: account.version,
});

export class AccountDetailView extends AccountView {
  /** Of the firm it belongs to, with its site. */
  enterpriseName!: string | null;
}

/** Shown once, to whoever opened the account or reset its password, to be handed over. */
export class HandedOverAccountView {
  account!: AccountView;
  temporaryPassword!: string;
}

export class MeView extends AccountView {
  /** Bars everything else until done: change the password, or set up one-time codes. */
  setupNeeded!: 'password' | 'totp' | null;
  passwordChangedAt!: string;
  /** The password is older than the policy allows (等保2.0); it still works. */
  passwordOverdue!: boolean;
}

export class SignedInView {
  /** Only when `delivery` was `token`. Send it as `Authorization: Bearer`. */
  token!: string | null;
  /** Ends then at the latest; earlier without activity. */
  expiresAt!: string;
  account!: AccountView;
}

export class TotpEnrolmentView {
  /** Shown once. For typing into the authenticator app. */
  secret!: string;
  /** otpauth:// address, for a QR code. */
  uri!: string;
}
