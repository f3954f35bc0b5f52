import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles, SessionOnly } from '../platform/http/access.decorator.js';
import { IfMatch } from '../platform/http/etag.js';
import { PageOf } from '../platform/http/paging.js';
import type { Page } from '../platform/http/paging.js';
import { UuidPipe } from '../platform/http/uuid.pipe.js';
import type { Actor } from '../shared/roles.js';
import { Idempotent } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { AccountManagement } from './account-management.service.js';
import { AccountDetailView, AccountView, HandedOverAccountView } from './dto/account.view.js';
import { AccountsQuery, ChangeAccount, CreateAccount, ResetPassword } from './dto/identity.dto.js';

@ApiTags('账号 · Accounts')
@Roles('administrator', 'enterprise.admin', 'operator.manager')
@SessionOnly()
@Controller('accounts')
export class AccountsController {
  constructor(private readonly accounts: AccountManagement) {}

  /** By login: all for an administrator, one's own people for an enterprise's admin or a facility's manager. */
  @Get()
  @ApiOkResponse({ type: PageOf(AccountView) })
  list(@CurrentActor() actor: Actor, @Query() query: AccountsQuery): Promise<Page<AccountView>> {
    return this.accounts.list(actor, query);
  }

  @Get(':id')
  one(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<AccountDetailView> {
    return this.accounts.one(actor, id);
  }

  /** Answers a temporary password, shown once. */
  @Post()
  open(@CurrentActor() actor: Actor, @Body() body: CreateAccount): Promise<HandedOverAccountView> {
    return this.accounts.open(actor, body);
  }

  @Patch(':id')
  change(
    @CurrentActor() actor: Actor,
    @Idempotent() request: RequestIdentity,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeAccount,
  ): Promise<AccountView> {
    return this.accounts.change(actor, request, id, version, body);
  }

  /** A new temporary password, shown once; all sessions of the account end. */
  @Post(':id/password-reset')
  @HttpCode(200)
  resetPassword(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() body: ResetPassword,
  ): Promise<HandedOverAccountView> {
    return this.accounts.resetPassword(actor, id, body);
  }
}
