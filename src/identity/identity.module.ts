import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessCheck } from './access-check.js';
import { AccountManagement } from './account-management.service.js';
import { AccountSecret } from './account-secret.entity.js';
import { Account } from './account.entity.js';
import { AccountsController } from './accounts.controller.js';
import { Accounts } from './accounts.service.js';
import { ApiKey } from './api-key.entity.js';
import { ApiKeysController } from './api-keys.controller.js';
import { ApiKeys } from './api-keys.service.js';
import { AuthGuard } from './auth.guard.js';
import { Callers } from './callers.js';
import { FirmCodes } from './firm-codes.service.js';
import { LoginAttempts } from './login-attempts.js';
import { MeController } from './me.controller.js';
import { OwnAccount } from './own-account.service.js';
import { PasswordHasher } from './password-hasher.js';
import { AccountPreference } from './preferences/account-preference.entity.js';
import { PreferencesController } from './preferences/preferences.controller.js';
import { Preferences } from './preferences/preferences.service.js';
import { SessionRetention } from './session-retention.js';
import { Session } from './session.entity.js';
import { SessionsController } from './sessions.controller.js';
import { Sessions } from './sessions.service.js';
import { Setting } from './settings/setting.entity.js';
import { SettingsController } from './settings/settings.controller.js';
import { SettingsService } from './settings/settings.service.js';
import { SignIn } from './sign-in.service.js';
import { Visitors } from './visitors.service.js';

/** Global: every module asks who acts and which rules hold. */
@Global()
@Module({
  imports: [
    DiscoveryModule,
    TypeOrmModule.forFeature([Account, AccountPreference, AccountSecret, ApiKey, Session, Setting]),
  ],
  controllers: [
    AccountsController,
    ApiKeysController,
    MeController,
    PreferencesController,
    SessionsController,
    SettingsController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AuthGuard },
    AccessCheck,
    AccountManagement,
    Accounts,
    ApiKeys,
    Callers,
    FirmCodes,
    LoginAttempts,
    OwnAccount,
    PasswordHasher,
    Preferences,
    SessionRetention,
    Sessions,
    SettingsService,
    SignIn,
    Visitors,
  ],
  exports: [Accounts, FirmCodes, Sessions, SettingsService, Visitors],
})
export class IdentityModule {}
